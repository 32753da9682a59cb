import { expect, test, vi } from 'vitest'
import { DEFAULTS } from '../../../settings/settings.ts'

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'))
const { makeMarkSheet } = await import('../../../entrypoints/content/mark-sheet.ts')
const { sheetOf } = await import('../../../entrypoints/shared/mark-style.ts')

const own = {
  line: DEFAULTS.line,
  leaderColour: DEFAULTS.leaderColour,
  countryColour: DEFAULTS.countryColour,
}

test('another sheet is asked for where the style has changed, in the place of the one before', () => {
  const ask = vi.fn(async () => undefined)
  const restyle = makeMarkSheet(ask)
  restyle(DEFAULTS)
  restyle({ ...DEFAULTS, delay: DEFAULTS.delay + 1 })
  expect(ask).not.toHaveBeenCalled()
  restyle({ ...DEFAULTS, line: 'wavy' })
  restyle({ ...DEFAULTS, line: 'wavy', badge: !DEFAULTS.badge })
  restyle(DEFAULTS)
  expect(ask.mock.calls).toEqual([
    [{ ...own, line: 'wavy' }, own],
    [own, { ...own, line: 'wavy' }],
  ])
})

test('names that are marked as at first, or not at all, need no sheet', () => {
  expect([sheetOf(own), sheetOf({ ...own, line: 'none' })]).toEqual(['', ''])
  const sheet = sheetOf({ ...own, leaderColour: '#112233' })
  expect(sheet).toContain('#112233')
  // Leaders and countries differ without colour.
  expect(sheet).toMatch(/attache-leader\) \{[^}]*2px dotted/)
  expect(sheet).toMatch(/attache-country\) \{[^}]*2px dashed/)
  // Links are underlined already.
  expect(sheet).toMatch(/attache-country-link\) \{[^}]*1px dashed/)
})
