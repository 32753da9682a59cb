import { beforeEach, expect, test, vi } from 'vitest'
import { aboutText } from '../../../entrypoints/options/about.ts'
import { fake, startAfresh } from '../fake-browser.ts'

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'))

beforeEach(() => {
  startAfresh()
  Object.assign(fake.runtime, { getPlatformInfo: async () => ({ os: 'linux', arch: 'x86-64' }) })
  Object.assign(fake.i18n, { getUILanguage: () => 'de' })
  fake.runtime.getManifest.mockReturnValue({ version: '1.2.3' })
  vi.stubGlobal('navigator', { userAgent: 'A browser', language: 'fr' })
  vi.stubGlobal('CSS', { highlights: {} })
  fake.storage.sync.hold({ badge: false, sites0: { 'secret.example': 'off' } })
})

test('a report has versions, options and what the background knows, a line for each, and no site', async () => {
  fake.runtime.sendMessage.mockResolvedValue({ 'facts saved': 7, 'last errors': 'none' })
  const text = await aboutText()
  expect(text.split('\n')).toEqual([
    'version: 1.2.3',
    'browser: A browser',
    'system: linux x86-64',
    'language: fr, de',
    'highlights: true',
    expect.stringMatching(/^settings: \{.*"badge":false/),
    'rules for sites: 1',
    'facts saved: 7',
    'last errors: none',
  ])
  expect(text).not.toContain('secret')
})

test('a background that does not answer is reported as such', async () => {
  fake.runtime.sendMessage.mockRejectedValue(new Error('no background'))
  expect(await aboutText()).toMatch(/\nbackground: Error: no background$/)
})
