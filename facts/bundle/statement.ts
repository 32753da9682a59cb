import { quotationMarks } from '../text/quotation-marks.ts'
import type { Fact, Quote } from '../types.ts'

/** A part of what a fact says: the article's own words, or a bracket. */
export interface StatementPart {
  /** Without square brackets. */
  readonly text: string
  readonly isBracket: boolean
}

type Words = Pick<Fact, 'quote' | 'brackets'>

/**
 * What a fact says, in parts: its quote with its brackets. A bracket that replaces no word (before `Anunció`, which has no
 * subject) comes before the next word; at the start of the quote that word is a verb, and loses its capital.
 */
export function statementParts({ quote: { exact }, brackets = [] }: Words): StatementPart[] {
  const parts: StatementPart[] = []
  // What comes before the next own words, or in place of their first letter.
  let lead = ''
  const own = (from: number, to?: number): void => {
    const text = lead + exact.slice(from, to)
    lead = ''
    if (text !== '') parts.push({ text, isBracket: false })
  }
  let at = 0
  for (const { start, end, text } of brackets) {
    // Builders and files are checked; here, anything that is not a bracket of this quote is skipped.
    if (start < at || end < start || end > exact.length) continue
    own(at, start)
    // French 'dit-il': 'dit [Macron]'
    if (exact[start] === '-' && start !== end) parts.push({ text: ' ', isBracket: false })
    parts.push({ text, isBracket: true })
    at = end
    if (start !== end || !/^[\p{L}\p{N}]/u.test(exact.slice(end))) continue
    const capital = start === 0 ? (/^\p{Lu}(?=\p{Ll})/u.exec(exact)?.[0] ?? '') : ''
    at += capital.length
    lead = ` ${capital.toLowerCase()}`
  }
  own(at)
  return parts
}

/** What a fact says, as text: `[Lee] took office after the election.` */
export function statementOf(fact: Words): string {
  return statementParts(fact)
    .map(({ text, isBracket }) => (isBracket ? `[${text}]` : text))
    .join('')
}

/**
 * Whether the whole quote is somebody's own words and its quotation marks are outside of it, so that the views must add
 * them.
 */
export function lacksMarks({ quote, said = [] }: Pick<Fact, 'quote' | 'said'>): boolean {
  return said.some((own) => covers(own, quote)) && !OPENS.test(quote.exact)
}

const OPENS = /^\s*["“”„‟«»‹›「『‘‚']/u

/** Whether a passage is the whole of another, except for marks and stops at the ends. */
function covers(own: Quote, { block, start, end, exact }: Quote): boolean {
  if (own.block !== block) return false
  const before = exact.slice(0, Math.max(0, own.start - start))
  const following = exact.slice(exact.length - Math.max(0, end - own.end))
  return own.start < end && own.end > start && /^[\s\p{P}]*$/u.test(before + following)
}

/** What a fact says, ready to be drawn. */
export interface ShownStatement {
  readonly parts: readonly StatementPart[]
  /** The quotation marks to draw around it, if all of it is somebody's own words and it has none. */
  readonly marks?: readonly [open: string, close: string]
}

/** @param language of the fact's article, BCP 47 */
export function shownOf(fact: Pick<Fact, 'quote' | 'brackets' | 'said'>, language: string): ShownStatement {
  return { parts: statementParts(fact), ...(lacksMarks(fact) ? { marks: quotationMarks(language) } : {}) }
}
