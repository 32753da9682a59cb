/** The features that decide the next step of a parse: the words at hand, their tags, their dependents so far, and distances. */
import { NO_TOKEN, type ParserState } from './transitions.ts'
import { finish, mix, type ParserWords } from './word-features.ts'

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

/** The most features that a step has. */
export const MOST_FEATURES = 100

/** Hashes that are used in place of a word's. */
const NOBODY = 0x3c6ef372
const ROOT = 0x1b56c4e9

const between = (list: Uint16Array, from: number, to: number): number =>
  Math.min(3, (list[to] as number) - (list[from + 1] as number))

const distance = (from: number, to: number): number => {
  const d = Math.abs(to - from)
  return d < 5 ? d : d < 10 ? 5 : d < 20 ? 6 : 7
}

/** Hashes features one after the other. Each is mixed with the number of its template, so the order must never change. */
class FeatureWriter {
  readonly #out: Uint32Array
  count = 0
  #template = 0

  constructor(out: Uint32Array) {
    this.#out = out
  }

  add(a: number, b = 0, c = 0, d = 0): void {
    this.#out[this.count++] = finish(mix(mix(mix(mix(this.#template++, a), b), c), d))
  }

  /** Leaves out templates whose words are missing. */
  skip(templates: number): void {
    this.#template += templates
  }
}

/** The words that a step may join: `s0` to `s2` from the top of the stack down, `b0` to `b2` from the buffer's first on. */
class Window {
  readonly sentence: Tagged
  readonly state: ParserState
  readonly s0: number
  readonly s1: number
  readonly s2: number
  readonly b0: number
  readonly b1: number
  readonly b2: number
  /** Their words (`w`) and tags (`t`), for those that many templates use. */
  readonly s0w: number
  readonly s0t: number
  readonly s1w: number
  readonly s1t: number
  readonly b0w: number
  readonly b0t: number
  readonly b1w: number
  readonly b1t: number

  constructor(sentence: Tagged, state: ParserState) {
    this.sentence = sentence
    this.state = state
    this.s0 = state.top(0)
    this.s1 = state.top(1)
    this.s2 = state.top(2)
    this.b0 = state.front(0)
    this.b1 = state.front(1)
    this.b2 = state.front(2)
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
}

/** The dependent that a list has for a place. */
const dependent = (list: Int32Array, i: number): number => (i === NO_TOKEN ? NO_TOKEN : (list[i] as number))

/** The set of labels on one side of a place. */
const labelSet = (list: Int32Array, i: number): number => (i === NO_TOKEN ? -1 : (list[i] as number))

const dependentCount = (list: Uint8Array, i: number): number => (i === NO_TOKEN ? 9 : (list[i] as number))

/** @returns how many features were written into `out`; at most `MOST_FEATURES` */
export function arcFeatures(sentence: Tagged, state: ParserState, out: Uint32Array): number {
  const writer = new FeatureWriter(out)
  const window = new Window(sentence, state)
  addWords(writer, window)
  addPairs(writer, window)
  addTriples(writer, window)
  addDependents(writer, window)
  addDependentLabels(writer, window)
  addDependentCounts(writer, window)
  addDistances(writer, window)
  return writer.count
}

function addWords(writer: FeatureWriter, window: Window): void {
  const { s0w, s0t, s1w, s1t, b0w, b0t, b1w, b1t, s2, b2 } = window
  writer.add(s0w, s0t)
  writer.add(s0t)
  writer.add(s0w)
  writer.add(s1w, s1t)
  writer.add(s1t)
  writer.add(s1w)
  writer.add(b0w, b0t)
  writer.add(b0t)
  writer.add(b0w)
  writer.add(b1w, b1t)
  writer.add(b1t)
  writer.add(window.tag(b2))
  writer.add(window.word(b2))
  writer.add(window.tag(s2))
  writer.add(window.word(s2), window.tag(s2))
}

function addPairs(writer: FeatureWriter, window: Window): void {
  const { s0w, s0t, s1w, s1t, b0w, b0t, b1w, b1t } = window
  writer.add(s0w, s0t, b0w, b0t)
  writer.add(s0w, s0t, b0t)
  writer.add(s0w, b0w)
  writer.add(s0t, b0w, b0t)
  writer.add(s0t, b0t)
  writer.add(b0t, b1t)
  writer.add(s1t, s0t)
  writer.add(s1w, s1t, s0t)
  writer.add(s1t, s0w, s0t)
  writer.add(s1w, s0w)
  writer.add(s1t, b0t)
  writer.add(s1w, b0w)
  writer.add(s1w, s1t, b0t)
  writer.add(s0w, b1w)
  writer.add(s0t, b1w, b1t)
}

function addTriples(writer: FeatureWriter, window: Window): void {
  const { s0w, s0t, s1w, s1t, b0w, b0t, b1w, b1t, s0, s1, s2, b0, b1, b2 } = window
  const s2p = window.part(s2)
  writer.add(b0t, b1t, window.part(b2))
  writer.add(s0t, b0t, b1t)
  writer.add(s1t, s0t, b0t)
  writer.add(s2p, s1t, s0t)
  writer.add(s1t, s0t, b0t, window.part(b1))
  writer.add(s2p, window.part(s1), window.part(s0), window.part(b0))
  writer.add(s0w, b0t, b1t)
  writer.add(s1w, s0t, b0t)
  writer.add(s1t, s0w, b0t)
  writer.add(s1t, s0t, b0w)
  writer.add(s0t, b0t, b1w)
}

/** The outermost dependents (`l` left, `r` right), by their words, tags and labels. */
function addDependents(writer: FeatureWriter, window: Window): void {
  const { state, s0w, s0t, s1w, s1t, b0t, s0, s1, b0 } = window
  const s0l = dependent(state.left1, s0)
  const s0r = dependent(state.right1, s0)
  const s1l = dependent(state.left1, s1)
  const s1r = dependent(state.right1, s1)
  const b0l = dependent(state.left1, b0)
  writer.add(s0t, window.tag(s0l), b0t)
  writer.add(s0t, window.tag(s0r), b0t)
  writer.add(s0t, b0t, window.tag(b0l))
  writer.add(s1t, s0t, window.tag(s0l))
  writer.add(s1t, s0t, window.tag(s0r))
  writer.add(s1t, window.tag(s1l), s0t)
  writer.add(s1t, window.tag(s1r), s0t)
  writer.add(s1t, window.tag(s1r), s0t, b0t)
  writer.add(window.word(s0l), s0t, b0t)
  writer.add(window.word(s0l), s0w)
  writer.add(window.word(s0r), s0t, b0t)
  writer.add(window.word(b0l), b0t, s0t)
  writer.add(window.word(s1r), s1t, s0t)
  writer.add(window.word(s1l), s1t, s0t)
  const label = (i: number): number => (i === NO_TOKEN ? 255 : (state.labels[i] as number))
  writer.add(s0t, label(s0l))
  writer.add(s0t, label(s0r))
  writer.add(s1t, label(s1l))
  writer.add(s1t, label(s1r))
  writer.add(b0t, label(b0l))
  writer.add(s0w, label(s0r))
  writer.add(s1w, label(s1r))
  // the dependent within the outermost as well
  const s0p = window.part(s0)
  writer.add(s0p, label(s0l), label(dependent(state.left2, s0)))
  writer.add(window.part(b0), label(b0l), label(dependent(state.left2, b0)))
  writer.add(s0p, label(s0r), label(dependent(state.right2, s0)))
  writer.add(window.part(s1), label(s1r), label(dependent(state.right2, s1)))
}

function addDependentLabels(writer: FeatureWriter, window: Window): void {
  const { state, s0w, s0t, s1w, s1t, b0t, s0, s1, b0 } = window
  writer.add(s0t, labelSet(state.leftLabels, s0), b0t)
  writer.add(s0t, labelSet(state.rightLabels, s0), b0t)
  writer.add(s1t, labelSet(state.leftLabels, s1), s0t)
  writer.add(s1t, labelSet(state.rightLabels, s1), s0t)
  writer.add(b0t, labelSet(state.leftLabels, b0), s0t)
  writer.add(s0w, labelSet(state.leftLabels, s0))
  writer.add(s1w, labelSet(state.rightLabels, s1))
}

function addDependentCounts(writer: FeatureWriter, window: Window): void {
  const { state, s0w, s0t, s1w, s1t, b0w, b0t, s0, s1, b0 } = window
  writer.add(s0t, dependentCount(state.lefts, s0))
  writer.add(s0t, dependentCount(state.rights, s0))
  writer.add(s0w, dependentCount(state.lefts, s0), dependentCount(state.rights, s0))
  writer.add(s1t, dependentCount(state.rights, s1))
  writer.add(s1w, dependentCount(state.rights, s1))
  writer.add(b0t, dependentCount(state.lefts, b0))
  writer.add(b0w, dependentCount(state.lefts, b0))
}

/** How far apart two words are, and how many marks and verbs are between them. */
function addDistances(writer: FeatureWriter, window: Window): void {
  const { state, sentence, s0w, s0t, s1w, s1t, b0w, b0t, s0, s1, b0 } = window
  if (s0 === NO_TOKEN) writer.skip(5)
  else {
    const d = distance(s0, b0)
    const marks = between(sentence.marks, s0, b0)
    writer.add(s0t, d, b0t)
    writer.add(s0w, d)
    writer.add(b0w, d)
    writer.add(s0t, b0t, marks, between(sentence.verbs, s0, b0))
    writer.add(s0t, b0t, marks, labelSet(state.rightLabels, s0))
  }
  if (s1 === NO_TOKEN) writer.skip(4)
  else {
    const d = distance(s1, s0)
    writer.add(s1t, d, s0t)
    writer.add(s1w, d)
    writer.add(s0w, d, s1t)
    writer.add(s1t, s0t, between(sentence.marks, s1, s0), between(sentence.verbs, s1, s0))
  }
}
