import type { Matched } from './link/scene.ts'
import { NOT_GIVEN } from './link/words.ts'

const TITLED =
  /(?:President|Prime Minister|Premier|Chancellor|Taoiseach|Supreme Leader|Secretary[ -]General|prime minister|president|chancellor)\s+((?:\p{Lu}[\p{L}\p{M}'’-]+[^\S\n]+){0,2}?)(\p{Lu}[\p{L}\p{M}-]{4,})(?![\p{L}\p{M}])/gu

/**
 * The capitalised words behind titles in a text that are no name we know: `President Zelenksy`. Words of fewer than
 * five letters are too near to too much; what the text also writes in small letters is a word.
 */
export function titledWords({ text, candidates }: Matched): string[] {
  if (!/resident|inister|hancellor|remier|eader|eneral|aoiseach/.test(text)) return []
  const words: string[] = []
  for (const match of text.matchAll(TITLED)) {
    const [all, between = '', word = ''] = match
    const start = match.index + all.length - word.length
    const end = start + word.length
    const isKnown = candidates.some((c) => c.start < end && c.end > start - between.length)
    if (!isKnown && !NOT_GIVEN.has(word) && !text.includes(` ${word.toLowerCase()} `)) words.push(word)
  }
  return words
}

/** The ends of the titles in `TITLED`, which may have a capital or none. */
const ENDS = ['resident', 'inister', 'remier', 'hancellor', 'aoiseach', 'eader', 'eneral']

/** Whether a title stands right before a word; cheap, since it is asked of every capitalised word that is no name. */
export function isBehindTitle(text: string, start: number): boolean {
  if (text.charCodeAt(start - 1) > 32) return false
  let end = start - 1
  while (end > 0 && text.charCodeAt(end - 1) <= 32) end--
  // The last letters of `ENDS`: t, r, h, l.
  const last = text.charCodeAt(end - 1)
  if (last !== 116 && last !== 114 && last !== 104 && last !== 108) return false
  return ENDS.some((title) => text.startsWith(title, end - title.length))
}
