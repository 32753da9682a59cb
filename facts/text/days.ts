import type { IsoDate } from '../types.ts'

/** A day in milliseconds. */
export const DAY_IN_MS = 86_400_000

/** How many days are from one day to another; negative if the other one is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_IN_MS
}
