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
  const blank = /^[\s,–—-]*/.exec(sentence.masked)?.[0].length ?? 0
  const own = sentence.masked.slice(blank)
  const connective = lexicon.connective.exec(own)?.[0].length ?? 0
  const rest = own.slice(connective)
  const start = sentence.start + blank + connective
  if (!lexicon.introduction.test(rest)) return start
  const commas = [...rest.matchAll(/,\s+/g)].map((m) => start + m.index + m[0].length)
  return commas.find((at) => isHeaded(sentence, at, lexicon)) ?? commas[0] ?? start
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
  const aside = /^,\s+[^,]*(?:,\s+(?:and\s+)?[^,]{0,40})?,\s+/u.exec(sentence.masked.slice(at))
  return subject && aside ? at + aside[0].length : at
}
