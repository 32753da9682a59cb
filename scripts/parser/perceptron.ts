/** Averaged perceptrons over hashed features (Collins 2002): in whole numbers, so that every machine learns the same. */
import type { Linear } from '../../facts/extract/parser/linear.ts'
import type { AveragedWeights } from './write-weights.ts'

/** How many counters there are for features; two features may share one. */
const NOTED = 2 ** 24

/** A longer list that begins with the values of the old one. */
function grown<T extends Int32Array | Uint32Array | Float64Array | Uint8Array>(old: T, made: T): T {
  made.set(old as never)
  return made
}

export class Perceptron implements Linear {
  readonly classes: number
  /** Decisions so far. */
  #time = 0
  #features = 0
  /** Features by hash. */
  #keys = new Uint32Array(1 << 20)
  #rows = new Int32Array(1 << 20).fill(-1)
  /** By feature: its hash, and where its cells are. The room is doubled when it is full. */
  #hash = new Uint32Array(1 << 19)
  #start = new Int32Array(1 << 19)
  #length = new Uint8Array(1 << 19)
  #room = new Uint8Array(1 << 19)
  /** By cell. */
  #cells = 0
  #class = new Uint8Array(1 << 20)
  #weight = new Int32Array(1 << 20)
  #total = new Float64Array(1 << 20)
  #since = new Int32Array(1 << 20)

  /** How often a feature was counted, by the lowest bits of its hash. */
  #noted = new Uint16Array(NOTED)
  readonly #least: number

  /** @param least features that were seen less often are not learnt: they would hardly ever come again */
  constructor(classes: number, least: number) {
    this.classes = classes
    this.#least = least
  }

  /** Counts features before training. */
  note(features: Uint32Array, count: number): void {
    for (let f = 0; f < count; f++) {
      const place = (features[f] as number) & (NOTED - 1)
      this.#noted[place] = Math.min(65_535, (this.#noted[place] as number) + 1)
    }
  }

  #often(hash: number): number {
    return this.#noted[hash & (NOTED - 1)] as number
  }

  score(features: Uint32Array, count: number, scores: Int32Array): void {
    scores.fill(0)
    const weights = this.#weight
    const classes = this.#class
    for (let f = 0; f < count; f++) {
      const row = this.#rows[this.#place(features[f] as number)] as number
      if (row === -1) continue
      const start = this.#start[row] as number
      const end = start + (this.#length[row] as number)
      for (let cell = start; cell < end; cell++) {
        const one = classes[cell] as number
        scores[one] = (scores[one] as number) + (weights[cell] as number)
      }
    }
  }

  /** Moves the weights of these features towards `right` and away from `wrong`. */
  update(features: Uint32Array, count: number, right: number, wrong: number): void {
    this.#time++
    for (let f = 0; f < count; f++) {
      if (this.#often(features[f] as number) < this.#least) continue
      const row = this.#findOrAdd(features[f] as number)
      this.#add(row, right, 1)
      this.#add(row, wrong, -1)
    }
  }

  /** Counts a right decision, since averages are over all decisions. */
  pass(): void {
    this.#time++
  }

  #place(hash: number): number {
    const mask = this.#keys.length - 1
    let place = hash & mask
    while (this.#keys[place] !== hash && this.#rows[place] !== -1) place = (place + 1) & mask
    return place
  }

  #findOrAdd(hash: number): number {
    const place = this.#place(hash)
    const row = this.#rows[place] as number
    if (row !== -1) return row
    if (this.#features === this.#hash.length) this.#growFeatures()
    this.#hash[this.#features] = hash
    this.#keys[place] = hash
    this.#rows[place] = this.#features++
    if (this.#features * 2 > this.#keys.length) this.#rehash()
    return this.#features - 1
  }

  #growFeatures(): void {
    const size = this.#hash.length * 2
    this.#hash = grown(this.#hash, new Uint32Array(size))
    this.#start = grown(this.#start, new Int32Array(size))
    this.#length = grown(this.#length, new Uint8Array(size))
    this.#room = grown(this.#room, new Uint8Array(size))
  }

  #rehash(): void {
    const size = this.#keys.length * 2
    this.#keys = new Uint32Array(size)
    this.#rows = new Int32Array(size).fill(-1)
    for (let row = 0; row < this.#features; row++) {
      const place = this.#place(this.#hash[row] as number)
      this.#keys[place] = this.#hash[row] as number
      this.#rows[place] = row
    }
  }

  #add(row: number, one: number, by: number): void {
    const start = this.#start[row] as number
    const end = start + (this.#length[row] as number)
    let cell = start
    while (cell < end && this.#class[cell] !== one) cell++
    if (cell === end) cell = this.#addCell(row, one)
    const weight = this.#weight[cell] as number
    this.#total[cell] = (this.#total[cell] as number) + weight * (this.#time - (this.#since[cell] as number))
    this.#since[cell] = this.#time
    this.#weight[cell] = weight + by
  }

  #addCell(row: number, one: number): number {
    const length = this.#length[row] as number
    const room = this.#room[row] as number
    if (length === room) {
      const more = Math.min(255, Math.max(2, room * 2))
      const start = this.#start[row] as number
      if (this.#cells + more > this.#class.length) this.#growCells()
      for (const list of [this.#class, this.#weight, this.#total, this.#since])
        list.copyWithin(this.#cells, start, start + length)
      this.#start[row] = this.#cells
      this.#room[row] = more
      this.#cells += more
    }
    const cell = (this.#start[row] as number) + length
    this.#class[cell] = one
    this.#since[cell] = this.#time
    this.#length[row] = length + 1
    return cell
  }

  #growCells(): void {
    const size = this.#class.length * 2
    this.#class = grown(this.#class, new Uint8Array(size))
    this.#weight = grown(this.#weight, new Int32Array(size))
    this.#total = grown(this.#total, new Float64Array(size))
    this.#since = grown(this.#since, new Int32Array(size))
  }

  #average(cell: number): number {
    const weight = this.#weight[cell] as number
    const total = (this.#total[cell] as number) + weight * (this.#time - (this.#since[cell] as number))
    return total / Math.max(1, this.#time)
  }

  /** Replaces the weights by their averages, in 1024ths, for prediction. Nothing can be learnt after that. */
  average(): this {
    for (let row = 0; row < this.#features; row++) {
      const start = this.#start[row] as number
      for (let cell = start; cell < start + (this.#length[row] as number); cell++)
        this.#weight[cell] = Math.round(this.#average(cell) * 1024)
    }
    return this
  }

  /** The averages of all decisions, to be written. */
  averages(): AveragedWeights {
    const averages = new Float64Array(this.#cells)
    for (let row = 0; row < this.#features; row++) {
      const start = this.#start[row] as number
      for (let cell = start; cell < start + (this.#length[row] as number); cell++)
        averages[cell] = this.#average(cell)
    }
    return {
      classes: this.classes,
      features: this.#features,
      hash: this.#hash,
      start: this.#start,
      length: this.#length,
      class: this.#class,
      averages,
      often: (hash) => this.#often(hash),
    }
  }
}
