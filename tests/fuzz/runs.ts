/** `npm run fuzz` takes a night's worth of cases, `npm test` some. */
const isNight = (import.meta as { readonly env?: { readonly MODE?: string } }).env?.MODE === 'fuzz'

/** How many cases a property has; those that take long have a part of it. */
export const runs = (part = 1): number => Math.ceil((isNight ? 100_000 : 2_000) * part)

/** Milliseconds that all cases of a property may take. */
export const TIME = isNight ? 3_600_000 : 60_000
