/** The words that a step of a parse may join, with what is known of them. */
import { NO_TOKEN, type ParserState } from './transitions.ts'
import type { ParserWords } from './word-features.ts'

/** A sentence as the parser sees it. Lists have one more place, for the root. */
export interface Tagged {
  readonly words: ParserWords
  /** Numbers of the tags, which include the form of a verb. */
  readonly fine: Uint8Array
  /** Parts of speech without the form. */
  readonly coarse: Uint8Array
  /** How many punctuation marks come before each place. */
  readonly marks: Uint16Array
  /** How many verbs come before each place. */
  readonly verbs: Uint16Array
}

/** Hashes that are used in place of a word's. */
const NOBODY = 0x3c6ef372
const ROOT = 0x1b56c4e9

/** The dependent that a list has for a place. */
const dependent = (list: Int32Array, i: number): number => (i === NO_TOKEN ? NO_TOKEN : (list[i] as number))

/**
 * Places of words: `s0` to `s2` from the top of the stack down, `b0` to `b2` from the buffer's first on; their outermost
 * dependents (`l` left, `r` right). One window is used for all steps of a sentence, since each step would make another.
 */
export class Window {
  readonly sentence: Tagged
  readonly state: ParserState
  s0 = NO_TOKEN
  s1 = NO_TOKEN
  s2 = NO_TOKEN
  b0 = NO_TOKEN
  b1 = NO_TOKEN
  b2 = NO_TOKEN
  s0l = NO_TOKEN
  s0r = NO_TOKEN
  s1l = NO_TOKEN
  s1r = NO_TOKEN
  b0l = NO_TOKEN
  /** Their words (`w`) and tags (`t`), for those that many templates use. */
  s0w = 0
  s0t = 0
  s1w = 0
  s1t = 0
  b0w = 0
  b0t = 0
  b1w = 0
  b1t = 0

  constructor(sentence: Tagged, state: ParserState) {
    this.sentence = sentence
    this.state = state
  }

  /** Looks at the state as it is now. */
  look(): void {
    const { state } = this
    this.s0 = state.top(0)
    this.s1 = state.top(1)
    this.s2 = state.top(2)
    this.b0 = state.front(0)
    this.b1 = state.front(1)
    this.b2 = state.front(2)
    this.s0l = dependent(state.left1, this.s0)
    this.s0r = dependent(state.right1, this.s0)
    this.s1l = dependent(state.left1, this.s1)
    this.s1r = dependent(state.right1, this.s1)
    this.b0l = dependent(state.left1, this.b0)
    this.s0w = this.word(this.s0)
    this.s0t = this.tag(this.s0)
    this.s1w = this.word(this.s1)
    this.s1t = this.tag(this.s1)
    this.b0w = this.word(this.b0)
    this.b0t = this.tag(this.b0)
    this.b1w = this.word(this.b1)
    this.b1t = this.tag(this.b1)
  }

  word(i: number): number {
    const { words } = this.sentence
    return i === NO_TOKEN ? NOBODY : i === words.length ? ROOT : (words.word[i] as number)
  }

  tag(i: number): number {
    const { words, fine } = this.sentence
    return i === NO_TOKEN ? 254 : i === words.length ? 253 : (fine[i] as number)
  }

  part(i: number): number {
    const { words, coarse } = this.sentence
    return i === NO_TOKEN ? 254 : i === words.length ? 253 : (coarse[i] as number)
  }

  /** The label of a dependent. */
  label(i: number): number {
    return i === NO_TOKEN ? 255 : (this.state.labels[i] as number)
  }

  /** The label of the dependent within the outermost one. */
  innerLabel(list: Int32Array, i: number): number {
    return this.label(dependent(list, i))
  }
}
