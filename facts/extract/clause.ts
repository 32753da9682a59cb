import type { EntityId, Mention, Span } from '../types.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { isLeader, type Sentence } from './sentence.ts'

/** The words of a sentence that say whom it is about; offsets count in the block. */
export interface Subject extends Span {
  readonly entity: EntityId
}

/**
 * Where the main clause starts, in the block: after direct speech, after 'However,' and after an introduction such as
 * 'Arriving in Tokyo on Saturday,'.
 */
export function mainClause(sentence: Sentence, lexicon: Lexicon): number {
  const blank = leadOf(sentence)
  const own = sentence.masked.slice(blank)
  const connective = lexicon.connective.exec(own)?.[0].length ?? 0
  const rest = own.slice(connective)
  const start = sentence.start + blank + connective
  if (!lexicon.introduction.test(rest)) return start
  const commas = [...rest.matchAll(/,\s+/g)].map((m) => start + m.index + m[0].length)
  // 'On Thursday Trump flew': a date may have no comma behind it.
  const dates = sentence.dates.map((date) => date.end + 1).filter((at) => at < (commas[0] ?? sentence.end))
  return [...dates, ...commas].find((at) => isHeaded(sentence, at, lexicon)) ?? commas[0] ?? start
}

/** 'LIMA, Peru (Wire) — ': where and from whom a report is. */
const DATELINE = /^\p{Lu}[\p{Lu}\s.'’-]{2,}(?:,[^—–-]{1,40}?)?(?:\([^)]*\))?\s*[—–-]{1,2}\s+/u

/** How much of a sentence stands before all clauses: direct speech, a dateline, the day of a timeline. */
function leadOf({ masked, dates, start }: Sentence): number {
  const blank = /^[\s,–—-]*/.exec(masked)?.[0].length ?? 0
  const day = dates.find((date) => date.start === start)
  const colon = day && /^:\s+/.exec(masked.slice(day.end - start))
  if (day && colon) return day.end - start + colon[0].length
  return Math.max(blank, DATELINE.exec(masked)?.[0].length ?? 0)
}

function isHeaded(sentence: Sentence, at: number, lexicon: Lexicon): boolean {
  return headAt(sentence, at, lexicon) !== undefined || pronounAt(sentence, at, lexicon) !== undefined
}

/** The pronoun that stands at a place in the block. */
export function pronounAt(sentence: Sentence, at: number, lexicon: Lexicon): string | undefined {
  for (const match of sentence.masked.matchAll(lexicon.pronouns)) {
    if (sentence.start + match.index === at) return match[1]
  }
  return undefined
}

/** The mention that heads the noun phrase at `at`: of 'South Korean President Lee' it is Lee. */
export function headAt(sentence: Sentence, at: number, lexicon: Lexicon): Mention | undefined {
  let from = at
  let head: Mention | undefined
  for (const mention of sentence.mentions) {
    if (mention.start < at) continue
    const between = sentence.blockText.slice(from, mention.start).replace(/^(?:['’]s?)?[\s-]+/, '')
    if (!lexicon.premodifier.test(between)) break
    head = mention
    if (isLeader(mention)) break
    from = mention.end
  }
  return head
}

/**
 * Where the subject's verb may start, in the sentence: behind the subject and what is said of it between commas
 * ('Macron, who was elected in 2017, …').
 */
export function predicateAt(sentence: Sentence, subject: Span | undefined, lexicon: Lexicon): number {
  const from = subject && subject.start >= sentence.start ? subject.end : mainClause(sentence, lexicon)
  const at = Math.max(0, from - sentence.start)
  const aside = /^,\s+[^,]*(?:,\s+and\s+[^,]{0,40})?,\s+/u.exec(sentence.masked.slice(at))
  return subject && aside ? at + aside[0].length : at
}
