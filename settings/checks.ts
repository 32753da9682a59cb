import type { SettingsChange } from './change.ts'
import LANGUAGES from './languages.ts'
import { OPTIONS, type Option, type OptionName, optionOf } from './options.ts'

/** The longest delay that can be chosen, in milliseconds. */
export const LONGEST_DELAY = 2000

/** A host like `location.host`: in ASCII, with its port. */
const isHost = (site: string): boolean => /^[a-z0-9_.[\]:-]{1,255}$/i.test(site)

/** Whether a host and its value are a valid rule. */
export const isSiteRule = ([site, rule]: readonly [string, unknown]): boolean =>
  isHost(site) && (rule === 'on' || rule === 'off')

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** For each control whether a stored or imported value is valid. They are not with the options, since pages need no checks. */
const CHECKS: {
  readonly [C in Option['control']]: (value: unknown, option: Extract<Option, { control: C }>) => boolean
} = {
  switch: (value) => typeof value === 'boolean',
  choice: (value, { choices }) => typeof value === 'string' && choices.includes(value),
  colour: (value) => typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value),
  language: (value) => value === 'auto' || (typeof value === 'string' && Object.hasOwn(LANGUAGES, value)),
  delay: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= LONGEST_DELAY,
  sites: (value) => isRecord(value) && Object.entries(value).every((entry) => isSiteRule(entry)),
}

/** Whether a stored or imported value of an option is valid. */
export function isRightValue(name: OptionName, value: unknown): boolean {
  const option = optionOf(name)
  return CHECKS[option.control](value, option as never)
}

/** Whether a value is a change of options: each to a valid value, and rules for sites, of which null is to go. */
export function isRightChange(value: unknown): value is SettingsChange {
  if (!isRecord(value)) return false
  const { sites = {}, ...others } = value
  return (
    isRecord(sites) &&
    Object.entries(sites).every(([site, rule]) => isSiteRule([site, rule === null ? 'off' : rule])) &&
    Object.entries(others).every(([name, changed]) => isName(name) && isRightValue(name, changed))
  )
}

const isName = (name: string): name is OptionName => Object.hasOwn(OPTIONS, name)
