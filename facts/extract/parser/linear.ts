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
  const table = yield* tableOf(deltas, counts, classOf, codes)
  for (let i = 0; i < weights; i++) {
    if ((i & TURNS) === 0) yield
    if ((classOf[i] as number) >= classes) throw new ParserError('weights: a class is out of range')
  }
  return linear(classes, table)
}

/**
 * Features in the order of their hashes. It is small, since the time is spent waiting for memory: the highest bits of a
 * hash are the number of a bucket, so only the others are kept, and a weight is kept as its byte.
 */
interface Table {
  /** How far a hash is moved to get its bucket. */
  readonly shift: number
  /** Where each bucket starts; the next one starts where it ends. */
  readonly buckets: Uint32Array
  /** Of each feature: the lowest bits of its hash, how many weights it has, and for each the class with the weight's byte above. */
  readonly said: Uint16Array
}

/** What is not the bucket of a hash must fit into 16 bits. */
const FEWEST_BITS = 16

function* tableOf(
  deltas: Uint32Array,
  counts: Uint32Array,
  classOf: Uint8Array,
  codes: Uint8Array,
): Steps<Table> {
  const shift = 32 - Math.max(FEWEST_BITS, Math.ceil(Math.log2(Math.max(2, deltas.length))))
  const buckets = new Uint32Array(2 ** (32 - shift) + 1)
  const said = new Uint16Array(deltas.length * 2 + codes.length)
  let key = 0
  let bucket = 0
  let at = 0
  let weight = 0
  for (let i = 0; i < deltas.length; i++) {
    if ((i & (TURNS >> 2)) === 0) yield
    key = (key + (deltas[i] as number)) >>> 0
    const count = counts[i] as number
    if (count === 0 || count > 255 || weight + count > codes.length || key >>> shift < bucket)
      throw new ParserError('weights: features and weights do not fit')
    while (bucket < key >>> shift) buckets[++bucket] = at
    said[at++] = key & ((1 << shift) - 1)
    said[at++] = count
    for (const end = weight + count; weight < end; weight++)
      said[at++] = ((codes[weight] as number) << 8) | (classOf[weight] as number)
  }
  if (weight !== codes.length) throw new ParserError('weights: features and weights do not fit')
  buckets.fill(at, bucket + 1)
  return { shift, buckets, said }
}

function linear(classes: number, { shift, buckets, said }: Table): Linear {
  const rest = (1 << shift) - 1
  return {
    classes,
    score(features, count, scores) {
      scores.fill(0)
      for (let f = 0; f < count; f++) {
        const key = features[f] as number
        const bucket = key >>> shift
        let at = buckets[bucket] as number
        const end = buckets[bucket + 1] as number
        while (at < end) {
          const next = at + 2 + (said[at + 1] as number)
          if (said[at] === (key & rest)) {
            for (at += 2; at < next; at++) {
              const one = said[at] as number
              scores[one & 255] = (scores[one & 255] as number) + (LEVELS[one >> 8] as number)
            }
            break
          }
          at = next
        }
      }
    },
  }
}
