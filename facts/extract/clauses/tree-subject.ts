/** What the parser's tree says of a verb's subject. */

import type { Phrase } from '../phrases/phrase.ts'
import type { ParsedSentence } from './clause.ts'
import { hasTense, isMisread } from './verbs.ts'

/** The phrase that the parser's tree has as subject; 'nobody' if it has none, nothing if that is no phrase. */
export function treeSubject({ words, holder }: ParsedSentence, verb: number): Phrase | 'nobody' | undefined {
  let at = verb
  for (let hops = 0; hops < 3; hops++) {
    const child = words.findIndex((w) => w.head === at && /^nsubj/.test(w.label))
    if (child >= 0) {
      if (holder[child]) return holder[child].kind === 'speech' ? undefined : holder[child]
      // A relative pronoun: the noun that the clause belongs to.
      const up = words[at]
      if (up && /^acl/.test(up.label) && up.head >= 0) return holder[up.head]
      return undefined
    }
    const word = words[at]
    if (!word || word.head < 0 || !/^(?:conj|xcomp|cop|aux)/.test(word.label)) break
    at = word.head
  }
  return 'nobody'
}

/**
 * Whether a verb that the tree has no subject of has the one before it: its group has a tense, and, where its language
 * leaves subjects out, a name is right before it. A participle ('the men backed by Macron') and Spanish 'esta vez
 * agregó' may well have none.
 */
export function isPlain(
  sentence: ParsedSentence,
  verb: number,
  from: number,
  subject: Phrase | undefined,
): boolean {
  const { words, lexicon, isParsed } = sentence
  if (!isParsed) return true
  // A past tense that was taken for a participle is the sentence's only verb: 'Britain imposed sanctions'; in 'the men backed
  // by Macron were late' there is another.
  const isOnly = isMisread(sentence, verb) && !words.some((w) => w.label === 'cop')
  if (!isOnly && !words.slice(from, verb + 1).some(hasTense)) return false
  const isName = subject?.kind === 'name' || subject?.kind === 'known'
  return !lexicon.dropsSubject || (isName && subject.to === from)
}
