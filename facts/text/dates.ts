import type { IsoDate, Span, When } from '../types.ts'
import { Covered } from './covered.ts'
import { hasPhrases, phrasePatterns, phrasesIn } from './date-phrases.ts'
import { inYear, nearestYear, type ReadDate, readDates, readingPatterns, utc } from './date-reading.ts'
import { type DateRelation, related, relationPatterns } from './date-relations.ts'
import { mayHaveDates, signPatterns } from './date-signs.ts'
import { DAY_IN_MS } from './days.ts'
import { namedYearPatterns, withNamedYears } from './named-years.ts'
import { atOnce, type Steps } from './steps.ts'
import { type Tense, tenseAt, tensePatterns } from './tense.ts'
import { warmPatterns } from './warm.ts'

/** A date in a sentence. Offsets count in the text that was searched. */
export interface FoundDate extends Span {
  readonly when: When
  readonly relation?: DateRelation
}

/** What is needed to read the dates of a sentence, besides its words. */
export interface DateContext {
  /** The article's own date, from which 'Saturday' and 'in June' are counted; without it they stay words. */
  readonly reference?: IsoDate | undefined
  /** BCP 47; English by default. */
  readonly language?: string
  /** Whether the clause at an offset is about the past or the future: 'Saturday' is the last one or the next. */
  tense?(at: number): Tense | undefined
}

/**
 * The dates of a sentence, as intervals of days. Whole dates are taken literally; 'Saturday', 'last week' and 'in June'
 * are counted from the article's own date, and stay words if it has none. 'A day later' is counted from another event, so
 * it always stays words.
 */
export function findDates(text: string, context: DateContext = {}): FoundDate[] {
  const { reference } = context
  const language = (context.language ?? 'en').slice(0, 2).toLowerCase()
  if (!mayHaveDates(text, language)) return []
  const tense = (at: number): Tense | undefined => {
    // 'They agreed to meet in July': a plan is in the future, whatever the tense of the verb before it.
    const own = tenseAt(text, at, language)
    return own === 'future' ? own : (context.tense?.(at) ?? own)
  }
  const { read, named } = withNamedYears(
    // Weekdays are read by our own rules, if there are any for the language.
    readDates(text, context).filter(
      ({ has }) => !hasPhrases(language) || has.size > 1 || !has.has('weekday'),
    ),
    text,
    reference,
  )
  const whole = new Covered(
    text.length,
    read.filter(({ has }) => has.has('day') && has.has('month')),
  )
  const phrases = phrasesIn(text, language, reference, tense).filter(
    (phrase) => !named.overlaps(phrase) && (!phrase.isWeekday || !whole.overlaps(phrase)),
  )
  const taken = new Covered(text.length, phrases)
  const dates = read
    .filter((date) => !taken.overlaps(date))
    .map((date, _, all) => ofYearBefore(foundDate(date, { ...context, tense }), date, all, text))
  const counted = phrases.map(
    ({ start, end, isRange, isWeekday: _, ...days }): FoundDate => ({
      start,
      end,
      when: { text: text.slice(start, end), ...days },
      ...(isRange ? { relation: 'stretch' as const } : {}),
    }),
  )
  if (dates.length + counted.length === 0) return []
  const sayings = new Covered(
    text.length,
    [...text.matchAll(SAYING)].map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
  )
  return [...dates, ...counted]
    .filter((date) => !sayings.overlaps(date))
    .sort((a, b) => a.start - b.start)
    .map((date) => ({ ...date, ...(date.relation ? {} : related(text, date.start)) }))
}

/** Compiles the patterns for the dates of a language, one by one. @param language BCP 47 */
export function* warmDates(language: string): Steps<void> {
  const own = language.slice(0, 2).toLowerCase()
  yield* warmPatterns([
    ...readingPatterns(own),
    ...phrasePatterns(own),
    ...tensePatterns(own),
    ...signPatterns(own),
  ])
  yield* warmPatterns([...relationPatterns, ...namedYearPatterns, SAYING])
  for (const text of ['May 2024', 'On 3 May the minister met them in 2024.']) {
    findDates(text, { language })
    yield
  }
}

const DAY_WORD =
  "(?:today|tomorrow|yesterday|heute|morgen|gestern|hoy|mañana|ayer|aujourd[’']hui|demain|hier|hoje|amanhã|ontem|oggi|domani|ieri)"

/** 'Rather today than tomorrow', 'von heute auf morgen', 'die Welt von heute': sayings, which mean no day. */
const SAYING = new RegExp(
  `(?<![\\p{L}])${DAY_WORD}\\s+(?:or|than|als|auf|oder|wie|o|ou|ni|que|a|à|che|do que)\\s+(?:qu[’'])?${DAY_WORD}(?![\\p{L}])|(?<![\\p{L}])(?:von heute(?! a(?:n|uf)(?!\\p{L}))|of today)(?![\\p{L}’'])`,
  'giu',
)

/** A year that starts by this offset sets the scene of its sentence. */
const SCENE = 8

/** '2005 war man sich einig, und im Mai wurde …': in a sentence that begins with a past year nobody knows of which year a month is. */
function ofYearBefore(
  found: FoundDate,
  { start, has }: ReadDate,
  all: readonly ReadDate[],
  text: string,
): FoundDate {
  const { text: words, from, sure } = found.when
  if (sure !== 'inferred' || from === undefined || !has.has('month') || has.has('weekday')) return found
  const isAfterYear = all.some(
    (d) =>
      d.start < Math.min(start, SCENE) &&
      d.has.has('year') &&
      !d.has.has('month') &&
      d.first.getUTCFullYear() < Number(from.slice(0, 4)) &&
      related(text, d.start)?.relation !== 'since',
  )
  return isAfterYear ? { ...found, when: { text: words, sure: 'words' } } : found
}

function foundDate(date: ReadDate, context: DateContext): FoundDate {
  const lead = /^(?:on|am|le|el|il)\s+/i.exec(date.text)?.[0].length ?? 0
  const words = date.text.slice(lead).replace(/[\s,;]+$/, '')
  const start = date.start + lead
  const end = start + words.length
  if (/\d{4}/.test(words)) return { start, end, when: { text: words, ...interval(date), sure: 'stated' } }
  const isCounted = context.reference !== undefined && !FROM_ELSEWHERE.test(words) && !UNCOUNTED.test(words)
  const days = isCounted ? inTense(date, context) : undefined
  return {
    start,
    end,
    when: days ? { text: words, ...days, sure: 'inferred' } : { text: words, sure: 'words' },
  }
}

/** Counted from another event: 'two days later'. */
const FROM_ELSEWHERE =
  /\b(?:earlier|later|before|after(?:wards)?|previous|following|später|zuvor|danach|plus tard|auparavant|après|después|antes)\b(?!\s+this)/i

/** 'A few weeks ago': no day, whatever a parser of dates makes of it. */
const UNCOUNTED =
  /(?<!\p{L})(?:few|several|some|couple|dozens?|einige[nr]?|wenige[nr]?|mehrere[nr]?|paar|etliche[nr]?|quelques|plusieurs|un[oa]s|algun[oa]s|vari[oa]s|alguns|algumas|vári[oa]s|alcun[ei]|qualche|divers[ei])(?!\p{L})/iu

const WEEK = /\b(?:week|Woche|semaine|semana)\b/i
const WEEKEND = /\b(?:week-?end|Wochenende|fin de semana)\b/i

function interval(date: ReadDate): { from: IsoDate; to: IsoDate } {
  const { has, text, last } = date
  const first = new Date(date.first)
  const year = first.getUTCFullYear()
  const month = first.getUTCMonth() + 1
  if (WEEKEND.test(text)) {
    const saturday = first.getTime() + ((6 - first.getUTCDay()) % 7) * DAY_IN_MS
    return { from: iso(saturday), to: iso(saturday + DAY_IN_MS) }
  }
  if (WEEK.test(text) && !/\d/.test(text) && !has.has('weekday')) {
    const monday = first.getTime() - ((first.getUTCDay() + 6) % 7) * DAY_IN_MS
    return { from: iso(monday), to: iso(monday + 6 * DAY_IN_MS) }
  }
  if (!has.has('day') && !has.has('weekday')) {
    if (has.has('month')) return { from: iso(first.setUTCDate(1)), to: iso(utc(year, month + 1, 0)) }
    return { from: iso(utc(year, 1, 1)), to: iso(utc(year, 12, 31)) }
  }
  return { from: iso(first), to: iso(last && last > first ? last : first) }
}

/** Up to so many months ago a month without a year is surely the last one, even if no tense says so. */
const NEAR_PAST = 5
/** A day is near if it is no more than so many days ahead. */
const SOON = 45

/**
 * The days of a date without a year, by the tense of its clause: the last April in the past, the next in the future.
 * Without a tense it is the last one, if that is near; nothing if it can be either.
 */
function inTense(date: ReadDate, context: DateContext): { from: IsoDate; to: IsoDate } | undefined {
  const { reference } = context
  const { has, start } = date
  if (reference === undefined || !has.has('month') || has.has('year')) return interval(date)
  const tense = context.tense?.(start)
  const anchor = new Date(reference)
  const month = date.first.getUTCMonth()
  const day = has.has('day') ? date.first.getUTCDate() : undefined
  const year = anchor.getUTCFullYear()
  // Without a day, whole months are compared: in April, 'in April' is this month.
  const order =
    day === undefined ? month - anchor.getUTCMonth() : utc(year, month + 1, day).getTime() - anchor.getTime()
  const lastYear = order <= 0 ? year : year - 1
  const nextYear = order >= 0 ? year : year + 1
  // 'Has ordered a funeral on 9 January', said in December: if the next one is near, it can be either.
  const ahead = Math.round((utc(nextYear, month + 1, day ?? 1).getTime() - anchor.getTime()) / DAY_IN_MS)
  const isEither = day !== undefined && lastYear < nextYear && ahead <= SOON
  if (tense === 'past') return isEither ? undefined : interval(inYear(date, lastYear))
  if (tense === 'future') return interval(inYear(date, nextYear))
  const back = (anchor.getUTCMonth() - month + 12) % 12
  if (day === undefined) return back <= NEAR_PAST ? interval(inYear(date, lastYear)) : undefined
  return interval(inYear(date, nearestYear(month + 1, anchor)))
}

function iso(date: Date | number): IsoDate {
  return new Date(date).toISOString().slice(0, 10)
}

/** No article is older than the web. */
const WEB = '1990'
/** A line with the day of publication is not longer than this, in UTF-16 units. */
const LONGEST_STAMP = 100
/** In the first blocks, so many, a date within a sentence may be the day of publication. */
const LEAD = 3
/** A dateline's date is not farther into its paragraph than this, in UTF-16 units. */
const DATELINE = 20
/** Words before the days of somebody's life or of something that is remembered. */
const REMEMBERED =
  /\b(?:born|birth\w*|died|death|dead|buried|founded|anniversary|since|history|century|geboren|gestorben|starb|gegründet|Jahrestag|seit|née?|naissance|mort|décédé|fondé|anniversaire|depuis|nacid[oa]|nació|murió|fundad[oa]|aniversario|desde|nascid[oa]|nasceu|morreu|fundad[oa]|nat[oa]|morì|mort[oa]|fondat[oa]|anniversario)\b/iu

/**
 * The one whole date that a text states, if it states just one: other dates are counted from it. It must not be a day of
 * somebody's life or of history, so it has to be in the years of the web, no later year may be mentioned, and it has to be
 * in a line of its own or at the place of an article's news.
 */
export function onlyDate(texts: readonly string[], language = 'en'): IsoDate | undefined {
  return atOnce(onlyDateSteps(texts, language))
}

/** As `onlyDate`, one text in each step. */
export function* onlyDateSteps(texts: readonly string[], language = 'en'): Steps<IsoDate | undefined> {
  const stated = new Map<IsoDate, boolean>()
  let latest = ''
  for (const [i, text] of texts.entries()) {
    for (const { when, relation, start } of findDates(text, { language })) {
      if (when.sure !== 'stated' || when.from === undefined) continue
      if (when.from > latest) latest = when.from
      if (when.from !== when.to) continue
      const around = text.slice(Math.max(0, start - 80), start + when.text.length + 80)
      const isOwn =
        ((text.length <= LONGEST_STAMP && !/[.!?]$/.test(text)) || i < LEAD || start < DATELINE) &&
        relation === undefined
      stated.set(when.from, isOwn && !REMEMBERED.test(around))
    }
    for (const [year] of text.matchAll(/(?<![\p{L}\p{N}.,-])20\d\d(?![\p{L}\p{N}-]|[.,]\d)/gu)) {
      if (`${year}-01-01` > latest) latest = `${year}-01-01`
    }
    yield
  }
  const [only] = stated.size === 1 ? stated : []
  if (!only) return undefined
  const [day, isOwn] = only
  return isOwn && day >= WEB && latest.slice(0, 4) <= day.slice(0, 4) ? day : undefined
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
