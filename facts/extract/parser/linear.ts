/**
 * Linear models over hashed features: of each feature only the few classes that it speaks for or against are kept.
 * What is read here `scripts/parser/` writes.
 */

/** A file of weights that is not whole, or not of this version. */
export class ParserError extends Error {}

/** Features and classes of a model; `score` is all that is asked of it while parsing. */
export interface Linear {
  readonly classes: number
  /** Adds up, for each class, what the first `count` features say; `scores` is set to nought before. */
  score(features: Uint32Array, count: number, scores: Int32Array): void
}

/** What a byte stands for: small weights are kept finely, large ones coarsely. */
export const LEVELS: Int16Array = Int16Array.from({ length: 256 }, (_, i) => {
  const code = i - 128
  return Math.round(code * 8 + (code * Math.abs(code)) / 4)
})

/** Reads numbers off bytes, one after the other. */
export class Bytes {
  #at = 0
  readonly #bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  byte(): number {
    const value = this.#bytes[this.#at++]
    if (value === undefined) throw new ParserError('weights: the file ends too early')
    return value
  }

  /** A number of up to 32 bits: 7 bits a byte, the lowest first. */
  number(): number {
    let value = 0
    for (let factor = 1; ; factor *= 128) {
      const byte = this.byte()
      value += (byte & 127) * factor
      if (byte < 128) break
      if (factor > 2 ** 28) throw new ParserError('weights: a number is too large')
    }
    if (value > 0xffffffff) throw new ParserError('weights: a number is too large')
    return value
  }

  take(length: number): Uint8Array {
    if (this.#at + length > this.#bytes.length) throw new ParserError('weights: the file ends too early')
    this.#at += length
    return this.#bytes.subarray(this.#at - length, this.#at)
  }

  text(): string {
    return new TextDecoder('utf-8', { fatal: false }).decode(this.take(this.number()))
  }

  get ended(): boolean {
    return this.#at === this.#bytes.length
  }
}

/**
 * Reads a model: number of classes, of features and of weights; each feature's hash as its distance from the one before;
 * each feature's number of weights; the weights' classes; the weights.
 *
 * @throws ParserError where the bytes are no such thing
 */
export function readLinear(bytes: Bytes): Linear {
  const classes = bytes.number()
  const features = bytes.number()
  const weights = bytes.number()
  if (classes === 0 || classes > 255 || features > weights || weights > 4_000_000)
    throw new ParserError('weights: no model')
  // At most half full, so that what is not there is seen soon.
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, features * 2)))
  const keys = new Uint32Array(size)
  const rows = new Int32Array(size).fill(-1)
  let key = 0
  for (let i = 0; i < features; i++) {
    key += bytes.number()
    if (key > 0xffffffff) throw new ParserError('weights: a feature is out of range')
    let place = key & (size - 1)
    while (rows[place] !== -1) place = (place + 1) & (size - 1)
    keys[place] = key
    rows[place] = i
  }
  const starts = new Int32Array(features + 1)
  for (let i = 0; i < features; i++) starts[i + 1] = (starts[i] ?? 0) + bytes.number()
  if (starts[features] !== weights) throw new ParserError('weights: features and weights do not fit')
  const classOf = bytes.take(weights)
  if (classOf.some((one) => one >= classes)) throw new ParserError('weights: a class is out of range')
  const codes = bytes.take(weights)
  const values = Int16Array.from(codes, (code) => LEVELS[code] ?? 0)
  return linear({ classes, size, keys, rows, starts, classOf, values })
}

interface Table {
  readonly classes: number
  readonly size: number
  readonly keys: Uint32Array
  readonly rows: Int32Array
  readonly starts: Int32Array
  readonly classOf: Uint8Array
  readonly values: Int16Array
}

function linear({ classes, size, keys, rows, starts, classOf, values }: Table): Linear {
  const mask = size - 1
  return {
    classes,
    score(features, count, scores) {
      scores.fill(0)
      for (let f = 0; f < count; f++) {
        const key = features[f] as number
        let place = key & mask
        while (keys[place] !== key && rows[place] !== -1) place = (place + 1) & mask
        const row = rows[place] as number
        if (row === -1) continue
        const end = starts[row + 1] as number
        for (let i = starts[row] as number; i < end; i++) {
          const one = classOf[i] as number
          scores[one] = (scores[one] as number) + (values[i] as number)
        }
      }
    },
  }
}
