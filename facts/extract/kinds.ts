import type { FactKind } from '../types.ts'
import type { Lexicon } from './lexicon/lexicon.ts'

/** What a sentence tells, and where the word that says so starts in it. */
export interface Told {
  readonly kind: FactKind
  /** Absent where a noun says so, or nothing does. */
  readonly at?: number
}

/** Verbs that only lead up to what is told: 'announced sanctions', 'said' goes on by itself. */
const LEADS_TO: readonly FactKind[] = ['sanction', 'agreement', 'election', 'appointment', 'visit']
const ANNOUNCES = /^(?:announce|declare|confirm)/i
/** How far behind 'announced' what is announced may start, in UTF-16 units. */
const REACH = 60

/**
 * The kind of fact a sentence is: the first verb in its main clause decides, else any verb, else a noun; 'mentioned'
 * where its words fit nothing.
 *
 * @param text the sentence, direct speech blanked out
 * @param from where the predicate starts
 * @param hasFigure whether the sentence has a figure: without one nothing 'rose'
 */
export function kindOf(text: string, from: number, lexicon: Lexicon, hasFigure = false): Told {
  const verbs = hasFigure ? lexicon.verbs : lexicon.verbs.filter(([kind]) => kind !== 'figure')
  const found = first(text, from, { ...lexicon, verbs }) ?? first(text, 0, { ...lexicon, verbs })
  if (found) return found
  const noun = lexicon.nouns.find(([, words]) => words.test(text))
  return { kind: noun?.[0] ?? (hasFigure ? 'figure' : 'mentioned') }
}

const PASSIVE = /\b(?:is|are|was|were|been|be|being)\s+(?:\p{Ll}+ly\s+)?$/u

/** The first match that is no participle of saying in the passive: who 'was declared the winner' said nothing. */
function firstActive(words: RegExp, text: string, from: number): RegExpExecArray | null {
  words.lastIndex = from
  for (let match = words.exec(text); match; match = words.exec(text)) {
    const isPassive = PASSIVE_SAYING.test(match[0]) && PASSIVE.test(text.slice(0, match.index))
    if (!isPassive) return match
  }
  return null
}

/** Verbs of saying whose passive tells of their object. */
const PASSIVE_SAYING = /^(?:said|declared|named|announced|described|mentioned|asked|told|called)$/

function first(text: string, from: number, lexicon: Lexicon): Required<Told> | undefined {
  let found: (Required<Told> & { readonly word: string }) | undefined
  for (const [kind, words] of lexicon.verbs) {
    const match = firstActive(words, text, from)
    if (match && (!found || match.index < found.at)) found = { kind, at: match.index, word: match[0] }
  }
  if (!found) return undefined
  if (found.kind === 'statement' && ANNOUNCES.test(found.word)) {
    const rest = { ...lexicon, verbs: lexicon.verbs.filter(([kind]) => LEADS_TO.includes(kind)) }
    const announced = first(text, found.at + found.word.length, rest)
    const between = text.slice(found.at, announced?.at)
    if (announced && between.length < REACH && !/\bthat\b/.test(between))
      return { kind: announced.kind, at: announced.at }
  }
  return { kind: found.kind, at: found.at }
}
