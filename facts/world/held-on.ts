import { daysBetween } from '../text/days.ts'
import type { IsoDate, Office } from '../types.ts'

/**
 * Whether an office was held on a day.
 *
 * @param day if absent: whether it is held now
 * @returns false if the office has no first day
 */
export function isHeldOn({ from, to }: Pick<Office, 'from' | 'to'>, day: IsoDate | undefined): boolean {
  if (from === undefined) return false
  return day === undefined ? to === undefined : from <= day && (to === undefined || day <= to)
}

/** From an election to the office, in days, at most. */
const TO_OFFICE = 366

/** Whether an office begins after a day, and so soon that somebody may be elected to it already. */
export function beginsSoon({ from }: Pick<Office, 'from'>, day: IsoDate): boolean {
  return from !== undefined && from > day && daysBetween(day, from) < TO_OFFICE
}
