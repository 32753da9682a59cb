import { migrated, SETTINGS_VERSION } from './migrations.ts'
import { DEFAULTS, OPTION_NAMES, OPTIONS, type OptionName, type Settings, type SiteRule } from './options.ts'

export { LANGUAGES } from './languages.ts'
export { DEFAULTS, isSiteRule, LONGEST_DELAY, type Settings, type SiteRule } from './options.ts'

/**
 * Settings out of what was stored, or is in a file, once it is of this version (`migrated`).
 *
 * @param otherwise what holds for whatever is missing or wrong
 * @returns the settings, and the names of those that were there and wrong
 */
export function readSettings(
  stored: Readonly<Record<string, unknown>>,
  otherwise: Settings = DEFAULTS,
): { readonly settings: Settings; readonly wrong: readonly OptionName[] } {
  const present = OPTION_NAMES.filter((name) => stored[name] !== undefined)
  const right = present.filter((name) => OPTIONS[name].isRight(stored[name]))
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
  return `${JSON.stringify({ format: 'attache-settings', version: SETTINGS_VERSION, settings }, null, 2)}\n`
}

/**
 * Reads a file of settings, of this version or an earlier one.
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
  const { format, version, settings } = file as Readonly<Record<string, unknown>>
  if (format !== 'attache-settings' || typeof settings !== 'object' || settings === null) return undefined
  return readSettings(migrated(settings as Readonly<Record<string, unknown>>, version), otherwise)
}
