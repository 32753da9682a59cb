import { fold } from '../text/normalize.ts'
import { similarity } from '../text/word-overlap.ts'
import type { Fact } from '../types.ts'

/** The share of words from which on two sentences may speak of the same. */
const ALIKE = 0.5

/** The share from which on they say the same, if nothing else shows it. */
const SAME = 0.75

/** How the words of two sentences are to each other. */
export type WordsRelation =
  /** Nothing shows that they speak of the same. */
  | { readonly is: 'other' }
  | { readonly is: 'same' | 'alike' }
  /** They are alike, and have other numbers. */
  | { readonly is: 'numbers'; readonly sides: readonly [string, string] }

/** Compares the words and numbers of two facts; that one says and the other denies something makes them others. */
export function relateWords(a: Fact, b: Fact): WordsRelation {
  const [x, y] = [a.quote.exact, b.quote.exact]
  const share = similarity(x, y)
  if (share < ALIKE || isDenied(x) !== isDenied(y)) return { is: 'other' }
  const [own, others] = [numbersIn(a), numbersIn(b)]
  const isOther = own.map(({ number }) => number).join() !== others.map(({ number }) => number).join()
  if (own.length > 0 && others.length > 0 && isOther)
    return { is: 'numbers', sides: [without(own, others), without(others, own)] }
  return { is: share >= SAME ? 'same' : 'alike' }
}

/** Words that deny, in the languages that facts are found in. */
const DENIALS = new Set([
  ...['not', 'no', 'never', 'without', 'cannot', 'denied', 'denies', 'refused', 'refuses'],
  ...['nicht', 'kein', 'keine', 'keinen', 'keiner', 'nie', 'niemals', 'ohne'],
  ...['pas', 'jamais', 'sans', 'aucun', 'aucune', 'nunca', 'sin', 'nao', 'sem', 'non', 'mai', 'senza'],
])

function isDenied(text: string): boolean {
  return (fold(text).match(/\p{L}+/gu) ?? []).some((word) => DENIALS.has(word)) || /n['’]t\b/.test(text)
}

/** A number with its currency or percent sign, and with the word after it: `€5`, `€5 billion`. */
interface Numbered {
  readonly number: string
  readonly words: string
}

/** The numbers of a fact, without those of its date. */
function numbersIn({ quote, when }: Fact): Numbered[] {
  const text = when ? quote.exact.replace(when.text, ' ') : quote.exact
  const found = text.matchAll(/([$€£¥]?\d(?:[\d.,\u00a0\u202f]*\d)?(?:\s?[%€])?)(?:\s\p{L}+)?/gu)
  return [...found].map(([words, number = words]) => ({ number, words }))
}

/** The words of those that are not among others; of all of them if they are the same in another order. */
function without(own: readonly Numbered[], others: readonly Numbered[]): string {
  const known = others.map(({ number }) => number)
  const left = own.filter(({ number }) => !known.includes(number))
  return (left.length > 0 ? left : own).map(({ words }) => words).join(' · ')
}
