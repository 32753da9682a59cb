import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Messages } from '../../components/ui/messages.ts'
import { askSave } from '../../entrypoints/shared/ask-save.ts'
import type { SaveOutcome, SaveProgress } from '../../entrypoints/shared/channels/payloads.ts'
import { fake, makeEvent, startAfresh } from './fake-browser.ts'

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'))
beforeEach(startAfresh)

describe('saving through a port', () => {
  const messages: Messages = (key) => `words of ${key}`
  const saved = { saved: { state: 'new', facts: 1, leftOut: 0 }, names: ['A'] } as unknown as SaveOutcome

  function connected() {
    const port = {
      ...{ onMessage: makeEvent<[unknown]>(), onDisconnect: makeEvent<[]>() },
      ...{ disconnect: vi.fn(), postMessage: vi.fn() },
    }
    fake.runtime.connect.mockReturnValue(port)
    const told: SaveProgress[] = []
    return {
      ...port,
      told,
      outcome: askSave(
        { tab: 7, address: 'https://a.example/x y' },
        { title: 'Better' },
        (progress) => told.push(progress),
        messages,
      ),
    }
  }
  test('reports how far it is, and what became of it', async () => {
    const { onMessage, disconnect, postMessage, told, outcome } = connected()
    expect(fake.runtime.connect.mock.calls).toEqual([[{ name: 'save' }]])
    expect(postMessage.mock.calls).toEqual([
      [{ tab: 7, address: 'https://a.example/x y', corrections: { title: 'Better' } }],
    ])
    onMessage.fire({ progress: { step: 'reading', done: 0 } })
    onMessage.fire({ progress: { step: 'saving', done: 1 } })
    expect(disconnect).not.toHaveBeenCalled()
    onMessage.fire({ outcome: saved })
    expect(await outcome).toEqual(saved)
    expect(told).toEqual([
      { step: 'reading', done: 0 },
      { step: 'saving', done: 1 },
    ])
    expect(disconnect).toHaveBeenCalledTimes(1)
  })
  test('says so where the background was stopped', async () => {
    const { onDisconnect, outcome } = connected()
    onDisconnect.fire()
    expect(await outcome).toEqual({ message: 'words of error_stopped' })
  })
})
