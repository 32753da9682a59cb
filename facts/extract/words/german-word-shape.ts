import { ADVERBS, ARTICLES, DETERMINERS, PRONOUNS } from './german-vocabulary.ts'
import type { Word } from './word.ts'

export function isNominal({ text, mention, quote }: Word): boolean {
  return mention !== undefined || (quote === undefined && /^\p{Lu}/u.test(text))
}

export function isPersonal(word: Word | undefined): boolean {
  return word?.mention?.entity.startsWith('leader:') ?? false
}

export function endingOf(lower: string): string {
  return /(?:en|er|es|em|e)$/u.exec(lower)?.[0] ?? ''
}

/** An adjective before its noun, or before another. */
export function isAttribute(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (
    !word ||
    !/^\p{Ll}{3,}(?:e|en|er|es|em)$/u.test(word.text) ||
    ADVERBS.test(word.lower) ||
    PRONOUNS.test(word.lower)
  )
    return false
  for (let i = at + 1; i < Math.min(words.length, at + 4); i++) {
    const next = words[i]
    if (!next) return false
    if (isNominal(next)) return true
    if (!/^\p{Ll}{3,}(?:e|en|er|es|em)$/u.test(next.text) && !/^(?:und|,)$/.test(next.text)) return false
    // Adjectives in a row have the same ending: 'meldeten polnische Behörden'.
    if (i === at + 1 && /^\p{Ll}{3}/u.test(next.text) && endingOf(next.lower) !== endingOf(word.lower))
      return false
    if (ARTICLES.test(next.lower) || DETERMINERS.test(next.lower)) return false
  }
  return false
}
