import { distance } from '../text/edit-distance.ts'
import { lettersIn } from './letter-bits.ts'
import { leastScore, mayBeMisspelt, misspellings, mostWrong, type NearMisses } from './misspelt.ts'
import { maySound, soundOf, startsOfSound } from './sounds.ts'

/** A word of the vocabulary that may be meant, and how near it is: 1 for the very word. */
export interface NearWord {
  readonly word: string
  readonly nearness: number
}

/** The distinct words of a collection, in which misspelt words are looked up. */
export interface Vocabulary {
  /** The words that may be meant by a typed one, the nearest first; `isLast`: the word may not be complete. */
  near(typed: string, isLast: boolean): NearWord[]
  /** The words that start with these letters, in alphabetical order. */
  startingWith(start: string): string[]
}

/** A word is compared with a typed one if their lengths, in UTF-16 units, differ by no more than this. */
const LENGTH_OFF = 2
/** Shorter words are taken as they are typed: too many words are near them. */
const SHORTEST_FUZZY = 4
const MOST_NEAR = 24
const MOST_BEGUN = 200
const MOST_REMEMBERED = 50
/** The nearness of a word that starts with what was typed, and of one that only sounds like it. */
export const BEGUN = 0.9
const SOUNDS = 0.85
/** The nearness of a word that sounds as if it started so: 'tariffs' for 'tarrif'. */
const SOUNDS_BEGUN = 0.8

/**
 * There are many facts and few different words. A misspelling is looked up among the words, each of which is there once,
 * and the facts are looked up by word: this costs the same, however many facts have a word.
 *
 * @param words folded
 */
export function makeVocabulary(words: Iterable<string>): Vocabulary {
  return vocabularyOf([...new Set(words)].sort())
}

/** @param words each once, in alphabetical order @param most so many words at most are near a typed one */
export function vocabularyOf(words: readonly string[], most = MOST_NEAR): Vocabulary {
  let made: ReadonlyMap<number, WordsOfLength> | undefined
  const ofLength = (length: number): WordsOfLength | undefined => {
    made ??= byLength(words)
    return made.get(length)
  }
  const look = (typed: string, isLast: boolean): NearWord[] => {
    const found = new Map<string, number>()
    const add = (word: string, nearness: number): void => {
      if ((found.get(word) ?? 0) < nearness) found.set(word, nearness)
    }
    if (isLast) for (const word of begunIn(words, typed, most)) add(word, BEGUN)
    if (words[firstFrom(words, typed)] === typed) add(typed, 1)
    if (typed.length >= SHORTEST_FUZZY) {
      const sound = soundOf(typed)
      const around = Array.from(
        { length: 2 * LENGTH_OFF + 1 },
        (_, i) => ofLength(typed.length - LENGTH_OFF + i) ?? [],
      ).flat()
      for (const { length, sounding } of around) {
        const isBegun = isLast && sound.length >= SHORTEST_FUZZY && length >= typed.length
        for (const [word, other] of sounding(sound)) {
          if (other === sound) add(word, SOUNDS)
          else if (isBegun && other.startsWith(sound)) add(word, SOUNDS_BEGUN)
        }
      }
      const misses = around.map(({ misspelt }) => misspelt(typed))
      for (let wrong = 0; wrong <= mostWrong(typed); wrong++) {
        // None of those that are left is as near as these.
        const bound = (1 - leastScore(typed, wrong)) * BEGUN
        if (countOf(found.values(), (nearness) => nearness > bound) >= most) break
        for (const near of misses)
          for (const { item, score = 1 } of near(wrong)) add(item, (1 - score) * BEGUN)
      }
    }
    return [...found]
      .map(([word, nearness]) => ({ word, nearness }))
      .sort((a, b) => b.nearness - a.nearness || (a.word < b.word ? -1 : 1))
      .slice(0, most)
  }
  /** While a reader types, the words before the last stay the same. */
  const remembered = new Map<string, NearWord[]>()
  return {
    startingWith: (start) => begunIn(words, start, MOST_BEGUN),
    near(typed, isLast) {
      const key = `${typed} ${isLast}`
      const known = remembered.get(key)
      if (known) return known
      if (remembered.size >= MOST_REMEMBERED) remembered.clear()
      const found = look(typed, isLast)
      remembered.set(key, found)
      return found
    },
  }
}

function countOf<T>(all: Iterable<T>, isCounted: (one: T) => boolean): number {
  let count = 0
  for (const one of all) if (isCounted(one)) count++
  return count
}

/**
 * Whether a word may be meant by a typed one, for vocabularies that are made for it alone: all that `near` would find pass, and
 * not many others.
 */
export function mayBeMeant(typed: string, isLast: boolean): (word: string) => boolean {
  if (typed.length < SHORTEST_FUZZY) return (word) => word === typed || (isLast && word.startsWith(typed))
  const starts = startsOfSound(soundOf(typed))
  const isMisspelt = mayBeMisspelt(typed)
  return (word) => {
    if (isLast && word.startsWith(typed)) return true
    if (Math.abs(word.length - typed.length) > LENGTH_OFF) return false
    return starts.some((start) => word.startsWith(start)) || isMisspelt(word)
  }
}

/** Words of one length. */
interface WordsOfLength {
  readonly length: number
  /** Those that may sound as another one does, each with its sound. */
  readonly sounding: (sound: string) => readonly (readonly [word: string, sound: string])[]
  readonly misspelt: (typed: string) => NearMisses
}

/** Words by their length, in UTF-16 units. @param sorted in alphabetical order */
function byLength(sorted: readonly string[]): ReadonlyMap<number, WordsOfLength> {
  const lists = Map.groupBy(sorted, ({ length }) => length)
  return new Map([...lists].map(([length, words]) => [length, wordsOfLength(length, words)]))
}

function wordsOfLength(length: number, words: readonly string[]): WordsOfLength {
  let made: { readonly masks: Uint32Array; readonly misspelt: WordsOfLength['misspelt'] } | undefined
  const prepared = (): NonNullable<typeof made> => {
    if (made) return made
    const masks = Uint32Array.from(words, lettersIn)
    made = { masks, misspelt: misspellings(words, masks) }
    return made
  }
  const sounds = new Map<string, string>()
  const soundIn = (word: string): string => {
    const known = sounds.get(word) ?? soundOf(word)
    sounds.set(word, known)
    return known
  }
  return {
    length,
    misspelt: (typed) => prepared().misspelt(typed),
    sounding(sound) {
      const { masks } = prepared()
      const isLike = maySound(sound)
      const found: (readonly [string, string])[] = []
      for (const start of startsOfSound(sound)) {
        for (let i = firstFrom(words, start); words[i]?.startsWith(start); i++) {
          const word = words[i] ?? ''
          if (isLike(masks[i] ?? 0)) found.push([word, soundIn(word)])
        }
      }
      return found
    },
  }
}

/** The index of the first word that is not before `word`. */
function firstFrom(sorted: readonly string[], word: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}

/** The first of some words, in alphabetical order, that start with these letters. */
function begunIn(sorted: readonly string[], start: string, most: number): string[] {
  const found: string[] = []
  for (let i = firstFrom(sorted, start); sorted[i]?.startsWith(start) && found.length < most; i++) {
    found.push(sorted[i] ?? '')
  }
  return found
}

/**
 * How near a word is to what was typed, by letters or by sound, from 0 to 1; a word that only starts so is almost as
 * near.
 */
export function nearnessOf(typed: string, word: string): number {
  const near = (a: string, b: string): number => 1 - distance(a, b) / Math.max(a.length, b.length)
  const [sound, other] = [soundOf(typed), soundOf(word)]
  return Math.max(
    near(typed, word),
    BEGUN * near(typed, word.slice(0, typed.length)),
    BEGUN * near(sound, other.slice(0, sound.length)),
  )
}
