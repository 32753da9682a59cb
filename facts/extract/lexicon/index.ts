import { languageOf } from '../../world/languages.ts'
import { EN } from './en.ts'
import { ES } from './es.ts'
import { PT } from './pt.ts'
import type { Lexicon } from './lexicon.ts'
import { UNKNOWN } from './none.ts'

const LEXICONS: Readonly<Record<string, Lexicon>> = { en: EN, es: ES, pt: PT }

/** What is known of a language's words. @param language BCP 47 */
export function lexiconOf(language: string): Lexicon {
  return LEXICONS[languageOf(language) ?? ''] ?? UNKNOWN
}
