import type { EntityId } from '../../types.ts'
import { phrasesAfter } from '../clauses/clause.ts'
import { fitsObject } from '../clauses/verbs.ts'
import { isPerson, type Phrase } from '../phrases/phrase.ts'
import type { Word } from '../words/word.ts'
import {
  type ClauseContext,
  entitiesAfter,
  entitiesOfPhrases,
  isBody,
  isNamed,
  isNamedAgent,
  isReal,
  type Rule,
  targets,
} from './clause-context.ts'

export const blame: Rule = (candidate) => {
  if (!isReal(candidate) || (candidate.entry.label && !hasLabel(candidate)) || isByForce(candidate))
    return undefined
  if (candidate.clause.isPassive) {
    const by = phrasesAfter(candidate.clause, candidate.article.lexicon.by)
    const { words } = candidate.read.parsed
    if (candidate.article.lexicon.facts.convicted?.test(words[candidate.clause.verb]?.lower ?? ''))
      return undefined
    if (!by.some((p) => isNamed(p, candidate))) return undefined
    return [...entitiesOfPhrases(by, candidate.read), ...candidate.agents]
  }
  const { objects, obliques, entries, subjects } = candidate.clause
  // 'lashed out at the court'
  const isAimed =
    objects.length > 0 || (obliques.length > 0 && entries.some((e) => e.as === 'blame' && e.particle))
  // 'is in critical condition' is of nobody.
  const isMissed = candidate.entry.target !== undefined && objects.length === 0
  if (!isNamedAgent(candidate) || !isAimed || isMissed) return undefined
  const owners = objects.flatMap((o) => doers(o, candidate))
  // 'condemned the decision by Germany'
  const by = objects.length > 0 ? entitiesAfter(candidate, 'by') : []
  // 'accused them of their hatred for Macron': if a stranger blames, the leaders named in it count too.
  const named = candidate.agents.length > 0 ? [] : targets(candidate).filter(isPerson)
  // 'The Russian and Syrian ministries': whose they are, acts.
  const isOfBodies = subjects.some(
    (s) => s.kind === 'noun' && isBody(s, candidate.read, candidate.article.lexicon),
  )
  const bodies = subjects.flatMap((s) => {
    const whose = s.owner ?? candidate.read.parsed.words[s.head]?.mention?.entity
    return isOfBodies && s.kind === 'noun' && whose ? [whose] : []
  })
  return [...candidate.agents, ...bodies, ...candidate.objects, ...owners, ...by, ...named]
}

/** Whose action, word or policy an object is: Russia's in 'Russia's invasion', nobody's in 'Russia's exclusion'. */
function doers(object: Phrase, { read, article: { lexicon } }: ClauseContext): EntityId[] {
  const { owner, entity, head } = object
  if (!owner || entity) return []
  if (isPerson(owner)) return lexicon.against?.test(read.parsed.words[head]?.lower ?? '') ? [] : [owner]
  const isAgainst = lexicon.against?.test(read.parsed.words[head]?.lower ?? '') ?? true
  return isAgainst || object.person ? [] : [owner]
}

/** Whether somebody is called what the lexicon lists: 'called Biden a liar', 'denounced him as a coward'. */
function hasLabel({
  clause: { objects, obliques, isPassive },
  entry,
  read: { parsed },
}: ClauseContext): boolean {
  const isIt = (word: Word | undefined): boolean => word !== undefined && fitsObject(entry, word)
  const [first, ...others] = objects
  const labels = [
    ...(isPassive && first ? [first] : []),
    ...others,
    ...obliques.filter((o) => entry.label?.test(o.by.lower)).map((o) => o.phrase),
  ]
  if (labels.some((p) => parsed.words.slice(p.from, p.to).some(isIt))) return true
  // 'called it seriously flawed'
  let next = first?.to ?? parsed.words.length
  while (parsed.words[next]?.tag === 'ADV') next++
  return isIt(parsed.words[next])
}

/** 'Russia attacked Ukraine' and 'a storm slammed Japan' are no words of blame, 'attacked Germany over its debts' is. */
function isByForce({
  clause,
  entry: { cause, isArmed },
  agents,
  objects,
  read,
  article: { lexicon },
}: ClauseContext): boolean {
  // 'Sudan's army'; a ministry has no arms.
  const armies = clause.subjects.flatMap((s) =>
    s.owner && !s.entity && !lexicon.actsFor?.test(read.parsed.words[s.head]?.lower ?? '') ? [s.owner] : [],
  )
  const others = isArmed ? [...agents, ...objects] : agents.length > 0 ? [] : objects
  const hasCountry = [...armies, ...others].some((id) => !isPerson(id))
  return cause !== undefined && hasCountry && !clause.obliques.some((o) => cause.test(o.by.lower))
}

/** 'Scholz faced criticism from Merz': the subject is blamed, by the one after or before the noun. */
export const blamed: Rule = (candidate) => {
  const { clause, agents, objects, entry } = candidate
  if (!isReal(candidate) || clause.isPassive || agents.length === 0 || isByForce(candidate)) return undefined
  const { words } = candidate.read.parsed
  const noun = clause.objects.find((o) => entry.object?.test(words[o.head]?.lower ?? ''))
  const isFrom = clause.objects.some((o) => o !== noun && isNamed(o, candidate))
  const owner = noun?.owner
  return isFrom || owner ? [...agents, ...objects, ...(owner ? [owner] : [])] : undefined
}
