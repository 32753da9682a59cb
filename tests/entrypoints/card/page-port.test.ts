import { beforeEach, expect, test, vi } from 'vitest'
import { makePagePort } from '../../../entrypoints/card/page/page-port.ts'
import { fake, makeEvent, startAfresh } from '../fake-browser.ts'

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'))
beforeEach(startAfresh)

const ASKED = { address: 'a', isChanged: false }

function setUp() {
  const ports = [0, 1].map(() => ({
    ...{ postMessage: vi.fn(), disconnect: vi.fn() },
    ...{ onMessage: makeEvent<[unknown]>(), onDisconnect: makeEvent<[]>() },
  }))
  for (const port of ports) fake.runtime.connect.mockReturnValueOnce(port)
  const [told, lost] = [vi.fn(), vi.fn()]
  return { port: makePagePort(told, lost), first: ports[0]!, second: ports[1]!, told, lost }
}

test('is opened when it is first asked, and once', () => {
  const { port, first } = setUp()
  expect(port.isOpen()).toBe(false)
  expect(fake.runtime.connect).not.toHaveBeenCalled()
  expect([port.ask(ASKED), port.ask(ASKED), port.isOpen()]).toEqual([true, true, true])
  expect(fake.runtime.connect.mock.calls).toEqual([[{ name: 'page-facts' }]])
  expect(first.postMessage.mock.calls).toEqual([[ASKED], [ASKED]])
})

test('hands on what the background reports, and that it was stopped', () => {
  const { port, first, second, told, lost } = setUp()
  port.ask(ASKED)
  for (const news of [{ state: 'reading' }, { state: 1 }, { state: 'read', isNew: 'yes' }, null])
    first.onMessage.fire(news)
  expect(told.mock.calls).toEqual([[{ state: 'reading' }]])
  first.onDisconnect.fire()
  expect([lost.mock.calls.length, port.isOpen()]).toEqual([1, false])
  // Asked again, it is another one: the one before has nothing to say any more.
  port.ask(ASKED)
  expect(second.postMessage).toHaveBeenCalledOnce()
  first.onMessage.fire({ state: 'reading' })
  first.onDisconnect.fire()
  expect([told.mock.calls.length, lost.mock.calls.length, port.isOpen()]).toEqual([1, 1, true])
})

test('asks nobody where the extension has gone', () => {
  const { port, first } = setUp()
  fake.runtime.connect.mockReset()
  fake.runtime.connect.mockImplementation(() => {
    throw new Error('Extension context invalidated.')
  })
  expect([port.ask(ASKED), port.isOpen()]).toEqual([false, false])
  expect(first.postMessage).not.toHaveBeenCalled()
})

test('an update leaves a port that throws', () => {
  const { port, first } = setUp()
  port.ask(ASKED)
  for (const method of [first.postMessage, first.disconnect])
    method.mockImplementation(() => {
      throw new Error('Attempting to use a disconnected port object')
    })
  expect(port.ask(ASKED)).toBe(true)
  port.close()
  expect(port.isOpen()).toBe(false)
})
