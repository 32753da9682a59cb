import { distance } from '../text/edit-distance.ts'
import { leastScore, mayBeMisspelt, misspellings, mostWrong } from './misspelt.ts'
import { maySound, soundOf, startsOfSound } from './sounds.ts'
import { WordList } from './word-list.ts'

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
/** That of one with two neighbours of what was typed in their right places, which Fuse.js counts as two wrong letters. */
const SWAPPED = 0.88
/** The nearness of a word that sounds as if it started so: 'tariffs' for 'tarrif'. */
const SOUNDS_BEGUN = 0.8

/**
 * There are many facts and few different words. A misspelling is looked up among the words, each of which is there once,
 * and the facts are looked up by word: this costs the same, however many facts have a word.
 *
 * @param words folded
 */
export function makeVocabulary(words: Iterable<string>): Vocabulary {
  return vocabularyOf(new WordList([...new Set(words)].sort().join('\n')))
}

/** @param most so many words at most are near a typed one */
export function vocabularyOf(words: WordList, most = MOST_NEAR): Vocabulary {
  const sounding = makeSounding(words)
  const look = (typed: string, isLast: boolean): NearWord[] => {
    const found = new Map<string, number>()
    const add = (word: string, nearness: number): void => {
      if ((found.get(word) ?? 0) < nearness) found.set(word, nearness)
    }
    /** Whether none that is no nearer than this is among those that are wanted. */
    const isEnough = (bound: number): boolean =>
      countOf(found.values(), (nearness) => nearness > bound) >= most
    if (isLast) for (const word of begunIn(words, typed, most)) add(word, BEGUN)
    const isThere = (word: string): boolean => words.at(words.firstFrom(word)) === word
    if (isThere(typed)) add(typed, 1)
    if (typed.length >= SHORTEST_FUZZY && !isEnough(SOUNDS)) {
      for (const swapped of swapsOf(typed)) if (isThere(swapped)) add(swapped, SWAPPED)
      const sound = soundOf(typed)
      for (const [word, other] of sounding(sound, typed.length)) {
        const isBegun = isLast && sound.length >= SHORTEST_FUZZY && word.length >= typed.length
        if (other === sound) add(word, SOUNDS)
        else if (isBegun && other.startsWith(sound)) add(word, SOUNDS_BEGUN)
      }
      const misspelt = misspellings(words, typed, LENGTH_OFF)
      for (let wrong = 0; wrong <= mostWrong(typed); wrong++) {
        // None of those that are left is as near as these.
        if (isEnough((1 - leastScore(typed, wrong)) * BEGUN)) break
        for (const { item, score = 1 } of misspelt(wrong)) add(item, (1 - score) * BEGUN)
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

/** What was typed, with each letter and the one after it in the other order. */
function swapsOf(typed: string): string[] {
  return Array.from({ length: typed.length - 1 }, (_, i) =>
    [typed.slice(0, i), typed[i + 1], typed[i], typed.slice(i + 2)].join(''),
  )
}

function countOf<T>(all: Iterable<T>, isCounted: (one: T) => boolean): number {
  let count = 0
  for (const one of all) if (isCounted(one)) count++
  return count
}

/**
 * Whether a word may be meant by a typed one, for vocabularies that are made for it alone: all that `near` would find pass, and
 * not many others. It is asked of thousands of words, with the letters of each (`lettersIn`).
 */
export function mayBeMeant(typed: string, isLast: boolean): (word: string, letters: number) => boolean {
  const first = typed.charCodeAt(0)
  const isBegun = (word: string): boolean => word.charCodeAt(0) === first && word.startsWith(typed)
  if (typed.length < SHORTEST_FUZZY) return (word) => word === typed || (isLast && isBegun(word))
  const starts = startsOfSound(soundOf(typed))
  const isMisspelt = mayBeMisspelt(typed)
  return (word, letters) => {
    if (Math.abs(word.length - typed.length) > LENGTH_OFF) return isLast && isBegun(word)
    return isMisspelt(letters) || (isLast && isBegun(word)) || starts.some((start) => word.startsWith(start))
  }
}

/** Words that may sound as another one does, each with its sound. @param length of the other one */
type Sounding = (sound: string, length: number) => readonly (readonly [word: string, sound: string])[]

function makeSounding(words: WordList): Sounding {
  const sounds = new Map<string, string>()
  const soundIn = (word: string): string => {
    const known = sounds.get(word) ?? soundOf(word)
    sounds.set(word, known)
    return known
  }
  return (sound, length) => {
    const isLike = maySound(sound)
    const found: (readonly [string, string])[] = []
    for (const start of startsOfSound(sound)) {
      const [from, to] = words.startingWith(start)
      for (let i = from; i < to; i++) {
        if (Math.abs(words.lengthOf(i) - length) > LENGTH_OFF || !isLike(words.masks[i] ?? 0)) continue
        const word = words.at(i)
        found.push([word, soundIn(word)])
      }
    }
    return found
  }
}

/** The first of some words, in alphabetical order, that start with these letters. */
function begunIn(words: WordList, start: string, most: number): string[] {
  const [from, to] = words.startingWith(start)
  return Array.from({ length: Math.min(most, to - from) }, (_, i) => words.at(from + i))
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
