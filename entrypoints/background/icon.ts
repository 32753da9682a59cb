import { browser, type Runtime } from '../shared/browser.ts'

/** Quiet, and dark enough for white figures (WCAG 2.2, 4.5 to 1). */
const BADGE = '#6b4a33'

/**
 * Shows on the icon of a tab how many leaders and countries its page names; nothing where nothing is marked. A page
 * that is gone to takes the figure away by itself.
 */
export async function showNamed(
  { tab }: Runtime.MessageSender,
  { named = '', isDark }: { readonly named?: string; readonly isDark: boolean },
): Promise<void> {
  await setScheme(isDark)
  if (tab?.id === undefined) return
  const tabId = tab.id
  // The tab may have been closed meanwhile.
  await Promise.allSettled([
    browser.action.setBadgeBackgroundColor({ color: BADGE, tabId }),
    browser.action.setBadgeTextColor?.({ color: '#fff', tabId }),
    browser.action.setBadgeText({ text: named === '0' ? '' : named, tabId }),
  ])
}

let scheme: boolean | undefined

/** Firefox picks the icon for its theme by the manifest; in Chromium only a page knows whether the browser is dark. */
async function setScheme(isDark: boolean): Promise<void> {
  if (scheme === isDark || 'theme_icons' in (browser.runtime.getManifest().action ?? {})) return
  scheme = isDark
  const path = Object.fromEntries(
    [16, 32, 48].map((size) => [size, `/icon/${size}${isDark ? '-dark' : ''}.png`]),
  )
  await browser.action.setIcon({ path }).catch(() => undefined)
}
