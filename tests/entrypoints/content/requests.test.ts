import { afterEach, describe, expect, test, vi } from 'vitest'
import { watchCard } from '../../../entrypoints/content/hover/on-card.ts'
import { hoverRequests, type RequestParts } from '../../../entrypoints/content/hover/requests.ts'
import type { CardContent } from '../../../facts/views/card.ts'
import { openPage } from '../dom.ts'

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'))
afterEach(() => void vi.unstubAllGlobals())

function setUp({
  shown = undefined as object | undefined,
  isOn = false,
  isSide = false,
  next = undefined as object | undefined,
} = {}) {
  const send = vi.fn()
  const parts = {
    machine: { send },
    tour: { next: () => next, goTo: (id: string) => id === 'country:pe' },
    replies: { put: vi.fn() },
    view: { shown: () => shown, closedAround: vi.fn(), sideElsewhere: vi.fn() },
    pointer: { leftAt: () => undefined },
    onCard: { isOn: () => isOn },
    isSide,
  }
  return { send, parts, requests: hoverRequests(parts as unknown as RequestParts) }
}

test('the next name is pinned by the keyboard, where there is one', () => {
  const next = {}
  const { send, requests } = setUp({ next })
  requests.nextName()
  expect(send.mock.calls).toEqual([[{ type: 'pin', target: next }, 'keyboard']])
  const none = setUp()
  none.requests.nextName()
  expect(none.send).not.toHaveBeenCalled()
})

test('a place that names somebody is gone to', () => {
  const { requests } = setUp()
  expect([requests.goTo('country:pe'), requests.goTo('country:cl')]).toEqual([true, false])
})

describe('what was found for selected text', () => {
  const content = {
    entity: { id: 'country:pe' },
    namesakes: [{ id: 'country:cl' }],
  } as unknown as CardContent
  class Text {}
  const select = (node: object, isCollapsed = false): void => {
    vi.stubGlobal('Text', Text)
    vi.stubGlobal('StaticRange', class {})
    const range = { startContainer: node, startOffset: 0, endContainer: node, endOffset: 4 }
    vi.stubGlobal('getSelection', () => ({ rangeCount: 1, isCollapsed, getRangeAt: () => range }))
  }
  test('is the card of the selection', () => {
    select(new Text())
    const { requests, parts, send } = setUp()
    expect(requests.lookUp('Peru', content)).toBe(true)
    const [mention, reply] = parts.replies.put.mock.calls[0]!
    expect(mention).toMatchObject({ entity: 'country:pe', others: ['country:cl'] })
    expect(reply).toEqual({ content })
    expect(send.mock.calls[0]).toMatchObject([{ type: 'pin', target: { mention } }, 'keyboard'])
  })
  test.each([
    ['nothing is selected any more', new Text(), true],
    ['it is no text', {}, false],
  ])('is no card where %s', (_, node, isCollapsed) => {
    select(node, isCollapsed)
    const { requests, send } = setUp()
    expect(requests.lookUp('Peru', content)).toBe(false)
    expect(send).not.toHaveBeenCalled()
  })
})

describe('a frame that goes on without its card', () => {
  const shown = { mention: { frame: {} } }
  test.each([
    ['closes it', { shown }, 1],
    ['leaves it to a pointer that is on it', { shown, isOn: true }, 0],
    ['does nothing to the page’s own', { shown: { mention: {} } }, 0],
  ])('%s', (_, state, times) => {
    const { requests, send } = setUp(state)
    expect(requests.fromFrame(undefined)).toBe(true)
    expect(send).toHaveBeenCalledTimes(times)
  })
})

test('at the side only the reader closes it, wherever its frame is', () => {
  const { requests, send } = setUp({ shown: { mention: { frame: {} } }, isSide: true })
  requests.fromFrame(undefined)
  expect(send.mock.calls).toEqual([[{ type: 'close' }]])
})

test('of a frame that is not there no card is shown', () => {
  openPage()
  const { requests, send } = setUp()
  const card = { mention: {}, box: {}, pinned: false, width: 10, height: 10 }
  expect(requests.fromFrame(card as unknown as Parameters<typeof requests.fromFrame>[0])).toBe(false)
  expect(send).not.toHaveBeenCalled()
})

test('the machine hears of a pointer that comes upon the card and leaves it', () => {
  const send = vi.fn()
  const onCard = watchCard({ send })
  onCard.onEnter()
  expect(onCard.isOn()).toBe(true)
  onCard.onLeave()
  expect(onCard.isOn()).toBe(false)
  expect(send.mock.calls).toEqual([[{ type: 'enter-card' }], [{ type: 'leave' }]])
})
