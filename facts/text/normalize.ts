/** Letters that Unicode does not decompose into a letter and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'e',
}

const MARKS = /\p{M}/gu
const SPACES = /^[\s\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]$/
const QUOTES = /^[\u2018\u2019\u201a\u201b\u02bc\u02bb\u2032\u00b4`]$/
const DOUBLE_QUOTES = /^[\u201c-\u201f\u00ab\u00bb\u2033]$/
const DASHES = /^[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]$/
const SOFT_HYPHEN = '\u00ad'

/** Whether a text has no letters but those of English. Quicker than a regular expression on short texts. */
export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}

/** Lower case without diacritics: `Erdoğan` → `erdogan`. The length may change. */
export function fold(text: string): string {
  if (isAscii(text)) return text.toLowerCase()
  let out = ''
  // The decomposed letter may be a capital: '𝐀'.
  for (const char of text.normalize('NFKD').toLowerCase().replace(MARKS, '')) out += PLAIN[char] ?? char
  return out
}

/** A folded text and the way back from it. */
export interface Normalized {
  readonly text: string
  /** `offsets[i]`: where the `i`th UTF-16 unit of `text` is in the original. One longer than `text`. */
  readonly offsets: readonly number[]
}

/**
 * Folds case, diacritics, quotation marks, dashes and white space, so that two spellings of a passage become equal, and
 * keeps the original place of each unit.
 */
export function normalize(text: string): Normalized {
  let out = ''
  const offsets: number[] = []
  let at = 0
  let spaced = true
  for (const char of text) {
    const plain = char === SOFT_HYPHEN ? '' : plainOf(char)
    const kept = plain === ' ' && spaced ? '' : plain
    for (let i = 0; i < kept.length; i++) offsets.push(at)
    out += kept
    if (plain !== '') spaced = plain === ' '
    at += char.length
  }
  offsets.push(text.length)
  return { text: out, offsets }
}

function plainOf(char: string): string {
  if (SPACES.test(char)) return ' '
  if (QUOTES.test(char)) return "'"
  if (DOUBLE_QUOTES.test(char)) return '"'
  if (DASHES.test(char)) return '-'
  return fold(char)
}

/** `Lee Jae-myung` → `lee-jae-myung`, for ids. */
export function slug(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}
