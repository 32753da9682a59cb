import { LONGEST_TEXT } from '../text/limits.ts'
import { isLanguage } from '../text/regions.ts'
import type { Block, Source } from '../types.ts'

/** Longer titles are cut, since they are shown in lists and in our own sentences. No newsroom writes such. In UTF-16 units. */
export const LONGEST_TITLE = 500

/** A block longer than this, in UTF-16 units, is split: no paragraph is so long, and everything else would wait for it. */
export const LONGEST_PARAGRAPH = 50_000

/** The end of a sentence or a word is looked for in so many UTF-16 units before that. */
const LOOK_BACK = 5000

/** What is known about a source, with no part longer than a record may be. What would make no sense cut is left out. */
export function boundedMeta<Meta extends Partial<Source>>(meta: Meta): Meta {
  const entries = Object.entries(meta).flatMap(([key, value]): [string, unknown][] => {
    if (typeof value !== 'string') return [[key, value]]
    if (key === 'url') return value.length > LONGEST_TEXT ? [] : [[key, value]]
    if (key === 'language') return languageField(value)
    return [[key, cut(value.toWellFormed())]]
  })
  return Object.fromEntries(entries) as Meta
}

/** A language in the form of BCP 47, since others are refused wherever a language is needed. Many pages write 'fr_FR'. */
function languageField(value: string): [string, unknown][] {
  const tag = value.replaceAll('_', '-')
  return tag.length <= LONGEST_LANGUAGE && isLanguage(tag) ? [['language', tag]] : []
}

/** No tag in use is longer. (RFC 5646, 4.4.1.) */
const LONGEST_LANGUAGE = 35

export function cut(text: string): string {
  if (text.length <= LONGEST_TITLE) return text
  return `${text.slice(0, LONGEST_TITLE - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

/** Blocks without half characters, long ones split. The text stays the same, except for white space where it is split. */
export function boundedBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap(({ kind, text }): Block[] => {
    const whole = text.toWellFormed()
    if (whole.length <= LONGEST_PARAGRAPH) return [{ kind, text: whole }]
    return parts(whole).map((part) => ({ kind, text: part }))
  })
}

function parts(text: string): string[] {
  const found: string[] = []
  for (let from = 0; from < text.length; ) {
    const to = partEnd(text, from)
    const part = text.slice(from, to).trim()
    if (part !== '') found.push(part)
    from = to
  }
  return found
}

/** After the last sentence that fits, else after the last word, else between two characters. */
function partEnd(text: string, from: number): number {
  const most = from + LONGEST_PARAGRAPH
  if (most >= text.length) return text.length
  const near = text.slice(most - LOOK_BACK, most)
  const at = lastEnd(near, /[.!?。！？]["'”’)]*\s+|[。！？]/g) ?? lastEnd(near, /\s/g)
  if (at !== undefined) return most - LOOK_BACK + at
  return /[\ud800-\udbff]/.test(text[most - 1] ?? '') ? most - 1 : most
}

/** Where the last match ends. */
function lastEnd(text: string, pattern: RegExp): number | undefined {
  const last = [...text.matchAll(pattern)].at(-1)
  return last && last.index + last[0].length
}
