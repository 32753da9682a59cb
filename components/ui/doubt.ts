import { regionName } from '../../facts/text/regions.ts'
import type { Days, Doubt } from '../../facts/types.ts'
import type { Words } from './messages.ts'
import { dateStyle, daysIn, heldIn } from './role.ts'

/** A doubt as one sentence in the reader's language. */
export function doubtIn(doubt: Doubt, words: Words, locale: string): string {
  switch (doubt.kind) {
    case 'weekday': {
      const day = daysIn({ from: doubt.day, to: doubt.day }, locale)
      const was = new Date(doubt.day).getUTCDay()
      return words('doubt_weekday', day, weekdayIn(was, locale), weekdayIn(doubt.said, locale))
    }
    case 'term': {
      const { office, left, took } = doubt
      const days = daysIn(doubt.days, locale)
      // The article says 'Saturday'; the day was worked out from the article's date.
      const given = doubt.words === undefined ? days : `${days} (‘${doubt.words}’)`
      const where = regionName(office.country, dateStyle(locale)) ?? office.country
      const held = heldIn({ ...office, from: doubt.days.from }, where, words)
      const [ended, began] = [left, took].map((day) => day && daysIn({ from: day, to: day }, locale))
      if (ended && began) return words('doubt_between', given, held, ended, began)
      return ended ? words('doubt_left', given, held, ended) : words('doubt_took', given, held, began ?? '')
    }
    default:
      return words('doubt_other', doubt.title, sideIn(doubt.other, locale), sideIn(doubt.own, locale))
  }
}

function sideIn(side: string | Days, locale: string): string {
  return typeof side === 'string' ? side : daysIn(side, locale)
}

/** @param day 0 is Sunday */
function weekdayIn(day: number, locale: string): string {
  // The fourth of January 1970 was a Sunday.
  const format = new Intl.DateTimeFormat(dateStyle(locale), { weekday: 'long', timeZone: 'UTC' })
  return format.format(Date.UTC(1970, 0, 4 + day))
}
