/** How places in texts and times are given. */

/** Half-open, in UTF-16 code units, counted in the original text: `text.slice(start, end)` is what it covers. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string

/** A moment in UTC, `2026-05-12T08:30:00.000Z`. */
export type IsoInstant = string

/** A span of days, both ends in it. */
export interface Days {
  readonly from: IsoDate
  readonly to: IsoDate
}
