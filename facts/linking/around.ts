import { isCapital, isWordUnit as isLetterOrDigit } from '../text/letters.ts'

/** The words right before and after a span, on the same line and with only spaces between. */
export interface Around {
  /** The word before: `President`, `Mr.` without the full stop, `Ivanka`; empty if there is none. */
  readonly before: string
  /** The start of `before`. */
  readonly beforeStart: number
  /** The word after, also after a possessive ending. */
  readonly after: string
  /** Whether a possessive ending follows. */
  readonly owns: boolean
  /** Whether a hyphen joins it to the next word: `Trump-Putin`. */
  readonly joined: boolean
}

/** Reads the words around a span; cheap, since this is done for every candidate. */
export function around(text: string, start: number, end: number): Around {
  const beforeStart = startBefore(text, start)
  const before = beforeStart < 0 ? '' : cut(text, beforeStart, start)
  const possessive = possessiveAt(text, end)
  return {
    before,
    beforeStart: beforeStart < 0 ? start : beforeStart,
    after: wordAfter(text, end + possessive),
    owns: possessive > 0,
    joined: isDash(text.charCodeAt(end)) && isLetter(text, end + 1),
  }
}

/** The word before `before`. */
export function secondBefore(text: string, { before, beforeStart }: Around): string {
  const at = before === '' ? -1 : startBefore(text, beforeStart)
  return at < 0 ? '' : cut(text, at, beforeStart)
}

/** The word from `from` to `to`, without spaces and a full stop at its end. */
function cut(text: string, from: number, to: number): string {
  let end = to
  while (isSpace(text.charCodeAt(end - 1))) end--
  if (text.charCodeAt(end - 1) === 46) end--
  return text.slice(from, end)
}

/** The length of `’s` or `'` at a place, else 0. */
function possessiveAt(text: string, at: number): number {
  if (!isApostrophe(text.charCodeAt(at))) return 0
  const s = text[at + 1]
  if ((s === 's' || s === 'S') && !isLetter(text, at + 2)) return 2
  return isLetter(text, at + 1) ? 0 : 1
}

/** The start of the word before a place, with only spaces between; -1 if there is none. */
function startBefore(text: string, at: number): number {
  let end = at - 1
  if (!isSpace(text.charCodeAt(end))) return -1
  while (isSpace(text.charCodeAt(end - 1))) end--
  // 'Mr. Trump', 'J. Trump': only some words have a full stop that does not end the sentence.
  const dotted = text.charCodeAt(end - 1) === 46
  if (dotted) end--
  let start = end
  while (start > 0 && isWordUnit(text, start - 1)) start--
  if (start === end || (dotted && !isAbbreviated(text, start, end))) return -1
  return start
}

/** In UTF-16 units; most words before a full stop are longer, and need no comparing. */
const LONGEST_ABBREVIATED = 4

function isAbbreviated(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST_ABBREVIATED && ABBREVIATED.test(text.slice(start, end))
}

/** Words whose full stop does not end a sentence. */
const ABBREVIATED = /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|Prof|Rev|St|Jr|Sr|Adm|Pres)$/u

function wordAfter(text: string, at: number): string {
  let start = at
  while (isSpace(text.charCodeAt(start))) start++
  if (start === at) return ''
  let end = start
  while (end < text.length && isWordUnit(text, end)) end++
  return text.slice(start, end)
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 160 || code === 0x202f
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018 || code === 0x02bc
}

/** A hyphen, or a dash that is no longer than a digit. */
export function isDash(code: number): boolean {
  return code === 45 || (code >= 0x2010 && code <= 0x2013)
}

/** Letters and digits, and hyphens and apostrophes between letters: `Jae-myung`, `O'Neill`. */
function isWordUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (isLetterOrDigit(code)) return true
  if (code === 38) return true
  const isInner = code === 45 || code === 39 || code === 0x2019 || code === 0x2010 || code === 0x2011
  return isInner && isLetter(text, at - 1) && isLetter(text, at + 1)
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return isLetterOrDigit(code) && !(code >= 48 && code <= 57)
}

/** True for `Trump`; false for `trump`, `5` and an empty text. */
export function isCapitalised(word: string): boolean {
  return isUpper(word.charCodeAt(0))
}

function isUpper(code: number): boolean {
  return code < 128 ? code >= 65 && code <= 90 : isCapital(code) && !isUncased(code)
}

/** Whether a letter is of a script without capitals. */
function isUncased(code: number): boolean {
  const char = String.fromCharCode(code)
  return char.toLowerCase() === char
}

/** True for `TRUMP`; false for a single letter. */
export function isShouted(word: string): boolean {
  return word.length > 1 && /^[\p{Lu}\p{M}.'’&-]+$/u.test(word)
}

/** How a text uses capitals: as in sentences, as in a Headline Like This, or FOR ALL LETTERS; the last two say little about names. */
export type Casing = 'sentence' | 'title' | 'capitals'

/** Longer texts are no headlines. */
export const LONGEST_HEADLINE = 200

/** @param text no longer than a headline */
export function casingOf(text: string): Casing {
  let letters = 0
  let upper = 0
  let long = 0
  let capitals = 0
  for (let i = 0; i < text.length; i++) {
    if (!isLetterOrDigit(text.charCodeAt(i))) continue
    const start = i
    let big = 0
    for (; i < text.length && isWordUnit(text, i); i++) if (isUpper(text.charCodeAt(i))) big++
    const length = i - start
    if (length < 2) continue
    letters += length
    if (big >= length - 1 && big > 1) upper += length
    if (length <= 3) continue
    long++
    if (isUpper(text.charCodeAt(start))) capitals++
  }
  if (letters >= 10 && upper >= letters * 0.8) return 'capitals'
  const isSentence = /[.;][\s"”’)]*$/u.test(text)
  return !isSentence && long >= 4 && capitals >= long * 0.8 ? 'title' : 'sentence'
}
