import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@playwright/test'
import { expect } from './expect.ts'

const root = join(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const manifest = (browser: 'chrome' | 'firefox'): Record<string, unknown> =>
  JSON.parse(read(`.output/${browser}-mv3/manifest.json`)) as Record<string, unknown>

/** The permissions in a table of Markdown: what is in backticks in its first column. */
function listed(file: string): Set<string> {
  const rows =
    read(file)
      .match(/^\| permission[\s\S]*?\n\n/m)?.[0]
      .split('\n')
      .slice(2) ?? []
  return new Set(
    rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1]!)),
  )
}

for (const browser of ['chrome', 'firefox'] as const) {
  test(`what is asked for in ${browser} is what privacy.md and security.md give reasons for`, () => {
    const { permissions, host_permissions, optional_permissions, optional_host_permissions } =
      manifest(browser)
    const asked = new Set([...(permissions as string[]), ...(host_permissions as string[])])
    expect([optional_permissions, optional_host_permissions]).toEqual([undefined, undefined])
    for (const file of ['docs/privacy.md', 'docs/security.md']) {
      const reasons = listed(file)
      if (browser === 'firefox') reasons.delete('sidePanel')
      expect(reasons, file).toEqual(asked)
    }
  })

  test(`${browser} runs our own code alone, and nobody else may speak to it`, () => {
    const {
      content_security_policy: policy,
      externally_connectable,
      web_accessible_resources,
    } = manifest(browser)
    const { extension_pages: pages } = policy as { extension_pages: string }
    expect(pages).toContain("default-src 'none'")
    expect(pages).toMatch(/script-src 'self'(?:;|$)/)
    // The page that shows PDF files fetches the one that the reader opens; nothing else comes from elsewhere.
    const [connect, ...others] = pages.split('; ').sort()
    expect(connect).toBe("connect-src 'self' http: https: file:")
    expect(others.join()).not.toMatch(/unsafe-eval|https?:|file:|\*/)
    expect(externally_connectable).toEqual(browser === 'chrome' ? { ids: [] } : undefined)
    // No page can load a file of ours, and so none can find out that we are there.
    expect(web_accessible_resources ?? []).toEqual([])
  })
}

test('the sidebar of Firefox opens when the reader opens it, and not by itself', () => {
  expect(manifest('firefox').sidebar_action).toMatchObject({ open_at_install: false })
})

for (const browser of ['chrome', 'firefox'] as const)
  test(`${browser}: all pages but the one for PDF files ask for the extension’s own files alone`, () => {
    const folder = join(root, `.output/${browser}-mv3`)
    const pages = globSync('*.html', { cwd: folder }).filter((page) => page !== 'licences.html')
    expect(pages.sort()).toEqual([
      'library.html',
      'options.html',
      'pdf.html',
      'popup.html',
      'sidepanel.html',
      'welcome.html',
    ])
    for (const page of pages) {
      const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(
        readFileSync(join(folder, page), 'utf8'),
      )?.[1]
      if (page === 'pdf.html') expect(policy).toBeUndefined()
      else expect(policy?.replaceAll('&#39;', "'"), page).toMatch(/; connect-src 'self'$/)
    }
  })

test('nothing listens to other extensions, or to messages of a page', () => {
  for (const script of ['background.js', 'content-scripts/content.js', 'card.js']) {
    const code = read(`.output/chrome-mv3/${script}`)
    expect(code.length).toBeGreaterThan(1000)
    // The polyfill names the events; nobody adds a listener to them.
    expect(code).not.toMatch(/on(?:Message|Connect)External\.addListener/)
    expect(code).not.toMatch(/addEventListener\([`'"]message[`'"]/)
  }
})
