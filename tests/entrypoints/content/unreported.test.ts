import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchUnreported } from '../../../entrypoints/content/unreported.ts'
import { openPage, setState } from '../dom.ts'

const page = { clear: vi.fn(), read: vi.fn() }
const marks = { keep: vi.fn() }
const root = {} as Element

beforeEach(() => {
  vi.useFakeTimers()
  openPage()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.resetAllMocks()
})

test('marks are set again within a second, while the page is seen', () => {
  const stop = watchUnreported(page, marks, root)
  vi.advanceTimersByTime(1000)
  expect(marks.keep).toHaveBeenCalledTimes(2)
  setState({ visibilityState: 'hidden' })
  vi.advanceTimersByTime(5000)
  expect(marks.keep).toHaveBeenCalledTimes(2)
  setState({ visibilityState: 'visible' })
  stop()
  vi.advanceTimersByTime(5000)
  expect(marks.keep).toHaveBeenCalledTimes(2)
  expect(page.clear).not.toHaveBeenCalled()
})

test('a page that the reader begins to write in, or has written in, is read anew', () => {
  const stop = watchUnreported(page, marks, root)
  setState({ designMode: 'on' })
  vi.advanceTimersByTime(2000)
  expect([page.clear, page.read].map(({ mock }) => mock.calls)).toEqual([[[]], [[root]]])
  setState({ designMode: 'off' })
  vi.advanceTimersByTime(500)
  expect(page.read).toHaveBeenCalledTimes(2)
  stop()
})
