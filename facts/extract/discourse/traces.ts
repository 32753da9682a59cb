import type { Clause, PhraseIndex } from '../clauses/clause.ts'
import type { Gender, Lexicon } from '../lexicon/lexicon.ts'
import type { Sentence } from '../words/sentence.ts'
import { leavesOutSubject } from './left-out-subject.ts'
import { fits, isAllSpeech, isKnown, whoOf } from './participants.ts'
import type { Identity, Participant, Trace } from './read-sentence.ts'

/** How many sentences back the antecedent of a pronoun may be, if those between name nobody. */
const REACH = 2

/** Who took part in a sentence, which is found out when it is asked. */
export interface Traced {
  readonly sentence: Sentence
  readonly mayName: boolean
  readonly trace: Trace
}

/**
 * The sentences before each one that a pronoun may look back to, the newest last. Headings and captions are not among them: after a
 * heading something else is said, and a caption is not part of the text around its picture.
 */
export function sentencesBefore(
  sentences: readonly Pick<Sentence, 'kind' | 'block'>[],
): (readonly number[])[] {
  let last: number[] = []
  let lastBlock = -1
  return sentences.map(({ kind, block }, at) => {
    if (kind === 'heading') last = []
    if (kind === 'caption') lastBlock = Math.max(lastBlock, block)
    if (kind === 'heading' || kind === 'caption') return []
    const before = block > lastBlock + 1 ? last.slice(-1) : last
    lastBlock = block
    last = [...before, at].slice(-REACH - 1)
    return before
  })
}

/** Who took part in the last sentences. */
export class Traces {
  readonly #lexicon: Lexicon
  readonly #before: readonly Traced[]

  /** @param before of one sentence; see `sentencesBefore` */
  constructor(lexicon: Lexicon, before: readonly Traced[]) {
    this.#lexicon = lexicon
    this.#before = before
  }

  get newest(): Trace | undefined {
    return this.#before.at(-1)?.trace
  }

  /**
   * The one person of the sentences before whom a pronoun fits.
   *
   * @param must for a pronoun that may be a thing: the person was the subject of that sentence ('person'), and no
   *   thing was a subject since ('subject')
   * @param goesOn the pronoun's clause reports speech: if the sentence before says something about somebody else's
   *   deed, its speaker goes on
   */
  antecedent(
    gender: Gender | undefined,
    must?: 'person' | 'subject',
    goesOn = false,
  ): Participant | undefined {
    for (const { trace } of this.#before.slice(-REACH).reverse()) {
      if (must === 'subject' && trace.isThing) return undefined
      // 'The driver stopped. He …': a word that is in no list of people may also be somebody.
      if (trace.people.length === 0 && trace.isThing) return undefined
      if (trace.people.length === 0) continue
      if (must && !trace.centre) return undefined
      return this.#personIn(trace, gender, goesOn)
    }
    return undefined
  }

  #personIn(trace: Trace, gender: Gender | undefined, goesOn: boolean): Participant | undefined {
    const fitting = trace.people.filter((p) => fits(p, gender))
    if (fitting.length === 0) return undefined
    const { centre } = trace
    if (centre) {
      if (!isKnown(centre) || !fits(centre, gender)) return undefined
      const isRival = (p: Participant): boolean => p.key !== centre.key && p.isNamed
      const rivals = fitting.filter((p) => isRival(p) && !(goesOn && trace.isSaying && p.isOwner))
      return rivals.length === 0 ? centre : undefined
    }
    if (this.#lexicon.verbSecond || trace.isUnknown) return undefined
    const keys = new Set(fitting.map((p) => p.key))
    const [only] = fitting
    return keys.size === 1 && only && isKnown(only) ? only : undefined
  }

  /** Whether a pronoun may mean a leader. */
  get hasLeader(): boolean {
    const named = this.#before.slice(-REACH).filter(({ mayName }) => mayName)
    return named.some(({ trace }) => trace.people.some((p) => p.entity !== undefined))
  }

  /** Whether a leader may be the subject that is left out. */
  get leavesOutLeader(): boolean {
    return this.#lastTold?.mayName === true && this.#lastSubject?.entity !== undefined
  }

  get #lastTold(): Traced | undefined {
    return this.#before.findLast((t) => !isAllSpeech(t.sentence))
  }

  /** The subject of the sentence before, if nobody else is named in that sentence. */
  get #lastSubject(): Identity | undefined {
    const { centre, people } = this.#lastTold?.trace ?? {}
    const isAlone = centre && isKnown(centre) && people?.every((p) => p.key === centre.key || !p.isNamed)
    return isAlone ? whoOf(centre) : undefined
  }

  /** Spanish, Portuguese and Italian leave the subject out: '«…», añadió.' */
  droppedSubjects(parsed: PhraseIndex, main: Clause | undefined): Map<Clause, Identity> {
    const { dropsSubject } = this.#lexicon
    if (!main || !dropsSubject || !leavesOutSubject(parsed, main, this.#lexicon)) return new Map()
    const left = this.#lastSubject
    return left ? new Map([[main, left]]) : new Map()
  }
}
