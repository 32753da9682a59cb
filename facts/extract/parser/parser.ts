/** Parts of speech and grammatical relations of a sentence's words, by weights that are read from a file. */
import { atOnce, type Steps } from '../../text/steps.ts'
import { ArcScores } from './arc-scores.ts'
import { Bytes, type Linear, ParserError, readLinear } from './linear.ts'
import { NO_TAG, tagWords } from './tagger.ts'
import { ParserState, RIGHT, SHIFT } from './transitions.ts'
import { type Tagged, Window } from './window.ts'
import { finish, type ParserWords, parserWordsOf } from './word-features.ts'

export { ParserError } from './linear.ts'

/** Parts of speech of Universal Dependencies. */
export const PARTS_OF_SPEECH = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const
export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number]

/** A parsed sentence; every list has one entry a word. */
export interface Parse {
  readonly tags: readonly PartOfSpeech[]
  /**
   * What a word's form says, or ''. Of verbs and auxiliaries 'Fin.Past', 'Fin.Pres', 'Fin.Fut', 'Fin.Cnd', 'Fin.Sub',
   * 'Imp', 'Inf', 'Part' (past) or 'Ger' (and present participles); of nouns 'Plur'; of pronouns 'Rel' or 'Int'.
   */
  readonly forms: readonly string[]
  /** The place of the word that a word depends on; -1 for the root, of which there is exactly one. */
  readonly heads: Int32Array
  /** Relations of Universal Dependencies: 'nsubj', 'nsubj:pass', 'aux:pass', 'obl', … */
  readonly labels: readonly string[]
  /** How clearly a word's head and relation were preferred to the next best; comparable within a language only. */
  readonly margins: Int32Array
}

export interface ParseOptions {
  /** Parts of speech that are known beforehand, by place: of names that were joined into one word 'PROPN'. */
  readonly known?: readonly (PartOfSpeech | undefined)[]
}

export interface Parser {
  /** ISO 639-1 */
  readonly language: string
  /**
   * @param words as `tokensOf` splits them; some of them may be joined ('Lee Hsien Loong')
   * @returns undefined if there are no words, or more than `LONGEST_SENTENCE`
   */
  parse(words: readonly string[], options?: ParseOptions): Parse | undefined
}

/** The most words of a sentence. Longer ones are lists or tables, and would be parsed badly. */
export const LONGEST_SENTENCE = 200

/** The content of a file of weights. */
export interface Model {
  readonly language: string
  /** Part of speech, and form after a `|`. */
  readonly tags: readonly string[]
  readonly labels: readonly string[]
  /** What each class of `arcs` does. */
  readonly moves: readonly { readonly move: number; readonly label: number }[]
  readonly tagger: Linear
  readonly arcs: Linear
}

/** The moves of a model, by class. */
interface Classes {
  readonly kinds: Uint8Array
  readonly labels: Uint8Array
}

/** The first bytes of a file: its kind and its version. */
export const MAGIC: readonly number[] = [0x41, 0x54, 0x50, 1]

/** The checksum of the rest of a file: FNV-1a over four bytes at a time, the first lowest; the bytes that are left over count too. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5 ^ bytes.length
  for (let i = 0; i < bytes.length; i += 4) {
    const four =
      (bytes[i] ?? 0) | ((bytes[i + 1] ?? 0) << 8) | ((bytes[i + 2] ?? 0) << 16) | ((bytes[i + 3] ?? 0) << 24)
    hash = Math.imul(hash ^ four, 0x01000193)
    hash ^= hash >>> 15
  }
  return finish(hash)
}

/**
 * @param bytes a file of weights, whole
 * @throws ParserError if it is no such file, of another version, or broken
 */
export function readModel(bytes: Uint8Array): Model {
  return atOnce(readModelSteps(bytes))
}

function* readModelSteps(bytes: Uint8Array): Steps<Model> {
  if (MAGIC.some((byte, i) => bytes[i] !== byte))
    throw new ParserError('weights: not a file of weights of this version')
  const sum = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (bytes.length < 8 || sum.getUint32(4) !== checksum(bytes.subarray(8)))
    throw new ParserError('weights: the file is broken')
  yield
  const rest = new Bytes(bytes.subarray(8))
  const language = rest.text()
  const tags = rest.text().split(' ')
  const labels = rest.text().split(' ')
  const moves = Array.from({ length: rest.number() }, () => ({ move: rest.byte(), label: rest.byte() }))
  const tagger = yield* readLinear(rest)
  const arcs = yield* readLinear(rest)
  const fits =
    tagger.classes === tags.length &&
    arcs.classes === moves.length &&
    moves.every(({ move, label }) => move <= RIGHT && label < labels.length)
  if (!fits || !rest.ended) throw new ParserError('weights: tags, labels and weights do not fit')
  return { language, tags, labels, moves, tagger, arcs }
}

/** @throws ParserError as `readModel` */
export function readParser(bytes: Uint8Array): Parser {
  return atOnce(readParserSteps(bytes))
}

/** Browsers compile what is run for the first time, and again what is run often: short sentences first. */
const FIRST_LENGTHS = [1, 1, 2, 3, 4, 6, 8] as const

/** As `readParser`, in steps of a few milliseconds. */
export function* readParserSteps(bytes: Uint8Array): Steps<Parser> {
  const model = yield* readModelSteps(bytes)
  const parts = model.tags.map((tag) => tag.split('|')[0] as PartOfSpeech)
  const forms = model.tags.map((tag) => tag.split('|')[1] ?? '')
  const tagOf = new Map(PARTS_OF_SPEECH.map((part) => [part, knownTag(model.tags, part)]))
  const partOf = partsOf(model.tags)
  const arcs = new ArcScores(model.arcs)
  const classes: Classes = {
    kinds: Uint8Array.from(model.moves, ({ move }) => move),
    labels: Uint8Array.from(model.moves, ({ label }) => label),
  }
  const parser: Parser = {
    language: model.language,
    parse(words, options) {
      if (words.length === 0 || words.length > LONGEST_SENTENCE) return undefined
      const seen = parserWordsOf(words)
      const known = new Uint8Array(words.length).fill(NO_TAG)
      options?.known?.forEach((part, i) => {
        if (part !== undefined && i < known.length) known[i] = tagOf.get(part) ?? NO_TAG
      })
      const tags = tagWords(seen, model.tagger, known)
      const state = new ParserState(words.length)
      const margins = new Int32Array(words.length)
      parseInto(state, tagged(seen, tags, partOf), arcs, classes, margins)
      const labels: string[] = []
      const said: PartOfSpeech[] = []
      const shapes: string[] = []
      for (const [i, tag] of tags.entries()) {
        labels.push(model.labels[state.labels[i] as number] as string)
        said.push(parts[tag] as PartOfSpeech)
        shapes.push(forms[tag] as string)
      }
      const heads = state.heads.slice(0, words.length)
      oneRoot(heads, labels, said)
      return { tags: said, forms: shapes, heads, labels, margins }
    },
  }
  for (const length of FIRST_LENGTHS) {
    parser.parse(Array<string>(length).fill('word'))
    yield
  }
  return parser
}

/** The tag of a part of speech without a form, or else its first tag; `NO_TAG` if it has none. */
function knownTag(tags: readonly string[], part: PartOfSpeech): number {
  const bare = tags.indexOf(part)
  const found = bare === -1 ? tags.findIndex((tag) => tag.startsWith(`${part}|`)) : bare
  return found === -1 ? NO_TAG : found
}

/** The part of speech of each tag, by number. */
export const partsOf = (tags: readonly string[]): Uint8Array =>
  Uint8Array.from(tags, (tag) => PARTS_OF_SPEECH.indexOf(tag.split('|')[0] as PartOfSpeech))

const PUNCT = PARTS_OF_SPEECH.indexOf('PUNCT')
const VERB = PARTS_OF_SPEECH.indexOf('VERB')
const AUX = PARTS_OF_SPEECH.indexOf('AUX')

/** Prepares what decides the next steps. @param partOf see `partsOf` */
export function tagged(words: ParserWords, fine: Uint8Array, partOf: Uint8Array): Tagged {
  const coarse = fine.map((tag) => partOf[tag] ?? 0)
  const marks = new Uint16Array(words.length + 2)
  const verbs = new Uint16Array(words.length + 2)
  for (let i = 0; i < words.length; i++) {
    marks[i + 1] = (marks[i] as number) + (coarse[i] === PUNCT ? 1 : 0)
    verbs[i + 1] = (verbs[i] as number) + (coarse[i] === VERB || coarse[i] === AUX ? 1 : 0)
  }
  marks[words.length + 1] = marks[words.length] as number
  verbs[words.length + 1] = verbs[words.length] as number
  return { words, fine, coarse, marks, verbs }
}

/** Takes one step after the other, each time the best one that is allowed. @param kinds the move of each class */
function parseInto(
  state: ParserState,
  sentence: Tagged,
  arcs: ArcScores,
  { kinds, labels }: Classes,
  margins: Int32Array,
): void {
  const { scores } = arcs
  const window = new Window(sentence, state)
  while (!state.done) {
    // There is nothing else to do.
    if (state.size === 0) {
      state.apply(SHIFT, 0)
      continue
    }
    window.look()
    arcs.score(window)
    const allowed = state.allowed()
    let best = -1
    let highest = LOWEST
    let second = LOWEST
    for (let i = 0; i < kinds.length; i++) {
      const score = scores[i] as number
      if (score <= second || ((allowed >> (kinds[i] as number)) & 1) === 0) continue
      if (score > highest) {
        second = highest
        highest = score
        best = i
      } else second = score
    }
    const move = kinds[best] as number
    if (move !== SHIFT) margins[state.top(0)] = second === LOWEST ? 0x7fffffff : highest - second
    state.apply(move, labels[best] as number)
  }
}

/** Less than any score. */
const LOWEST = -0x7fffffff

/** If several words depend on nothing, the first verb becomes the root, or else the first word; the others depend on it. */
function oneRoot(heads: Int32Array, labels: string[], tags: readonly PartOfSpeech[]): void {
  const root = heads.length
  const loose: number[] = []
  for (const [i, head] of heads.entries()) if (head === root) loose.push(i)
  const main = loose.find((i) => tags[i] === 'VERB') ?? loose[0]
  for (const i of loose) {
    heads[i] = i === main ? -1 : (main as number)
    if (i !== main) labels[i] = tags[i] === 'PUNCT' ? 'punct' : 'parataxis'
    else labels[i] = 'root'
  }
  // The moves may call an inner word so.
  for (const [i, head] of heads.entries()) if (head !== -1 && labels[i] === 'root') labels[i] = 'dep'
}
