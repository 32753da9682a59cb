import * as chrono from 'chrono-node'
import { isLanguage } from './regions.ts'
import type { IsoDate, Span, When } from './types.ts'

/** A date in a sentence; offsets count in the text that was searched. */
export interface FoundDate extends Span {
  readonly when: When
}

/** What the dates of a sentence are read by, besides its words. */
export interface DateContext {
  /** The article's own date, which 'Saturday' and 'in June' are counted from; without it they stay words. */
  readonly reference?: IsoDate | undefined
  /** BCP 47; English where nothing is said. */
  readonly language?: string
  /** Whether the clause at an offset tells of what was or of what is to come: 'Saturday' is the one before or after. */
  tense?(at: number): 'past' | 'future' | undefined
}

type Parser = Pick<chrono.Chrono, 'parse'>

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

/** A date as it was read: the parts that its words give, and the day they come to. */
interface Read extends Span {
  readonly text: string
  readonly has: ReadonlySet<'year' | 'month' | 'day' | 'weekday'>
  readonly first: Date
  readonly last?: Date
}

/**
 * The dates of a sentence, as intervals of days. Whole dates are taken as they stand; 'Saturday', 'last week' and
 * 'in June' are counted from the article's own date, and stay words where there is none. 'A day later' is counted
 * from another event, so it stays words as well.
 */
export function findDates(text: string, context: DateContext = {}): FoundDate[] {
  const { reference } = context
  return readDates(text, context).map((date) => {
    const lead = /^(?:on|am|le|el)\s+/i.exec(date.text)?.[0].length ?? 0
    const words = date.text.slice(lead).replace(/[\s,;]+$/, '')
    const start = date.start + lead
    const isStated = /\d{4}/.test(words)
    const isCounted = reference !== undefined && !FROM_ELSEWHERE.test(words)
    const when: When =
      isStated || isCounted
        ? { text: words, ...interval(date, context), sure: isStated ? 'stated' : 'inferred' }
        : { text: words, sure: 'words' }
    return { start, end: start + words.length, when }
  })
}

/** Counted from another event: 'two days later'. */
const FROM_ELSEWHERE =
  /\b(?:earlier|later|before|after(?:wards)?|previous|following|später|zuvor|danach|plus tard|auparavant|après|después|antes)\b(?!\s+this)/i

function readDates(text: string, context: DateContext): Read[] {
  const language = (context.language ?? 'en').slice(0, 2).toLowerCase()
  // Midday in UTC, so that a day is the same day on every machine.
  const instant = new Date(`${context.reference ?? '2000-01-01'}T12:00:00Z`)
  const parsed = (PARSERS[language]?.parse(text, { instant, timezone: 0 }) ?? [])
    .map((result) => asDay(readResult(result), instant))
    .filter((date) => isDate(date))
  const found = [...parsed]
  for (const date of [...months(text, language, instant), ...years(text, language)]) {
    if (!found.some((other) => other.start < date.end && date.start < other.end)) found.push(date)
  }
  return found.map((date) => withFirstDay(date, text)).sort((a, b) => a.start - b.start)
}

/** '23 and' before '24 August': a stretch of days, or two. */
const FIRST_DAY = /(?<![\p{L}\p{N}.,])(\d{1,2})\.?\s+(?:and|und|et|y)\s+$/u

/** The date with the day before it, where two days share a month. */
function withFirstDay(date: Read, text: string): Read {
  const before = FIRST_DAY.exec(text.slice(0, date.start))
  const day = Number(before?.[1])
  if (
    !before ||
    date.last ||
    !date.has.has('day') ||
    !/^\d/.test(date.text) ||
    !(day < date.first.getUTCDate())
  )
    return date
  const start = before.index
  const first = utc(date.first.getUTCFullYear(), date.first.getUTCMonth() + 1, day)
  return { ...date, start, text: text.slice(start, date.end), first, last: date.first }
}

/** 'Aug 30' is a day, not August of 2030. */
function asDay(date: Read, near: Date): Read {
  const day = /^\p{L}{3,9}\.?\s+(\d{1,2})$/u.exec(date.text)?.[1]
  if (day === undefined || !date.has.has('month') || date.has.has('day') || Number(day) > 31) return date
  const month = date.first.getUTCMonth() + 1
  const has = new Set([...date.has, 'day' as const])
  has.delete('year')
  return { ...date, has, first: utc(nearestYear(month, near), month, Number(day)) }
}

function readResult({ index, text, start, end }: chrono.ParsedResult): Read {
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

function utc(year: number, month: number, day: number): Date {
  return new Date(Date.UTC(year, month - 1, day))
}

/** How long something lasts, which says nothing of when: 'for 90 days', '56 minutes'. */
const DURATION =
  /^(?:for\s+|within\s+|in\s+der\s+)?(?:an?|the|\p{L}+|\d+)\s+(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|Woche|semaine|semana)$/iu
/** What makes it a date: '90 days ago', 'last week'. */
const NO_DURATION =
  /\b(?:ago|later|last|next|this|past|coming|previous|following|letzte\p{L}*|vergangene\p{L}*|nächste\p{L}*|diese\p{L}*)\b/iu

/** 'may' and 'march' are verbs, 'second' and 'now' say nothing of a day. */
function isDate({ text, has }: Read): boolean {
  if (DURATION.test(text) && !NO_DURATION.test(text)) return false
  if (/^(?:may|march|mar|sun|sat|wed|mon|now|second|\d{1,4}|the past|this)$/i.test(text)) {
    return /^(?:May|March)$/.test(text)
  }
  return has.has('day') || has.has('weekday') || has.has('month') || has.has('year')
}

const MONTH_NAMES = new Map<string, readonly string[]>()

/** The names of the months in a language, by the browser's own tables, in lower case. */
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

/** Months with or without day and year, which not every language's parser reads alone: 'im Juni', 'en juin'. */
function months(text: string, language: string, near: Date): Read[] {
  if (language === 'en') return []
  const names = monthNames(language)
  if (names.length === 0 || names.some((name) => !/^\p{L}+$/u.test(name))) return []
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(\\d{1,2})(?:\\.|er|º)?\\s+(?:de\\s+)?)?(${names.join('|')})(?:\\s+(?:de\\s+)?((?:19|20)\\d{2}))?(?![\\p{L}])`,
    'giu',
  )
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

function nearestYear(month: number, near: Date): number {
  const year = near.getUTCFullYear()
  const away = (y: number): number => Math.abs(utc(y, month, 15).getTime() - near.getTime())
  return [year - 1, year, year + 1].reduce((best, y) => (away(y) < away(best) ? y : best))
}

const YEAR =
  /(?<![\p{L}\p{N}])(?:in|since|by|until|from|of|early|late|mid|im Jahr|im Jahre|seit|en|depuis|desde|de|del)[\s-]+((?:19|20)\d{2})(?![\p{L}\p{N}]|[-–.,]\d)/giu

/** German gives a year without a preposition: 'hatte Polen 2005 besucht'. */
const BARE_YEAR = /(?<![\p{L}\p{N}.,§-])((?:19|20)\d{2})(?![\p{L}\p{N}%]|[-–.,:]\d|\s+\p{Lu})/gu

function years(text: string, language: string): Read[] {
  const found = [...text.matchAll(language === 'de' ? BARE_YEAR : YEAR)]
  return found.map((match) => ({
    start: match.index + match[0].length - 4,
    end: match.index + match[0].length,
    text: match[1] ?? '',
    has: new Set(['year' as const]),
    first: utc(Number(match[1]), 1, 1),
  }))
}

const WEEK = /\b(?:week|Woche|semaine|semana)\b/i
const WEEKEND = /\b(?:week-?end|Wochenende|fin de semana)\b/i

const DAY = 86_400_000

function interval(date: Read, context: DateContext): { from: IsoDate; to: IsoDate } {
  const { has, text, last } = date
  const first = inTense(date, context)
  const year = first.getUTCFullYear()
  const month = first.getUTCMonth() + 1
  if (WEEKEND.test(text)) {
    const saturday = first.getTime() + ((6 - first.getUTCDay()) % 7) * DAY
    return { from: iso(saturday), to: iso(saturday + DAY) }
  }
  if (WEEK.test(text) && !/\d/.test(text) && !has.has('weekday')) {
    const monday = first.getTime() - ((first.getUTCDay() + 6) % 7) * DAY
    return { from: iso(monday), to: iso(monday + 6 * DAY) }
  }
  if (!has.has('day') && !has.has('weekday')) {
    if (has.has('month')) return { from: iso(first.setUTCDate(1)), to: iso(utc(year, month + 1, 0)) }
    return { from: iso(utc(year, 1, 1)), to: iso(utc(year, 12, 31)) }
  }
  return { from: iso(first), to: iso(last && last > first ? last : first) }
}

/** Milliseconds ahead within which a month is the coming one, whatever the tense: 'agreed to meet in November'. */
const SOON = 45 * DAY

/** A weekday or month without a year in the tense of its sentence: the last 'Saturday' of what was, the next of what will be. */
function inTense({ has, text, first, start }: Read, context: DateContext): Date {
  const { reference } = context
  const date = new Date(first)
  const tense = context.tense?.(start)
  if (reference === undefined || tense === undefined || /\d{4}/.test(text)) return date
  const anchor = Date.parse(reference)
  const isAfter = date.getTime() > anchor
  const isBefore = date.getTime() < anchor
  const isWeekday = has.has('weekday') && !has.has('day') && !/\b(?:next|last|this)\b/i.test(text)
  if (isWeekday && tense === 'past' && isAfter) return new Date(date.getTime() - 7 * DAY)
  if (isWeekday && tense === 'future' && isBefore) return new Date(date.getTime() + 7 * DAY)
  const isMonth = has.has('month') && !has.has('day') && !has.has('year')
  const sameMonth = date.getUTCMonth() === new Date(anchor).getUTCMonth()
  const isSoon = date.getTime() - anchor < SOON
  if (isMonth && !sameMonth && tense === 'past' && isAfter && !isSoon)
    date.setUTCFullYear(date.getUTCFullYear() - 1)
  if (isMonth && !sameMonth && tense === 'future' && isBefore) date.setUTCFullYear(date.getUTCFullYear() + 1)
  return date
}

function iso(date: Date | number): IsoDate {
  return new Date(date).toISOString().slice(0, 10)
}

/** The one whole date that a text states, where it states just one: what other dates in it are counted from. */
export function onlyDate(texts: readonly string[], language = 'en'): IsoDate | undefined {
  const stated = new Set<IsoDate>()
  for (const text of texts) {
    for (const { when } of findDates(text, { language })) {
      if (when.sure === 'stated' && when.from !== undefined && when.from === when.to) stated.add(when.from)
    }
  }
  return stated.size === 1 ? [...stated][0] : undefined
}

const LONG = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' })

/** `2024-08-26` → `26 August 2024`. */
export function longDate(date: IsoDate): string {
  return LONG.format(new Date(`${date}T00:00:00Z`))
}

/** `2024-08-26` → `Monday`. */
export function weekday(date: IsoDate): string {
  return WEEKDAY.format(new Date(`${date}T00:00:00Z`))
}
