import type { Fact, Quote } from '../types.ts'

/** A stretch of what a fact says: the article's own words, or an editor's bracket. */
export interface StatementPart {
  /** A bracket's without its square brackets. */
  readonly text: string
  readonly isBracket: boolean
}

type Words = Pick<Fact, 'quote' | 'brackets'>

/**
 * What a fact says, in parts: its quote, with the brackets put in. A bracket that covers no word (`Anunció`, which names
 * nobody) stands before the word that follows.
 */
export function statementParts({ quote: { exact }, brackets = [] }: Words): StatementPart[] {
  const parts: StatementPart[] = []
  const own = (from: number, to?: number): void => {
    const text = exact.slice(from, to)
    if (text !== '') parts.push({ text, isBracket: false })
  }
  let at = 0
  for (const { start, end, text } of brackets) {
    // What builders make and files bring is checked; whatever else is no bracket of this quote is none.
    if (start < at || end < start || end > exact.length) continue
    own(at, start)
    parts.push({ text, isBracket: true })
    if (start === end && /^[\p{L}\p{N}]/u.test(exact.slice(end))) parts.push({ text: ' ', isBracket: false })
    at = end
  }
  own(at)
  return parts
}

/** What a fact says, in one line: `[Lee] took office after the election.` */
export function statementOf(fact: Words): string {
  return statementParts(fact)
    .map(({ text, isBracket }) => (isBracket ? `[${text}]` : text))
    .join('')
}

/**
 * Whether all of the quote is somebody's own words and its quotation marks stand outside of it, so that whoever shows it
 * has to draw them.
 */
export function lacksMarks({ quote, said = [] }: Pick<Fact, 'quote' | 'said'>): boolean {
  return said.some((own) => covers(own, quote)) && !OPENS.test(quote.exact)
}

const OPENS = /^\s*["“”„‟«»‹›「『‘‚']/u

/** Whether a passage is all of another, but for the marks and stops at its ends. */
function covers(own: Quote, { block, start, end, exact }: Quote): boolean {
  if (own.block !== block) return false
  const before = exact.slice(0, Math.max(0, own.start - start))
  const behind = exact.slice(exact.length - Math.max(0, end - own.end))
  return own.start < end && own.end > start && /^[\s\p{P}]*$/u.test(before + behind)
}

/** Quotation marks by language. (CLDR, `delimiters`; French ones with their narrow spaces.) */
const MARKS: Readonly<Record<string, readonly [open: string, close: string]>> = {
  ar: ['«', '»'],
  cs: ['„', '“'],
  da: ['”', '”'],
  de: ['„', '“'],
  el: ['«', '»'],
  es: ['«', '»'],
  fa: ['«', '»'],
  fi: ['”', '”'],
  fr: ['«\u202f', '\u202f»'],
  hu: ['„', '”'],
  it: ['«', '»'],
  ja: ['「', '」'],
  nb: ['«', '»'],
  no: ['«', '»'],
  pl: ['„', '”'],
  'pt-PT': ['«', '»'],
  ro: ['„', '”'],
  ru: ['«', '»'],
  sv: ['”', '”'],
  uk: ['«', '»'],
}

/** The quotation marks of a language. @param language BCP 47 */
export function quotationMarks(language: string): readonly [open: string, close: string] {
  return MARKS[language] ?? MARKS[language.split('-')[0] ?? ''] ?? ['“', '”']
}

/** What a fact says, as it is drawn. */
export interface ShownStatement {
  readonly parts: readonly StatementPart[]
  /** The quotation marks to draw around it, where all of it is somebody's own words and it has none. */
  readonly marks?: readonly [open: string, close: string]
}

/** @param language of its article, BCP 47 */
export function shownOf(fact: Pick<Fact, 'quote' | 'brackets' | 'said'>, language: string): ShownStatement {
  return { parts: statementParts(fact), ...(lacksMarks(fact) ? { marks: quotationMarks(language) } : {}) }
}
