import { browser } from '../shared/browser.ts'
import { askDiagnosis } from '../shared/messages.ts'
import { loadSettings } from '../shared/stored-settings.ts'

/** The text for a report of a mistake: versions, counts and the last errors, one a line. No address and no text of a page. */
export async function aboutText(): Promise<string> {
  const { sites, ...settings } = await loadSettings()
  const [platform, diagnosis] = await Promise.all([
    browser.runtime.getPlatformInfo(),
    askDiagnosis().catch((error: unknown) => ({ background: String(error) })),
  ])
  const rows: Readonly<Record<string, unknown>> = {
    version: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
    system: `${platform.os} ${platform.arch}`,
    language: `${navigator.language}, ${browser.i18n.getUILanguage()}`,
    highlights: 'highlights' in CSS,
    settings: JSON.stringify(settings),
    'rules for sites': Object.keys(sites).length,
    ...diagnosis,
  }
  return Object.entries(rows)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')
}
