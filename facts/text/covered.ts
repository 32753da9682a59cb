import type { Span } from '../types.ts'

/** The places of a text that spans cover. Whether another span overlaps them is found without looking at each. */
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
