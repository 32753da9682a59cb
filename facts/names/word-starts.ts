import type { LanguageNames } from './name-table.ts'

/** What a name can start with: the expression skips everything else faster than a loop. */
const START = /[A-Z\u0080-\uffff]/g

const SPACE = 32

/** The offset of the next letter that may start a name, or -1. */
export function nextStart(text: string, from: number): number {
  // In names and headlines the next word has a capital too: this is seen without the expression.
  const at = text.charCodeAt(from) === SPACE ? from + 1 : from
  const code = text.charCodeAt(at)
  if (code >= 65 && (code <= 90 || code >= 128)) return at
  START.lastIndex = at
  return START.test(text) ? START.lastIndex - 1 : -1
}

const SMALL_A = 97
const LETTERS = 26

/** Whether a code is one of the small letters from a to z. */
const isSmallLatin = (code: number): boolean => code >= SMALL_A && code < SMALL_A + LETTERS

export function startsOf(local: LanguageNames | undefined): Uint8Array | undefined {
  if (local?.smallStarts === undefined) return undefined
  const starts = new Uint8Array(LETTERS ** 3)
  for (let i = 0; i < local.smallStarts.length; i += 3) starts[startAt(local.smallStarts, i)] = 1
  return starts
}

/** The place of three letters in the table. */
const startAt = (text: string, at: number): number =>
  ((text.charCodeAt(at) - SMALL_A) * LETTERS + text.charCodeAt(at + 1) - SMALL_A) * LETTERS +
  text.charCodeAt(at + 2) -
  SMALL_A

/** As `nextStart`, and stops at words with a small letter whose first three letters start a name. */
export function nextWord(text: string, from: number, starts: Uint8Array): number {
  let isInWord = from > 0 && isSmallLatin(text.charCodeAt(from - 1))
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 128 || (code >= 65 && code <= 90)) return at
    const isLetter = isSmallLatin(code)
    if (isLetter && !isInWord && mayStart(text, at, starts)) return at
    isInWord = isLetter
  }
  return -1
}

/** Other letters than those from a to z may be any. */
function mayStart(text: string, at: number, starts: Uint8Array): boolean {
  const [second, third] = [text.charCodeAt(at + 1), text.charCodeAt(at + 2)]
  if (second >= 128 || (isSmallLatin(second) && third >= 128)) return true
  return isSmallLatin(second) && isSmallLatin(third) && starts[startAt(text, at)] === 1
}
