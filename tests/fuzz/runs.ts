/** `npm run fuzz` takes a night's worth of cases, other tests some. */
const cases = Number(process.env.ATTACHE_CASES ?? 2_000)

/** Whether more than these are tried. */
export const isNight = cases > 2_000

/** How many cases a property has; those that take long have a part of it. */
export const runs = (part = 1): number => Math.ceil(cases * part)

/** Milliseconds that all cases of a property may take. */
export const TIME = Math.max(60_000, cases * 36)
