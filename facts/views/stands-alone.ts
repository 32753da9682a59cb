import { withoutContraction } from '../extract/gates/pointing.ts'
import { lexiconOf } from '../extract/lexicon/index.ts'
import { type Lexicon, only } from '../extract/lexicon/lexicon.ts'
import { DATE_WORDS } from '../text/date-words.ts'
import { withoutQuotations } from '../text/quotations.ts'
import { isJoined } from './connective.ts'

/** So many words must be outside of direct speech: with less nobody knows who speaks. */
const LEAST_OUTSIDE = 3

/**
 * Whether nothing in the words of a sentence that was not taken apart shows that only the sentences around it explain it:
 * no pronoun before anybody whom it could mean, nobody's 'we', no left-out subject, no question, nothing that breaks off.
 *
 * @param names of somebody
 * @param isName whether a word at the start is a name too
 */
export function standsAlone(
  text: string,
  language: string,
  names: readonly string[] = [],
  isName: (word: string) => boolean = () => false,
): boolean {
  const lexicon = lexiconOf(language)
  if (/[?:…]\P{L}*$|\.{3}\P{L}*$|https?:|www\.|^\P{L}*\(/u.test(text) || isFollowed(text, lexicon))
    return false
  const outside = withoutQuotations(text)
  const isDay = daysOf(lexicon.language)
  const words = [...outside.matchAll(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu)].map(
    ({ 0: word, index }, i) => ({
      word,
      end: index + word.length,
      lower: word.toLowerCase(),
      isName: i > 0 ? /^\p{Lu}/u.test(word) && !isDay.test(word) : isName(word),
    }),
  )
  const [first] = words
  if (!first || words.length < LEAST_OUTSIDE) return false
  if (words.some(({ word, lower }) => word !== 'US' && lexicon.firstPerson.test(lower))) return false
  const start = withoutContraction(first.lower)
  // 'Those hoping that …', 'Some of the voters …' say who is meant.
  const isTold = lexicon.reference.specific.test(words[1]?.lower ?? '') || /ing$/.test(words[1]?.lower ?? '')
  if (!isTold && (lexicon.hanging.test(start) || lexicon.hangingPhrase.test(text))) return false
  if (isJoined(text, language)) return false
  if (words.some(({ lower, end }, i) => pointsAway(lower, outside[end], words[i + 1]?.lower, lexicon)))
    return false
  const isSpeech = outside.trimStart().length < text.length - 1 && /^\s/.test(outside)
  const named = words.findIndex(
    ({ isName }, i) => isName || (isSpeech && i === 0 && /^\p{Lu}/u.test(first.word)),
  )
  if (names.some((name) => text.startsWith(name))) return true
  // Whose the words are, or who does it, may be left out: 'Es periodista', 'Ahora está en Madrid'.
  const startsWithVerb = isVerb(first.lower, lexicon) || lexicon.be.test(words[1]?.lower ?? '')
  if (lexicon.dropsSubject && (isSpeech ? named < 0 : startsWithVerb)) return false
  const loose = words.findIndex(({ lower }) => isSubject(lower, lexicon.pronouns))
  return loose < 0 || (named >= 0 && named < loose && !isSpeech)
}

/** 'Trump said the following.' */
function isFollowed(text: string, { speech }: Lexicon): boolean {
  return speech.follows.test(text.replace(/\P{L}+$/u, ''))
}

/**
 * Whether a sentence says whose something is before it has named anybody: 'In the compound, his men guarded …'. Whoever
 * comes right after the comma is meant: 'On his way home, Macron …'.
 */
export function ownsTooSoon(text: string, language: string, names: readonly string[]): boolean {
  const { people, reference } = lexiconOf(language)
  const words = [...text.matchAll(/(?<![\p{L}’'])\p{L}+/gu)]
  const index = words.find(([word]) => reference.ofOne?.test(word.toLowerCase()))?.index ?? -1
  if (index < 0 || names.some((name) => text.startsWith(name))) return false
  const before = text.slice(0, index).match(/[\p{L}\p{M}]+/gu) ?? []
  const isSomebody = (word: string, i: number): boolean =>
    (i > 0 && /^\p{Lu}/u.test(word)) || people.test(word.toLowerCase())
  return !before.some(isSomebody) && !/^[^,]*,\s+\p{Lu}/u.test(text.slice(index))
}

/** A weekday is no name. */
function daysOf(language: string): RegExp {
  const known = DAYS.get(language) ?? new RegExp(`^(?:${DATE_WORDS[language]?.days ?? '(?!)'})$`, 'iu')
  DAYS.set(language, known)
  return known
}

const DAYS = new Map<string, RegExp>()

/** Whether a word can only be a verb at a sentence's start, where a noun has an article. */
function isVerb(lower: string, { language, verbs, be, certainVerb }: Lexicon): boolean {
  if (be.test(lower) || certainVerb?.test(lower)) return true
  const forms = FORMS.get(language) ?? only(verbs.map((entry) => entry.verbs).join(' '))
  FORMS.set(language, forms)
  return forms.test(lower)
}

/** The forms of a language's verbs. */
const FORMS = new Map<string, RegExp>()

/** Whether a word means what another sentence says: 'has said that more than once', 'knows this.' */
function pointsAway(
  lower: string,
  after: string | undefined,
  next: string | undefined,
  lexicon: Lexicon,
): boolean {
  const { pointer, pronouns, at, reference } = lexicon
  if (!pointer?.test(lower) || Object.hasOwn(pronouns, lower)) return false
  return (
    /[.,;!]/.test(after ?? '.') ||
    (next !== undefined && (at.test(next) || reference.afterwards?.test(next) === true))
  )
}

function isSubject(lower: string, pronouns: Lexicon['pronouns']): boolean {
  const bare = withoutContraction(lower)
  const pronoun = Object.hasOwn(pronouns, bare) ? pronouns[bare] : undefined
  return pronoun?.subject === true && !(pronoun.thing && !pronoun.gender)
}
