/** The features that decide the next step of a parse: the words at hand, their tags, their dependents so far, and distances. */
import { NO_TOKEN } from './transitions.ts'
import type { Window } from './window.ts'
import { finish, mix } from './word-features.ts'

/** The most features that a step has. */
export const MOST_FEATURES = 100

const between = (list: Uint16Array, from: number, to: number): number =>
  Math.min(3, (list[to] as number) - (list[from + 1] as number))

const distance = (from: number, to: number): number => {
  const d = Math.abs(to - from)
  return d < 5 ? d : d < 10 ? 5 : d < 20 ? 6 : 7
}

/** The set of labels on one side of a place. */
const labelSet = (list: Int32Array, i: number): number => (i === NO_TOKEN ? -1 : (list[i] as number))

const dependentCount = (list: Uint8Array, i: number): number => (i === NO_TOKEN ? 9 : (list[i] as number))

/** Hashes features. Each is mixed with the number of its template, which the weights were learnt with: it must never change. */
export class FeatureWriter {
  readonly out = new Uint32Array(MOST_FEATURES)
  count = 0

  add(template: number, a: number, b = 0, c = 0, d = 0): void {
    this.out[this.count++] = finish(mix(mix(mix(mix(template, a), b), c), d))
  }
}

/** Features that are the same whenever their key is, in this sentence or in another. */
export interface Group {
  /** Two numbers of 32 bits: everything that the features are made of. */
  readonly low: (window: Window) => number
  readonly high: (window: Window) => number
  readonly add: (writer: FeatureWriter, window: Window) => void
}

const three = (a: number, b: number, c: number): number => a | (b << 8) | (c << 16)

/** Tags, and labels of dependents. They come again and again, and most of the weights are theirs. */
export const GROUPS: readonly Group[] = [
  { low: ({ s1t, s0t, b0t }) => three(s1t, s0t, b0t), high: () => 0, add: addTags },
  { low: ({ s0t, b0t, b1t }) => three(s0t, b0t, b1t), high: () => 0, add: addTagsAhead },
  {
    low: (window) => three(window.b0t, window.b1t, window.tag(window.b2)),
    high: () => 0,
    add: addTagsFarAhead,
  },
  { low: (window) => three(window.tag(window.s2), window.s1t, window.s0t), high: () => 0, add: addTagsBelow },
  {
    low: (window) => three(window.s0t, window.label(window.s0l), window.label(window.s0r)),
    high: (window) =>
      three(
        window.innerLabel(window.state.left2, window.s0),
        window.innerLabel(window.state.right2, window.s0),
        dependentCount(window.state.lefts, window.s0) | (dependentCount(window.state.rights, window.s0) << 4),
      ),
    add: addTopDependents,
  },
  {
    low: (window) => three(window.s1t, window.label(window.s1l), window.label(window.s1r)),
    high: (window) =>
      three(
        window.innerLabel(window.state.right2, window.s1),
        dependentCount(window.state.rights, window.s1),
        0,
      ),
    add: addLowerDependents,
  },
  {
    low: (window) => three(window.b0t, window.label(window.b0l), 0),
    high: (window) =>
      three(
        window.innerLabel(window.state.left2, window.b0),
        dependentCount(window.state.lefts, window.b0),
        0,
      ),
    add: addNextDependents,
  },
]

/** Writes all features of a step. */
export function arcFeatures(writer: FeatureWriter, window: Window): void {
  for (const { add } of GROUPS) add(writer, window)
  addOthers(writer, window)
}

/** Writes the features that are in no group. */
export function addOthers(writer: FeatureWriter, window: Window): void {
  addWords(writer, window)
  addPairs(writer, window)
  addTriples(writer, window)
  addDependents(writer, window)
  addLabels(writer, window)
  addDistances(writer, window)
}

function addTags(writer: FeatureWriter, { s1t, s0t, b0t }: Window): void {
  writer.add(1, s0t)
  writer.add(4, s1t)
  writer.add(7, b0t)
  writer.add(19, s0t, b0t)
  writer.add(21, s1t, s0t)
  writer.add(25, s1t, b0t)
  writer.add(32, s1t, s0t, b0t)
}

function addTagsAhead(writer: FeatureWriter, { s0t, b0t, b1t }: Window): void {
  writer.add(10, b1t)
  writer.add(20, b0t, b1t)
  writer.add(31, s0t, b0t, b1t)
}

function addTagsFarAhead(writer: FeatureWriter, window: Window): void {
  writer.add(11, window.tag(window.b2))
  writer.add(30, window.b0t, window.b1t, window.part(window.b2))
}

function addTagsBelow(writer: FeatureWriter, window: Window): void {
  writer.add(13, window.tag(window.s2))
  writer.add(33, window.part(window.s2), window.s1t, window.s0t)
}

function addTopDependents(writer: FeatureWriter, window: Window): void {
  const { state, s0, s0t } = window
  const part = window.part(s0)
  const left = window.label(window.s0l)
  const right = window.label(window.s0r)
  writer.add(55, s0t, left)
  writer.add(56, s0t, right)
  writer.add(62, part, left, window.innerLabel(state.left2, s0))
  writer.add(64, part, right, window.innerLabel(state.right2, s0))
  writer.add(73, s0t, dependentCount(state.lefts, s0))
  writer.add(74, s0t, dependentCount(state.rights, s0))
}

function addLowerDependents(writer: FeatureWriter, window: Window): void {
  const { state, s1, s1t } = window
  const right = window.label(window.s1r)
  writer.add(57, s1t, window.label(window.s1l))
  writer.add(58, s1t, right)
  writer.add(65, window.part(s1), right, window.innerLabel(state.right2, s1))
  writer.add(76, s1t, dependentCount(state.rights, s1))
}

function addNextDependents(writer: FeatureWriter, window: Window): void {
  const { state, b0, b0t } = window
  const left = window.label(window.b0l)
  writer.add(59, b0t, left)
  writer.add(63, window.part(b0), left, window.innerLabel(state.left2, b0))
  writer.add(78, b0t, dependentCount(state.lefts, b0))
}

function addWords(writer: FeatureWriter, window: Window): void {
  const { s0w, s0t, s1w, s1t, b0w, b0t, b1w, b1t, s2, b2 } = window
  writer.add(0, s0w, s0t)
  writer.add(2, s0w)
  writer.add(3, s1w, s1t)
  writer.add(5, s1w)
  writer.add(6, b0w, b0t)
  writer.add(8, b0w)
  writer.add(9, b1w, b1t)
  writer.add(12, window.word(b2))
  writer.add(14, window.word(s2), window.tag(s2))
}

function addPairs(writer: FeatureWriter, window: Window): void {
  const { s0w, s0t, s1w, s1t, b0w, b0t, b1w, b1t } = window
  writer.add(15, s0w, s0t, b0w, b0t)
  writer.add(16, s0w, s0t, b0t)
  writer.add(17, s0w, b0w)
  writer.add(18, s0t, b0w, b0t)
  writer.add(22, s1w, s1t, s0t)
  writer.add(23, s1t, s0w, s0t)
  writer.add(24, s1w, s0w)
  writer.add(26, s1w, b0w)
  writer.add(27, s1w, s1t, b0t)
  writer.add(28, s0w, b1w)
  writer.add(29, s0t, b1w, b1t)
}

function addTriples(writer: FeatureWriter, window: Window): void {
  const { s0w, s0t, s1w, s1t, b0w, b0t, b1w, b1t, s0, s1, s2, b0, b1 } = window
  writer.add(34, s1t, s0t, b0t, window.part(b1))
  writer.add(35, window.part(s2), window.part(s1), window.part(s0), window.part(b0))
  writer.add(36, s0w, b0t, b1t)
  writer.add(37, s1w, s0t, b0t)
  writer.add(38, s1t, s0w, b0t)
  writer.add(39, s1t, s0t, b0w)
  writer.add(40, s0t, b0t, b1w)
}

/** The outermost dependents, by their words and tags. */
function addDependents(writer: FeatureWriter, window: Window): void {
  const { s0w, s0t, s1t, b0t, s0l, s0r, s1l, s1r, b0l } = window
  const s0lt = window.tag(s0l)
  const s0rt = window.tag(s0r)
  const s1rt = window.tag(s1r)
  writer.add(41, s0t, s0lt, b0t)
  writer.add(42, s0t, s0rt, b0t)
  writer.add(43, s0t, b0t, window.tag(b0l))
  writer.add(44, s1t, s0t, s0lt)
  writer.add(45, s1t, s0t, s0rt)
  writer.add(46, s1t, window.tag(s1l), s0t)
  writer.add(47, s1t, s1rt, s0t)
  writer.add(48, s1t, s1rt, s0t, b0t)
  writer.add(49, window.word(s0l), s0t, b0t)
  writer.add(50, window.word(s0l), s0w)
  writer.add(51, window.word(s0r), s0t, b0t)
  writer.add(52, window.word(b0l), b0t, s0t)
  writer.add(53, window.word(s1r), s1t, s0t)
  writer.add(54, window.word(s1l), s1t, s0t)
}

/** Labels and numbers of dependents, together with the words or other tags. */
function addLabels(writer: FeatureWriter, window: Window): void {
  const { state, s0w, s0t, s1w, s1t, b0w, b0t, s0, s1, b0 } = window
  writer.add(60, s0w, window.label(window.s0r))
  writer.add(61, s1w, window.label(window.s1r))
  const s0Left = labelSet(state.leftLabels, s0)
  const s1Right = labelSet(state.rightLabels, s1)
  writer.add(66, s0t, s0Left, b0t)
  writer.add(67, s0t, labelSet(state.rightLabels, s0), b0t)
  writer.add(68, s1t, labelSet(state.leftLabels, s1), s0t)
  writer.add(69, s1t, s1Right, s0t)
  writer.add(70, b0t, labelSet(state.leftLabels, b0), s0t)
  writer.add(71, s0w, s0Left)
  writer.add(72, s1w, s1Right)
  writer.add(75, s0w, dependentCount(state.lefts, s0), dependentCount(state.rights, s0))
  writer.add(77, s1w, dependentCount(state.rights, s1))
  writer.add(79, b0w, dependentCount(state.lefts, b0))
}

/** How far apart two words are, and how many marks and verbs are between them. */
function addDistances(writer: FeatureWriter, window: Window): void {
  const { state, sentence, s0w, s0t, s1w, s1t, b0w, b0t, s0, s1, b0 } = window
  if (s0 === NO_TOKEN) return
  const ahead = distance(s0, b0)
  const marks = between(sentence.marks, s0, b0)
  writer.add(80, s0t, ahead, b0t)
  writer.add(81, s0w, ahead)
  writer.add(82, b0w, ahead)
  writer.add(83, s0t, b0t, marks, between(sentence.verbs, s0, b0))
  writer.add(84, s0t, b0t, marks, labelSet(state.rightLabels, s0))
  if (s1 === NO_TOKEN) return
  const back = distance(s1, s0)
  writer.add(85, s1t, back, s0t)
  writer.add(86, s1w, back)
  writer.add(87, s0w, back, s1t)
  writer.add(88, s1t, s0t, between(sentence.marks, s1, s0), between(sentence.verbs, s1, s0))
}
