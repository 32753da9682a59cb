/** What is chosen out of several, the default first. */
export const CHOICES = {
  /** All places that name somebody, or the first one in each section of a page. */
  density: ['all', 'section'],
  /** How a name is marked. */
  line: ['dotted', 'solid', 'wavy', 'background', 'none'],
  /** The key to be held for a card to open, as `KeyboardEvent.getModifierState` names it. */
  modifier: ['none', 'Alt', 'Control', 'Shift'],
  /** How large the text of cards is. */
  textSize: ['normal', 'large', 'larger'],
  /** On which pages names are marked: all but those switched off, none but those switched on, or none before a click. */
  where: ['all', 'listed', 'click'],
} as const

type Choice<Name extends keyof typeof CHOICES> = (typeof CHOICES)[Name][number]

/** What a site has of its own. */
export type SiteRule = 'on' | 'off'

/** What the reader has switched. */
export interface Settings {
  /** Whether names are marked at all. */
  readonly everywhere: boolean
  readonly where: Choice<'where'>
  /** By host; a rule holds for what is under it as well, `example.org` for `www.example.org`. */
  readonly sites: Readonly<Record<string, SiteRule>>
  readonly leaders: boolean
  readonly countries: boolean
  /** Whether offices without a name are marked for their country: 'the Kremlin', 'the French president'. */
  readonly offices: boolean
  /** Whether capitals are marked for their governments: 'Beijing said'. */
  readonly governments: boolean
  readonly density: Choice<'density'>
  /** Whether names are marked that only the reader's own articles know: pages can see what is marked on them. */
  readonly savedNames: boolean
  /** Milliseconds that the pointer rests on a name before its card opens. */
  readonly delay: number
  readonly modifier: Choice<'modifier'>
  readonly textSize: Choice<'textSize'>
  readonly line: Choice<'line'>
  /** `#rrggbb` */
  readonly leaderColour: string
  readonly countryColour: string
  /** Whether the icon shows how many leaders and countries a page names. */
  readonly badge: boolean
  /** `auto`: the browser's; else one of `LANGUAGES`. */
  readonly language: string
}

/** The languages of `_locales`, by their own names. */
export const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'English',
  ar: 'العربية',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  ja: '日本語',
  ko: '한국어',
}

export const DEFAULTS: Settings = {
  everywhere: true,
  where: 'all',
  sites: {},
  leaders: true,
  countries: true,
  offices: true,
  governments: false,
  density: 'all',
  savedNames: false,
  // Shorter ones open cards for whoever reads with the pointer in the text.
  delay: 300,
  modifier: 'none',
  textSize: 'normal',
  line: 'dotted',
  leaderColour: '#b4632d',
  countryColour: '#3d7ea6',
  badge: true,
  language: 'auto',
}

/** The longest delay that can be asked for, in milliseconds. */
export const LONGEST_DELAY = 2000

const isBoolean = (value: unknown): boolean => typeof value === 'boolean'
const isOneOf =
  (...all: readonly string[]) =>
  (value: unknown): boolean =>
    typeof value === 'string' && all.includes(value)
const isColour = (value: unknown): boolean => typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value)

/** A host as `location.host` has it: with its port, in ASCII. */
const isHost = (site: string): boolean => /^[a-z0-9_.[\]:-]{1,255}$/i.test(site)

/** Whether a host and what is kept for it make a rule. */
export const isSiteRule = ([site, rule]: readonly [string, unknown]): boolean =>
  isHost(site) && isOneOf('on', 'off')(rule)

const CHECKS: { readonly [K in keyof Settings]: (value: unknown) => boolean } = {
  everywhere: isBoolean,
  where: isOneOf(...CHOICES.where),
  sites: (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(value).every((entry) => isSiteRule(entry)),
  leaders: isBoolean,
  countries: isBoolean,
  offices: isBoolean,
  governments: isBoolean,
  density: isOneOf(...CHOICES.density),
  savedNames: isBoolean,
  delay: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= LONGEST_DELAY,
  modifier: isOneOf(...CHOICES.modifier),
  textSize: isOneOf(...CHOICES.textSize),
  line: isOneOf(...CHOICES.line),
  leaderColour: isColour,
  countryColour: isColour,
  badge: isBoolean,
  language: isOneOf('auto', ...Object.keys(LANGUAGES)),
}

/**
 * Settings out of what was stored, or stands in a file.
 *
 * @param otherwise what holds for whatever is missing or wrong
 * @returns the settings, and the names of those that were there and wrong
 */
export function readSettings(
  stored: Readonly<Record<string, unknown>>,
  otherwise: Settings = DEFAULTS,
): { readonly settings: Settings; readonly wrong: readonly string[] } {
  const keys = Object.keys(CHECKS) as (keyof Settings)[]
  const present = keys.filter((key) => stored[key] !== undefined)
  const right = present.filter((key) => CHECKS[key](stored[key]))
  const read = Object.fromEntries(right.map((key) => [key, stored[key]]))
  return {
    settings: { ...otherwise, ...read },
    wrong: present.filter((key) => !right.includes(key)),
  }
}

/** The rule for a host: its own, else that of the nearest domain above it. */
export function ruleFor({ sites }: Settings, host: string): SiteRule | undefined {
  for (let site = host; ; site = site.slice(site.indexOf('.') + 1)) {
    if (Object.hasOwn(sites, site)) return sites[site]
    if (!site.includes('.')) return undefined
  }
}

/** Whether names are marked on a site without a click. */
export function isOn(settings: Settings, site: string): boolean {
  const rule = ruleFor(settings, site)
  return settings.everywhere && (settings.where === 'all' ? rule !== 'off' : rule === 'on')
}

/** The settings with one site switched; a rule that says what holds anyway is not kept. */
export function withSite(settings: Settings, site: string, on: boolean): Settings {
  const { [site]: _, ...others } = settings.sites
  const without = { ...settings, everywhere: true, sites: others }
  if (isOn(without, site) === on) return { ...settings, sites: others }
  return { ...settings, sites: { ...others, [site]: on ? 'on' : 'off' } }
}

/** Settings as a file that can be read again. */
export function settingsFile(settings: Settings): string {
  return `${JSON.stringify({ format: 'attache-settings', version: 1, settings }, null, 2)}\n`
}

/**
 * Reads a file of settings.
 *
 * @param otherwise what holds for whatever the file lacks, or has wrong
 * @returns as `readSettings`; undefined where it is no such file
 */
export function readSettingsFile(
  text: string,
  otherwise: Settings,
): ReturnType<typeof readSettings> | undefined {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof file !== 'object' || file === null) return undefined
  const { format, settings } = file as Readonly<Record<string, unknown>>
  if (format !== 'attache-settings' || typeof settings !== 'object' || settings === null) return undefined
  return readSettings(settings as Readonly<Record<string, unknown>>, otherwise)
}
