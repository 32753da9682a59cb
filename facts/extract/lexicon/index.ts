import { languageOf } from '../../world/languages.ts'
import { DE } from './de.ts'
import { EN } from './en.ts'
import { ES } from './es.ts'
import { FR } from './fr.ts'
import { IT } from './it.ts'
import type { Lexicon } from './lexicon.ts'
import { UNKNOWN } from './none.ts'
import { PT } from './pt.ts'

const LEXICONS: Readonly<Record<string, Lexicon>> = { de: DE, en: EN, es: ES, fr: FR, it: IT, pt: PT }

/** What is known of a language's words. @param language BCP 47 */
export function lexiconOf(language: string): Lexicon {
  return LEXICONS[languageOf(language) ?? ''] ?? UNKNOWN
}
