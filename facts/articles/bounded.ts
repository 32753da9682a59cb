import { LONGEST_TEXT } from '../text/limits.ts'
import { isLanguage } from '../text/regions.ts'
import type { Block, Source } from '../types.ts'

/** Longer titles are cut: no newsroom writes them, and they stand in lists and in our own sentences. In UTF-16 units. */
export const LONGEST_TITLE = 500

/** A block longer than this is parted: no paragraph is, and reading it would hold everything else up. */
export const LONGEST_PARAGRAPH = 50_000

/** How far back from there a place is looked for where a sentence or a word ends. */
const LOOK_BACK = 5000

/** What is known of a source, each part no longer than a record may be; what makes no sense cut is left out. */
export function boundedMeta<Meta extends Partial<Source>>(meta: Meta): Meta {
  const entries = Object.entries(meta).flatMap(([key, value]): [string, unknown][] => {
    if (typeof value !== 'string') return [[key, value]]
    if (key === 'url') return value.length > LONGEST_TEXT ? [] : [[key, value]]
    if (key === 'language') return languageOf(value)
    return [[key, cut(value.toWellFormed())]]
  })
  return Object.fromEntries(entries) as Meta
}

/** As BCP 47 has them: what is not would be refused by all that is told a language. Many pages write 'fr_FR'. */
function languageOf(value: string): [string, unknown][] {
  const tag = value.replaceAll('_', '-')
  return tag.length <= LONGEST_LANGUAGE && isLanguage(tag) ? [['language', tag]] : []
}

/** Of the tags that are in use none is longer. (RFC 5646, 4.4.1.) */
const LONGEST_LANGUAGE = 35

export function cut(text: string): string {
  if (text.length <= LONGEST_TITLE) return text
  return `${text.slice(0, LONGEST_TITLE - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

/** Blocks without half characters, long ones in parts. The text stays what it is, but for white space where it is parted. */
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

/** After the last sentence that fits, else after the last word, else wherever no character is halved. */
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
