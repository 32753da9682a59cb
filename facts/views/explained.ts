import type { Block } from '../types.ts'

/** What a text explains in one place and uses in others: whom it introduces with a full name, and abbreviations. */
export interface Explained {
  /** Whether a word is the surname of somebody whom the text has with a first name too. */
  isSurname(word: string): boolean
  /**
   * Whether a sentence begins with somebody of whom only other sentences say who that is: 'Grisham urged …'. Whoever is in
   * the headline is known.
   */
  hasStranger(text: string): boolean
  /** How many surnames and abbreviations in a sentence only other sentences explain. */
  strangers(text: string): number
}

/** Of a page of which nothing is known. */
export const NOTHING_EXPLAINED: Explained = {
  isSurname: () => false,
  hasStranger: () => false,
  strangers: () => 0,
}

/** A first name and a surname. */
const FULL_NAME = /(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}'’.-]*)\s+(\p{Lu}[\p{Ll}\p{M}][\p{L}\p{M}'’-]*)/gu
/** Words like names that are no people: 'House Democrats'. */
const GROUP = /(?:crats|cans|ists|ians|ives)$/u
/** 'the Food and Drug Administration (FDA)', and names of bodies like 'SENAIN', which nobody reads as words. */
const ABBREVIATION = /(?<![\p{L}\p{N}])\p{Lu}{3,}(?![\p{L}\p{N}])/gu

/** @param isKnown whether readers know a name anyway: leaders, countries, unions */
export function explainedIn(
  blocks: readonly Block[],
  title: string,
  isKnown: (name: string) => boolean,
): Explained {
  const surnames = new Set<string>()
  const abbreviations = new Set<string>()
  for (const { text } of blocks) {
    // The second word of one name may be the first of another: 'Lt Col Alexander Vindman'.
    FULL_NAME.lastIndex = 0
    for (let found = FULL_NAME.exec(text); found; found = FULL_NAME.exec(text)) {
      const [all, first = '', last = ''] = found
      surnames.add(bare(last))
      FULL_NAME.lastIndex = found.index + Math.max(first.length, all.length - last.length)
    }
    for (const [, short = ''] of text.matchAll(/\((\p{Lu}{3,})\)/gu)) abbreviations.add(short)
  }
  const told = new Set(wordsIn(title).map(bare))
  const isStrange = (word: string): boolean => !told.has(word) && !isKnown(word)
  const isSurname = (word: string): boolean => surnames.has(bare(word)) && !GROUP.test(bare(word))
  const isOpen = (word: string, before: string): boolean =>
    isSurname(word) && !/^\p{Lu}/u.test(before) && isStrange(bare(word))
  return {
    isSurname,
    hasStranger(text) {
      const [first = '', second = ''] = wordsIn(text)
      return !/^\p{Lu}/u.test(second) && isOpen(first, '')
    },
    strangers(text) {
      const words = wordsIn(text)
      const names = words.filter((word, i) => i > 0 && isOpen(word, words[i - 1] ?? ''))
      const short = [...text.matchAll(ABBREVIATION)].filter(
        ([word]) =>
          (abbreviations.has(word) || word.length > 4) && !text.includes(`(${word})`) && isStrange(word),
      )
      return new Set([...names.map(bare), ...short.map(([word]) => word)]).size
    },
  }
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}'’-]+/gu) ?? []
}

/** A name without its genitive. */
function bare(word: string): string {
  return word.replace(/['’]s?$/u, '')
}
