/** What the next step of a parse is decided by: the words at hand, their tags, what they have already got, and how far apart they are. */
import { NO_TOKEN, type ParserState } from './transitions.ts'
import { finish, mix, type ParserWords } from './words.ts'

/** A sentence as the parser sees it. Lists have one more place for the root. */
export interface Tagged {
  readonly words: ParserWords
  /** Tags with what is told of a verb's form; their numbers. */
  readonly fine: Uint8Array
  /** Bare parts of speech. */
  readonly coarse: Uint8Array
  /** How many marks that part clauses come before each place. */
  readonly marks: Uint16Array
  /** How many verbs come before each place. */
  readonly verbs: Uint16Array
}

const NOBODY = 0x3c6ef372
const ROOT = 0x1b56c4e9

const between = (list: Uint16Array, from: number, to: number): number =>
  Math.min(3, (list[to] as number) - (list[from + 1] as number))

const distance = (from: number, to: number): number => {
  const d = Math.abs(to - from)
  return d < 5 ? d : d < 10 ? 5 : d < 20 ? 6 : 7
}

/** @returns how many features were written into `out`; at most 100 */
export function arcFeatures(sentence: Tagged, state: ParserState, out: Uint32Array): number {
  const { words, fine, coarse } = sentence
  const root = words.length
  const word = (i: number): number =>
    i === NO_TOKEN ? NOBODY : i === root ? ROOT : (words.word[i] as number)
  const tag = (i: number): number => (i === NO_TOKEN ? 254 : i === root ? 253 : (fine[i] as number))
  const part = (i: number): number => (i === NO_TOKEN ? 254 : i === root ? 253 : (coarse[i] as number))
  const of = (list: Int32Array, i: number): number => (i === NO_TOKEN ? NO_TOKEN : (list[i] as number))
  const label = (i: number): number => (i === NO_TOKEN ? 255 : (state.labels[i] as number))
  let n = 0
  let template = 0
  const add = (a: number, b = 0, c = 0, d = 0): void => {
    out[n++] = finish(mix(mix(mix(mix(template++, a), b), c), d))
  }
  const s0 = state.top(0)
  const s1 = state.top(1)
  const s2 = state.top(2)
  const b0 = state.front(0)
  const b1 = state.front(1)
  const b2 = state.front(2)
  const s0w = word(s0)
  const s0t = tag(s0)
  const s1w = word(s1)
  const s1t = tag(s1)
  const b0w = word(b0)
  const b0t = tag(b0)
  const b1t = tag(b1)
  const s0p = part(s0)
  const s1p = part(s1)
  const b0p = part(b0)
  const b1p = part(b1)
  // the words themselves
  add(s0w, s0t)
  add(s0t)
  add(s0w)
  add(s1w, s1t)
  add(s1t)
  add(s1w)
  add(b0w, b0t)
  add(b0t)
  add(b0w)
  add(word(b1), b1t)
  add(b1t)
  add(tag(b2))
  add(word(b2))
  add(tag(s2))
  add(word(s2), tag(s2))
  // two of them
  add(s0w, s0t, b0w, b0t)
  add(s0w, s0t, b0t)
  add(s0w, b0w)
  add(s0t, b0w, b0t)
  add(s0t, b0t)
  add(b0t, b1t)
  add(s1t, s0t)
  add(s1w, s1t, s0t)
  add(s1t, s0w, s0t)
  add(s1w, s0w)
  add(s1t, b0t)
  add(s1w, b0w)
  add(s1w, s1t, b0t)
  add(s0w, word(b1))
  add(s0t, word(b1), b1t)
  // three of them
  add(b0t, b1t, part(b2))
  add(s0t, b0t, b1t)
  add(s1t, s0t, b0t)
  add(part(s2), s1t, s0t)
  add(s1t, s0t, b0t, b1p)
  add(part(s2), s1p, s0p, b0p)
  add(s0w, b0t, b1t)
  add(s1w, s0t, b0t)
  add(s1t, s0w, b0t)
  add(s1t, s0t, b0w)
  add(s0t, b0t, word(b1))
  // what they have already
  const s0l = of(state.left1, s0)
  const s0r = of(state.right1, s0)
  const s1l = of(state.left1, s1)
  const s1r = of(state.right1, s1)
  const b0l = of(state.left1, b0)
  const s0ll = of(state.left2, s0)
  const b0ll = of(state.left2, b0)
  add(s0t, tag(s0l), b0t)
  add(s0t, tag(s0r), b0t)
  add(s0t, b0t, tag(b0l))
  add(s1t, s0t, tag(s0l))
  add(s1t, s0t, tag(s0r))
  add(s1t, tag(s1l), s0t)
  add(s1t, tag(s1r), s0t)
  add(s1t, tag(s1r), s0t, b0t)
  add(word(s0l), s0t, b0t)
  add(word(s0l), s0w)
  add(word(s0r), s0t, b0t)
  add(word(b0l), b0t, s0t)
  add(word(s1r), s1t, s0t)
  add(word(s1l), s1t, s0t)
  add(s0t, label(s0l))
  add(s0t, label(s0r))
  add(s1t, label(s1l))
  add(s1t, label(s1r))
  add(b0t, label(b0l))
  add(s0w, label(s0r))
  add(s1w, label(s1r))
  add(s0p, label(s0l), label(s0ll))
  add(b0p, label(b0l), label(b0ll))
  add(s0p, label(s0r), label(of(state.right2, s0)))
  add(s1p, label(s1r), label(of(state.right2, s1)))
  const labels = (list: Int32Array, i: number): number => (i === NO_TOKEN ? -1 : (list[i] as number))
  add(s0t, labels(state.leftLabels, s0), b0t)
  add(s0t, labels(state.rightLabels, s0), b0t)
  add(s1t, labels(state.leftLabels, s1), s0t)
  add(s1t, labels(state.rightLabels, s1), s0t)
  add(b0t, labels(state.leftLabels, b0), s0t)
  add(s0w, labels(state.leftLabels, s0))
  add(s1w, labels(state.rightLabels, s1))
  const counts = (list: Uint8Array, i: number): number => (i === NO_TOKEN ? 9 : (list[i] as number))
  add(s0t, counts(state.lefts, s0))
  add(s0t, counts(state.rights, s0))
  add(s0w, counts(state.lefts, s0), counts(state.rights, s0))
  add(s1t, counts(state.rights, s1))
  add(s1w, counts(state.rights, s1))
  add(b0t, counts(state.lefts, b0))
  add(b0w, counts(state.lefts, b0))
  // how far apart they are, and what is between
  if (s0 !== NO_TOKEN) {
    const d = distance(s0, b0)
    const marks = between(sentence.marks, s0, b0)
    const verbs = between(sentence.verbs, s0, b0)
    add(s0t, d, b0t)
    add(s0w, d)
    add(b0w, d)
    add(s0t, b0t, marks, verbs)
    add(s0t, b0t, marks, labels(state.rightLabels, s0))
  } else template += 5
  if (s1 !== NO_TOKEN) {
    const d = distance(s1, s0)
    const marks = between(sentence.marks, s1, s0)
    const verbs = between(sentence.verbs, s1, s0)
    add(s1t, d, s0t)
    add(s1w, d)
    add(s0w, d, s1t)
    add(s1t, s0t, marks, verbs)
  } else template += 4
  return n
}
