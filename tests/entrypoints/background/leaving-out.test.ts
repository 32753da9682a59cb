import { beforeEach, expect, test, vi } from 'vitest'
import { leaveOut, markAgain } from '../../../entrypoints/background/leaving-out.ts'
import { changeSettings } from '../../../entrypoints/background/options.ts'
import type { Runtime } from '../../../entrypoints/shared/browser.ts'
import { loadSettings } from '../../../entrypoints/shared/stored-settings.ts'
import { DEFAULTS, type Settings } from '../../../settings/settings.ts'
import { fake, startAfresh } from '../fake-browser.ts'

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'))
vi.mock('../../../entrypoints/background/saving.ts', () => ({ savePage: vi.fn() }))

const SITE = 'news.example:8080'
const card = { tab: { id: 4, url: `https://${SITE}/a` }, frameId: 2 } as Runtime.MessageSender
const change = (more: Partial<Settings>) => changeSettings((settings) => ({ ...settings, ...more }))
const sitesNow = async () => (await loadSettings()).sites

/** What the tab's pages are told, and in which frame; `undefined` for all of them. */
const told = () =>
  fake.tabs.sendMessage.mock.calls.map(([tab, message, to]) => {
    expect(tab).toBe(4)
    return [message, (to as { frameId: number } | undefined)?.frameId] as const
  })

/** The token that a page got with its toast. */
function token(): string {
  const asked = told().map(([message]) => message as { toast?: { undo: string } })
  return asked.find(({ toast }) => toast)?.toast?.undo ?? ''
}

beforeEach(startAfresh)

test('the page itself says which site was left out, also for a card in a frame', async () => {
  await leaveOut(card)
  expect(await sitesNow()).toEqual({ [SITE]: 'off' })
  expect(told()).toEqual([
    [{ ask: 'toast', toast: { state: 'off', site: SITE, undo: expect.stringMatching(/./) } }, 0],
    [{ ask: 'stop' }, undefined],
  ])
})

test.each<[string, Partial<Settings>]>([
  ['no rule', {}],
  ['a rule of its own', { where: 'listed', sites: { [SITE]: 'on' } }],
  ['a rule that differs from its parent’s', { sites: { 'news.example': 'off', [SITE]: 'on' } }],
])('undoing brings back what there was: %s; other changes stay', async (_, before) => {
  await change(before)
  await leaveOut(card)
  await change({ delay: 450 })
  await markAgain(token(), 4)
  expect(await loadSettings()).toEqual({ ...DEFAULTS, ...before, delay: 450 })
  expect(told()).not.toContainEqual([{ ask: 'start' }, undefined])
})

test('a page that was marked because the reader asked for it is marked again', async () => {
  await change({ where: 'click' })
  await leaveOut(card)
  await markAgain(token(), 4)
  expect(await sitesNow()).toEqual({})
  expect(told().at(-1)).toEqual([{ ask: 'start' }, undefined])
})

test('a token holds once, and for nothing else', async () => {
  await leaveOut(card)
  await expect(markAgain('made up', 4)).rejects.toThrow('nothing was left out')
  expect(await sitesNow()).toEqual({ [SITE]: 'off' })
  await markAgain(token(), 4)
  await leaveOut(card)
  await expect(markAgain(token(), 4)).rejects.toThrow('nothing was left out')
})

test('a page without a host is left as it is', async () => {
  await leaveOut({ tab: { id: 4, url: 'file:///home/a.html' } } as Runtime.MessageSender)
  expect(await sitesNow()).toEqual({})
  expect(told()).toEqual([])
})
