import { type Vocabulary, vocabularyOf } from '../names/vocabulary.ts'
import { WordList } from '../names/word-list.ts'
import type { Entity } from '../types.ts'
import { wordsOf } from './fact-words.ts'
import { type Written, written } from './name-nearness.ts'

/** A name of a leader or country, as it is written somewhere. */
export interface NameAsWritten {
  readonly entity: Entity
  readonly text: string
  readonly isSurname: boolean
}

/** The same, ready to be compared. */
export interface Spelling {
  readonly entity: Entity
  readonly own: Written
  readonly isSurname: boolean
  /** Not a former or official name of a country. */
  readonly isCommon: boolean
}

/** Which names have a word. To make it takes a tenth of a second, so that of all names is made beforehand. */
export interface PackedSpellings {
  /** The words of all names, and each name as one word; folded, a line each, in alphabetical order. */
  readonly words: string
  /** For each of these words the numbers of the names that have it, in order; of the last one all bits are inverted. */
  readonly names: readonly number[]
}

/** Names by their words. */
export interface Spellings {
  readonly vocabulary: Vocabulary
  /** The spellings that have a word, in the order of the names. */
  having(word: string): readonly Spelling[]
  has(word: string): boolean
}

/** Names by their numbers; undefined for those that are left out. */
export interface NumberedNames {
  readonly count: number
  at(number: number): NameAsWritten | undefined
}

/** Of names that are the same for an entity, only the first counts. */
export function packSpellings({ count, at }: NumberedNames): PackedSpellings {
  const byWord = new Map<string, number[]>()
  const known = new Set<string>()
  for (let number = 0; number < count; number++) {
    const one = at(number)
    const words = one ? wordsOf(one.text) : []
    const key = `${one?.entity.id} ${words.join(' ')}`
    if (words.length === 0 || known.has(key)) continue
    known.add(key)
    for (const word of new Set([...words, words.join('')])) {
      const numbers = byWord.get(word)
      if (numbers) numbers.push(number)
      else byWord.set(word, [number])
    }
  }
  const words = [...byWord.keys()].sort()
  const names = words.flatMap((word) => {
    const numbers = byWord.get(word) ?? []
    return numbers.with(-1, ~(numbers.at(-1) ?? 0))
  })
  return { words: words.join('\n'), names }
}

/** @param all the names that were packed */
export function openSpellings({ words, names }: PackedSpellings, all: NumberedNames): Spellings {
  const list = new WordList(words)
  const starts = new Uint32Array(list.length)
  let word = 0
  for (let i = 0; i + 1 < names.length; i++) if ((names[i] ?? 0) < 0) starts[++word] = i + 1
  const made = new Map<number, Spelling | undefined>()
  const spellingAt = (number: number): Spelling | undefined => {
    if (!made.has(number)) made.set(number, spellingOf(all.at(number)))
    return made.get(number)
  }
  const placeOf = (asked: string): number | undefined => {
    const place = list.firstFrom(asked)
    return place < list.length && list.at(place) === asked ? place : undefined
  }
  return {
    vocabulary: vocabularyOf(list),
    has: (asked) => placeOf(asked) !== undefined,
    having(asked) {
      const found: Spelling[] = []
      const place = placeOf(asked)
      for (let i = place === undefined ? names.length : (starts[place] ?? 0); i < names.length; i++) {
        const name = names[i] ?? 0
        const spelling = spellingAt(name < 0 ? ~name : name)
        if (spelling) found.push(spelling)
        if (name < 0) break
      }
      return found
    },
  }
}

function spellingOf(named: NameAsWritten | undefined): Spelling | undefined {
  if (!named) return undefined
  const { entity, text, isSurname } = named
  const isCommon = entity.kind === 'leader' || text === entity.name
  return { entity, isSurname, isCommon, own: written(wordsOf(text)) }
}
