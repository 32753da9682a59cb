import { holdersIn } from '../../linking/holder.ts'
import type { EntityId, ResolutionRule } from '../../types.ts'
import type { Clause, PhraseIndex } from '../clauses/clause.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { holds, officeWords, spokenOffices } from '../offices/office-words.ts'
import { isPerson, type Phrase } from '../phrases/phrase.ts'
import type { Sentence } from '../words/sentence.ts'
import { governmentsIn } from './governments.ts'
import { whoseOffice } from './participants.ts'
import { type ArticleContext, inSentence, type PhraseReference } from './read-sentence.ts'

function makeReference(
  { blockText }: Sentence,
  phrase: Phrase,
  entity: EntityId,
  rule: ResolutionRule,
  { start, end }: { readonly start: number; readonly end: number } = phrase,
): PhraseReference {
  return { start, end, text: blockText.slice(start, end), entity, rule, isPronoun: false, phrase }
}

/** The people named so far, listed when they are asked for. */
export type NamedSoFar = () => readonly EntityId[]

/** 'the president' and 'the French president', if one person named so far has that office. */
export function officeReferences(
  sentence: Sentence,
  { phrases, words }: PhraseIndex,
  { lexicon, lookup, claims, reference, entities }: ArticleContext,
  named: NamedSoFar,
): PhraseReference[] {
  // Without the article's date nobody knows who held an office then.
  const isDated = reference !== undefined
  const known = (isDated ? holdersIn(sentence.text, inSentence(sentence), entities, reference) : []).flatMap(
    (holder) => {
      const [start, end] = [holder.start + sentence.start, holder.end + sentence.start]
      const phrase = phrases.find((p) => p.kind === 'noun' && p.start < end && p.end > start)
      if (!phrase || phrase.also?.entity) return []
      return [makeReference(sentence, phrase, holder.entity, 'office', { start, end })]
    },
  )
  const among = officeWords(sentence, lexicon).flatMap((office) => {
    // 'le chef de l’État' is longer than its first phrase, 'du président' starts before it.
    const phrase = phrases.find(
      (p) =>
        p.start < office.end &&
        p.end > office.start &&
        (p.kind === 'noun' || (p.kind === 'name' && p.end <= office.end)),
    )
    if (!phrase || phrase.also?.entity) return []
    const whose = lexicon.order === 'free' ? whoseOffice(office, words) : {}
    if (!whose) return []
    // 'El mandatario se reunió con Lula': who is named after the office is somebody else.
    const others =
      lexicon.order === 'free'
        ? sentence.mentions.filter((m) => m.start >= office.end).map((m) => m.entity)
        : []
    const holders = named().filter(
      (id) => !others.includes(id) && holds(id, { ...office, ...whose }, claims, lookup, reference, lexicon),
    )
    const [entity] = holders
    if (entity === undefined || holders.length > 1) return []
    return [makeReference(sentence, phrase, entity, 'office', office)]
  })
  return [...among, ...known]
}

/** Whom direct speech calls by an office alone, if one person named so far has it. */
export function spokenOfficeHolders(
  sentence: Sentence,
  { lexicon, lookup, claims, reference }: ArticleContext,
  named: NamedSoFar,
): EntityId[] {
  return spokenOffices(sentence, lexicon).flatMap((office) => {
    const isIt = (id: EntityId): boolean => holds(id, office, claims, lookup, reference, lexicon)
    const holders = named().filter(isIt)
    return holders.length === 1 ? holders : []
  })
}

/** A sentence whose words and phrases are found when they are asked for. */
interface WithPhrases {
  readonly sentence: Sentence
  readonly parsed: PhraseIndex
}

/** 'El régimen', if one leader's was named before: 'el régimen Ortega-Murillo', 'le régime de Maduro'. */
export class Regimes {
  readonly #lexicon: Lexicon
  readonly #reads: readonly WithPhrases[]
  readonly #named = new Map<number, boolean>()

  constructor(lexicon: Lexicon, reads: readonly WithPhrases[]) {
    this.#lexicon = lexicon
    this.#reads = reads
  }

  /** Whether a sentence's words name a regime. */
  isNamedIn(at: number): boolean {
    const { regimes } = this.#lexicon.phrases
    const read = this.#reads[at]
    if (this.#lexicon.order !== 'free' || !regimes || !read) return false
    const known = this.#named.get(at)
    if (known !== undefined) return known
    const isNamed = read.sentence.text
      .toLowerCase()
      .split(/[^\p{L}\p{M}]+/u)
      .some((word) => regimes.test(word))
    this.#named.set(at, isNamed)
    return isNamed
  }

  references(at: number): PhraseReference[] {
    const read = this.#reads[at]
    if (!read || !this.isNamedIn(at)) return []
    const { sentence, parsed } = read
    let owner = this.#ownerBefore(at)
    return parsed.phrases.flatMap((phrase) => {
      if (!this.#isRegime(phrase, parsed)) return []
      const own = phrase.owner ?? phrase.entity
      if (own) {
        owner = joined(owner, own)
        return []
      }
      const isBare =
        phrase.to - phrase.from === (parsed.words[phrase.from]?.tag === 'DET' ? 2 : 1) &&
        phrase.until === undefined
      if (!isBare || owner === undefined || owner === 'several' || !isPerson(owner)) return []
      return [makeReference(sentence, phrase, owner, 'office')]
    })
  }

  /** Whose regime the article speaks of before a sentence. Headings and captions do not count. */
  #ownerBefore(at: number): EntityId | 'several' | undefined {
    let owner: EntityId | 'several' | undefined
    for (const [i, read] of this.#reads.slice(0, at).entries()) {
      const { kind } = read.sentence
      if (kind === 'heading' || kind === 'caption' || !this.isNamedIn(i)) continue
      const { parsed } = read
      for (const phrase of parsed.phrases)
        if (this.#isRegime(phrase, parsed)) owner = joined(owner, phrase.owner ?? phrase.entity)
    }
    return owner
  }

  #isRegime({ head }: Phrase, { words }: PhraseIndex): boolean {
    return this.#lexicon.phrases.regimes?.test(words[head]?.lower ?? '') === true
  }
}

/** The owner of all regimes that were named. */
function joined(
  owner: EntityId | 'several' | undefined,
  next: EntityId | undefined,
): EntityId | 'several' | undefined {
  if (!next) return owner
  return owner === undefined || owner === next ? next : 'several'
}

/** Capitals that mean their governments: 'Beijing wants', 'urged Tehran'. */
export function governmentReferences(
  sentence: Sentence,
  parsed: PhraseIndex,
  clauses: readonly Clause[],
  { lexicon }: ArticleContext,
  soFar: Parameters<typeof governmentsIn>[4],
): PhraseReference[] {
  return governmentsIn(sentence, parsed, clauses, lexicon, soFar).map(({ phrase, entity }) =>
    makeReference(sentence, phrase, entity, 'capital'),
  )
}
