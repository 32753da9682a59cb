import type { IsoDate, When } from '../types.ts'

/** A day in milliseconds. */
export const DAY_IN_MS = 86_400_000

/** How many days are from one day to another; negative if the other one is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_IN_MS
}

/** The days between two dates: `0` if two dates can be the same day; undefined if one of them is not known. */
export function dayGap(a: When | undefined, b: When | undefined): number | undefined {
  if (a?.from === undefined || a.to === undefined || b?.from === undefined || b.to === undefined)
    return undefined
  return Math.max(0, daysBetween(a.to, b.from), daysBetween(b.to, a.from))
}
