/** Why a name was linked, besides the kind of its alias. The interface has words for each: `why_…` in `_locales`. */
export const REASONS = [
  'alone',
  'government',
  'inOffice',
  'keywords',
  'namedInFull',
  'office',
  'shared',
  'title',
  'titledElsewhere',
] as const

/** A reason; some have a value after a space: `title President`. */
export type Reason = (typeof REASONS)[number] | `${'government' | 'title'} ${string}`
