import type { EntityId, Fact, FactKind } from '../../types.ts'
import { type Clause, phrasesAfter } from '../clauses/clause.ts'
import { type ArticleContext, entityIn, type ReadSentence } from '../discourse/read-sentence.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { VerbEntry } from '../lexicon/verb-entry.ts'
import { isPerson, type Phrase } from '../phrases/phrase.ts'

/** What a clause says, and about whom. */
export interface ClauseFact {
  readonly kind: FactKind
  readonly about: readonly EntityId[]
  readonly clause: Clause
  /** Who says it, if that is not the first of those whom it is about. */
  readonly by?: Phrase
  readonly where?: string
  readonly figures?: Fact['figures']
  readonly isPlanned?: boolean
}

/** A clause with everything that rules need to know about it. */
export interface ClauseContext {
  readonly read: ReadSentence
  readonly article: ArticleContext
  readonly clause: Clause
  /** The entry of the lexicon that the verb fits. */
  readonly entry: VerbEntry
  /** The leaders and countries among the subjects, and among the objects. */
  readonly agents: readonly EntityId[]
  readonly objects: readonly EntityId[]
}

/** A rule of one class of verbs: whom the clause is about, or nothing if it gives no fact of that kind. */
export type Rule = (candidate: ClauseContext) => readonly EntityId[] | undefined

export function entitiesOfPhrases(
  phrases: readonly Phrase[],
  { references }: Pick<ReadSentence, 'references'>,
): EntityId[] {
  return phrases.flatMap((p) => entityIn(p, references) ?? [])
}

export const isReal = ({ clause }: ClauseContext): boolean => clause.modality === 'real' && !clause.isNegated
export const isReported = ({ clause }: ClauseContext): boolean =>
  clause.modality !== 'possible' && !clause.isNegated

/** Leaders and countries after one of the prepositions 'with', 'by' or 'at'. */
export function entitiesAfter(
  { clause, read, article: { lexicon } }: ClauseContext,
  which: 'with' | 'by' | 'at',
): EntityId[] {
  return entitiesOfPhrases(phrasesAfter(clause, lexicon[which]), read)
}

/** Whether the subject is somebody with a name, or a body with a name. */
export function isNamedAgent(candidate: ClauseContext): boolean {
  return candidate.agents.length > 0 || candidate.clause.subjects.some((s) => isNamed(s, candidate))
}

/** Whether a phrase is one body, as a ministry is. */
export function isBody({ head }: Phrase, { parsed }: ReadSentence, { bodies, actsFor }: Lexicon): boolean {
  const word = parsed.words[head]?.lower ?? ''
  return (bodies.test(word) && !/s$/.test(word)) || (actsFor?.test(word) ?? false)
}

/** Whether a phrase names somebody: itself, by its apposition, as 'he' after a name, or as 'GOP candidates' do. */
export function isNamed(phrase: Phrase, { read, article: { lexicon } }: ClauseContext): boolean {
  if (phrase.kind === 'name' || phrase.also?.kind === 'name' || entityIn(phrase, read.references)) return true
  if (read.references.get(phrase)?.name !== undefined) return true
  if (phrase.kind !== 'noun' || !lexicon.against) return false
  // 'China's foreign ministry'
  if (phrase.person === undefined && !isBody(phrase, read, lexicon)) return false
  const own = read.parsed.words.slice(phrase.from, phrase.to)
  return own.some((w) => w.tag === 'PROPN' || w.mention) && !own.some((w) => lexicon.against?.test(w.lower))
}

export function hasPersonAgent({ clause, agents }: ClauseContext): boolean {
  return agents.length > 0 || clause.subjects.some((s) => s.person !== undefined || s.kind === 'name')
}

/**
 * The leaders and countries that a clause is aimed at: objects, what follows prepositions that are not of place,
 * and the same of the infinitive that it governs: 'asked Germany', 'called on Iran', 'threatened to annihilate Seoul'.
 */
export function targets({ clause, read, article: { lexicon } }: ClauseContext): EntityId[] {
  const governed = read.clauses.find(
    (c) =>
      c.verb > clause.verb &&
      c.verb - clause.verb < 9 &&
      (c.modality !== 'real' || c.level === 'complement' || c.level === 'other') &&
      c.level !== 'relative',
  )
  const aimed = [clause, ...(governed ? [governed] : [])].flatMap((c) => [
    ...(c === clause ? [] : c.subjects.filter((s) => !clause.subjects.includes(s))),
    ...c.objects,
    // 'die Gegner von Vučić verlangten': what depends on a noun takes no part.
    ...c.obliques
      .filter((o) => !lexicon.place.test(o.by.lower) && !lexicon.of.test(o.by.lower))
      .map((o) => o.phrase),
  ])
  return entitiesOfPhrases(aimed, read)
}

/** The owner of a phrase: 'Turkey's exports', 'inflation in Turkey', 'talks between A and B'. */
export function ownersOf(subject: Phrase, { clause, read }: ClauseContext): EntityId[] {
  const { words, phrases } = read.parsed
  const owners = words.slice(subject.from, subject.head).flatMap((w) => (w.mention ? [w.mention.entity] : []))
  const afterIt = phrases.filter(
    (p) => p.from >= subject.to && p.to <= clause.from && words[p.from - 1]?.text !== ',',
  )
  return [...owners, ...entitiesOfPhrases(afterIt, read)]
}

/** Whether a phrase is somebody who can be met: a person, a country, a name. */
export function isParty(phrase: Phrase, { references }: Pick<ReadSentence, 'references'>): boolean {
  return entityIn(phrase, references) !== undefined || phrase.person !== undefined || phrase.kind === 'name'
}

/** Who takes part in talks that are a phrase: its owner, and those after 'between' or 'with'. */
export function partiesOf(
  subject: Phrase,
  { clause, read, article: { lexicon } }: ClauseContext,
): { known: EntityId[]; count: number } {
  const { words, startsAt } = read.parsed
  const known: EntityId[] = subject.owner ? [subject.owner] : []
  let count = known.length
  const lead = words[subject.to]?.lower ?? ''
  for (let at = subject.to; at < clause.from; ) {
    const isNext =
      at === subject.to ? (lexicon.between?.test(lead) ?? false) || lexicon.with.test(lead) : true
    const party = isNext ? startsAt.get(at + 1) : undefined
    if (!party || !(party.kind === 'name' || entityIn(party, read.references))) break
    known.push(...entitiesOfPhrases([party], read))
    count++
    at = party.to
    if (words[at]?.text !== ',' && !lexicon.and.test(words[at]?.lower ?? '')) break
  }
  return { known, count }
}

export function isPlace(phrase: Phrase): boolean {
  return !isPerson(phrase.entity ?? '') && (phrase.kind === 'known' || phrase.kind === 'name')
}

/** 'A la ciudad de Concepción': the name of the place, or the noun with it. */
function isPlaceNoun(
  { kind, head, until, end }: Phrase,
  { parsed: { words } }: ReadSentence,
  { facts }: Lexicon,
): boolean {
  const last = until === undefined ? undefined : words.find((w) => w.end === until)
  return (
    kind === 'noun' &&
    last !== undefined &&
    last.start > end &&
    last.tag === 'PROPN' &&
    facts.placeNouns?.test(words[head]?.lower ?? '') === true
  )
}

export function placesOf({ clause, read, article: { lexicon } }: ClauseContext): Phrase[] {
  return clause.obliques
    .filter((o) => lexicon.at.test(o.by.lower) && (isPlace(o.phrase) || isPlaceNoun(o.phrase, read, lexicon)))
    .map((o) => o.phrase)
}
