import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { MarkedPage } from '../../../entrypoints/content/page.ts'
import { observe } from '../../../entrypoints/content/read/mutations.ts'
import { openPage, show } from '../dom.ts'

/** A browser's observer that a test hands records to. */
class FakeObserver {
  static last: FakeObserver
  readonly observed: Node[] = []
  readonly take: (records: readonly object[]) => void
  constructor(take: (records: readonly object[]) => void) {
    this.take = take
    FakeObserver.last = this
  }
  observe(node: Node): void {
    this.observed.push(node)
  }
  disconnect(): void {
    this.observed.length = 0
  }
}

const page = {
  read: vi.fn(),
  reread: vi.fn(),
  forget: vi.fn(),
  lost: vi.fn(),
  clear: vi.fn(),
  recheck: vi.fn(),
}
const changed = vi.fn()

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('MutationObserver', FakeObserver)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.resetAllMocks()
})

function observing(body: string): { readonly p: Element; readonly stop: () => void } {
  const document = openPage(body)
  const { stop } = observe(page as unknown as MarkedPage, document.documentElement, changed)
  return { p: document.querySelector('p') as Element, stop }
}
const tell = (...records: object[]): void => FakeObserver.last.take(records)
const text = (element: Element) => ({ type: 'characterData', target: element.firstChild })
function list(target: Element, addedNodes: readonly Node[], removedNodes: readonly Node[] = []): object {
  return { type: 'childList', target, addedNodes, removedNodes, previousSibling: null, nextSibling: null }
}

describe('changes', () => {
  test('of the whole document are followed: its root element may be replaced', () => {
    observing('<p>one</p>')
    expect(FakeObserver.last.observed).toEqual([document])
  })
  test('are gathered for 80 ms, and what changed is read again once', () => {
    const { p } = observing('<p>one</p>')
    tell(text(p))
    tell(text(p), text(p))
    vi.advanceTimersByTime(79)
    expect(page.reread).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(page.reread.mock.calls).toEqual([[p]])
    expect(changed).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(1000)
    expect(changed).toHaveBeenCalledTimes(1)
  })
  test('blocks that come are read, those that go are forgotten, and reported at once', () => {
    const { p } = observing('<main><p>one</p></main>')
    const gone = document.createElement('p')
    tell(list(document.querySelector('main') as Element, [p], [gone]))
    expect(page.lost.mock.calls[0]?.[0]).toBe(gone)
    vi.advanceTimersByTime(80)
    expect(page.read.mock.calls).toEqual([[p]])
    expect(page.forget.mock.calls).toEqual([[gone]])
    expect(page.reread).not.toHaveBeenCalled()
  })
  test('text that comes into a block has the block read again; a block that is gone by then is forgotten', () => {
    const { p } = observing('<p>one</p>')
    const word = document.createElement('b')
    tell(list(p, [word]))
    p.remove()
    vi.advanceTimersByTime(80)
    expect(page.reread).not.toHaveBeenCalled()
    expect(page.forget).toHaveBeenCalledWith(p)
  })
  test('of class names alone wait for 250 ms, and only visibility is looked at again', () => {
    const { p } = observing('<p>one</p>')
    tell({ type: 'attributes', target: p, attributeName: 'class' })
    vi.advanceTimersByTime(249)
    expect(page.recheck).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(page.recheck).toHaveBeenCalledTimes(1)
    expect(page.reread).not.toHaveBeenCalled()
    tell(text(p))
    vi.advanceTimersByTime(80)
    expect(page.recheck).toHaveBeenCalledTimes(1)
  })
  test('what is opened to the reader’s typing is forgotten and read anew', () => {
    const { p } = observing('<p>one</p>')
    tell({ type: 'attributes', target: p, attributeName: 'contenteditable' })
    vi.advanceTimersByTime(80)
    expect(page.forget.mock.calls).toEqual([[p]])
    expect(page.read.mock.calls).toEqual([[p]])
  })
  test('more than 50 at once are gathered for longer from then on', () => {
    const { p } = observing(`<p>one</p>${'<p>more</p>'.repeat(50)}`)
    const all = [...document.querySelectorAll('p')]
    tell(...all.map(text))
    vi.advanceTimersByTime(80)
    expect(page.reread).toHaveBeenCalledTimes(51)
    tell(text(p))
    vi.advanceTimersByTime(249)
    expect(page.reread).toHaveBeenCalledTimes(51)
    vi.advanceTimersByTime(1)
    expect(page.reread).toHaveBeenCalledTimes(52)
    tell(text(p))
    vi.advanceTimersByTime(80)
    expect(page.reread).toHaveBeenCalledTimes(53)
  })
  test('50 at once are not that many', () => {
    const { p } = observing(`<p>one</p>${'<p>more</p>'.repeat(49)}`)
    tell(...[...document.querySelectorAll('p')].map(text))
    vi.advanceTimersByTime(80)
    tell(text(p))
    vi.advanceTimersByTime(80)
    expect(page.reread).toHaveBeenCalledTimes(51)
  })
  test('after the end are nobody’s', () => {
    const { p, stop } = observing('<p>one</p>')
    tell(text(p))
    stop()
    show('visible')
    vi.advanceTimersByTime(1000)
    expect(FakeObserver.last.observed).toEqual([])
    expect(changed).not.toHaveBeenCalled()
  })
})

describe('while nobody sees the page', () => {
  test('changes wait, and are read as soon as it is seen', () => {
    const { p } = observing('<p>one</p>')
    show('hidden')
    tell(text(p))
    vi.advanceTimersByTime(10_000)
    expect(page.reread).not.toHaveBeenCalled()
    show('visible')
    vi.advanceTimersByTime(0)
    expect(page.reread.mock.calls).toEqual([[p]])
    expect(changed).toHaveBeenCalledTimes(1)
  })
  test.each([
    [2000, 'each is read again', 2000, 0],
    [2001, 'all of the page is read anew', 0, 1],
  ])('of %d changes %s', (count, _, reread, read) => {
    observing('<p>x</p>'.repeat(count))
    show('hidden')
    for (const p of document.querySelectorAll('p')) tell(text(p))
    vi.advanceTimersByTime(1000)
    show('visible')
    vi.advanceTimersByTime(0)
    expect(page.reread).toHaveBeenCalledTimes(reread)
    expect(page.clear).toHaveBeenCalledTimes(read)
    expect(page.read.mock.calls).toEqual(read ? [[document.documentElement]] : [])
  })
})
