import type { Span } from '../types.ts'
import type { Names } from './name-table.ts'
import { isNotGiven } from './not-given.ts'

/** A title, and up to three capitalised words after it: first names and a surname. */
const TITLED =
  /(?:President|Prime Minister|Premier|Chancellor|Taoiseach|Supreme Leader|Secretary[ -]General|prime minister|president|chancellor)[\t\n ]+(\p{Lu}[\p{L}\p{M}'’-]+(?:[\t ]+\p{Lu}[\p{L}\p{M}'’-]+){0,2})/gu

const WORD = /[^\t ]+/g

/** Words of fewer than five letters are near too many surnames. */
const LONG_ENOUGH = /^\p{Lu}[\p{L}\p{M}-]{4,}$/u

/** The words after titles that may be names, with their places. */
function* titledPlaces(
  text: string,
  parts: Names['parts'],
): Generator<readonly [start: number, word: string]> {
  if (!/resident|inister|hancellor|remier|eader|eneral|aoiseach/.test(text)) return
  for (const { 0: all, 1: following = '', index: at } of text.matchAll(TITLED)) {
    for (const { 0: word, index } of following.matchAll(WORD)) {
      if (LONG_ENOUGH.test(word) && !isNotGiven(word, parts))
        yield [at + all.length - following.length + index, word]
    }
  }
}

/** Whether the text has a word in small letters too: then it is no name. */
function isSmallToo(text: string, word: string): boolean {
  return text.includes(` ${word.toLowerCase()} `)
}

/**
 * The capitalised words after titles that are no name we know: `President Zelenksy`.
 *
 * @param candidates the places in the text that may be names
 */
export function titledWords(
  { text, candidates }: { readonly text: string; readonly candidates: readonly Span[] },
  { parts }: Pick<Names, 'parts'>,
): string[] {
  return [...titledPlaces(text, parts)].flatMap(([start, word]) =>
    candidates.some((c) => c.start < start + word.length && c.end > start) || isSmallToo(text, word)
      ? []
      : word,
  )
}

/** Whether a misspelt surname at a place is after a title: without one it says nothing. */
export function isTitledAt(text: string, start: number, parts: Names['parts']): boolean {
  for (const [at, word] of titledPlaces(text, parts)) if (at === start) return !isSmallToo(text, word)
  return false
}

/** The ends of the titles in `TITLED`, without the first letter, which may be a capital or not. */
const ENDS = ['resident', 'inister', 'remier', 'hancellor', 'aoiseach', 'eader', 'eneral']

/** Whether a title is right before a word; cheap, since it is asked about every capitalised word. */
export function isAfterTitle(text: string, start: number): boolean {
  if (text.charCodeAt(start - 1) > 32) return false
  let end = start - 1
  while (end > 0 && text.charCodeAt(end - 1) <= 32) end--
  // The last letters of `ENDS`: t, r, h, l.
  const last = text.charCodeAt(end - 1)
  if (last !== 116 && last !== 114 && last !== 104 && last !== 108) return false
  return ENDS.some((title) => text.startsWith(title, end - title.length))
}
