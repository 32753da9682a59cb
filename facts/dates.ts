import * as chrono from 'chrono-node'
import type { IsoDate, Span, When } from './types.ts'

/** A date in a sentence; offsets count in the text that was searched. */
export interface FoundDate extends Span {
  readonly when: When
}

const MONTHS =
  /^(?:in\s+)?(?:early |mid-|late )?(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i

/**
 * The dates of a sentence, as intervals of days. Whole dates are taken as they stand; 'Saturday' and 'in June'
 * are counted from `reference` (the article's own date), and stay words where there is none.
 */
export function findDates(text: string, reference?: IsoDate): FoundDate[] {
  const anchor =
    reference === undefined ? new Date(Date.UTC(2000, 0, 1, 12)) : new Date(`${reference}T12:00:00Z`)
  return parseDates(text, anchor).flatMap((result) => {
    const { start } = result
    const isWhole = start.isCertain('year') && start.isCertain('month') && start.isCertain('day')
    const isMonthOfYear = start.isCertain('year') && start.isCertain('month')
    const hasDay = start.isCertain('day') || start.isCertain('weekday') || start.isCertain('month')
    if (!hasDay && !isRelative(result.text)) return []
    const stated = isWhole || isMonthOfYear
    const lead = /^on\s+/i.exec(result.text)?.[0].length ?? 0
    const words = result.text.slice(lead).replace(/[\s,;]+$/, '')
    const first = result.index + lead
    const when: When =
      reference === undefined && !stated
        ? { text: words, sure: 'words' }
        : { text: words, ...interval(result), sure: stated ? 'stated' : 'inferred' }
    return [{ start: first, end: first + words.length, when }]
  })
}

function parseDates(text: string, anchor: Date): chrono.ParsedResult[] {
  // The reference is given in UTC, so that a day is the same day on every machine.
  return chrono.en.GB.parse(text, { instant: anchor, timezone: 0 }).filter((r) => !isWord(r.text))
}

/** 'may' and 'march' are verbs, 'second' and 'now' say nothing of a day. */
function isWord(text: string): boolean {
  return (
    /^(?:may|march|mar|sun|sat|wed|mon|now|second|\d{1,4}|the past|this)$/i.test(text) &&
    !/^(?:May|March)$/.test(text)
  )
}

function isRelative(text: string): boolean {
  return /\b(?:today|yesterday|tomorrow|tonight|day|week|month|year)s?\b/i.test(text)
}

function interval(result: chrono.ParsedResult): { from: IsoDate; to: IsoDate } {
  const { start, end, text } = result
  const year = start.get('year') ?? 2000
  const month = start.get('month') ?? 1
  const wholeMonth =
    !start.isCertain('day') && !start.isCertain('weekday') && (start.isCertain('month') || MONTHS.test(text))
  if (wholeMonth) return { from: day(year, month, 1), to: day(year, month + 1, 0) }
  const from = day(year, month, start.get('day') ?? 1)
  if (!end) return { from, to: from }
  return { from, to: day(end.get('year') ?? year, end.get('month') ?? month, end.get('day') ?? 1) }
}

function day(year: number, month: number, date: number): IsoDate {
  return new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10)
}

/** The one whole date that a text states, where it states just one: what other dates in it are counted from. */
export function onlyDate(texts: readonly string[]): IsoDate | undefined {
  const stated = new Set<IsoDate>()
  for (const text of texts) {
    for (const { when } of findDates(text)) {
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
