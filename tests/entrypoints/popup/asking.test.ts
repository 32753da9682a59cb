import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { askFront } from '../../../entrypoints/popup/asking.ts'
import type { FrontEvent } from '../../../entrypoints/popup/front.ts'
import { fake, startAfresh } from '../fake-browser.ts'

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'))
vi.mock('../../../entrypoints/shared/read-frame.ts', () => ({ readFrame: async () => undefined }))

const { permissions, scripting, tabs } = fake

beforeEach(() => {
  startAfresh()
  vi.useFakeTimers()
  const tab = { id: 1, url: 'https://blog.example/a', status: 'complete', active: true }
  tabs.get.mockResolvedValue(tab)
  tabs.query.mockResolvedValue([tab])
  permissions.contains.mockResolvedValue(true)
  // A frame fills the page, and has its text.
  scripting.executeScript.mockResolvedValue([
    { frameId: 0, result: { area: 100, text: 0 } },
    { frameId: 5, result: { area: 90, text: 900 } },
  ])
})
afterEach(() => void vi.useRealTimers())

/** The state of the page that the popup is told, and how often each frame was asked for it. */
async function stateOf(onAfter: { readonly [frame: number]: number }): Promise<object> {
  const asks: Record<number, number> = {}
  tabs.sendMessage.mockImplementation(async (_tab, request, how) => {
    if ((request as { ask: string }).ask !== 'report') return undefined
    const { frameId } = how as { frameId: number }
    asks[frameId] = (asks[frameId] ?? 0) + 1
    const isOn = asks[frameId] > (onAfter[frameId] ?? 0)
    return { isOn, site: 'blog.example', title: `In ${frameId}`, counts: [], named: [] }
  })
  const told: FrontEvent[] = []
  const asking = askFront((event) => told.push(event), 1)
  await vi.runAllTimersAsync()
  await asking
  const page = told.flatMap((event) => (event.type === 'told' ? [event.page] : []))[0]
  return { page, asks }
}

test.each([
  ['both are marked', {}, true, { 0: 1, 5: 1 }],
  ['the page is about to be marked', { 0: 3 }, true, { 0: 4, 5: 1 }],
  ['the frame is about to be marked', { 5: 3 }, true, { 0: 1, 5: 4 }],
  ['the frame never is', { 5: 1000 }, false, { 0: 1, 5: 10 }],
])('the frame with the text is summed up, and gets time to be marked: %s', async (_, onAfter, isOn, asks) => {
  expect(await stateOf(onAfter)).toMatchObject({ page: { report: { isOn, title: 'In 5' } }, asks })
})
