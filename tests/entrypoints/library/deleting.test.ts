import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Notice } from '../../../components/library/notice.tsx'
import type { Messages } from '../../../components/ui/messages.ts'
import { deleteArticles, restoreArticles } from '../../../entrypoints/library/deleting.ts'
import { fake, startAfresh } from '../fake-browser.ts'

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'))

const messages: Messages = (key, ...values) => [key, ...values].join(' ')
const { sendMessage } = fake.runtime
const told: (Notice | undefined)[] = []
const tools = { messages, say: (notice: Notice | undefined) => void told.push(notice) }

beforeEach(() => {
  startAfresh()
  told.length = 0
})

describe('deleting', () => {
  test('says how many are gone, with a way back that brings back those alone', async () => {
    sendMessage.mockResolvedValueOnce({ removed: { token: 't', articles: 2 } })
    const deleted = vi.fn()
    await deleteArticles(['a', 'b'], tools, deleted)
    expect(deleted).toHaveBeenCalledTimes(1)
    expect(told).toMatchObject([{ text: 'deleted 2', isError: false, action: { label: 'undo' } }])
    sendMessage.mockResolvedValueOnce({ restored: 2 })
    told[0]?.action?.run()
    await vi.waitFor(() => expect(told).toHaveLength(2))
    expect(told[1]).toEqual({ text: 'restored 2', isError: false })
    expect(sendMessage.mock.calls).toEqual([
      [{ ask: 'remove', sources: ['a', 'b'] }],
      [{ ask: 'restore', token: 't' }],
    ])
  })
  test('what was gone already has no way back', async () => {
    sendMessage.mockResolvedValueOnce({ removed: { token: 't', articles: 0 } })
    await deleteArticles(['a'], tools, vi.fn())
    expect(told).toEqual([{ text: 'deleted 0', isError: false }])
  })
  test.each([
    ['is refused', () => sendMessage.mockResolvedValueOnce({ message: 'no room' }), 'no room'],
    ['is not answered', () => sendMessage.mockResolvedValueOnce(null), 'error_failed'],
  ])('that %s is reported, and nothing counts as gone', async (_, answer, text) => {
    answer()
    const deleted = vi.fn()
    await deleteArticles(['a'], tools, deleted)
    expect(told).toEqual([{ text, isError: true }])
    expect(deleted).not.toHaveBeenCalled()
  })
})

test('all that was deleted lately comes back, or it is said why not', async () => {
  sendMessage.mockResolvedValueOnce({ restored: 5 })
  await restoreArticles(tools)
  sendMessage.mockResolvedValueOnce({ message: 'too late' })
  await restoreArticles(tools)
  sendMessage.mockRejectedValueOnce(new Error('gone'))
  await restoreArticles(tools)
  expect(sendMessage.mock.calls[0]).toEqual([{ ask: 'restore' }])
  expect(told.map((notice) => notice?.text)).toEqual(['restored 5', 'too late', 'error_failed'])
})
