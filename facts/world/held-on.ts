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
