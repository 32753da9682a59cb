import LANGUAGES from './languages.ts'
import { type Option, type OptionName, optionOf } from './options.ts'

/** The longest delay that can be chosen, in milliseconds. */
export const LONGEST_DELAY = 2000

/** A host like `location.host`: in ASCII, with its port. */
const isHost = (site: string): boolean => /^[a-z0-9_.[\]:-]{1,255}$/i.test(site)

/** Whether a host and its value are a valid rule. */
export const isSiteRule = ([site, rule]: readonly [string, unknown]): boolean =>
  isHost(site) && (rule === 'on' || rule === 'off')

/** For each control whether a stored or imported value is valid. They are not with the options, since pages need no checks. */
const CHECKS: {
  readonly [C in Option['control']]: (value: unknown, option: Extract<Option, { control: C }>) => boolean
} = {
  switch: (value) => typeof value === 'boolean',
  choice: (value, { choices }) => typeof value === 'string' && choices.includes(value),
  colour: (value) => typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value),
  language: (value) => value === 'auto' || (typeof value === 'string' && Object.hasOwn(LANGUAGES, value)),
  delay: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= LONGEST_DELAY,
  sites: (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(value).every((entry) => isSiteRule(entry)),
}

/** Whether a stored or imported value of an option is valid. */
export function isRightValue(name: OptionName, value: unknown): boolean {
  const option = optionOf(name)
  return CHECKS[option.control](value, option as never)
}
