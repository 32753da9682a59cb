import { quotations } from './quotations.ts'
import type { Span } from './types.ts'

/** What a full stop follows without ending the sentence, in lower case. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sr jr st mt ft gen lt col maj capt cmdr sgt adm rev hon pres gov sen rep amb sec ' +
    'no vs etc eg ie al approx dept est inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'mon tue wed thu fri sat sun fig ca cf vol messrs brig adml cpl pvt supt hr fr bzw sra mme mlle nr usw'
  ).split(' '),
)

/** Abbreviations that a sentence can well end on: the next word decides. */
const CLOSERS = new Set(['etc', 'inc', 'ltd', 'co', 'corp', 'jr', 'sr', 'al'])

const STOP = /[.!?…]+['"’”“»)\]]*(?=\s|$)|[。！？]+[」』”]*|\n{2,}/gu
/** What ends a sentence whatever comes next. */
const UNSPACED_STOP = /[。！？\n]/
const NEXT_STARTS = /^\s*(?:['"‘“„«»([¿¡-]+\s?)*[\p{Lu}\p{N}\p{Lo}]/u

/** Direct speech up to this length stays in one sentence with whoever says it; longer is parted. */
const LONGEST_SPEECH = 400

/**
 * The sentences of one block, in order, without the white space around them. 'U.S.', 'Mr.', 'Lt. Gen.',
 * initials and decimals do not end one, nor does a full stop inside of direct speech; text without a full stop is one.
 */
export function sentences(text: string): Span[] {
  const spans: Span[] = []
  const speech = quotations(text).filter((s) => s.end - s.start <= LONGEST_SPEECH && s.end < text.length)
  let start = 0
  for (const stop of text.matchAll(STOP)) {
    const end = stop.index + stop[0].length
    if (speech.some((s) => stop.index > s.start && end < s.end)) continue
    if (!endsSentence(text, start, stop.index, end)) continue
    push(spans, text, start, end)
    start = end
  }
  push(spans, text, start, text.length)
  return spans
}

function endsSentence(text: string, start: number, stop: number, end: number): boolean {
  if (end >= text.length) return true
  // 'What?' he asked; Yahoo! said: what goes on in lower case is the same sentence.
  if (!NEXT_STARTS.test(text.slice(end, end + 8))) return UNSPACED_STOP.test(text[stop] ?? '')
  if (text[stop] !== '.') return true
  const word = /[\p{L}.]*$/u.exec(text.slice(start, stop))?.[0] ?? ''
  if (/^\p{Lu}$/u.test(word)) return false // an initial: 'Donald J. Trump'
  // An ordinal, where dates are written so: 'am 5. Mai'.
  if (/(?:^|\s)\d{1,2}$/.test(text.slice(start, stop)) && ORDINAL_BEFORE.test(text.slice(end))) return false
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return startsAfresh(text.slice(end)) // 'U.S.'
  const lower = word.toLowerCase()
  if (CLOSERS.has(lower)) return startsAfresh(text.slice(end))
  return !ABBREVIATIONS.has(lower)
}

const ORDINAL_BEFORE =
  /^\s+(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert)/

/** Words that follow 'U.S.' only at the start of a new sentence. */
const OPENERS = new Set(
  (
    'The A An He She It They We In On At But And However This That These Those There His Her Its Their ' +
    'After Before When While As If For With From To By Both'
  ).split(' '),
)

function startsAfresh(rest: string): boolean {
  const word = /^\s*['"‘“„«([]*\s?(\p{L}+)/u.exec(rest)?.[1] ?? ''
  return OPENERS.has(word)
}

function push(spans: Span[], text: string, start: number, end: number): void {
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  if (end > start) spans.push({ start, end })
}
