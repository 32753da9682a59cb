/** Averaged perceptrons over hashed features (Collins 2002): counted in whole numbers, so that every machine learns the same. */
import { LEVELS, type Linear } from '../../facts/extract/parser/linear.ts'

/** A list with room for `size`, that begins as an old one. */
function grown<T extends Int32Array | Uint32Array | Float64Array | Uint8Array>(old: T, made: T): T {
  made.set(old as never)
  return made
}

/** What a list's weights are written with. */
interface Written {
  readonly order: Uint32Array
  readonly averages: Float64Array
  readonly codes: Uint8Array
}

export class Perceptron implements Linear {
  readonly classes: number
  /** Decisions so far. */
  #time = 0
  #features = 0
  /** Features by hash. */
  #keys = new Uint32Array(1 << 20)
  #rows = new Int32Array(1 << 20).fill(-1)
  /** By feature: its hash, and where its cells are; twice as much room is taken when it is full. */
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

  constructor(classes: number) {
    this.classes = classes
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

  /** Speaks for `right` and against `wrong` where these features are. */
  update(features: Uint32Array, count: number, right: number, wrong: number): void {
    this.#time++
    for (let f = 0; f < count; f++) {
      const row = this.#findOrAdd(features[f] as number)
      this.#add(row, right, 1)
      this.#add(row, wrong, -1)
    }
  }

  /** Counts a decision that was right: averages are over all decisions. */
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

  /** Goes over to the averages, in 1024ths: to predict with, and learn no more. */
  average(): this {
    for (let row = 0; row < this.#features; row++) {
      const start = this.#start[row] as number
      for (let cell = start; cell < start + (this.#length[row] as number); cell++)
        this.#weight[cell] = Math.round(this.#average(cell) * 1024)
    }
    return this
  }

  /**
   * The averaged weights as bytes, as `readLinear` reads them.
   *
   * @param size bytes at most: the smallest weights are left out until it fits
   */
  write(size: number): Uint8Array {
    const averages = new Float64Array(this.#cells)
    for (let row = 0; row < this.#features; row++) {
      const start = this.#start[row] as number
      for (let cell = start; cell < start + (this.#length[row] as number); cell++)
        averages[cell] = this.#average(cell)
    }
    const sizes = averages.map(Math.abs).sort()
    const scale = (LEVELS[255] as number) / Math.max(sizes[sizes.length - 1] ?? 0, 1e-9)
    const codes = Uint8Array.from(averages, (one) => nearest(one * scale))
    const order = Uint32Array.from({ length: this.#features }, (_, row) => row)
    order.sort((a, b) => (this.#hash[a] as number) - (this.#hash[b] as number))
    const all = { order, averages, codes }
    let low = 0
    let high = sizes.length - 1
    while (high - low > 256) {
      const middle = (low + high) >> 1
      if (this.#size(all, sizes[middle] as number) > size) low = middle
      else high = middle
    }
    return this.#bytes(all, sizes[high] as number)
  }

  /** The cells of a feature whose average is at least so large, by class. */
  #kept(row: number, { averages, codes }: Written, least: number): number[] {
    const start = this.#start[row] as number
    const cells: number[] = []
    for (let cell = start; cell < start + (this.#length[row] as number); cell++)
      if (codes[cell] !== 128 && Math.abs(averages[cell] as number) >= least) cells.push(cell)
    return cells.sort((a, b) => (this.#class[a] as number) - (this.#class[b] as number))
  }

  /** About how many bytes it would be. */
  #size(all: Written, least: number): number {
    let size = 16
    let before = 0
    for (const row of all.order) {
      const cells = this.#kept(row, all, least).length
      if (cells === 0) continue
      const hash = this.#hash[row] as number
      const delta = hash - before
      before = hash
      size += cells * 2 + 1 + (delta < 128 ? 1 : delta < 16384 ? 2 : delta < 2097152 ? 3 : 5)
    }
    return size
  }

  #bytes(all: Written, least: number): Uint8Array {
    const keys: number[] = []
    const counts: number[] = []
    const classes: number[] = []
    const weights: number[] = []
    let features = 0
    let before = 0
    for (const row of all.order) {
      const cells = this.#kept(row, all, least)
      if (cells.length === 0) continue
      features++
      pushNumber(keys, (this.#hash[row] as number) - before)
      before = this.#hash[row] as number
      pushNumber(counts, cells.length)
      for (const cell of cells) {
        classes.push(this.#class[cell] as number)
        weights.push(all.codes[cell] as number)
      }
    }
    const head: number[] = []
    for (const one of [this.classes, features, weights.length]) pushNumber(head, one)
    return Uint8Array.from([head, keys, counts, classes, weights].flat())
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

/** 7 bits a byte, the lowest first. */
export function pushNumber(bytes: number[], value: number): void {
  let rest = value
  while (rest >= 128) {
    bytes.push((rest % 128) + 128)
    rest = Math.floor(rest / 128)
  }
  bytes.push(rest)
}
