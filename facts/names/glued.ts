import { hashOf } from '../text/letters.ts'
import type { Alias } from '../types.ts'
import type { Signs } from '../world/demonyms/signs.ts'
import { type Candidate, candidateOf, type WordLookup } from './candidate.ts'
import type { Entry } from './compiled-names.ts'

export type SignFinder = (text: string, start: number) => Candidate | undefined

export function signFinder({ codes, patterns }: Signs): SignFinder {
  // Each character has an expression of its own, which is much smaller than one for all.
  const signs = new Map(
    Object.entries(codes).map(([text, code]) => {
      const own = patterns.filter((pattern) => pattern.includes(text))
      const aliases: readonly Alias[] = [{ text, entity: `country:${code}`, kind: 'abbreviation' }]
      return [text.charCodeAt(0), { aliases, spokenFor: new RegExp(own.join('|'), 'uy') }]
    }),
  )
  return (text, start) => {
    const sign = signs.get(text.charCodeAt(start))
    if (!sign) return undefined
    sign.spokenFor.lastIndex = start
    return sign.spokenFor.test(text) ? { start, end: start + 1, aliases: sign.aliases } : undefined
  }
}

/** Katakana and its long vowel sign; not the dot between words. */
const isKatakana = (code: number): boolean => (code >= 0x30a1 && code <= 0x30fa) || code === 0x30fc

/** 'タイ' in 'スタイル': part of a longer word in katakana. */
function isInKatakana(text: string, start: number, end: number): boolean {
  const [first, last] = [text.charCodeAt(start), text.charCodeAt(end - 1)]
  if (isKatakana(first) && isKatakana(text.charCodeAt(start - 1))) return true
  return isKatakana(last) && isKatakana(text.charCodeAt(end))
}

/** @param inside matches at places inside a word, where no name starts */
export function longestGlued(
  entriesOf: WordLookup,
  text: string,
  start: number,
  inside: RegExp | undefined,
): Candidate | undefined {
  const entries = entriesOf(text, start, start + 2, hashOf(text, start, start + 2))
  if (!entries) return undefined
  if (inside) {
    inside.lastIndex = start
    if (inside.test(text)) return undefined
  }
  let length = 0
  let best: Entry[] = []
  for (const entry of entries.glued) {
    const glued = entry.glued ?? ''
    const end = start + glued.length
    if (glued.length < length || !text.startsWith(glued, start) || isInKatakana(text, start, end)) continue
    if (glued.length > length) best = []
    length = glued.length
    best.push(entry)
  }
  return length === 0 ? undefined : candidateOf(start, start + length, best)
}
