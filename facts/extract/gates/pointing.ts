import type { Span } from '../../types.ts'
import type { ArticleContext } from '../discourse/read-sentence.ts'
import type { ReferenceWords } from '../lexicon/reference-words.ts'
import type { Sentence } from '../words/sentence.ts'
import { wordsOfSpan } from '../words/tagged-words.ts'
import type { Word } from '../words/word.ts'

/** A word in small letters without the verb that is drawn into it: 'he’s', 'they’ll'. */
export function withoutContraction(lower: string): string {
  return lower.replace(/['’](?:s|re|ll|d|ve)$/u, '')
}

/** At most so many words before direct speech name only the speaker: 'Lee told reporters:'. */
const SHORT_LEAD = 5

/**
 * Whether direct speech points to something that was said before it, and that it does not name: 'We regret this',
 * 'to resolve that issue', 'I have nothing to do with it'. Only for languages that have a parser and a list of such words.
 */
export function pointsBack(sentence: Sentence, span: Span, { lexicon, parser }: ArticleContext): boolean {
  const { pointer, anaphoric, unique, reference } = lexicon
  if (!pointer || !anaphoric || !parser) return false
  const text = sentence.blockText.slice(span.start, span.end)
  const isEither = (word: string): boolean =>
    reference.there?.test(word) || pointer.test(word) || anaphoric.test(word)
  if (!text.split(/[^\p{L}]+/u).some((word) => isEither(word.toLowerCase()))) return false
  const words = wordsOfSpan(sentence, span, lexicon, parser)
  // 'The deal, he told reporters, “is dead, and I like it”': what comes before the quotation marks may be meant.
  const before = sentence.blockText.slice(sentence.start, span.start).split(/\s+/).length
  return words.some(
    (word, i) =>
      (pointer.test(word.lower) && isLoose(words, i, before > SHORT_LEAD, reference)) ||
      (anaphoric.test(word.lower) && !unique?.test(word.lower) && isBare(words, i, reference)) ||
      // 'Controls any actors there'
      (reference.there?.test(word.lower) && word.tag === 'ADV' && word.label !== 'expl'),
  )
}

/** 'An end to the violence', 'for all sides': a noun for what was told before the words, with nothing that says which. */
function isBare(words: readonly Word[], at: number, { beforeNoun, complement }: ReferenceWords): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  return (
    word?.tag === 'NOUN' &&
    beforeNoun?.test(before?.lower ?? '') === true &&
    !(next && (complement?.test(next.lower) || next.tag === 'ADP' || next.tag === 'PROPN')) &&
    !isKnownBefore(words, at, word.lower) &&
    !hasSentenceBefore(words, at)
  )
}

function isLoose(
  words: readonly Word[],
  at: number,
  hasLead: boolean,
  { it, afterIt, specific, complement, noThing }: ReferenceWords,
): boolean {
  const [word, next, after] = [words[at], words[at + 1], words[at + 2]]
  if (!word || word.isDate || next?.isDate || isRelative(words, at)) return false
  const isIt = it?.test(word.lower) === true
  if (word.tag === 'DET' || word.lower === 'such')
    return (
      !isIt &&
      (/^(?:NOUN|ADJ)$/.test(next?.tag ?? '') ||
        (next?.tag === 'VERB' && /^(?:NOUN|ADJ)$/.test(after?.tag ?? ''))) &&
      !specific.test(next?.lower ?? '') &&
      !complement?.test(after?.lower ?? '') &&
      !hasSentenceBefore(words, at) &&
      !isKnownBefore(words, at, next?.lower ?? '')
    )
  if (hasLead || word.tag !== 'PRON' || word.label === 'expl' || (!isIt && specific.test(next?.lower ?? '')))
    return false
  if (isIt && afterIt?.test(next?.lower ?? '')) return false
  return !words.slice(0, at).some((w) => isThing(w, noThing) && !w.isDate)
}

function isThing({ tag, lower }: Word, noThing: RegExp | undefined): boolean {
  return (tag === 'NOUN' || tag === 'PROPN') && !noThing?.test(lower)
}

/** A sentence of at least so many words says something to which the next one may point. */
const FULL_SENTENCE = 9

/** Whether a whole sentence of the same speech is before a word: 'We should back their reforms. These things matter.' */
function hasSentenceBefore(words: readonly Word[], at: number): boolean {
  const end = words.findIndex((w, i) => i >= FULL_SENTENCE && /^[.!?]$/.test(w.text))
  return end >= 0 && end < at
}

/** Whether 'that' starts a relative clause, 'something that bothers me': a noun or a pronoun is right before it. */
function isRelative(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  return words[at]?.lower === 'that' && /^(?:NOUN|PROPN|PRON|ADJ)$/.test(before?.tag ?? '')
}

/** Whether the same words named it: 'an issue … that issue'. */
function isKnownBefore(words: readonly Word[], at: number, noun: string): boolean {
  return words.slice(0, at).some((w) => w.lower === noun)
}
