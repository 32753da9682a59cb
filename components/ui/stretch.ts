import type { Days } from '../../facts/types.ts'
import { dateStyle, dayIn, daysIn } from './role.ts'

/** A day, a month, a year, or a range of days. */
export function stretchIn({ from, to }: Days, locale: string): string {
  if (from === to) return dayIn(from, locale)
  const format = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(dateStyle(locale), { ...options, timeZone: 'UTC' }).format(Date.parse(from))
  const [firstYear, firstMonth] = from.split('-')
  const [lastYear, lastMonth] = to.split('-')
  const isWhole = from.endsWith('-01') && isLastOfMonth(to)
  if (isWhole && firstYear === lastYear && firstMonth === '01' && lastMonth === '12')
    return format({ year: 'numeric' })
  if (isWhole && firstYear === lastYear && firstMonth === lastMonth)
    return format({ year: 'numeric', month: 'long' })
  return daysIn({ from, to }, locale)
}

function isLastOfMonth(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.getUTCDate() === 1
}
