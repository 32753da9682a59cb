import { KIND_PROPERTIES } from '../../fact-kinds.ts'
import type { EntityId } from '../../types.ts'
import { type Clause, phrasesAfter } from '../clauses/clause.ts'
import type { ArticleContext, ReadSentence } from '../discourse/read-sentence.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { CLASS_PROPERTIES, type VerbClass, type VerbEntry } from '../lexicon/verb-entry.ts'
import { isPerson, type Phrase } from '../phrases/phrase.ts'
import { blame, blamed } from './blame.ts'
import { agree, appoint, elect, office, sanction, succeed } from './changes.ts'
import {
  type ClauseContext,
  type ClauseFact,
  entitiesAfter,
  entitiesOfPhrases,
  hasPersonAgent,
  isNamed,
  isReported,
  ownersOf,
  type Rule,
  targets,
} from './clause-context.ts'
import { count, figuresOf, sharesIn } from './clause-figures.ts'
import { deedIn } from './deeds.ts'
import { eventPlace, go, hold, meet, receive, takePlace, tripGoes, visit } from './encounters.ts'

export type { ClauseFact } from './clause-context.ts'

/** What the clauses of a sentence say, without what somebody says in it: only the main clauses decide. */
export function clauseFacts(read: ReadSentence, article: ArticleContext): ClauseFact[] {
  const tail = strangersTail(read, article.lexicon)
  const told = read.clauses.flatMap((clause) => {
    if (tail && clause !== tail) return []
    if (clause.level !== 'main' || clause.isDisputed) return []
    return factsOfClause(read, article, clause)
  })
  return [...told, ...sharesIn(read, article)]
}

/** '…, lobt Martin Schenk.': German words of somebody whom the sentence names only after its last verb. */
function strangersTail(
  { clauses, parsed: { words } }: ReadSentence,
  { verbSecond }: Lexicon,
): Clause | undefined {
  const last = clauses.at(-1)
  if (!verbSecond || !last || clauses.length < 2 || last.level !== 'main' || last.subjects.length > 0)
    return undefined
  const isSpoken = last.entries.some((e) => CLASS_PROPERTIES[e.as].isSpoken)
  return isSpoken && words[last.verb]?.form !== 'Part' && words[last.from - 1]?.text === ','
    ? last
    : undefined
}

function factsOfClause(read: ReadSentence, article: ArticleContext, clause: Clause): ClauseFact[] {
  const left = read.dropped.get(clause)
  const agents = left
    ? left.entity
      ? [left.entity]
      : []
    : [...entitiesOfPhrases(clause.subjects, read), ...actedFor(clause, read, article.lexicon)]
  for (const entry of clause.entries) {
    const rule = RULES[entry.as]
    const objects = objectsOf(clause, entry)
    const candidate: ClauseContext = {
      read,
      article,
      clause: objects === clause.objects ? clause : { ...clause, objects },
      entry,
      agents,
      objects: entitiesOfPhrases(objects, read),
    }
    const about = rule(candidate)
    if (!about || about.length === 0) continue
    const kind = CLASS_PROPERTIES[entry.as].kind
    if (isRule(read, clause, article.lexicon) && KIND_PROPERTIES[kind].isEvent) return []
    const where = KIND_PROPERTIES[kind].hasPlace ? eventPlace(candidate) : undefined
    const by = KIND_PROPERTIES[kind].isSaid && kind !== 'statement' ? sayerOf(candidate) : undefined
    const figures = kind === 'figure' ? figuresOf(read.sentence, clause, read, article.lexicon) : []
    return [
      {
        kind,
        about: [...new Set(about)],
        clause,
        ...(by ? { by } : {}),
        ...(where === undefined ? {} : { where }),
        ...(figures.length > 0 ? { figures } : {}),
        ...(isToCome(clause, entry) ? { isPlanned: true } : {}),
      },
    ]
  }
  const about = deedIn(read, clause, agents, article.lexicon)
  return about
    ? [
        {
          kind: 'action',
          about: [...new Set(about)],
          clause,
          ...(clause.modality === 'planned' ? { isPlanned: true } : {}),
        },
      ]
    : []
}

/**
 * 'The president negotiates treaties with other nations': in English the present tense means an event only in headlines, or with a day.
 * 'Almost always loses seats', 'reist zumeist in Länder …' are no events in any language.
 */
function isRule(
  { parsed: { words }, sentence }: ReadSentence,
  { verb }: Clause,
  { order, facts: { asARule } }: Lexicon,
): boolean {
  const { form, tag } = words[verb] ?? {}
  // 'Agreed to hold talks regularly' is an event; German adverbs stand far behind their verb.
  const last = order === 'verb-second' ? words.length : verb + 2
  if (words.some((w, i) => i < last && asARule.test(w.lower))) return true
  return order === 'fixed' && tag === 'VERB' && form === 'Fin.Pres' && sentence.dates.length === 0
}

/**
 * Who criticises, urges or threatens, where the clause is about others first: a stranger, or whoever follows 'by' or 'from':
 * 'the senator accused Trump', 'Merz was criticised by Macron', 'Scholz faced criticism from Merz'.
 */
function sayerOf(candidate: ClauseContext): Phrase | undefined {
  const {
    clause: { subjects, objects, isPassive },
    entry,
    agents,
    read,
    article: { lexicon },
  } = candidate
  if (isPassive) return phrasesAfter(candidate.clause, lexicon.by)[0]
  if (entry.as === 'blamed') {
    const noun = objects.find((o) => entry.object?.test(read.parsed.words[o.head]?.lower ?? ''))
    return objects.find((o) => o !== noun && isNamed(o, candidate))
  }
  const [subject] = subjects
  // 'Russia's ministry': Russia speaks by it.
  const isForOthers = subject?.owner !== undefined || subject?.voice !== undefined
  return agents.length > 0 || isForOthers || subject?.kind === 'speech' ? undefined : subject
}

/** A position is taken now, whatever the tense of the verb. */
function isToCome({ modality }: Clause, { as, isPlanned }: VerbEntry): boolean {
  return (modality === 'planned' || isPlanned === true) && CLASS_PROPERTIES[as].kind !== 'stance'
}

/** 'The leaders of France and Germany', 'the government of Canada': the countries that somebody without a name acts for. */
function actedFor(
  { subjects, from }: Clause,
  { parsed: { words, startsAt } }: ReadSentence,
  { actsFor, of, and }: Lexicon,
): EntityId[] {
  return subjects.flatMap((subject) => {
    if (subject.kind !== 'noun' || subject.also || !actsFor?.test(words[subject.head]?.lower ?? '')) return []
    // 'Japan's foreign ministry', 'the US establishment'
    if (subject.owner) return isPerson(subject.owner) ? [] : [subject.owner]
    const isTheirs = of.test(words[subject.to]?.lower ?? '')
    const out: EntityId[] = []
    for (let at = subject.to; isTheirs && at < from; ) {
      const country = startsAt.get(at + 1)
      if (country?.kind !== 'known' || !country.entity || isPerson(country.entity)) break
      out.push(country.entity)
      at = country.to
      // 'Australia, Canada and New Zealand'
      if (words[at]?.text !== ',' && !and.test(words[at]?.lower ?? '')) break
    }
    return out
  })
}

/** The objects of a verb, and the one after its preposition: French 's’en prendre à', Spanish 'criticar a'. */
function objectsOf(clause: Clause, { target }: VerbEntry): readonly Phrase[] {
  if (!target) return clause.objects
  return [...clause.objects, ...phrasesAfter(clause, target)]
}

const ask: Rule = (candidate) => {
  if (!isReported(candidate)) return undefined
  const { clause, read, article, agents } = candidate
  // 'Was urged by Biden': who is asked is the subject. 'Was asked to come' does not say who asks.
  if (clause.isPassive) {
    const isBySomebody = phrasesAfter(clause, article.lexicon.by).length > 0
    return isBySomebody ? [...agents, ...entitiesAfter(candidate, 'by')] : undefined
  }
  const asked = [...clause.objects, ...clause.obliques.map((o) => o.phrase)]
  if (asked.some((p) => article.lexicon.favours?.test(read.parsed.words[p.head]?.lower ?? '')))
    return undefined
  // 'Have asked to join': of nobody, for oneself.
  const isOwn =
    clause.objects.length === 0 && article.lexicon.to.test(read.parsed.words[clause.verb + 1]?.lower ?? '')
  // 'The Constitution calls for the president to': as a rule.
  const isText = clause.subjects.some((s) =>
    article.lexicon.facts.texts.test(read.parsed.words[s.head]?.lower ?? ''),
  )
  return hasPersonAgent(candidate) && !isOwn && !isText ? [...agents, ...targets(candidate)] : undefined
}

/** 'The talks between A and B will focus on …': whose talks they are. */
const topics: Rule = (candidate) => {
  const {
    clause,
    read,
    article: { lexicon },
  } = candidate
  const [subject] = clause.subjects
  if (!subject || !isReported(candidate) || !lexicon.talks.test(read.parsed.words[subject.head]?.lower ?? ''))
    return undefined
  return ownersOf(subject, candidate)
}

/** A leader or country as agent, and whom it is aimed at. */
const aimed: Rule = (candidate) =>
  isReported(candidate) && !candidate.clause.isPassive && candidate.agents.length > 0
    ? [...candidate.agents, ...targets(candidate)]
    : undefined

const discuss: Rule = (candidate) => {
  if (
    !isReported(candidate) ||
    candidate.clause.isPassive ||
    candidate.clause.objects.length + candidate.clause.obliques.length === 0
  )
    return undefined
  const others = entitiesAfter(candidate, 'with')
  // 'Talks big about growth': nobody talks with anybody.
  const isTogether = others.length > 0 || candidate.agents.length + candidate.clause.subjects.length > 2
  return candidate.agents.length > 0 && isTogether ? [...candidate.agents, ...others] : undefined
}

const speakOf: Rule = (candidate) => {
  if (!isReported(candidate) || candidate.clause.isPassive || !hasPersonAgent(candidate)) return undefined
  if (candidate.clause.objects.length === 0) return undefined
  return [...candidate.agents, ...candidate.objects]
}

/** What somebody says is found in another way: `speech`, `statements.ts`. */
const NO_RULE: Rule = () => undefined

const RULES: Readonly<Record<VerbClass, Rule>> = {
  say: NO_RULE,
  speakOf,
  ask,
  blame,
  blamed,
  threaten: aimed,
  topics,
  hold,
  meet,
  receive,
  takePlace,
  visit,
  go,
  tripGoes,
  agree,
  sanction,
  elect,
  appoint,
  succeed,
  office,
  discuss,
  count,
}
