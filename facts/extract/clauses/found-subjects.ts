import { isClitic, type Phrase } from '../phrases/phrase.ts'
import type { ClauseLevel, ParsedSentence } from './clause.ts'

export interface FoundSubjects {
  readonly subjects: readonly Phrase[]
  readonly level: ClauseLevel
  readonly isDisputed?: boolean
  readonly isInverted?: boolean
}

/** Whether what follows a Romance verb without a preposition is no object: 'lo anunció el presidente', 'è intervenuto il ministro'. */
export function takesNoObject({ words, lexicon }: ParsedSentence, verb: number, from: number): boolean {
  const group = words.slice(from, verb)
  return (
    lexicon.marksObjects === true ||
    group.some((w) => OBJECT_PRONOUN.test(w.lower) && isClitic(w, lexicon)) ||
    (lexicon.actives?.test(words[verb]?.lower ?? '') === true && group.some((w) => lexicon.be.test(w.lower)))
  )
}

export const OBJECT_PRONOUN = /^(?:l[oai]|l['’]|los|las)$/u
