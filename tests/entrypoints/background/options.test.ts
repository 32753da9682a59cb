import { beforeEach, expect, test, vi } from 'vitest'
import { changeSettings } from '../../../entrypoints/background/options.ts'
import { loadSettings } from '../../../entrypoints/shared/stored-settings.ts'
import { DEFAULTS, withSite } from '../../../settings/settings.ts'
import { fake, startAfresh } from '../fake-browser.ts'

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'))
const { sync } = fake.storage
beforeEach(startAfresh)

test('changes that come at once are all made', async () => {
  await Promise.all([
    changeSettings((settings) => ({ ...settings, delay: 450 })),
    changeSettings((settings) => withSite(settings, 'a.example', false)),
    changeSettings((settings) => withSite(settings, 'b.example', false)),
  ])
  expect(await loadSettings()).toEqual({
    ...DEFAULTS,
    delay: 450,
    sites: { 'a.example': 'off', 'b.example': 'off' },
  })
})

test('a change that the browser cannot keep fails, and holds up none after it', async () => {
  sync.set.mockRejectedValueOnce(new Error('QUOTA_BYTES'))
  const failed = changeSettings((settings) => ({ ...settings, delay: 450 }))
  const made = changeSettings((settings) => ({ ...settings, badge: false }))
  await expect(failed).rejects.toThrow('QUOTA_BYTES')
  await made
  expect(await loadSettings()).toEqual({ ...DEFAULTS, badge: false })
})

test('options that cannot be read are not written over', async () => {
  sync.hold({ delay: 450 })
  sync.get.mockRejectedValueOnce(new Error('IO error'))
  await expect(changeSettings((settings) => ({ ...settings, badge: false }))).rejects.toThrow(
    'cannot be read',
  )
  expect(sync.all()).toEqual({ delay: 450 })
  await changeSettings((settings) => ({ ...settings, badge: false }))
  expect(await loadSettings()).toEqual({ ...DEFAULTS, delay: 450, badge: false })
})
