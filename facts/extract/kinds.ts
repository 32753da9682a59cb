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
  const found = first(text, from, { ...lexicon, verbs })
  if (found) return found
  const noun = lexicon.nouns.find(([, words]) => words.test(text))
  return { kind: noun?.[0] ?? (hasFigure ? 'figure' : 'mentioned') }
}

function first(text: string, from: number, lexicon: Lexicon): Required<Told> | undefined {
  let found: (Required<Told> & { readonly word: string }) | undefined
  for (const [kind, words] of lexicon.verbs) {
    words.lastIndex = from
    const match = words.exec(text)
    if (match && (!found || match.index < found.at)) found = { kind, at: match.index, word: match[0] }
  }
  if (!found) return undefined
  if (found.kind === 'statement' && ANNOUNCES.test(found.word)) {
    const rest = { ...lexicon, verbs: lexicon.verbs.filter(([kind]) => LEADS_TO.includes(kind)) }
    const announced = first(text, found.at + found.word.length, rest)
    if (announced && announced.at - found.at < REACH) return { kind: announced.kind, at: announced.at }
  }
  return { kind: found.kind, at: found.at }
}
