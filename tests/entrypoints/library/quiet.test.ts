import { afterEach, expect, test, vi } from 'vitest'
import { quietFromNow } from '../../../entrypoints/library/import-lock.ts'
import { takeFile } from '../../../entrypoints/library/take-file.ts'
import { startAfresh } from '../fake-browser.ts'

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'))
vi.mock('made:world', () => ({ default: { entities: [] } }))
vi.mock('made:bundle', () => ({ default: { sources: [] } }))

afterEach(startAfresh)

test('what is read while an import runs, or begins or ends, is no state to reckon with', async () => {
  const before = quietFromNow()
  expect(before()).toBe(true)
  let end = (_: unknown): void => undefined
  const ask = vi.fn(() => new Promise((resolve) => (end = resolve)))
  const taking = takeFile(new File([''], 'a.jsonl'), {
    ask: ask as never,
    messages: (key) => key,
    say: vi.fn(),
  })
  const during = quietFromNow()
  expect([before(), during()]).toEqual([false, false])
  await vi.waitFor(() => expect(ask).toHaveBeenCalled())
  end({ added: 0, known: 0, broken: 0, lines: [], ended: 'whole' })
  await taking
  expect([before(), during(), quietFromNow()()]).toEqual([false, false, true])
})

test('an import that fails has ended', async () => {
  const ask = vi.fn(async () => Promise.reject(new Error('broken')))
  await takeFile(new File([''], 'a.jsonl'), { ask, messages: (key) => key, say: vi.fn() })
  expect(quietFromNow()()).toBe(true)
})
