/** Averaged weights as bytes, in the form that `readLinear` reads. */
import { LEVELS } from '../../facts/extract/parser/linear.ts'

/** What a perceptron has learnt. The weights of a feature are cells one after the other, each with its class. */
export interface AveragedWeights {
  readonly classes: number
  readonly features: number
  /** By feature: its hash, its first cell, and how many cells it has. The lists may be longer than `features`. */
  readonly hash: Uint32Array
  readonly start: Int32Array
  readonly length: Uint8Array
  /** By cell. */
  readonly class: Uint8Array
  readonly averages: Float64Array
  /** How often the feature with a hash was seen in training. */
  readonly often: (hash: number) => number
}

/** @param size bytes at most: what is worth least is left out until the rest fits */
export function writeWeights(weights: AveragedWeights, size: number): Uint8Array {
  const writer = new WeightWriter(weights)
  if (writer.size(0) <= size) return writer.bytes(0)
  const sorted = writer.worth.toSorted()
  let low = 0
  let high = sorted.length - 1
  while (high - low > 256) {
    const middle = (low + high) >> 1
    if (writer.size(sorted[middle] as number) > size) low = middle
    else high = middle
  }
  return writer.bytes(sorted[high] as number)
}

class WeightWriter {
  readonly #weights: AveragedWeights
  /** Features, sorted by hash. */
  readonly #order: Uint32Array
  /** By cell: how much is lost without the weight, which is its size times the root of how often it counts. */
  readonly worth: Float64Array
  /** By cell: the byte of the weight. */
  readonly #codes: Uint8Array

  constructor(weights: AveragedWeights) {
    this.#weights = weights
    const { features, hash, averages } = weights
    this.worth = new Float64Array(averages.length)
    let largest = 1e-9
    for (let row = 0; row < features; row++) {
      const often = Math.sqrt(weights.often(hash[row] as number))
      const { from, to } = this.#cells(row)
      for (let cell = from; cell < to; cell++) {
        const weight = Math.abs(averages[cell] as number)
        this.worth[cell] = weight * often
        largest = Math.max(largest, weight)
      }
    }
    const scale = (LEVELS[255] as number) / largest
    this.#codes = Uint8Array.from(averages, (one) => nearest(one * scale))
    this.#order = Uint32Array.from({ length: features }, (_, row) => row)
    this.#order.sort((a, b) => (hash[a] as number) - (hash[b] as number))
  }

  #cells(row: number): { readonly from: number; readonly to: number } {
    const from = this.#weights.start[row] as number
    return { from, to: from + (this.#weights.length[row] as number) }
  }

  /** Whether a weight is written: it is not zero, and worth enough. */
  #isKept(cell: number, least: number): boolean {
    return this.#codes[cell] !== 128 && (this.worth[cell] as number) >= least
  }

  /** How many weights of a feature are written. */
  #count(row: number, least: number): number {
    const { from, to } = this.#cells(row)
    let count = 0
    for (let cell = from; cell < to; cell++) if (this.#isKept(cell, least)) count++
    return count
  }

  /** The cells of a feature that are written, sorted by class. */
  #kept(row: number, least: number): number[] {
    const { from, to } = this.#cells(row)
    const cells: number[] = []
    for (let cell = from; cell < to; cell++) if (this.#isKept(cell, least)) cells.push(cell)
    const classes = this.#weights.class
    return cells.sort((a, b) => (classes[a] as number) - (classes[b] as number))
  }

  /** About how many bytes it takes to write the weights that are worth `least` or more. */
  size(least: number): number {
    let size = 16
    let before = 0
    for (const row of this.#order) {
      const cells = this.#count(row, least)
      if (cells === 0) continue
      const hash = this.#weights.hash[row] as number
      const delta = hash - before
      before = hash
      size += cells * 2 + 1 + (delta < 128 ? 1 : delta < 16384 ? 2 : delta < 2097152 ? 3 : 5)
    }
    return size
  }

  /** The weights that are worth `least` or more. */
  bytes(least: number): Uint8Array {
    const { hash, classes, class: classOf } = this.#weights
    const keys: number[] = []
    const counts: number[] = []
    const classBytes: number[] = []
    const weightBytes: number[] = []
    let features = 0
    let before = 0
    for (const row of this.#order) {
      const cells = this.#kept(row, least)
      if (cells.length === 0) continue
      features++
      pushNumber(keys, (hash[row] as number) - before)
      before = hash[row] as number
      pushNumber(counts, cells.length)
      for (const cell of cells) {
        classBytes.push(classOf[cell] as number)
        weightBytes.push(this.#codes[cell] as number)
      }
    }
    const head: number[] = []
    for (const one of [classes, features, weightBytes.length]) pushNumber(head, one)
    return Uint8Array.from([head, keys, counts, classBytes, weightBytes].flat())
  }
}

/** The byte whose level is nearest. */
function nearest(value: number): number {
  let low = 1
  let high = 255
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((LEVELS[middle] as number) <= value) low = middle
    else high = middle
  }
  return value - (LEVELS[low] as number) < (LEVELS[high] as number) - value ? low : high
}

/** Writes a number with 7 bits in each byte, the lowest first. */
export function pushNumber(bytes: number[], value: number): void {
  let rest = value
  while (rest >= 128) {
    bytes.push((rest % 128) + 128)
    rest = Math.floor(rest / 128)
  }
  bytes.push(rest)
}
