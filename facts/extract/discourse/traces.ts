import type { Clause, PhraseIndex } from '../clauses/clause.ts'
import type { Gender, Lexicon } from '../lexicon/lexicon.ts'
import { fits, isKnown, leavesOutSubject, whoOf } from './participants.ts'
import type { Identity, Participant, Trace } from './read-sentence.ts'

/** How many sentences back the antecedent of a pronoun may be, if those between name nobody. */
const REACH = 2

/** Who took part in the last sentences. */
export class Traces {
  readonly #lexicon: Lexicon
  /** The newest last. */
  #traces: Trace[] = []

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  add(trace: Trace): void {
    this.#traces.push(trace)
    if (this.#traces.length > REACH + 1) this.#traces.shift()
  }

  /** Forgets all but the newest sentences. */
  keep(newest: 0 | 1): void {
    this.#traces = newest === 0 ? [] : this.#traces.slice(-1)
  }

  get newest(): Trace | undefined {
    return this.#traces.at(-1)
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
    for (const trace of this.#traces.slice(-REACH).reverse()) {
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

  /**
   * Spanish, Portuguese and Italian leave the subject out: '«…», añadió.' It is the subject of the sentence before, if
   * nobody else is named in that sentence.
   */
  droppedSubjects(parsed: PhraseIndex, main: Clause | undefined): Map<Clause, Identity> {
    const { dropsSubject } = this.#lexicon
    if (!main || !dropsSubject || !leavesOutSubject(parsed, main, this.#lexicon)) return new Map()
    const { centre, people } = this.#traces.findLast((t) => !t.isSpeech) ?? {}
    const isAlone = centre && isKnown(centre) && people?.every((p) => p.key === centre.key || !p.isNamed)
    return isAlone ? new Map([[main, whoOf(centre)]]) : new Map()
  }
}
