import { distance } from '../text/edit-distance.ts'
import { mayBeMisspelt, misspellings } from './misspelt.ts'
import { soundOf, startsOfSound } from './sounds.ts'

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
  const byLength = new Map<number, string[]>()
  for (const word of [...new Set(words)].sort()) push(byLength, word.length, word)
  return vocabularyOf(byLength)
}

/** @param byLength words by their length in UTF-16 units, each once and in alphabetical order */
export function vocabularyOf(byLength: ReadonlyMap<number, readonly string[]>): Vocabulary {
  const sounds = new Map<number, SoundsOf>()
  /** The words of a length by their sound. */
  const soundingOf = (length: number): SoundsOf => {
    const known = sounds.get(length) ?? soundsOf(byLength.get(length) ?? [])
    sounds.set(length, known)
    return known
  }
  const fuzzy = new Map<number, ReturnType<typeof misspellings>>()
  const misspeltOf = (length: number): ReturnType<typeof misspellings> => {
    const known = fuzzy.get(length) ?? misspellings(byLength.get(length) ?? [])
    fuzzy.set(length, known)
    return known
  }
  const startingWith = (start: string, count: number): string[] =>
    [...byLength]
      .flatMap(([length, words]) => (length < start.length ? [] : begunIn(words, start, count)))
      .sort()
      .slice(0, count)
  const look = (typed: string, isLast: boolean): NearWord[] => {
    const found = new Map<string, number>()
    const add = (word: string, nearness: number): void => {
      if ((found.get(word) ?? 0) < nearness) found.set(word, nearness)
    }
    if (isLast) for (const word of startingWith(typed, MOST_NEAR)) add(word, BEGUN)
    const same = byLength.get(typed.length) ?? []
    if (same[firstFrom(same, typed)] === typed) add(typed, 1)
    if (typed.length >= SHORTEST_FUZZY) {
      const sound = soundOf(typed)
      for (let length = typed.length - LENGTH_OFF; length <= typed.length + LENGTH_OFF; length++) {
        const isBegun = isLast && sound.length >= SHORTEST_FUZZY && length >= typed.length
        for (const [word, other] of soundingOf(length)(sound)) {
          if (other === sound) add(word, SOUNDS)
          else if (isBegun && other.startsWith(sound)) add(word, SOUNDS_BEGUN)
        }
        for (const { item, score = 1 } of misspeltOf(length)(typed)) add(item, (1 - score) * BEGUN)
      }
    }
    return [...found]
      .map(([word, nearness]) => ({ word, nearness }))
      .sort((a, b) => b.nearness - a.nearness || (a.word < b.word ? -1 : 1))
      .slice(0, MOST_NEAR)
  }
  /** While a reader types, the words before the last stay the same. */
  const remembered = new Map<string, NearWord[]>()
  return {
    startingWith: (start) => startingWith(start, MOST_BEGUN),
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

function push<K>(map: Map<K, string[]>, key: K, word: string): void {
  const known = map.get(key)
  if (known) known.push(word)
  else map.set(key, [word])
}

/** Gets words whose sound starts as another one does, and some more, each with its sound. */
type SoundsOf = (sound: string) => readonly (readonly [word: string, sound: string])[]

/** The sounds of words in alphabetical order, made when they are first needed: few letters start alike. */
function soundsOf(words: readonly string[]): SoundsOf {
  const made = new Map<string, readonly (readonly [string, string])[]>()
  const startingWith = (start: string): readonly (readonly [string, string])[] => {
    const known =
      made.get(start) ??
      begunIn(words, start, Number.POSITIVE_INFINITY).map((word) => [word, soundOf(word)] as const)
    made.set(start, known)
    return known
  }
  return (sound) => startsOfSound(sound).flatMap(startingWith)
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
