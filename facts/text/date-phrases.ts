import type { IsoDate, Span } from '../types.ts'
import { Covered } from './covered.ts'
import { DATE_WORDS, type DateWords, type Unit } from './date-words.ts'
import { DAY_IN_MS } from './days.ts'
import type { Tense } from './tense.ts'

/** Words for one or more days, with the days if they are known. */
export interface DatePhrase extends Span {
  readonly from?: IsoDate
  readonly to?: IsoDate
  readonly sure: 'stated' | 'inferred' | 'words'
  /** It is only a weekday, so a whole date at the same place says more. */
  readonly isWeekday?: true
  readonly isRange?: true
}

interface Patterns {
  readonly words: DateWords
  readonly weekday: RegExp
  readonly unit: RegExp
  readonly ago: RegExp
  readonly ahead: RegExp
  readonly elsewhere: RegExp
  readonly season: RegExp
  readonly decade: RegExp
  readonly range: RegExp
  readonly today: RegExp
}

const MADE = new Map<string, Patterns>()

/** Whether the weekdays of a language are read here; then no other parser reads them. */
export function hasPhrases(language: string): boolean {
  return language in DATE_WORDS
}

function patternsOf(language: string): Patterns | undefined {
  const words = DATE_WORDS[language]
  const known = MADE.get(language)
  if (known || !words) return known
  const rx = (source: string, flags = 'giu'): RegExp =>
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags)
  const units = Object.values(words.units).join('|')
  const which = `${words.last}|${words.next}|${words.current}`
  const following = words.isAfter ? `(?: (?<after>${which}))?` : ''
  const count = `\\d{1,2}|${words.numbers}`
  const made: Patterns = {
    words,
    weekday: rx(
      `(?:(?<before>${capitalised(which)}) )?(?<name>${words.days})${words.part}${following}`,
      language === 'en' || language === 'de' ? 'gu' : 'giu',
    ),
    unit: rx(
      `(?<before>${which})[ ]?(?<unit>${units})${words.isAfter ? `|(?<unit2>${units}) (?<after>${words.last}|${words.next})` : ''}`,
    ),
    ago: rx(
      words.ago.replace('#', `?<count>${count}`).replace('@', `?<unit>${units}`).replaceAll('(?:?<', '(?<'),
    ),
    ahead: rx(
      words.ahead.replace('#', `?<count>${count}`).replace('@', `?<unit>${units}`).replaceAll('(?:?<', '(?<'),
    ),
    elsewhere: rx(words.elsewhere),
    season: rx(words.seasons),
    decade: rx(words.decade),
    range: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${words.from})((?:1[5-9]|20)\\d\\d)(?:${words.to})((?:1[5-9]|20)\\d\\d)(?![\\p{L}\\p{N}])`,
      'giu',
    ),
    today: rx(words.today),
  }
  MADE.set(language, made)
  return made
}

/** The patterns that are used for a language, to be compiled before they are needed. */
export function phrasePatterns(language: string): RegExp[] {
  const { words: _, ...patterns } = patternsOf(language) ?? { words: undefined }
  return [...Object.values(patterns), YEARS]
}

/** '2010-2014', '2019/20': several years, or a season. */
const YEARS = /(?<![\p{L}\p{N}.,/-])((?:1[89]|20)\d\d)[-–/](\d{4}|\d{2})(?![\p{L}\p{N}/-]|[.,]\d)/gu

/**
 * The phrases of a text that mean one or more days, in any order: weekdays; weeks, months and years with 'last', 'this' or
 * 'next'; 'three days ago' and the like; decades and other ranges of years. Seasons, and days counted from another event,
 * have no dates.
 *
 * @param language BCP 47; en, de, fr, es, pt and it are known, nothing is found in others
 * @param tense returns the tense of the clause at an offset
 */
export function phrasesIn(
  text: string,
  language: string,
  reference: IsoDate | undefined,
  tense: (at: number) => Tense | undefined,
): DatePhrase[] {
  const patterns = patternsOf(language)
  if (!patterns) return []
  const found: DatePhrase[] = []
  const covered = new Covered(text.length)
  const add = (match: RegExpMatchArray, days: Omit<DatePhrase, 'start' | 'end'>): void => {
    const start = match.index ?? 0
    const end = start + match[0].length
    if (covered.overlaps({ start, end })) return
    found.push({ start, end, ...days })
    covered.add({ start, end })
  }
  for (const match of text.matchAll(patterns.range))
    add(match, { ...yearsOf(match[1], match[2]), sure: 'stated', isRange: true })
  for (const match of text.matchAll(YEARS)) {
    const [, first = '', last = ''] = match
    const end = last.length === 2 ? first.slice(0, 2) + last : last
    if (Number(end) > Number(first) && Number(end) - Number(first) < 100)
      add(match, { ...yearsOf(first, end), sure: 'stated', isRange: true })
  }
  for (const match of text.matchAll(patterns.decade)) {
    const first = Number(match[1] ?? match[2])
    const short = first < 100 && first >= 20 ? first + 1900 : first
    if (short % 10 === 0 && short >= 1000)
      add(match, { ...yearsOf(short, short + 9), sure: 'stated', isRange: true })
  }
  for (const match of text.matchAll(patterns.elsewhere)) add(match, { sure: 'words' })
  for (const match of text.matchAll(patterns.season)) add(match, { sure: 'words' })
  const counted = (days: { from: IsoDate; to: IsoDate } | undefined): Omit<DatePhrase, 'start' | 'end'> =>
    days ? { ...days, sure: 'inferred' } : { sure: 'words' }
  for (const match of text.matchAll(patterns.ago))
    add(match, counted(countedDays(match, patterns.words, reference, -1)))
  for (const match of text.matchAll(patterns.ahead)) {
    // 'In two weeks they won five seats' says how long it took.
    if (tense(match.index) !== 'past') add(match, counted(countedDays(match, patterns.words, reference, 1)))
  }
  for (const match of text.matchAll(patterns.unit)) {
    const unit = match.groups?.unit ?? match.groups?.unit2 ?? ''
    if (unitOf(unit, patterns.words) === 'day') continue
    const which = whichOf(match.groups?.before ?? match.groups?.after, patterns.words)
    add(
      match,
      counted(reference === undefined ? undefined : unitDays(reference, unitOf(unit, patterns.words), which)),
    )
  }
  for (const match of text.matchAll(patterns.today))
    add(match, counted(reference === undefined ? undefined : { from: reference, to: reference }))
  for (const match of text.matchAll(patterns.weekday)) {
    if (!isWeekday(text, match, language)) continue
    const which = whichOf(match.groups?.before ?? match.groups?.after, patterns.words)
    const day = weekdayOf(
      match.groups?.name ?? '',
      patterns.words,
      reference,
      which,
      tense(match.index),
      language,
    )
    add(match, { ...counted(day === undefined ? undefined : { from: day, to: day }), isWeekday: true })
  }
  return found
}

/** 'last|next' with or without capitals, as sentences start: '[lL]ast|[nN]ext'. */
function capitalised(words: string): string {
  return words.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)
}

type Which = -1 | 0 | 1 | undefined

function whichOf(word: string | undefined, words: DateWords): Which {
  if (word === undefined) return undefined
  const is = (source: string): boolean => new RegExp(`^(?:${source})$`, 'iu').test(word)
  return is(words.last) ? -1 : is(words.next) ? 1 : 0
}

function unitOf(word: string, { units }: DateWords): Unit {
  const found = (Object.keys(units) as Unit[]).find((unit) =>
    new RegExp(`^(?:${units[unit]})$`, 'iu').test(word),
  )
  return found ?? 'day'
}

function countedDays(
  match: RegExpMatchArray,
  words: DateWords,
  reference: IsoDate | undefined,
  way: -1 | 1,
): { from: IsoDate; to: IsoDate } | undefined {
  const { count = '', unit = '' } = match.groups ?? {}
  const number = Number(count) || numberOf(count, words)
  if (reference === undefined || number === 0) return undefined
  return unitDays(reference, unitOf(unit, words), way * number)
}

/** The number that a word means, 0 if it is none. Words for one come first. */
function numberOf(word: string, { numbers }: DateWords): number {
  const known = numbers.split('|')
  const at = known.findIndex((number) => new RegExp(`^(?:${number})$`, 'iu').test(word))
  const two = known.findIndex((number) => /^(?:two|zwei|deux|dos|dois|due)$/.test(number))
  const isTwice = known.includes('duas')
  if (at < 0) return 0
  if (at < two) return 1
  // 'dois' and 'duas' are both two.
  return isTwice && at > two ? at - two + 1 : at - two + 2
}

function unitDays(reference: IsoDate, unit: Unit, by: number | undefined): { from: IsoDate; to: IsoDate } {
  const at = new Date(`${reference}T12:00:00Z`)
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth()]
  const move = by ?? 0
  if (unit === 'day') return span(at.getTime() + move * DAY_IN_MS, at.getTime() + move * DAY_IN_MS)
  if (unit === 'week') {
    const monday = at.getTime() - ((at.getUTCDay() + 6) % 7) * DAY_IN_MS + move * 7 * DAY_IN_MS
    return span(monday, monday + 6 * DAY_IN_MS)
  }
  if (unit === 'month') return span(Date.UTC(year, month + move, 1), Date.UTC(year, month + move + 1, 0))
  return yearsOf(year + move, year + move)
}

function span(from: number, to: number): { from: IsoDate; to: IsoDate } {
  return { from: iso(from), to: iso(to) }
}

function iso(time: number): IsoDate {
  return new Date(time).toISOString().slice(0, 10)
}

function yearsOf(
  first: string | number | undefined,
  last: string | number | undefined,
): { from: IsoDate; to: IsoDate } {
  return { from: `${first}-01-01`, to: `${last}-12-31` }
}

/** Names of newspapers and of special days; and 'los lunes', which means every Monday. */
const NAMED_BEFORE =
  /(?:Black|Super|Good|Bloody|Ash|Giving|Cyber|Easter|Palm|Holy|Maundy|Red|Mail on|[Ll]os|[Aa]os|[Àà]s)\s$/
const NAMED_AFTER =
  /^(?:\s(?:Times|Telegraph|Mirror|Express|Mail|People|Independent|Mercury|Night Live|Post|Club|Santo|Santa)\b|s\b|[’']?s morning show)/

function isWeekday(text: string, match: RegExpMatchArray, language: string): boolean {
  const start = match.index ?? 0
  const name = match.groups?.name ?? ''
  if (NAMED_BEFORE.test(text.slice(Math.max(0, start - 12), start))) return false
  if (NAMED_AFTER.test(text.slice(start + match[0].length, start + match[0].length + 24))) return false
  if (language !== 'pt' || !ORDINAL.test(name)) return true
  // 'A segunda reunião', 'nesta segunda rodada': the second one, not Monday's.
  const isSaid = match.groups?.before !== undefined || match.groups?.after !== undefined
  return isSaid && NO_NOUN.test(text.slice(start + match[0].length))
}

/** Portuguese weekdays without '-feira' are numbers as well: 'segunda', 'quinta'. */
const ORDINAL = /^(?:segunda|terça|quarta|quinta|sexta)$/i
/** What follows such a weekday: a mark, a preposition, an article, a number. */
const NO_NOUN =
  /^(?:$|\s*[.,;:()–—!?"”»]|\s(?:\d|(?:à|às|ao|de|d?[oa]s?|n[oa]s?|em|e|por|pel[oa]s?|com|para|uma?|que)(?!\p{L})))/iu

/** So many days ago, a weekday is said without 'last'. */
const JUST = 2

/** The day that a weekday means, by the words before it and by the tense; nothing if it can be either of two days. */
function weekdayOf(
  name: string,
  words: DateWords,
  reference: IsoDate | undefined,
  which: Which,
  tense: Tense | undefined,
  language: string,
): IsoDate | undefined {
  if (reference === undefined) return undefined
  const at = words.days.split('|').findIndex((day) => new RegExp(`^(?:${day})$`, 'iu').test(name))
  const target = at === 7 ? 6 : at
  const anchor = Date.parse(`${reference}T12:00:00Z`)
  const today = new Date(anchor).getUTCDay()
  const back = (today - target + 7) % 7
  const ahead = (target - today + 7) % 7
  // 'Last Monday', said on a Tuesday, is hardly yesterday, and may be the Monday before it.
  if (which === -1)
    return language === 'en' && back > 0 && back <= JUST ? undefined : iso(anchor - (back || 7) * DAY_IN_MS)
  if (which === 1) {
    // 'Next Friday', said on a Tuesday, may be in this week or in the next.
    const isOfThisWeek = (target + 6) % 7 > (today + 6) % 7
    return language === 'en' && isOfThisWeek ? undefined : iso(anchor + (ahead || 7) * DAY_IN_MS)
  }
  // 'Launched on Sunday', read on a Saturday: it was Sunday there already, or is a week ago.
  if (tense === 'past') return back === 6 ? undefined : iso(anchor - back * DAY_IN_MS)
  if (tense === 'future') return iso(anchor + ahead * DAY_IN_MS)
  if (which === 0 && language === 'en') return iso(anchor + ahead * DAY_IN_MS)
  return back <= ahead ? iso(anchor - back * DAY_IN_MS) : iso(anchor + ahead * DAY_IN_MS)
}
