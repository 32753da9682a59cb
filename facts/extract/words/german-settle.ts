/** A German sentence with every word tagged, and every verb in its form. */

import type { Lexicon } from '../lexicon/lexicon.ts'
import type { VerbSecond } from '../lexicon/verb-entry.ts'
import { settleForms, settleFronted, settleRests, tenseOf } from './german-forms.ts'
import { tagsByWords } from './german-tags.ts'
import { isKnownVerb, PRESENT_PARTICIPLE, plain, STOP, stretches, UNCERTAIN } from './german-vocabulary.ts'
import type { Word } from './word.ts'

const NO_TAGS_OF_VERBS = new Set([
  'AUX',
  'ADP',
  'X',
  'PROPN',
  'NOUN',
  'SCONJ',
  'PART',
  'INTJ',
  'ADV',
  'ADJ',
  'PRON',
])

/** Corrects frequent mistakes of the tagger, by words of closed classes and by the lexicon's verbs. */
export function settle(words: readonly Word[], lexicon: Lexicon): Word[] {
  const german = lexicon.verbSecond
  if (!german) return [...words]
  const open = withoutBrackets(words)
  const tagged = open.some((w) => w.label !== '') ? open : tagsByWords(open, lexicon, german)
  const next = tagged.map((word, i): Word => {
    if (word.mention || word.quote || word.isDate) return word
    const isCapital = /^\p{Lu}/u.test(word.text)
    if (isCapital && word.tag === 'ADP' && !german.prepositions.test(word.lower))
      return { ...word, tag: 'NOUN' }
    if (isCapital && word.tag === 'NOUN' && isName(tagged, i, lexicon)) return { ...word, tag: 'PROPN' }
    if (isCapital && i > 0 && !/^[:–—-]$/.test(tagged[i - 1]?.text ?? '') && !tagged[i - 1]?.quote) {
      if (word.tag !== 'VERB' && word.tag !== 'AUX') return word
      const lead = tagged[i - 1]?.tag ?? ''
      return {
        ...word,
        tag: /^(?:DET|ADJ|ADP)$/.test(lead) || lexicon.people.test(word.lower) ? 'NOUN' : 'PROPN',
      }
    }
    if (german.helpers.test(plain(word.lower)) || (word.lower === 'sein' && word.tag === 'AUX'))
      return {
        ...word,
        tag: 'AUX',
        form: /^(?:Inf|Part)/.test(word.form ?? '') ? (word.form as string) : 'Fin',
      }
    const following = tagged[i + 1]
    if (isParticle(tagged, i, german, lexicon)) return { ...word, tag: 'PART', label: 'compound:prt' }
    const isBeforeNoun =
      following !== undefined &&
      /^(?:NOUN|PROPN|ADJ)$/.test(following.tag) &&
      (word.tag === 'ADJ' || word.tag === 'ADV')
    if (
      NO_TAGS_OF_VERBS.has(word.tag) &&
      !isBeforeNoun &&
      !german.prepositions.test(word.lower) &&
      !UNCERTAIN.test(word.lower) &&
      !PRESENT_PARTICIPLE.test(word.lower) &&
      isKnownVerb(word.lower, lexicon)
    )
      return { ...word, tag: 'VERB' }
    return word
  })
  const parts = stretches(next)
  for (const part of parts) settleForms(next, part, lexicon)
  settleFronted(next, parts)
  settleRests(next, parts, lexicon)
  return next.map((w) => (w.tag === 'VERB' && w.form === 'Fin' ? { ...w, form: tenseOf(w.lower) } : w))
}

/** How many words may be in brackets that take no part: 'Olaf Scholz (SPD) sagte'. */
const LONGEST_BRACKET = 12

/** The words without those in brackets, which split a clause in the middle. */
function withoutBrackets(words: readonly Word[]): readonly Word[] {
  const out: Word[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (!word) break
    if (word.text === '(' && i > 0) {
      const close = words.slice(i, i + LONGEST_BRACKET + 2).findIndex((w) => w.text === ')')
      if (close > 0) {
        i += close
        continue
      }
    }
    out.push(word)
  }
  return out
}

/** 'an' at the end of its clause. */
function isParticle(words: readonly Word[], at: number, german: VerbSecond, lexicon: Lexicon): boolean {
  const word = words[at]
  if (!word || at === 0 || !german.particles.test(word.lower)) return false
  const following = words[at + 1]
  const isAtEnd = !following || /^[,.;!?–—…]$/u.test(following.text)
  if (following && !/^[,.;:!?–—)…]$/u.test(following.text) && following.tag !== 'CCONJ' && !following.quote)
    return false
  // At the end of its clause, a word that looks like a preposition has no noun after it.
  for (let i = at - 1; i >= 0 && (isAtEnd || !STOP.test(words[i]?.text ?? '')); i--)
    if (words[i]?.tag === 'VERB' || isKnownVerb(words[i]?.lower ?? '', lexicon)) return true
  return false
}

/** The second word of a stranger's name: 'Baerbock' after 'Annalena'. */
function isName(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const before = words[at - 1]
  const word = words[at]
  return (
    before?.tag === 'PROPN' &&
    !before.mention &&
    word !== undefined &&
    !lexicon.people.test(word.lower) &&
    !lexicon.bodies.test(word.lower)
  )
}
