/** Playwright's `expect`, which looks again sooner. */
import { expect as patient } from '@playwright/test'

/** In milliseconds; the last one again and again. Playwright's own grow to a second, which is longer than most of what is waited for. */
const INTERVALS = [50, 100, 200, 250]

const poll: typeof patient.poll = (actual, given) =>
  patient.poll(actual, {
    intervals: INTERVALS,
    ...(typeof given === 'string' ? { message: given } : given),
  })

export const expect: typeof patient = new Proxy(patient, {
  get: (target, key) => (key === 'poll' ? poll : Reflect.get(target, key)),
})
