import { isoDay, writtenDays } from '../articles/written-day.ts'
import { findDates } from '../text/dates.ts'
import { daysBetween } from '../text/days.ts'
import type { Block, IsoDate } from '../types.ts'
import { lexiconOf } from './lexicon/index.ts'

/** The longest line that gives an entry's date or time, in UTF-16 units. */
const LONGEST_DATE_LINE = 70
/** A time of day: '10.42am', '16:05 Uhr', '16h05'. */
const TIME =
  /(?<![\d.])(?:[01]?\d|2[0-3])\s?(?:[:.h]\s?[0-5]\d)(?!\d|\.\d)\s?(?:[ap]\.?m\.?|Uhr|h|GMT|BST|CET|CEST|ET|EST|EDT|UTC|MEZ|MESZ)?|(?<!\d)(?:1[0-2]|[1-9])\s?[ap]\.?m\b|(?<![\d.])(?:[01]?\d|2[0-3])\s?(?:Uhr|heures|h)\b/giu
/** What else may be in such lines. */
const RIMS =
  /\b(?:published|updated?|posted|last|at|on|am|um|le|à|el|a las|às|alle|ore|stand|aktualisiert|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|il|em|live|gmt|bst|uhr|and|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)\b/giu
/** A heading's date is at its start, before a colon or a dash, or at its end: '12 May: The army leaves'. */
const ENTRY = /^(.{3,30}?)(?:\s[–—|-]\s|:\s|\s?\|\s?)/u

/**
 * The day from which each block counts its dates. Pages that are written for days have entries with their own dates: a block
 * that is a date, or a heading that starts with one, sets the day for what follows, up to the next. A time alone changes
 * nothing, nor does a date that is far from the article's own.
 *
 * @param published the article's own day, from which a date without a year takes its year
 * @param language BCP 47
 */
export function referenceDates(
  blocks: readonly Pick<Block, 'kind' | 'text'>[],
  published: IsoDate | undefined,
  language: string,
): (IsoDate | undefined)[] {
  const days = blocks.map((block, i) => (i === 0 ? undefined : entryDay(block, published, language)))
  // One such line is the date of the article itself, or somebody's note.
  const distinct = new Set(days.filter((day) => day !== undefined))
  const isLive =
    distinct.size > 1 || (distinct.size === 1 && days.filter((day) => day !== undefined).length > 1)
  let at = published
  return days.map((day) => {
    if (day !== undefined && (isLive || published === undefined)) at = day
    return at
  })
}

/** A date that is farther than this from the article's day, in days, belongs to what is told and does not start an entry. */
const FARTHEST = 120

function entryDay(
  { kind, text }: Pick<Block, 'kind' | 'text'>,
  published: IsoDate | undefined,
  language: string,
): IsoDate | undefined {
  if (text.length > (kind === 'heading' ? 160 : LONGEST_DATE_LINE) || !/\d/.test(text)) return undefined
  // 'Last updated 21 hours ago' is counted from the day when somebody read it.
  if (lexiconOf(language).times.sinceRead.test(text)) return undefined
  const lead = kind === 'heading' ? ENTRY.exec(text)?.[1] : undefined
  const day =
    lineDay(text, published, language) ??
    (lead === undefined ? undefined : lineDay(lead, published, language))
  if (day === undefined || published === undefined) return day
  return Math.abs(daysBetween(day, published)) <= FARTHEST ? day : undefined
}

/** The day that a line gives; nothing if the line is more than a date and a time. */
function lineDay(line: string, published: IsoDate | undefined, language: string): IsoDate | undefined {
  const text = line.replace(TIME, ' ').replace(/\s+/g, ' ').trim()
  const numeric = /^\D{0,12}?(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})?\W*$/.exec(text)
  if (numeric) return isoDay(yearOf(numeric[3], published), numeric[2], numeric[1])
  const [whole] = writtenDays(text, language)
  const [found] = findDates(text, { language, reference: published ?? '2000-06-15' })
  const isDay =
    found?.when.from !== undefined && found.when.from === found.when.to && /\d/.test(found.when.text)
  const words = found ? text.slice(0, found.start) + text.slice(found.end) : text
  const rest = words.replace(RIMS, '').replace(/[\d\s.,|:;()[\]/–—-]/g, '')
  if (rest.length > 2 && !(whole !== undefined && rest.length <= 14 && !/\p{Ll}{5,}/u.test(rest)))
    return undefined
  if (whole !== undefined) return whole
  if (!isDay || (published === undefined && !/\d{4}/.test(found.when.text))) return undefined
  return found.when.from
}

function yearOf(year: string | undefined, published: IsoDate | undefined): string | undefined {
  if (year === undefined) return published?.slice(0, 4)
  return year.length === 2 ? `20${year}` : year
}
