import type { Figure } from '../../types.ts'
import { lexiconOf } from '../lexicon/index.ts'
import { CURRENCIES, NAMED, NO_UNIT, PEOPLE, POPULATION, SCALES } from './figure-words.ts'

const SCALE = Object.keys(SCALES)
  .sort((a, b) => b.length - a.length)
  .join('|')
const SIGN = 'US\\$|C\\$|A\\$|HK\\$|NT\\$|R\\$|[$€£¥₩₹₽₺₴]|(?:USD|EUR|GBP|CHF)\\s'
const NUMBER = "\\d{1,3}(?:[,.’'\\u00a0\\u202f ]\\d{3})+(?:[.,]\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)?"
const PERCENT_WORDS =
  '%|per\\s?cent(?:age\\s+points?)?|prozent(?:punkten?)?|pour\\s?cent|por\\s+cient[oa]|por\\s+cento|per\\s+cento|percentage\\s+points?|points?\\s+de\\s+pourcentage|puntos\\s+porcentuales|pontos\\s+percentuais|punti\\s+percentuali'
/** A number or a range, with its sign, its scale, and what it counts. */
const AMOUNT = new RegExp(
  `(?<sign>${SIGN})?\\s?(?<![\\p{L}\\p{N}.,:/+#_-]|\\d[ \\u00a0\\u202f])(?<number>${NUMBER})(?![\\p{N}:/]|[.,-]\\d{1,2}(?:[.,-]|\\b)\\d*(?![\\d.]*\\s?(?:${SCALE}|%)))` +
    `(?:(?:\\s?(?<scale1>${SCALE})(?![\\p{L}]))?(?:\\s?[-–—]\\s?|\\s(?:to|bis|à|a|e|y|and|und|et)\\s)(?:${SIGN})?(?<last>${NUMBER})(?=[\\s-]?(?:${SCALE}|${PERCENT_WORDS})|\\s\\p{L}{4}))?` +
    `(?:[\\s-]?(?<scale>${SCALE})(?![\\p{L}]))?\\.?` +
    `(?:[\\s-]?(?<percent>${PERCENT_WORDS})(?![\\p{L}])|\\s(?:(?:de|di)\\s|d[’']\\s?)?(?<first>(?:U\\.?S\\.?\\s)?[€\\p{L}][\\p{L}’-]*)(?:\\s(?<second>\\p{Ll}[\\p{L}-]+))?|\\s?(?<following>[€$£]))?`,
  'giu',
)
/** What comes before the base of a rate. Tried on the text before the number. */
const RATE = /(?<!\p{L})(?:per|every|pro|je|pour|por cada|cada|ogni)\s+$/iu
/** Nouns that a number counts, in a language of which nothing is known. */
const ANY = /(?:s|people|troops|men|women|en|er)$/i

/**
 * The figures of a sentence: amounts of money, percentages, and counts with what they count; of a range ('$40-50
 * billion') the lower one is the value. Years, days, times, ages, durations, scores and numbers in names are none.
 *
 * @param language BCP 47: whether '1.234' is more than a thousand; guessed from the digits if no language is given
 * @param counted what a number with a scale and no unit counts: people, if it is a population
 */
export function figuresIn(text: string, language?: string, counted?: string): Figure[] {
  const own = language?.slice(0, 2).toLowerCase()
  return [...text.matchAll(AMOUNT)].flatMap((match) => figureOf(text, match, own, counted) ?? [])
}

function figureOf(
  sentence: string,
  match: RegExpMatchArray,
  language: string | undefined,
  bare: string | undefined,
): Figure | undefined {
  const [whole] = match
  const {
    sign,
    number = '',
    percent,
    following,
    scale = match.groups?.scale1,
    first,
    second,
  } = match.groups ?? {}
  const start = match.index ?? 0
  if (isPhone(sentence, start, whole)) return undefined
  const currency = sign ?? following
  const isMeasured = currency !== undefined || percent !== undefined
  if (!isMeasured && NAMED.test(sentence.slice(Math.max(0, start - 24), start + (/^\s/.test(whole) ? 1 : 0))))
    return undefined
  const counted = isMeasured
    ? undefined
    : (unitOf(first, second, scale, language) ??
      (scale !== undefined || (bare !== undefined && /\D\d{3}$/.test(number))
        ? bareUnit(sentence.slice(0, start), scale ?? number, bare)
        : undefined))
  const unit = currency ? CURRENCIES[currency.trim().toLowerCase()] : percent ? 'percent' : counted?.unit
  if (unit === undefined) return undefined
  // '25 cases per 100,000 people': the base of a rate is no figure.
  if (PEOPLE.test(unit) && RATE.test(sentence.slice(0, start + whole.search(/\d/)))) return undefined
  // A year with its event: 'the 2011 protests'; 'm' alone means metres.
  const isYear = /^(?:1[0-9]|20)\d\d$/.test(number) && !scale && !isMeasured
  if (isYear && !PEOPLE.test(unit) && !/^[A-Z]{3}$/.test(unit)) return undefined
  if (/^m$/i.test(scale ?? '') && !currency && !PEOPLE.test(unit)) return undefined
  const value = plainNumber(number, language) * (SCALES[scale?.toLowerCase().replace(/\s+/g, ' ') ?? ''] ?? 1)
  const length = isMeasured
    ? whole.length - unmeasured(whole, currency, percent, first)
    : (counted?.end(whole) ?? 0)
  const words = whole
    .slice(0, length)
    .replace(/[\s.]+$/, '')
    .trim()
  return Number.isFinite(value) ? { text: words, value, unit } : undefined
}

/** 'A population of 5.4 million': people, although no word after the number says so. */
function bareUnit(
  before: string,
  last: string,
  unit = POPULATION.test(before) ? 'people' : undefined,
): Unit | undefined {
  return unit === undefined
    ? undefined
    : { unit, end: (whole) => wordAt(whole.toLowerCase(), last.toLowerCase()) + last.length }
}

/** Where a word is in what was matched, not inside another: 'on' is no part of 'billion'. */
function wordAt(whole: string, word: string): number {
  for (let at = whole.indexOf(word); at >= 0; at = whole.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}]$/u.test(whole.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(whole.slice(at + word.length)))
      return at
  }
  return whole.lastIndexOf(word)
}

/** How much of a match comes after an amount that has its sign before it. */
function unmeasured(
  whole: string,
  currency: string | undefined,
  percent: string | undefined,
  first: string | undefined,
): number {
  if (percent !== undefined || currency === undefined || first === undefined) return 0
  return whole.length - wordAt(whole, first)
}

function isPhone(sentence: string, start: number, whole: string): boolean {
  const at = start + whole.search(/\d/)
  return (
    /[+(]\d*$|\d[\s-]$/.test(sentence.slice(Math.max(0, at - 4), at)) ||
    /^\d{3}-\d{4}(?!\d)/.test(whole.trim())
  )
}

interface Unit {
  readonly unit: string
  /** Where the figure ends in the words that were matched. */
  end(whole: string): number
}

function unitOf(
  first: string | undefined,
  second: string | undefined,
  scale: string | undefined,
  language: string | undefined,
): Unit | undefined {
  if (first === undefined) return undefined
  const upTo =
    (word: string): Unit['end'] =>
    (whole) =>
      whole.lastIndexOf(word) + word.length
  const money = CURRENCIES[first.replace(/^U\.?S\.?\s/i, '').toLowerCase()]
  if (money) return { unit: money, end: (whole) => wordAt(whole, first) + first.length }
  const isNoun = (word: string): boolean => {
    if (NO_UNIT.has(word.toLowerCase())) return false
    // German nouns have capitals; elsewhere they are names.
    if (/^\p{Lu}/u.test(word) !== (language === 'de') && (language === 'de' || /^\p{Lu}/u.test(word)))
      return false
    return (
      ((language === undefined ? undefined : lexiconOf(language).facts.plural) ?? ANY).test(word) ||
      PEOPLE.test(word)
    )
  }
  if (isNoun(first)) return { unit: first.toLowerCase(), end: (whole) => wordAt(whole, first) + first.length }
  if (NO_UNIT.has(first.toLowerCase()) || /^\p{Lu}/u.test(first)) return undefined
  // '500 new troops'.
  if (
    second !== undefined &&
    /^\p{Ll}{3,}$/u.test(first) &&
    isNoun(second) &&
    (language === 'en' || language === 'de')
  )
    return { unit: second.toLowerCase(), end: upTo(second) }
  return scale
    ? { unit: first.toLowerCase(), end: (whole) => wordAt(whole, first) + first.length }
    : undefined
}

/** Languages in which a comma separates thousands and a point the decimals. */
const COMMA_GROUPS = /^(?:en|ja|zh|ko|he|th)$/

/** `1,234.5` and `1.234,5` as a number, by the language's marks, or by the digits if the language is not known. */
function plainNumber(number: string, language: string | undefined): number {
  const bare = number.replace(/[’'\u00a0\u202f ]/g, '')
  if (language !== undefined) {
    const [group, point] = COMMA_GROUPS.test(language) ? [',', '.'] : ['.', ',']
    // '3.5' in a German text is not thousands: three digits would follow.
    const isPlain =
      bare.includes(group) && !new RegExp(`^\\d{1,3}(?:\\${group}\\d{3})+(?:\\${point}\\d+)?$`).test(bare)
    if (!isPlain) return Number(bare.replaceAll(group, '').replace(point, '.'))
  }
  const grouped = /^\d{1,3}(?:[,.]\d{3})+(?:[.,]\d+)?$/.test(bare)
  if (grouped) return Number(bare.replace(/[,.](?=\d{3}(?:\D|$))/g, '').replace(',', '.'))
  return Number(bare.replace(',', '.'))
}
