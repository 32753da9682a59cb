import { regionName } from '../../facts/text/regions.ts'
import type { Days, Doubt } from '../../facts/types.ts'
import type { Messages } from './messages.ts'
import { dateStyle, daysIn, heldIn } from './role.ts'

/** A doubt as one sentence in the reader's language. */
export function doubtIn(doubt: Doubt, messages: Messages, locale: string): string {
  switch (doubt.kind) {
    case 'weekday': {
      const day = daysIn({ from: doubt.day, to: doubt.day }, locale)
      const was = new Date(doubt.day).getUTCDay()
      return messages('doubt_weekday', day, weekdayIn(was, locale), weekdayIn(doubt.said, locale))
    }
    case 'term': {
      const { office, left, took } = doubt
      const days = daysIn(doubt.days, locale)
      // The article says 'Saturday'; the day was worked out from the article's date.
      const given = doubt.words === undefined ? days : `${days} (‘${doubt.words}’)`
      const where = regionName(office.country, dateStyle(locale)) ?? office.country
      const held = heldIn({ ...office, from: doubt.days.from }, where, messages)
      const [ended, began] = [left, took].map((day) => day && daysIn({ from: day, to: day }, locale))
      if (ended && began) return messages('doubt_between', given, held, ended, began)
      return ended
        ? messages('doubt_left', given, held, ended)
        : messages('doubt_took', given, held, began ?? '')
    }
    default:
      return messages('doubt_other', doubt.title, sideIn(doubt.other, locale), sideIn(doubt.own, locale))
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
