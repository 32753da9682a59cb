import type { EntityId } from '../../types.ts'
import { phrasesAfter } from '../clauses/clause.ts'
import { entityIn } from '../discourse/read-sentence.ts'
import { isPerson, type Phrase } from '../phrases/phrase.ts'
import {
  type ClauseContext,
  entitiesAfter,
  entitiesOfPhrases,
  hasPersonAgent,
  isBody,
  isNamedAgent,
  isReported,
  partiesOf,
  placesOf,
  type Rule,
  targets,
} from './clause-context.ts'

export const agree: Rule = (candidate) => {
  if (!isReported(candidate) || isAwaited(candidate)) return undefined
  // 'Scholz agreed.': to what?
  const isLast = candidate.read.parsed.words[candidate.clause.verb + 1]?.tag === 'PUNCT'
  if (isLast && !candidate.clause.isPassive && candidate.article.lexicon.order !== 'verb-second')
    return undefined
  const partners = [
    ...entitiesAfter(candidate, 'with'),
    ...(candidate.clause.isPassive ? entitiesAfter(candidate, 'by') : []),
  ]
  const [deal] = candidate.clause.subjects
  return candidate.clause.isPassive
    ? // 'A deal between Britain and India was signed'
      [...partners, ...(deal && !deal.entity ? partiesOf(deal, candidate).known : [])]
    : candidate.agents.length > 0 && !isAlone(candidate, partners)
      ? [...candidate.agents, ...partners]
      : undefined
}

/** 'Has agreed to give the army four months', 'agreed that it was late': somebody alone is willing, or of an opinion. */
function isAlone(
  { agents, clause, read: { parsed }, article: { lexicon } }: ClauseContext,
  partners: readonly EntityId[],
): boolean {
  const next = parsed.words[clause.verb + 1]?.lower ?? ''
  return (
    agents.length + partners.length < 2 &&
    clause.subjects.length < 2 &&
    phrasesAfter(clause, lexicon.with).length === 0 &&
    clause.objects.length === 0 &&
    lexicon.to.test(next)
  )
}

export const sanction: Rule = (candidate) => {
  if (!isReported(candidate)) return undefined
  const { clause, read, agents, objects } = candidate
  const hit = entitiesOfPhrases(
    clause.obliques.map((o) => o.phrase).filter((p) => p.kind === 'known'),
    read,
  )
  if (clause.isPassive) return [...agents, ...hit]
  // 'The sanctions will increase the pressure': they do something, and nobody imposes them.
  const isTheirWork = clause.subjects.some((s) =>
    candidate.entry.object?.test(read.parsed.words[s.head]?.lower ?? ''),
  )
  if (isTheirWork) return undefined
  // 'The US Treasury imposed sanctions'
  const theirs = clause.subjects.flatMap((s) => (s.owner && !s.entity && !isPerson(s.owner) ? [s.owner] : []))
  const isDone =
    hasPersonAgent(candidate) || theirs.length > 0 || (hit.length > 0 && clause.subjects.length > 0)
  return isDone ? [...agents, ...theirs, ...objects, ...hit] : undefined
}

const SCORE = /(?<![\p{L}\d–-])\d{1,2}\s?[-–:]\s?\d{1,2}(?![\p{L}\d–-])/u

export const elect: Rule = (candidate) => {
  if (!isReported(candidate) || isAwaited(candidate)) return undefined
  const { clause, read, article, agents } = candidate
  // 'With a 3-1 victory against Slovakia'
  if (SCORE.test(read.sentence.text)) return undefined
  if (isThingChosen(candidate)) return undefined
  const isFight = article.lexicon.facts.beats?.test(read.parsed.words[clause.verb]?.lower ?? '')
  if (isFight && !agents.every(isPerson)) return undefined
  // 'Modi's party won the election'
  const theirs = clause.subjects.flatMap((s) =>
    s.owner && !s.entity && article.lexicon.parties?.test(read.parsed.words[s.head]?.lower ?? '')
      ? [s.owner]
      : [],
  )
  const voters = votersOf(candidate)
  // 'The liberal lost to Fujimori': who?
  const isKnown = isNamedAgent(candidate) || voters.length > 0
  return [...agents, ...theirs, ...(isKnown ? targets(candidate).filter(isPerson) : []), ...voters]
}

/** 'Chose a port': what is no person, no body and nothing to vote on is not elected. */
function isThingChosen(candidate: ClauseContext): boolean {
  const { clause, entry, read, article } = candidate
  const [what] = clause.objects
  return (
    !clause.isPassive &&
    entry.object === undefined &&
    entry.particle === undefined &&
    what?.kind === 'noun' &&
    !what.entity &&
    isNobody(what, candidate) &&
    !article.lexicon.facts.chosen.test(read.parsed.words[what.head]?.lower ?? '')
  )
}

/** 'Fired a gun', 'fired missiles', 'fired a Kwangmyongsong-3', 'fired what it said was a rocket': no person, and no body. */
function isNobody(what: Phrase, { read, article: { lexicon } }: ClauseContext): boolean {
  const { words, isParsed } = read.parsed
  if (what.kind === 'pronoun') return lexicon.pronouns[words[what.head]?.lower ?? ''] === undefined
  const isThing = what.kind === 'noun' || (what.kind === 'name' && words[what.from]?.tag === 'DET')
  return isParsed && isThing && !what.person && !what.also && !isBody(what, read, lexicon)
}

/** Whose election it is: 'won Argentina's election', 'the vote in Argentina'. */
function votersOf(candidate: ClauseContext): EntityId[] {
  const { clause, agents, read, article } = candidate
  // 'Tunisians elected a new parliament'
  const peoples = clause.subjects.flatMap((s) => {
    const mention = read.parsed.words[s.head]?.mention
    return mention?.alias === 'demonym' && s.kind === 'noun' ? [mention.entity] : []
  })
  const phrases = [...clause.objects, ...clause.obliques.map((o) => o.phrase)]
  // 'Due to the Russian intervention' is no election of Russia's.
  const owners = phrases.flatMap((p) =>
    p.owner &&
    !p.entity &&
    !p.person &&
    !isPerson(p.owner) &&
    article.lexicon.facts.chosen.test(read.parsed.words[p.head]?.lower ?? '')
      ? [p.owner]
      : [],
  )
  const places =
    agents.length > 0
      ? placesOf(candidate).flatMap((p) => (p.kind === 'known' && p.entity ? [p.entity] : []))
      : []
  return [...peoples, ...owners, ...places]
}

/** 'is expected to call an election': others wait for it. */
function isAwaited({ clause, read, article: { lexicon } }: ClauseContext): boolean {
  return (
    clause.modality === 'planned' &&
    read.clauses.some(
      (c) =>
        c !== clause &&
        c.verb < clause.verb &&
        c.subjects === clause.subjects &&
        (lexicon.awaited?.test(read.parsed.words[c.verb]?.lower ?? '') ?? false),
    )
  )
}

export const appoint: Rule = (candidate) => {
  const { clause, agents, objects } = candidate
  if (!isReported(candidate) || isAwaited(candidate)) return undefined
  if (clause.isPassive) return [...agents, ...entitiesAfter(candidate, 'by')].filter(isPerson)
  const [who] = clause.objects
  if (!who || isNobody(who, candidate)) return undefined
  return [...agents, ...objects.filter(isPerson)]
}

/** 'Sunak succeeded Truss': both must be people. */
export const succeed: Rule = (candidate) => {
  const { clause, read, agents, objects } = candidate
  if (!isReported(candidate)) return undefined
  const others = clause.isPassive ? phrasesAfter(clause, candidate.article.lexicon.by) : clause.objects
  const isSomebody = others.some((p) => p.person === 'one' || isPerson(entityIn(p, read.references) ?? ''))
  return isSomebody
    ? [...agents, ...(clause.isPassive ? entitiesAfter(candidate, 'by') : objects)].filter(isPerson)
    : undefined
}

export const office: Rule = (candidate) =>
  isReported(candidate) ? candidate.agents.filter(isPerson) : undefined
