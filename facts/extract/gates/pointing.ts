import type { Span } from '../../types.ts'
import type { ArticleContext } from '../discourse/read-sentence.ts'
import type { Sentence } from '../words/sentence.ts'
import { wordsOfSpan } from '../words/tagged-words.ts'
import type { Word } from '../words/word.ts'

/** Words that say by themselves which one is meant: 'that kind of war', 'those who fled', 'in this country'. */
export const SPECIFIES =
  /^(?:of|who|which|that|whose|where|at|in|on|from|to|for|with|kind|sort|way|time|times|moment|day|same|point|stage|week|month|year|century|country|nation|world|continent|region|planet|administration|government|election|elections|campaign|house|city|office|president|de|di|du|que|qui|che|pays|monde|région|semaine|mois|année|siècle|type|genre|façon|fois|jour|moment|gouvernement|ville|país|nación|mundo|región|semana|mes|año|siglo|momento|tipo|clase|manera|vez|día|gobierno|ciudad|tarde|mañana|noche|paese|nazione|mondo|regione|settimana|mese|anno|secolo|genere|modo|volta|giorno|governo|città|sera|mattina|nação|região|mês|ano|século|forma|cidade|noite|manhã)$/

/** A word in small letters without the verb that is drawn into it: 'he’s', 'they’ll'. */
export function withoutContraction(lower: string): string {
  return lower.replace(/['’](?:s|re|ll|d|ve)$/u, '')
}

/** Starts the words that say which one a noun means: 'this plant at Belvidere', 'that promise of peace'. */
const COMPLEMENT =
  /^(?:of|who|which|that|whose|where|at|to|for|between|against|de|du|des|d['’]|di|del|della|dei|do|da|que|qui|che|où|donde|dove|onde|entre|tra|contre|contra|contro)$/

/** At most so many words before direct speech name only the speaker: 'Lee told reporters:'. */
const SHORT_LEAD = 5

/** Verbs after 'it' with which it means nothing, or what follows: 'it is time', 'it seems'. */
const COPULA =
  /^(?:['’]s|is|was|will|would|has|had|seems?|looks?|takes?|took|can|could|may|might|must|should|isn|wasn)$/

/**
 * Whether direct speech points to something that was said before it, and that it does not name: 'We regret this',
 * 'to resolve that issue', 'I have nothing to do with it'. Only for languages that have a parser and a list of such words.
 */
export function pointsBack(sentence: Sentence, span: Span, { lexicon, parser }: ArticleContext): boolean {
  const { pointer, anaphoric, unique } = lexicon
  if (!pointer || !anaphoric || !parser) return false
  const text = sentence.blockText.slice(span.start, span.end)
  const isEither = (word: string): boolean => word === 'there' || pointer.test(word) || anaphoric.test(word)
  if (!text.split(/[^\p{L}]+/u).some((word) => isEither(word.toLowerCase()))) return false
  const words = wordsOfSpan(sentence, span, lexicon, parser)
  // 'The deal, he told reporters, “is dead, and I like it”': what comes before the quotation marks may be meant.
  const before = sentence.blockText.slice(sentence.start, span.start).split(/\s+/).length
  return words.some(
    (word, i) =>
      (pointer.test(word.lower) && isLoose(words, i, before > SHORT_LEAD)) ||
      (anaphoric.test(word.lower) && !unique?.test(word.lower) && isBare(words, i)) ||
      // 'Controls any actors there'
      (word.lower === 'there' && word.tag === 'ADV' && word.label !== 'expl'),
  )
}

/** 'An end to the violence', 'for all sides': a noun for what was told before the words, with nothing that says which. */
function isBare(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  return (
    word?.tag === 'NOUN' &&
    /^(?:the|that|both|all)$/.test(before?.lower ?? '') &&
    !(next && (COMPLEMENT.test(next.lower) || next.tag === 'ADP' || next.tag === 'PROPN')) &&
    !isKnownBefore(words, at, word.lower) &&
    !hasSentenceBefore(words, at)
  )
}

function isLoose(words: readonly Word[], at: number, hasLead: boolean): boolean {
  const [word, next, after] = [words[at], words[at + 1], words[at + 2]]
  if (!word || word.isDate || next?.isDate || isRelative(words, at)) return false
  if (word.tag === 'DET' || word.lower === 'such')
    return (
      word.lower !== 'it' &&
      (/^(?:NOUN|ADJ)$/.test(next?.tag ?? '') ||
        (next?.tag === 'VERB' && /^(?:NOUN|ADJ)$/.test(after?.tag ?? ''))) &&
      !SPECIFIES.test(next?.lower ?? '') &&
      !COMPLEMENT.test(after?.lower ?? '') &&
      !hasSentenceBefore(words, at) &&
      !isKnownBefore(words, at, next?.lower ?? '')
    )
  if (
    hasLead ||
    word.tag !== 'PRON' ||
    word.label === 'expl' ||
    (word.lower !== 'it' && SPECIFIES.test(next?.lower ?? ''))
  )
    return false
  if (word.lower === 'it' && COPULA.test(next?.lower ?? '')) return false
  return !words.slice(0, at).some((w) => isThing(w) && !w.isDate)
}

function isThing({ tag, lower }: Word): boolean {
  return (
    (tag === 'NOUN' || tag === 'PROPN') &&
    !/^(?:(?:no|some|any|every)(?:thing|body|one)|(?:year|month|week|day|hour|time)s?|course|fact)$/.test(
      lower,
    )
  )
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
