/** The scores of a step's moves. What groups of features add up to is kept, since most groups come again. */
import { addOthers, FeatureWriter, GROUPS } from './arcs.ts'
import type { Linear } from './linear.ts'
import type { Window } from './window.ts'

/** So many sums of each group are kept, a power of 2. */
const KEPT = 1024

/** Two scores are kept in one float, the second so many times as large: sums of them are exact, up to 2⁵³. */
const HIGH = 2 ** 26

/** Where the sums of a key are kept. (The steps of MurmurHash3.) */
function placeOf(low: number, high: number): number {
  let hash = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0xc2b2ae35)
  return (hash ^ (hash >>> 13)) & (KEPT - 1)
}

/** Scores moves by a model of linear weights. */
export class ArcScores {
  readonly #model: Linear
  readonly #writer = new FeatureWriter()
  /** The scores of the last step, by class. */
  readonly scores: Int32Array
  /** How many floats the sums of a key take. */
  readonly #width: number
  /** Pairs of numbers. */
  readonly #keys = new Int32Array(GROUPS.length * KEPT * 2).fill(-1)
  readonly #sums: Float64Array
  /** Where the sums of each group are for this step. */
  readonly #rows = new Int32Array(GROUPS.length)
  /** The sums of a group that is not kept yet. */
  readonly #made: Int32Array

  constructor(model: Linear) {
    this.#model = model
    this.#width = (model.classes + 1) >> 1
    this.scores = new Int32Array(model.classes + 1)
    this.#made = new Int32Array(model.classes + 1)
    this.#sums = new Float64Array(GROUPS.length * KEPT * this.#width)
  }

  /** Writes into `scores` what speaks for each class. */
  score(window: Window): void {
    const { scores } = this
    const writer = this.#writer
    for (let group = 0; group < GROUPS.length; group++) this.#rows[group] = this.#rowOf(group, window)
    writer.count = 0
    addOthers(writer, window)
    this.#model.score(writer.out, writer.count, scores)
    const sums = this.#sums
    const rows = this.#rows
    for (let i = 0; i < this.#width; i++) {
      let both = 0
      for (let group = 0; group < rows.length; group++) both += sums[(rows[group] as number) + i] as number
      const high = Math.floor(both / HIGH + 0.5)
      scores[2 * i] = (scores[2 * i] as number) + (both - high * HIGH)
      scores[2 * i + 1] = (scores[2 * i + 1] as number) + high
    }
  }

  /** Where the sums of a group are, which are made if they are not kept. */
  #rowOf(group: number, window: Window): number {
    const { low, high, add } = GROUPS[group] as (typeof GROUPS)[number]
    const keys = this.#keys
    const one = low(window)
    const other = high(window)
    const place = group * KEPT + placeOf(one, other)
    const row = place * this.#width
    if (keys[place * 2] === one && keys[place * 2 + 1] === other) return row
    const writer = this.#writer
    const made = this.#made
    writer.count = 0
    add(writer, window)
    this.#model.score(writer.out, writer.count, made)
    for (let i = 0; i < this.#width; i++)
      this.#sums[row + i] = (made[2 * i] as number) + (made[2 * i + 1] as number) * HIGH
    keys[place * 2] = one
    keys[place * 2 + 1] = other
    return row
  }
}
