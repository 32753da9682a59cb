/** Learns a tagger and a parser from sentences. Everything is drawn from one seed: the same treebanks give the same bytes. */

import { arcFeatures, FeatureWriter } from '../../facts/extract/parser/arcs.ts'
import { checksum, MAGIC, partsOf, tagged } from '../../facts/extract/parser/parser.ts'
import { NO_TAG, tagFeatures, tagWords } from '../../facts/extract/parser/tagger.ts'
import { LEFT, ParserState, RIGHT, SHIFT } from '../../facts/extract/parser/transitions.ts'
import { type Tagged, Window } from '../../facts/extract/parser/window.ts'
import { parserWordsOf } from '../../facts/extract/parser/word-features.ts'
import type { TreebankSentence } from './conllu.ts'
import { cost, type Gold, goldOf } from './oracle.ts'
import { Perceptron } from './perceptron.ts'
import { type Random, shuffled } from './random.ts'
import { pushNumber, writeWeights } from './write-weights.ts'

export interface TrainingSettings {
  readonly tagEpochs: number
  readonly arcEpochs: number
  /** Into how many parts the sentences are split: the tags of each part are predicted by a tagger that has not seen it. */
  readonly folds: number
  /** How often the parser goes on from its own step, and not from the right one. */
  readonly explore: number
  /** Bytes at most. */
  readonly tagBytes: number
  readonly arcBytes: number
  readonly log: (line: string) => void
}

export const SETTINGS: TrainingSettings = {
  tagEpochs: 6,
  arcEpochs: 7,
  folds: 4,
  explore: 0.9,
  tagBytes: 400_000,
  arcBytes: 1_400_000,
  log: () => {},
}

/** @returns the bytes of a file of weights */
export function learn(
  sentences: readonly TreebankSentence[],
  language: string,
  random: Random,
  settings: TrainingSettings,
): Uint8Array {
  const tags = listed(sentences.flatMap((sentence) => sentence.tags))
  const labels = listed(sentences.flatMap((sentence) => sentence.labels))
  const tagger = learnTags(sentences, tags, random, settings)
  settings.log('tagger')
  const guesses = guessTags(sentences, tags, random, settings)
  const { arcs, moves } = learnArcs(sentences, { tags, labels, guesses }, random, settings)
  return fileOf(
    language,
    tags,
    labels,
    moves,
    writeWeights(tagger.averages(), settings.tagBytes),
    writeWeights(arcs.averages(), settings.arcBytes),
  )
}

/** Each value once, the most frequent first. */
export function listed(all: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([one]) => one)
}

export function learnTags(
  sentences: readonly TreebankSentence[],
  tags: readonly string[],
  random: Random,
  settings: TrainingSettings,
): Perceptron {
  const model = new Perceptron(tags.length, 2)
  const numbers = new Map(tags.map((tag, i) => [tag, i]))
  const features = new Uint32Array(48)
  const scores = new Int32Array(tags.length)
  const seen = sentences.map((sentence) => parserWordsOf(sentence.words))
  for (const [s, words] of seen.entries()) {
    const right = Uint8Array.from(sentences[s]?.tags ?? [], (tag) => numbers.get(tag) ?? 0)
    for (let i = 0; i < words.length; i++) model.note(features, tagFeatures(words, i, right, features))
  }
  for (let epoch = 0; epoch < settings.tagEpochs; epoch++) {
    for (const s of shuffled(sentences.length, random)) {
      const sentence = sentences[s] as TreebankSentence
      const words = seen[s] as ReturnType<typeof parserWordsOf>
      const guessed = new Uint8Array(words.length)
      for (let i = 0; i < words.length; i++) {
        const right = numbers.get(sentence.tags[i] as string) as number
        if (sentence.joined[i]) {
          guessed[i] = right
          continue
        }
        const count = tagFeatures(words, i, guessed, features)
        model.score(features, count, scores)
        const best = highest(scores)
        if (best === right) model.pass()
        else model.update(features, count, right, best)
        guessed[i] = best
      }
    }
  }
  return model
}

function highest(scores: Int32Array): number {
  let best = 0
  for (let i = 1; i < scores.length; i++) if ((scores[i] as number) > (scores[best] as number)) best = i
  return best
}

/** Tags that a tagger gives which has not seen the sentence. */
function guessTags(
  sentences: readonly TreebankSentence[],
  tags: readonly string[],
  random: Random,
  settings: TrainingSettings,
): Uint8Array[] {
  const order = shuffled(sentences.length, random)
  const guesses: Uint8Array[] = new Array(sentences.length)
  for (let fold = 0; fold < settings.folds; fold++) {
    const others = order
      .filter((_, k) => k % settings.folds !== fold)
      .map((s) => sentences[s] as TreebankSentence)
    const model = learnTags(others, tags, random, {
      ...settings,
      tagEpochs: Math.min(4, settings.tagEpochs),
    }).average()
    for (const [k, s] of order.entries()) {
      if (k % settings.folds !== fold) continue
      const sentence = sentences[s] as TreebankSentence
      const known = Uint8Array.from(sentence.tags, (tag, i) =>
        sentence.joined[i] ? tags.indexOf(tag) : NO_TAG,
      )
      guesses[s] = tagWords(parserWordsOf(sentence.words), model, known)
    }
    settings.log(`fold ${fold + 1}`)
  }
  return guesses
}

interface Move {
  readonly move: number
  readonly label: number
}

/** What is between a head and its word on each side; relations that are rare there are not learnt. */
function movesOf(sentences: readonly TreebankSentence[], labels: readonly string[]): Move[] {
  const counts = new Map<string, number>()
  for (const { heads, labels: own } of sentences)
    for (const [i, head] of heads.entries()) {
      const key = `${head === -1 || head > i ? LEFT : RIGHT} ${labels.indexOf(own[i] as string)}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  const often = [...counts].filter(([, n]) => n >= 5).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  return [
    { move: SHIFT, label: 0 },
    ...often.map(([key]) => {
      const [move = 0, label = 0] = key.split(' ').map(Number)
      return { move, label }
    }),
  ]
}

interface Tags {
  readonly tags: readonly string[]
  readonly labels: readonly string[]
  readonly guesses: readonly Uint8Array[]
}

function learnArcs(
  sentences: readonly TreebankSentence[],
  { tags, labels, guesses }: Tags,
  random: Random,
  settings: TrainingSettings,
): { arcs: Perceptron; moves: Move[] } {
  const moves = movesOf(sentences, labels)
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0)
  const model = new Perceptron(moves.length, words > MANY ? 3 : 2)
  const partOf = partsOf(tags)
  const prepared = sentences.map((sentence, s) => ({
    gold: goldOf(sentence.heads),
    labels: sentence.labels.map((label) => labels.indexOf(label)),
    seen: tagged(parserWordsOf(sentence.words), guesses[s] as Uint8Array, partOf),
  }))
  for (const one of prepared) noteSentence(one, model)
  for (let epoch = 0; epoch < settings.arcEpochs; epoch++) {
    let wrong = 0
    for (const s of shuffled(sentences.length, random)) {
      const one = prepared[s]
      if (one) wrong += learnSentence(one, model, moves, epoch === 0 ? 0 : settings.explore, random)
    }
    settings.log(`epoch ${epoch + 1}: ${wrong} steps wrong`)
  }
  return { arcs: model, moves }
}

/** The number of words of a large treebank, in which many features come twice by chance. */
const MANY = 150_000

interface Prepared {
  readonly gold: Gold
  readonly labels: readonly number[]
  readonly seen: ReturnType<typeof tagged>
}

const writer = new FeatureWriter()

/** @returns how many features the state has in `writer` */
function featuresOf(seen: Tagged, state: ParserState): number {
  const window = new Window(seen, state)
  window.look()
  writer.count = 0
  arcFeatures(writer, window)
  return writer.count
}

/** Takes the right steps, and counts the features on the way. */
function noteSentence({ gold, labels, seen }: Prepared, model: Perceptron): void {
  const state = new ParserState(labels.length)
  while (!state.done) {
    model.note(writer.out, featuresOf(seen, state))
    const costs = [SHIFT, LEFT, RIGHT].map((move) =>
      state.allows(move) ? cost(move, state, gold) : Infinity,
    )
    const least = Math.min(...costs)
    const move = [LEFT, RIGHT, SHIFT].find((one) => costs[one] === least) ?? SHIFT
    state.apply(move, labels[state.top(0)] ?? 0)
  }
}

/** @returns how many steps the model would have taken wrongly */
function learnSentence(
  { gold, labels, seen }: Prepared,
  model: Perceptron,
  moves: readonly Move[],
  explore: number,
  random: Random,
): number {
  const state = new ParserState(labels.length)
  const scores = new Int32Array(moves.length)
  let wrong = 0
  while (!state.done) {
    const count = featuresOf(seen, state)
    model.score(writer.out, count, scores)
    const costs = [SHIFT, LEFT, RIGHT].map((move) =>
      state.allows(move) ? cost(move, state, gold) : Infinity,
    )
    const least = Math.min(...costs)
    const label = state.size > 0 ? labels[state.top(0)] : -1
    let best = -1
    let right = -1
    for (const [i, one] of moves.entries()) {
      if (costs[one.move] === Infinity) continue
      if (best === -1 || (scores[i] as number) > (scores[best] as number)) best = i
      if (costs[one.move] !== least || (one.move !== SHIFT && one.label !== label)) continue
      if (right === -1 || (scores[i] as number) > (scores[right] as number)) right = i
    }
    // A relation that was too rare to be learnt on this side.
    if (right === -1) right = best
    const chosen = moves[best] as Move
    const isRight = costs[chosen.move] === least && (chosen.move === SHIFT || chosen.label === label)
    if (isRight || right === best) model.pass()
    else {
      model.update(writer.out, count, right, best)
      wrong++
    }
    const next = moves[isRight || random() < explore ? best : right] as Move
    state.apply(next.move, next.label)
  }
  return wrong
}

function fileOf(
  language: string,
  tags: readonly string[],
  labels: readonly string[],
  moves: readonly Move[],
  tagger: Uint8Array,
  arcs: Uint8Array,
): Uint8Array {
  const body: number[] = []
  for (const text of [language, tags.join(' '), labels.join(' ')]) {
    const bytes = new TextEncoder().encode(text)
    pushNumber(body, bytes.length)
    body.push(...bytes)
  }
  pushNumber(body, moves.length)
  for (const { move, label } of moves) body.push(move, label)
  const rest = new Uint8Array(body.length + tagger.length + arcs.length)
  rest.set(body)
  rest.set(tagger, body.length)
  rest.set(arcs, body.length + tagger.length)
  const file = new Uint8Array(8 + rest.length)
  file.set(MAGIC)
  new DataView(file.buffer).setUint32(4, checksum(rest))
  file.set(rest, 8)
  return file
}
