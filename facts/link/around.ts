/** What stands right around a span, on its own line and with nothing but a space between. */
export interface Around {
  /** The word before: `President`, `Mr.` without the full stop, `Ivanka`; empty where there is none. */
  readonly before: string
  /** The word before that. */
  readonly before2: string
  /** Where `before` starts. */
  readonly beforeStart: number
  /** The word behind; of a possessive the word that is owned. */
  readonly after: string
  /** The word behind that. */
  readonly after2: string
  /** Whether the span is followed by a possessive. */
  readonly owns: boolean
  /** Whether it is hyphenated with the word behind: `Trump-Putin`. */
  readonly joined: boolean
}

/** Reads the words around a span; cheap, since every candidate needs it. */
export function around(text: string, start: number, end: number): Around {
  const [before, beforeStart] = wordBefore(text, start)
  const [before2] = before === '' ? [''] : wordBefore(text, beforeStart)
  const possessive = possessiveAt(text, end)
  const [after, afterEnd] = wordAfter(text, end + possessive)
  const [after2] = after === '' ? [''] : wordAfter(text, afterEnd)
  const joined = isDash(text.charCodeAt(end)) && isLetter(text, end + 1)
  return { before, before2, beforeStart, after, after2, owns: possessive > 0, joined }
}

/** The length of `’s` or `'` at a place, 0 where none stands. */
function possessiveAt(text: string, at: number): number {
  if (!isApostrophe(text.charCodeAt(at))) return 0
  const s = text[at + 1]
  if ((s === 's' || s === 'S') && !isLetter(text, at + 2)) return 2
  return isLetter(text, at + 1) ? 0 : 1
}

function wordBefore(text: string, at: number): [word: string, start: number] {
  let end = at - 1
  if (!isSpace(text.charCodeAt(end))) return ['', at]
  while (isSpace(text.charCodeAt(end - 1))) end--
  // 'Mr. Trump', 'J. Trump'; the end of a sentence is told apart by what word stands there.
  const dotted = text.charCodeAt(end - 1) === 46
  if (dotted) end--
  let start = end
  while (start > 0 && isWordUnit(text, start - 1)) start--
  const word = text.slice(start, end)
  if (dotted && !ABBREVIATED.test(word)) return ['', at]
  return [word, start]
}

/** Words whose full stop does not end a sentence. */
const ABBREVIATED = /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|Prof|Rev|St|Jr|Sr|Adm|Pres)$/u

function wordAfter(text: string, at: number): [word: string, end: number] {
  let start = at
  while (isSpace(text.charCodeAt(start))) start++
  if (start === at) return ['', at]
  let end = start
  while (end < text.length && isWordUnit(text, end)) end++
  return [text.slice(start, end), end]
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 160 || code === 0x202f
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018 || code === 0x02bc
}

function isDash(code: number): boolean {
  return code === 45 || (code >= 0x2010 && code <= 0x2013)
}

/** Letters, digits, and what stands inside words: `Jae-myung`, `O'Neill`. */
function isWordUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)) return true
    if (code === 45 || code === 39) return isLetter(text, at - 1) && isLetter(text, at + 1)
    return code === 38
  }
  if (code === 0x2019 || (code >= 0x2010 && code <= 0x2011))
    return isLetter(text, at - 1) && isLetter(text, at + 1)
  return /[\p{L}\p{M}\p{N}]/u.test(text[at] ?? '')
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return /[\p{L}\p{M}]/u.test(text[at] ?? '')
}

/** `Trump`, not `trump`, `5` or an empty text. */
export function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0)
  if (code < 128) return code >= 65 && code <= 90
  return /^\p{Lu}/u.test(word)
}

/** `TRUMP`, of more than one letter. */
export function isShouted(word: string): boolean {
  return word.length > 1 && /^[\p{Lu}\p{M}.'’&-]+$/u.test(word)
}

/** How a text uses capitals: in sentences, in a Headline Like This, or IN ALL OF IT; the latter two say little. */
export type Casing = 'sentence' | 'title' | 'capitals'

/** Longer texts are no headlines. */
const LONGEST_HEADLINE = 200

export function casingOf(text: string): Casing {
  if (text.length > LONGEST_HEADLINE) return 'sentence'
  let letters = 0
  let long = 0
  let capitals = 0
  let upper = 0
  for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}'’-]+/gu)) {
    letters += word.length
    if (isShouted(word)) upper += word.length
    if (word.length <= 3) continue
    long++
    if (isCapitalised(word)) capitals++
  }
  const isSentence = /[.;][\s"”’)]*$/u.test(text)
  if (letters >= 10 && upper >= letters * 0.8) return 'capitals'
  return !isSentence && long >= 4 && capitals >= long * 0.8 ? 'title' : 'sentence'
}
