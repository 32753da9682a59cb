import { DE } from './de.ts'
import { EN } from './en.ts'
import { ES } from './es.ts'
import { FR } from './fr.ts'
import type { Lexicon } from './lexicon.ts'

const LEXICONS: Readonly<Record<string, Lexicon>> = { en: EN, de: DE, fr: FR, es: ES }

/** What is known of a language's words; undefined of one whose sentences are only kept as they are. */
export function lexiconOf(language: string): Lexicon | undefined {
  return LEXICONS[language.slice(0, 2).toLowerCase()]
}
