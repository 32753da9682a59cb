/** The parts of speech of a German sentence, by closed classes, capitals and endings: there is no German tagger to ship. */

import type { Lexicon } from '../lexicon/lexicon.ts'
import type { VerbSecond } from '../lexicon/verb-entry.ts'
import { findLast, findVerb, halves } from './german-verb-place.ts'
import {
  ADVERBS,
  ARTICLES,
  CONJUNCTIONS,
  DETERMINERS,
  EITHER,
  FIRST_ADJECTIVE,
  GE_FINITE,
  GE_NOUN,
  isKnownVerb,
  isStrong,
  isVerb,
  NOUN_ENDING,
  NUMBERS,
  PAST_ATTRIBUTE,
  PRONOUNS,
  plain,
  SUBORDINATING,
  stretches,
} from './german-vocabulary.ts'
import { isAttribute, isNominal, isPersonal } from './german-word-shape.ts'
import type { Tag, Word } from './word.ts'

/** A part of speech for every word. */
export function tagsByWords(words: readonly Word[], lexicon: Lexicon, german: VerbSecond): Word[] {
  const out = words.map((word, i): Word => ({ ...word, tag: tagOf(words, i, lexicon, german) }))
  for (const part of stretches(out)) {
    findLast(out, part)
    for (const half of halves(out, part)) findVerb(out, half, lexicon)
  }
  return out
}

/** A word with its neighbours, and what they say about it. */
interface Spot {
  readonly words: readonly Word[]
  readonly at: number
  readonly word: Word
  readonly next: Word | undefined
  readonly before: Word | undefined
  /** Whether it starts a sentence, or what is said or listed. */
  readonly isFirst: boolean
  readonly isCapital: boolean
  /** Whether a noun, or a word that belongs to one, follows. */
  readonly isAtNoun: boolean
  readonly lexicon: Lexicon
  readonly german: VerbSecond
}

function tagOf(words: readonly Word[], at: number, lexicon: Lexicon, german: VerbSecond): Tag {
  const word = words[at]
  if (!word) return 'X'
  const { lower, text } = word
  const next = words[at + 1]
  const before = words[at - 1]
  if (word.mention || word.quote) return word.tag
  if (/^[\p{P}\p{S}]+$/u.test(text)) return 'PUNCT'
  if (/^\d/.test(text) || NUMBERS.test(lower)) return 'NUM'
  const isFirst = at === 0 || /^[.:!?–—-]$/.test(before?.text ?? '') || before?.quote !== undefined
  const isCapital = /^\p{Lu}/u.test(text)
  if (isCapital && !isFirst) return nameOrNoun(words, at, lexicon)
  const isAtNoun =
    next !== undefined &&
    (isNominal(next) || isAttribute(words, at + 1) || /^\d/.test(next.text) || DETERMINERS.test(next.lower))
  const spot: Spot = { words, at, word, next, before, isFirst, isCapital, isAtNoun, lexicon, german }
  return closedTag(spot) ?? openTag(spot)
}

/** The part of speech of a word of a closed class: articles, auxiliary verbs, pronouns, conjunctions, prepositions. */
function closedTag(spot: Spot): Tag | undefined {
  const { words, at, word, next, before, isFirst, isAtNoun, lexicon, german } = spot
  const { lower } = word
  // ', die Merkel lobt': before a person's name it is no article if the clause ends in its verb.
  if (
    ARTICLES.test(lower) &&
    before?.text === ',' &&
    isPersonal(next) &&
    endsInVerb(words, at, german, lexicon)
  )
    return 'PRON'
  if (ARTICLES.test(lower)) return isAtNoun && !DETERMINERS.test(next?.lower ?? '') ? 'DET' : 'PRON'
  if (lower === 'zu') return isBeforeInfinitive(words, at) ? 'PART' : 'ADP'
  if (german.helpers.test(plain(lower)) && !(lower === 'sein' && isAtNoun)) return 'AUX'
  if (lower === 'sein' && !isAtNoun && (!next || /^[\p{P}]+$/u.test(next.text))) return 'AUX'
  if (DETERMINERS.test(lower) && (isAtNoun || !PRONOUNS.test(lower))) return isAtNoun ? 'DET' : 'PRON'
  if (PRONOUNS.test(lower)) return 'PRON'
  if (lexicon.negation.test(lower)) return 'PART'
  if (CONJUNCTIONS.test(lower)) return 'CCONJ'
  if (SUBORDINATING.test(lower)) return 'SCONJ'
  if (EITHER.test(lower)) {
    const starts = isFirst || before?.text === ','
    if (starts && endsInVerb(words, at, german, lexicon)) return 'SCONJ'
    return german.prepositions.test(lower) ? 'ADP' : 'ADV'
  }
  if (german.prepositions.test(lower)) return 'ADP'
  return ADVERBS.test(lower) ? 'ADV' : undefined
}

/** Whether 'zu' belongs to the infinitive after it. */
function isBeforeInfinitive(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return (
    next !== undefined &&
    !isNominal(next) &&
    /n$/.test(next.lower) &&
    !isAttribute(words, at + 1) &&
    !DETERMINERS.test(next.lower) &&
    !ARTICLES.test(next.lower)
  )
}

/** The part of speech of any other word: adjectives, verbs, adverbs, and the noun or name that starts a sentence. */
function openTag(spot: Spot): Tag {
  const { words, at, word, next, before, isFirst, isCapital, isAtNoun, lexicon, german } = spot
  const { lower } = word
  if (
    isAttribute(words, at) &&
    ((PAST_ATTRIBUTE.test(lower) && !GE_FINITE.test(lower)) ||
      !(isVerb(lower, lexicon) || german.reported.test(lower)) ||
      /^(?:DET|ADJ|ADP|NUM)$/.test(rough(before, german)))
  )
    return 'ADJ'
  // 'Kommt Trump an die Macht, …': but a name may look like a verb: 'Kamala Harris'.
  const mayOpen =
    !(isFirst && isCapital) ||
    ((isAtNoun || PRONOUNS.test(next?.lower ?? '')) &&
      /(?:t|te|ten|en)$/u.test(lower) &&
      !NOUN_ENDING.test(lower))
  if (mayOpen && (isVerb(lower, lexicon) || (german.reported.test(lower) && !isFirst))) return 'VERB'
  if (isFirst && isCapital) return firstTag(spot)
  return /(?:lich|ig|isch|sam|bar|haft|voll|los)$/u.test(lower) ? 'ADJ' : 'ADV'
}

/** The part of speech of a first word, whose capital says nothing. */
function firstTag({ words, at, word, next, lexicon, german }: Spot): Tag {
  const { lower } = word
  // 'Gemeint ist Scholz.'
  const isHelped = next !== undefined && german.helpers.test(next.lower)
  if (
    isHelped &&
    /^(?:ge\p{L}{3,}t|erwartet|betroffen|unklar)$/u.test(lower) &&
    !NOUN_ENDING.test(lower) &&
    !GE_NOUN.test(lower)
  )
    return 'ADJ'
  // 'Zahlreiche neue Gesetze', 'Russische Truppen'
  const isBeforeNoun =
    next !== undefined && ((isNominal(next) && !next.mention) || isAttribute(words, at + 1))
  if (FIRST_ADJECTIVE.test(lower) && isBeforeNoun) return 'ADJ'
  // 'Völlig unerwartet kündigte …': no name comes before an adverb.
  const isLead = /(?:ig|lich|isch|sam|bar|haft|los|weise|ens|wärts|mals|falls)$/u.test(lower)
  return isLead ? 'ADV' : nameOrNoun(words, at, lexicon)
}

/** The part of speech of a word before, as far as its form alone shows it. */
function rough(word: Word | undefined, german: VerbSecond): Tag {
  if (!word) return 'X'
  if (ARTICLES.test(word.lower) || DETERMINERS.test(word.lower)) return 'DET'
  if (german.prepositions.test(word.lower)) return 'ADP'
  if (/^\d/.test(word.text) || NUMBERS.test(word.lower)) return 'NUM'
  return /^\p{Ll}{3,}(?:ische|lich|ige|e)[nrsm]?$/u.test(word.text) && !/te[n]?$/.test(word.lower)
    ? 'ADJ'
    : 'X'
}

/** Nouns of people that are often last names. */
const LAST_NAME = /^(?:\p{L}{2,}mann|bauer|richter|könig|kaiser|prinz|fürst|herzog|pfarrer|lehrer)$/u

function nameOrNoun(words: readonly Word[], at: number, lexicon: Lexicon): Tag {
  const word = words[at]
  if (!word) return 'X'
  const { lower, text } = word
  const first = words[at - 1]
  // 'Jens Lehmann'
  if (
    LAST_NAME.test(lower) &&
    first !== undefined &&
    !first.mention &&
    /^\p{Lu}\p{Ll}+$/u.test(first.text) &&
    !lexicon.people.test(first.lower) &&
    !NOUN_ENDING.test(first.lower) &&
    !ARTICLES.test(first.lower) &&
    !DETERMINERS.test(first.lower)
  )
    return 'PROPN'
  if (/^\p{Lu}{2,}$/u.test(text)) return 'PROPN'
  if (
    lexicon.people.test(lower) ||
    lexicon.bodies.test(lower) ||
    lexicon.government.test(lower) ||
    NOUN_ENDING.test(lower)
  )
    return 'NOUN'
  const before = words[at - 1]
  const isArticled =
    before !== undefined &&
    (ARTICLES.test(before.lower) ||
      DETERMINERS.test(before.lower) ||
      /^(?:im|am|zum|zur|vom|beim|ins|ans|\d[\d.,]*)$/.test(before.lower) ||
      (/^\p{Ll}{3,}(?:e|en|er|es|em)$/u.test(before.text) &&
        !isKnownVerb(before.lower, lexicon) &&
        !isStrong(before.lower) &&
        !/te[n]?$/.test(before.lower) &&
        !ADVERBS.test(before.lower) &&
        !lexicon.verbSecond?.helpers.test(before.lower) &&
        !lexicon.verbSecond?.prepositions.test(before.lower)))
  return isArticled ? 'NOUN' : 'PROPN'
}

/** Whether the clause that starts here has a verb as its last word. */
function endsInVerb(words: readonly Word[], at: number, german: VerbSecond, lexicon: Lexicon): boolean {
  let end = at
  while (end + 1 < words.length && !/^[,;:.!?–—()]$/.test(words[end + 1]?.text ?? '')) end++
  const last = words[end]?.lower ?? ''
  return (
    end > at + 1 &&
    /^\p{Ll}/u.test(words[end]?.text ?? '') &&
    (german.helpers.test(last) ||
      isVerb(last, lexicon) ||
      (/(?:t|te|ten|en)$/.test(last) && !ADVERBS.test(last)))
  )
}
