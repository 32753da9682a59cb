import { isRightValue } from './checks.ts'
import { migrated, SETTINGS_VERSION } from './migrations.ts'
import { DEFAULTS, OPTION_NAMES, type OptionName, type Settings, type SiteRule } from './options.ts'

export { isSiteRule, LONGEST_DELAY } from './checks.ts'
export { default as LANGUAGES } from './languages.ts'
export { DEFAULTS, type Settings, type SiteRule } from './options.ts'

/**
 * Reads settings that were stored or exported. They must be of this version: see `migrated`.
 *
 * @param otherwise the values for options that are missing or wrong
 * @returns the settings, and the names of the options with a wrong value
 */
export function readSettings(
  stored: Readonly<Record<string, unknown>>,
  otherwise: Settings = DEFAULTS,
): { readonly settings: Settings; readonly wrong: readonly OptionName[] } {
  const present = OPTION_NAMES.filter((name) => stored[name] !== undefined)
  const right = present.filter((name) => isRightValue(name, stored[name]))
  const read = Object.fromEntries(right.map((key) => [key, stored[key]]))
  return {
    settings: { ...otherwise, ...read },
    wrong: present.filter((key) => !right.includes(key)),
  }
}

/** The rule for a host: its own, or that of the nearest parent domain. */
export function ruleFor({ sites }: Settings, host: string): SiteRule | undefined {
  for (let site = host; ; site = site.slice(site.indexOf('.') + 1)) {
    if (Object.hasOwn(sites, site)) return sites[site]
    if (!site.includes('.')) return undefined
  }
}

/** Whether names are marked on a site when it opens. */
export function isOn(settings: Settings, site: string): boolean {
  const rule = ruleFor(settings, site)
  return settings.everywhere && (settings.where === 'all' ? rule !== 'off' : rule === 'on')
}

/** The settings with one site switched on or off. A rule that changes nothing is not kept. */
export function withSite(settings: Settings, site: string, on: boolean): Settings {
  const { [site]: _, ...others } = settings.sites
  const without = { ...settings, everywhere: true, sites: others }
  if (isOn(without, site) === on) return { ...settings, sites: others }
  return { ...settings, sites: { ...others, [site]: on ? 'on' : 'off' } }
}

/** The settings as the text of a file. `readSettingsFile` reads it. */
export function settingsFile(settings: Settings): string {
  return `${JSON.stringify({ format: 'attache-settings', version: SETTINGS_VERSION, settings }, null, 2)}\n`
}

/**
 * Reads a file with settings of this version or an earlier one.
 *
 * @param otherwise the values for options that are missing or wrong
 * @returns as `readSettings`; undefined if it is no such file
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
