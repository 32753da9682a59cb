import type { Sentence } from '../words/sentence.ts'

/** Lower case; a sigma looks the same wherever it stands. */
const lowerOf = (text: string): string => text.toLowerCase().replaceAll('ς', 'σ')

/** No text has it. */
const BORDER = '\n\u0000\n'

/** Where words occur in the sentences of an article, whatever their capitals: found by searching one text. */
export class Occurrences {
  #text = ''
  /** Where each sentence starts in the text, and where the last one ends. */
  readonly #starts: number[] = [0]

  constructor(sentences: readonly Pick<Sentence, 'text'>[]) {
    const texts = sentences.map(({ text }) => lowerOf(text))
    for (const text of texts) this.#starts.push((this.#starts.at(-1) ?? 0) + text.length + BORDER.length)
    this.#text = texts.join(BORDER)
  }

  /** The sentences from `from` on and before `to` that have some words, in order. */
  *of(words: string, from: number, to: number): Generator<number> {
    const starts = this.#starts
    const piece = lowerOf(words)
    for (let at = from; at < to; ) {
      const found = this.#text.indexOf(piece, starts[at])
      if (found < 0) return
      at = this.#sentenceAt(found, at)
      if (at >= to) return
      yield at++
    }
  }

  /** The sentence that has a place of the text, which is `from` or a later one. */
  #sentenceAt(place: number, from: number): number {
    let low = from
    let high = this.#starts.length - 1
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((this.#starts[middle] ?? 0) <= place) low = middle
      else high = middle
    }
    return low
  }
}

/** Finds the first sentence of which something is true among those that have some words; what was found is kept. */
export class FirstOccurrences {
  readonly #occurrences: Occurrences
  readonly #isIt: (words: string, at: number) => boolean
  readonly #known = new Map<string, { readonly searched: number; readonly first?: number }>()

  constructor(occurrences: Occurrences, isIt: (words: string, at: number) => boolean) {
    this.#occurrences = occurrences
    this.#isIt = isIt
  }

  /** Whether there is one before a sentence. */
  isBefore(words: string, at: number): boolean {
    const { searched, first } = this.#known.get(words) ?? { searched: 0 }
    if (first !== undefined) return first < at
    const found = this.#occurrences.of(words, searched, at).find((i) => this.#isIt(words, i))
    this.#known.set(
      words,
      found === undefined ? { searched: Math.max(at, searched) } : { searched: at, first: found },
    )
    return found !== undefined
  }
}
