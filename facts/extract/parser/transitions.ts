/**
 * The arc-hybrid system (Kuhlmann et al. 2011; Goldberg and Nivre 2013): a stack, and a buffer that ends in the root.
 * Each word is shifted once and gets its head once, so a sentence of n words takes 2n steps.
 */

export const SHIFT = 0
/** The head of the top of the stack is the first word of the buffer. */
export const LEFT = 1
/** The head of the top of the stack is the word below it. */
export const RIGHT = 2

/** No word. */
export const NO_TOKEN = -1

/** How much of a sentence is parsed. The root's place is `length`. */
export class ParserState {
  readonly length: number
  readonly stack: Int32Array
  size = 0
  /** The first of the buffer. */
  next = 0
  readonly heads: Int32Array
  readonly labels: Uint8Array
  /** Outermost dependents on each side and the ones within, by place of the head. */
  readonly left1: Int32Array
  readonly left2: Int32Array
  readonly right1: Int32Array
  readonly right2: Int32Array
  readonly lefts: Uint8Array
  readonly rights: Uint8Array
  /** Which labels the dependents have: a bit each. */
  readonly leftLabels: Int32Array
  readonly rightLabels: Int32Array

  constructor(length: number) {
    const places = length + 1
    this.length = length
    this.stack = new Int32Array(places)
    this.heads = new Int32Array(places).fill(NO_TOKEN)
    this.labels = new Uint8Array(places)
    this.left1 = new Int32Array(places).fill(NO_TOKEN)
    this.left2 = new Int32Array(places).fill(NO_TOKEN)
    this.right1 = new Int32Array(places).fill(NO_TOKEN)
    this.right2 = new Int32Array(places).fill(NO_TOKEN)
    this.lefts = new Uint8Array(places)
    this.rights = new Uint8Array(places)
    this.leftLabels = new Int32Array(places)
    this.rightLabels = new Int32Array(places)
  }

  get done(): boolean {
    return this.next === this.length && this.size === 0
  }

  /** The word `depth` places below the top of the stack, or `NO_TOKEN`. */
  top(depth: number): number {
    return depth < this.size ? (this.stack[this.size - 1 - depth] as number) : NO_TOKEN
  }

  /** The word `ahead` places after the first of the buffer, or the root, or `NO_TOKEN`. */
  front(ahead: number): number {
    return this.next + ahead <= this.length ? this.next + ahead : NO_TOKEN
  }

  allows(move: number): boolean {
    if (move === SHIFT) return this.next < this.length
    return move === LEFT ? this.size > 0 : this.size > 1
  }

  /** The moves that are allowed: a bit each. */
  allowed(): number {
    return (
      (this.allows(SHIFT) ? 1 << SHIFT : 0) |
      (this.allows(LEFT) ? 1 << LEFT : 0) |
      (this.allows(RIGHT) ? 1 << RIGHT : 0)
    )
  }

  /** @param label of the arc; ignored if the move is `SHIFT` */
  apply(move: number, label: number): void {
    if (move === SHIFT) {
      this.stack[this.size++] = this.next++
      return
    }
    const child = this.stack[--this.size] as number
    const head = move === LEFT ? this.next : (this.stack[this.size - 1] as number)
    this.heads[child] = head
    this.labels[child] = label
    const bit = 1 << (label & 31)
    if (child < head) {
      this.left2[head] = this.left1[head] as number
      this.left1[head] = child
      this.lefts[head] = Math.min(7, (this.lefts[head] as number) + 1)
      this.leftLabels[head] = (this.leftLabels[head] as number) | bit
    } else {
      this.right2[head] = this.right1[head] as number
      this.right1[head] = child
      this.rights[head] = Math.min(7, (this.rights[head] as number) + 1)
      this.rightLabels[head] = (this.rightLabels[head] as number) | bit
    }
  }
}
