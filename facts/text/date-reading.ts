import * as chrono from 'chrono-node'
import type { IsoDate, Span } from '../types.ts'
import { Covered } from './covered.ts'
import { isLanguage } from './regions.ts'

type Parser = Pick<chrono.Chrono, 'parse' | 'parsers'>

const PARSERS: Readonly<Record<string, Parser>> = {
  en: chrono.en.GB,
  de: chrono.de.casual,
  fr: chrono.fr.casual,
  es: chrono.es.casual,
  it: chrono.it.casual,
  pt: chrono.pt.casual,
  nl: chrono.nl.casual,
  ru: chrono.ru.casual,
  uk: chrono.uk.casual,
  ja: chrono.ja.casual,
  zh: chrono.zh.casual,
}

/** The patterns that are used for a language, to be compiled before they are needed. */
export function readingPatterns(language: string): RegExp[] {
  const context = new chrono.ParsingContext('')
  return (PARSERS[language]?.parsers ?? []).map((parser) => parser.pattern(context))
}

/** A date as it was read: which parts its words give, and which day that is. */
export interface ReadDate extends Span {
  readonly text: string
  readonly has: ReadonlySet<'year' | 'month' | 'day' | 'weekday'>
  readonly first: Date
  readonly last?: Date
}
/** The dates of a text, in order. A date without a year is taken to be in the year that brings it nearest to the reference. */
export function readDates(
  text: string,
  context: { readonly reference?: IsoDate | undefined; readonly language?: string },
): ReadDate[] {
  const language = (context.language ?? 'en').slice(0, 2).toLowerCase()
  // Midday in UTC, so that it is the same day on every machine.
  const instant = new Date(`${context.reference ?? '2000-01-01'}T12:00:00Z`)
  const parsed = (PARSERS[language]?.parse(text, { instant, timezone: 0 }) ?? [])
    .map((result) => asDay(readResult(result), instant))
    .filter((date) => isDate(date) && isWord(text, date) && !isAmbiguous(date, language))
  const found = [...parsed]
  const covered = new Covered(text.length, parsed)
  for (const date of [...months(text, language, instant), ...years(text, language)]) {
    if (covered.overlaps(date)) continue
    found.push(date)
    covered.add(date)
  }
  return found.map((date) => withFirstDay(date, text)).sort((a, b) => a.start - b.start)
}

/** '23 and' before '24 August': two days. */
const FIRST_DAY = /(?<![\p{L}\p{N}.,])(\d{1,2})\.?\s+(?:and|und|et|y)\s+$/u

/** The date together with another day before it, if the two share a month. */
function withFirstDay(date: ReadDate, text: string): ReadDate {
  const before = FIRST_DAY.exec(text.slice(Math.max(0, date.start - 20), date.start))
  const day = Number(before?.[1])
  if (
    !before ||
    date.last ||
    !date.has.has('day') ||
    !/^\d/.test(date.text) ||
    !(day < date.first.getUTCDate())
  )
    return date
  const start = Math.max(0, date.start - 20) + before.index
  const first = utc(date.first.getUTCFullYear(), date.first.getUTCMonth() + 1, day)
  return { ...date, start, text: text.slice(start, date.end), first, last: date.first }
}

/** 'Aug 30' is a day, not August 2030. */
function asDay(date: ReadDate, near: Date): ReadDate {
  const day = /^\p{L}{3,9}\.?\s+(\d{1,2})$/u.exec(date.text)?.[1]
  if (day === undefined || !date.has.has('month') || date.has.has('day') || Number(day) > 31) return date
  const month = date.first.getUTCMonth() + 1
  const has = new Set([...date.has, 'day' as const])
  has.delete('year')
  return { ...date, has, first: utc(nearestYear(month, near), month, Number(day)) }
}

function readResult({ index, text, start, end }: chrono.ParsedResult): ReadDate {
  const has = (['year', 'month', 'day', 'weekday'] as const).filter((part) => start.isCertain(part))
  return {
    start: index,
    end: index + text.length,
    text,
    has: new Set(has),
    first: dateOf(start),
    ...(end ? { last: dateOf(end) } : {}),
  }
}

function dateOf(parts: chrono.ParsedComponents): Date {
  return utc(parts.get('year') ?? 2000, parts.get('month') ?? 1, parts.get('day') ?? 1)
}

/** Midnight in UTC; `month` is 1 to 12. */
export function utc(year: number, month: number, day: number): Date {
  return new Date(Date.UTC(year, month - 1, day))
}

/** How long something lasts, not when it is: 'for 90 days', '56 minutes'; 'later in the day' is no day to come. */
const DURATION =
  /^(?:for\s+|within\s+|in\s+(?=the\s)|in\s+der\s+)?(?:an?|the|\p{L}+|\d+)\s+(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|Woche|semaine|semana)$/iu
/** Words that make it a date: '90 days ago', 'last week'. */
const NO_DURATION =
  /\b(?:ago|later|last|next|this|past|coming|previous|following|letzte\p{L}*|vergangene\p{L}*|nächste\p{L}*|diese\p{L}*)\b/iu

/** 'may' and 'march' are verbs, 'second' and 'now' do not name a day. */
function isDate({ text, has }: ReadDate): boolean {
  if (DURATION.test(text) && !NO_DURATION.test(text)) return false
  if (/^(?:may|march|mar|sun|sat|wed|mon|now|second|\d{1,4}|the past|this)$/i.test(text)) {
    return /^(?:May|March)$/.test(text)
  }
  return has.has('day') || has.has('weekday') || has.has('month') || has.has('year')
}

/** Whether it is not part of a longer word, as 'Fr' is of 'Frühjahr', nor the time of day that 'mañana' and 'Morgen' can be. */
function isWord(text: string, { start, end, text: words }: ReadDate): boolean {
  if (/\p{L}/u.test(text.charAt(end)) && /\p{L}$/u.test(words)) return false
  if (/\p{L}/u.test(text.charAt(start - 1)) && /^\p{L}/u.test(words)) return false
  const before = text.slice(Math.max(0, start - 8), start)
  return (
    !(/^mañana$/i.test(words) && /\b(?:la|esta|una)\s$/i.test(before)) && !(words === 'Morgen' && start > 0)
  )
}

/** '9/11' is a name, '2/3' a fraction; in English '5/6/2019' may be in May or in June. */
function isAmbiguous({ text }: ReadDate, language: string): boolean {
  if (/^\d{1,2}[/.:-]\d{1,2}$/.test(text)) return true
  const [, a, b] = /^(\d{1,2})[/](\d{1,2})[/]\d{2,4}$/.exec(text) ?? []
  return language === 'en' && a !== undefined && a !== b && Number(a) <= 12 && Number(b) <= 12
}

const MONTH_NAMES = new Map<string, readonly string[]>()

/** The names of the months in a language, in lower case, from the browser's own tables. */
function monthNames(language: string): readonly string[] {
  const known = MONTH_NAMES.get(language)
  if (known) return known
  if (!isLanguage(language)) return []
  const format = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC' })
  const names = Array.from({ length: 12 }, (_, i) => {
    const parts = format.formatToParts(utc(2000, i + 1, 1))
    return parts.find((part) => part.type === 'month')?.value.toLowerCase() ?? ''
  })
  MONTH_NAMES.set(language, names)
  return names
}

const MONTH_PATTERNS = new Map<string, RegExp | undefined>()

/** Undefined if the months of a language are no single words. */
function monthPattern(language: string): RegExp | undefined {
  if (MONTH_PATTERNS.has(language)) return MONTH_PATTERNS.get(language)
  const names = monthNames(language)
  const pattern =
    names.length === 0 || names.some((name) => !/^\p{L}+$/u.test(name))
      ? undefined
      : new RegExp(
          `(?<![\\p{L}\\p{N}])(?:(\\d{1,2})(?:\\.|er|º)?\\s+(?:de\\s+)?)?(${names.join('|')})(?:\\s+(?:de\\s+)?((?:19|20)\\d{2}))?(?![\\p{L}])`,
          'giu',
        )
  MONTH_PATTERNS.set(language, pattern)
  return pattern
}

/** Months with or without day and year: 'im Juni', 'en juin'. The parsers of some languages miss those without a day. */
function months(text: string, language: string, near: Date): ReadDate[] {
  if (language === 'en') return barely(text, near)
  const names = monthNames(language)
  const pattern = monthPattern(language)
  if (!pattern) return []
  return [...text.matchAll(pattern)].map((match) => {
    const month = names.indexOf((match[2] ?? '').toLowerCase()) + 1
    const year = match[3] === undefined ? nearestYear(month, near) : Number(match[3])
    const has = [
      ...(match[1] ? ['day' as const] : []),
      'month' as const,
      ...(match[3] ? ['year' as const] : []),
    ]
    return {
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      has: new Set(has),
      first: utc(year, month, Number(match[1] ?? 1)),
    }
  })
}

/** 'May' and 'March' can be verbs: they are months only after a word that shows it. */
const BARE_MONTH =
  /(?<![\p{L}])(?:in|early|late|mid|since|until|till|by|before|after|through|during|last|next|this|of|(\d{1,2}))[\s-]+(May|March)(?![\p{L}])(?! \d)/gu

function barely(text: string, near: Date): ReadDate[] {
  return [...text.matchAll(BARE_MONTH)].map((match) => {
    const [, day, name = ''] = match
    const month = name === 'May' ? 5 : 3
    const words = day === undefined ? name : match[0]
    const end = match.index + match[0].length
    const has = new Set(day === undefined ? (['month'] as const) : (['day', 'month'] as const))
    return {
      start: end - words.length,
      end,
      text: words,
      has,
      first: utc(nearestYear(month, near), month, Number(day ?? 1)),
    }
  })
}

/** A date in another year, with the last day of a range too. */
export function inYear(date: ReadDate, year: number): ReadDate {
  const { first, last, has } = date
  const moved = (to: Date, day: number): Date => utc(year, to.getUTCMonth() + 1, day)
  return {
    ...date,
    first: moved(first, has.has('day') ? first.getUTCDate() : 1),
    ...(last ? { last: moved(last, last.getUTCDate()) } : {}),
  }
}

/** The year in which a month, 1 to 12, is nearest. */
export function nearestYear(month: number, near: Date): number {
  const year = near.getUTCFullYear()
  const away = (y: number): number => Math.abs(utc(y, month, 15).getTime() - near.getTime())
  return [year - 1, year, year + 1].reduce((best, y) => (away(y) < away(best) ? y : best))
}

const YEAR =
  /(?<![\p{L}\p{N}])(?:in|since|by|until|till|through|before|after|during|from|of|early|late|mid|im Jahr|im Jahre|seit|en|depuis|avant|après|début|fin|été|printemps|automne|hiver|desde|hasta|tras|em|até|após|de|del|nel|dal|al|do|da)[\s-]+((?:1[89]|20)\d{2})(?![\p{L}\p{N}]|[-–.,]\d)/giu

/** German names a year without a preposition: 'hatte Polen 2005 besucht'. */
const BARE_YEAR = /(?<![\p{L}\p{N}.,§-])((?:19|20)\d{2})(?![\p{L}\p{N}%]|[-–.,:]\d|\s+\p{Lu})/gu

function years(text: string, language: string): ReadDate[] {
  const found = [...text.matchAll(language === 'de' ? BARE_YEAR : YEAR)]
  return found.map((match) => ({
    start: match.index + match[0].length - 4,
    end: match.index + match[0].length,
    text: match[1] ?? '',
    has: new Set(['year' as const]),
    first: utc(Number(match[1]), 1, 1),
  }))
}
