/**
 * Linear models over hashed features. For each feature only the few classes for which it has a weight are kept.
 * `scripts/parser/` writes what is read here.
 */
import { type Steps, TURNS } from '../../text/steps.ts'

/** A file of weights that is not whole, or not of this version. */
export class ParserError extends Error {}

/** A model, as far as parsing needs it. */
export interface Linear {
  readonly classes: number
  /** Adds up, for each class, the weights of the first `count` features; `scores` is set to 0 before. */
  score(features: Uint32Array, count: number, scores: Int32Array): void
}

/** The weight of each byte: finer steps for small weights, coarser for large ones. */
export const LEVELS: Int16Array = Int16Array.from({ length: 256 }, (_, i) => {
  const code = i - 128
  return Math.round(code * 8 + (code * Math.abs(code)) / 4)
})

/** The most features and weights of a model, so that a place and a number of classes fit into 32 bits. */
const MOST_WEIGHTS = 2 ** 24

/** Reads numbers from bytes, one after the other. */
export class Bytes {
  #at = 0
  readonly #bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  byte(): number {
    return this.take(1)[0] ?? 0
  }

  number(): number {
    return this.numbers(1)[0] ?? 0
  }

  /** Several numbers of up to 32 bits, with 7 bits in each byte, the lowest first. */
  numbers(count: number): Uint32Array {
    const bytes = this.#bytes
    if (count > bytes.length - this.#at) throw new ParserError('weights: the file ends too early')
    const out = new Uint32Array(count)
    let at = this.#at
    for (let i = 0; i < count; i++) {
      let value = 0
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at++]
        if (byte === undefined) throw new ParserError('weights: the file ends too early')
        if (shift > 28) throw new ParserError('weights: a number is too large')
        value |= (byte & 127) << shift
        if (byte < 128) break
      }
      out[i] = value
    }
    this.#at = at
    return out
  }

  take(length: number): Uint8Array {
    if (this.#at + length > this.#bytes.length) throw new ParserError('weights: the file ends too early')
    this.#at += length
    return this.#bytes.subarray(this.#at - length, this.#at)
  }

  text(): string {
    return new TextDecoder().decode(this.take(this.number()))
  }

  get ended(): boolean {
    return this.#at === this.#bytes.length
  }
}

/**
 * Reads a model, in steps: number of classes, of features and of weights; each feature's hash as its distance from the one before;
 * each feature's number of weights; the weights' classes; the weights.
 *
 * @throws ParserError if the bytes are not a model
 */
export function* readLinear(bytes: Bytes): Steps<Linear> {
  const classes = bytes.number()
  const features = bytes.number()
  const weights = bytes.number()
  if (classes === 0 || classes > 255 || features > weights || weights >= MOST_WEIGHTS)
    throw new ParserError('weights: the bytes are not a model')
  const deltas = bytes.numbers(features)
  yield
  const counts = bytes.numbers(features)
  yield
  const classOf = bytes.take(weights)
  const codes = bytes.take(weights)
  // A class and its weight in one number.
  const said = new Int32Array(weights)
  for (let i = 0; i < weights; i++) {
    if ((i & TURNS) === 0) yield
    const one = classOf[i] as number
    if (one >= classes) throw new ParserError('weights: a class is out of range')
    said[i] = ((LEVELS[codes[i] as number] as number) << 8) | one
  }
  return linear(classes, yield* tableOf(deltas, counts, weights), said)
}

/** Where features are found: by their lowest bits, or in the nearest free place after that. */
interface Table {
  /** Pairs: a feature's hash, and where its weights start with their number in the lowest 8 bits; 0 if there is none. */
  readonly slots: Uint32Array
  /** A bit for each value of a feature's highest bits: most features that are asked for are not in the model, and this bit shows it quickly. */
  readonly some: Uint32Array
}

/** How far a hash is moved to be looked for in `some`: 2²⁰ bits. */
const SHIFT = 12

function* tableOf(deltas: Uint32Array, counts: Uint32Array, weights: number): Steps<Table> {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, deltas.length * 2)))
  const slots = new Uint32Array(size * 2)
  const some = new Uint32Array(1 << (32 - SHIFT - 5))
  let key = 0
  let start = 0
  for (let i = 0; i < deltas.length; i++) {
    if ((i & TURNS) === 0) yield
    key = (key + (deltas[i] as number)) >>> 0
    const count = counts[i] as number
    if (count === 0 || count > 255) throw new ParserError('weights: features and weights do not fit')
    let place = key & (size - 1)
    while (slots[place * 2 + 1] !== 0) place = (place + 1) & (size - 1)
    slots[place * 2] = key
    slots[place * 2 + 1] = start * 256 + count
    const bit = key >>> SHIFT
    some[bit >>> 5] = (some[bit >>> 5] as number) | (1 << (bit & 31))
    start += count
    if (start > weights) break
  }
  if (start !== weights) throw new ParserError('weights: features and weights do not fit')
  return { slots, some }
}

function linear(classes: number, { slots, some }: Table, said: Int32Array): Linear {
  const mask = slots.length / 2 - 1
  return {
    classes,
    score(features, count, scores) {
      scores.fill(0)
      for (let f = 0; f < count; f++) {
        const key = features[f] as number
        const bit = key >>> SHIFT
        if ((((some[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0) continue
        let place = key & mask
        while (slots[place * 2] !== key && slots[place * 2 + 1] !== 0) place = (place + 1) & mask
        const found = slots[place * 2 + 1] as number
        let at = found >>> 8
        for (const end = at + (found & 255); at < end; at++) {
          const one = said[at] as number
          scores[one & 255] = (scores[one & 255] as number) + (one >> 8)
        }
      }
    },
  }
}
