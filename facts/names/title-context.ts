import type { Span } from '../types.ts'
import { isNotGiven } from './not-given.ts'

/** A title, and up to three capitalised words after it: first names and a surname. */
const TITLED =
  /(?:President|Prime Minister|Premier|Chancellor|Taoiseach|Supreme Leader|Secretary[ -]General|prime minister|president|chancellor)[\t\n ]+(\p{Lu}[\p{L}\p{M}'’-]+(?:[\t ]+\p{Lu}[\p{L}\p{M}'’-]+){0,2})/gu

const WORD = /[^\t ]+/g

/** Words of fewer than five letters are near too many surnames. */
const LONG_ENOUGH = /^\p{Lu}[\p{L}\p{M}-]{4,}$/u

/** The names after titles, with their places; what the text also writes in small letters is no name. */
function* titledPlaces(text: string): Generator<readonly [start: number, word: string]> {
  if (!/resident|inister|hancellor|remier|eader|eneral|aoiseach/.test(text)) return
  for (const { 0: all, 1: following = '', index: at } of text.matchAll(TITLED)) {
    for (const { 0: word, index } of following.matchAll(WORD)) {
      const isName = LONG_ENOUGH.test(word) && !isNotGiven(word)
      if (isName && !text.includes(` ${word.toLowerCase()} `))
        yield [at + all.length - following.length + index, word]
    }
  }
}

/**
 * The capitalised words after titles that are no name we know: `President Zelenksy`.
 *
 * @param candidates the places in the text that may be names
 */
export function titledWords({
  text,
  candidates,
}: {
  readonly text: string
  readonly candidates: readonly Span[]
}): string[] {
  return [...titledPlaces(text)].flatMap(([start, word]) =>
    candidates.some((c) => c.start < start + word.length && c.end > start) ? [] : word,
  )
}

/** Whether a misspelt surname at a place is after a title: without one it says nothing. */
export function isTitledAt(text: string, start: number): boolean {
  for (const [at] of titledPlaces(text)) if (at === start) return true
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
