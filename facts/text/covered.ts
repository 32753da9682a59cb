import type { Span } from '../types.ts'

/** The places of a text that spans lie on: whether another lies on one of them is asked without looking at each span. */
export class Covered {
  readonly #places: Uint8Array

  /** @param length of the text, in UTF-16 units */
  constructor(length: number, spans: readonly Span[] = []) {
    this.#places = new Uint8Array(length)
    for (const span of spans) this.add(span)
  }

  add({ start, end }: Span): void {
    this.#places.fill(1, start, end)
  }

  overlaps({ start, end }: Span): boolean {
    return this.#places.subarray(start, end).includes(1)
  }
}
