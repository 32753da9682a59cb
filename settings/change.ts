import { OPTION_NAMES, type Settings, type SiteRule } from './options.ts'

/** What is to be other in the reader's options: of the rules for sites each one, null where it is to go. */
export type SettingsChange = Partial<Omit<Settings, 'sites'>> & {
  readonly sites?: Readonly<Record<string, SiteRule | null>>
}

/** What makes some options out of others. */
export function changeBetween(before: Settings, after: Settings): SettingsChange {
  const changed = OPTION_NAMES.filter((name) => name !== 'sites' && before[name] !== after[name])
  const others = Object.fromEntries(changed.map((name) => [name, after[name]]))
  const hosts = [...new Set([...Object.keys(before.sites), ...Object.keys(after.sites)])]
  const sites = hosts
    .filter((host) => ruleOf(before, host) !== ruleOf(after, host))
    .map((host) => [host, ruleOf(after, host) ?? null] as const)
  return { ...others, ...(sites.length > 0 ? { sites: Object.fromEntries(sites) } : {}) }
}

/** Options with a change: what it does not name stays as it is, whoever has changed it meanwhile. */
export function withChange(settings: Settings, { sites = {}, ...others }: SettingsChange): Settings {
  const rules = Object.entries({ ...settings.sites, ...sites }).filter(
    (entry): entry is [string, SiteRule] => entry[1] !== null,
  )
  return { ...settings, ...others, sites: Object.fromEntries(rules) }
}

/** One change that does what two do, one after the other. */
export function joinChanges(first: SettingsChange, then: SettingsChange): SettingsChange {
  const sites = { ...first.sites, ...then.sites }
  return { ...first, ...then, ...(Object.keys(sites).length > 0 ? { sites } : {}) }
}

function ruleOf({ sites }: Settings, host: string): SiteRule | undefined {
  return Object.hasOwn(sites, host) ? sites[host] : undefined
}
