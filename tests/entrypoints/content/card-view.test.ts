import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ShownCard } from '../../../entrypoints/content/hover/card-drawing.ts'
import type { HoverActions } from '../../../entrypoints/content/hover/card-props.ts'
import { type CardViewParts, makeCardView } from '../../../entrypoints/content/hover/card-view.ts'
import type { PageMention } from '../../../entrypoints/content/mentions/text-block.ts'
import { fake, startAfresh } from '../fake-browser.ts'

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'))

const named = (entity: string, more: object = {}): PageMention =>
  ({ mention: { entity, surface: entity }, span: { startContainer: {} }, ...more }) as unknown as PageMention
const PERU = named('country:pe')
const CHILE = named('country:cl')

function setUp({ isOpen = false, isOutside = false, isDrawn = true } = {}) {
  const host = { isOpen: () => isOpen, hide: vi.fn(), place: vi.fn(), rect: () => ({ left: 40 }) }
  const drawing = {
    draw: vi.fn(async (_: ShownCard, isCurrent: () => boolean, __?: boolean) => {
      await Promise.resolve()
      return isDrawn || !isCurrent()
    }),
    prepare: vi.fn(async () => undefined),
    isStill: vi.fn((found: PageMention) => found === PERU),
  }
  const outer = { isShown: () => isOutside, show: vi.fn(), hide: vi.fn(), closed: vi.fn(() => isOutside) }
  const inFront = { wanted: vi.fn(), onCard: vi.fn(), placeFrom: vi.fn(() => CHILE) }
  const send = vi.fn()
  let actions: HoverActions | undefined
  const parts = {
    ...{ machine: { send }, loader: { host: () => host }, outer, inFront },
    bring: vi.fn(() => true),
    drawingWith(given: HoverActions) {
      actions = given
      return drawing
    },
  }
  const view = makeCardView(parts as unknown as CardViewParts)
  return { view, host, drawing, outer, inFront, send, bring: parts.bring, act: actions! }
}

let rects: object[]
let frames: (() => void)[] = []
beforeEach(() => {
  startAfresh()
  fake.runtime.sendMessage.mockResolvedValue(undefined)
  rects = [{ x: 1, y: 2, top: 2, bottom: 12, left: 1, right: 31 }]
  const range = { setStart: () => undefined, setEnd: () => undefined, getClientRects: () => rects }
  vi.stubGlobal('document', { createRange: () => range })
  vi.stubGlobal('window', { top: undefined })
  vi.stubGlobal('HTMLFormElement', class {})
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run))
  frames = []
  vi.stubGlobal('innerWidth', 1000)
  vi.stubGlobal('innerHeight', 800)
})
afterEach(() => void vi.unstubAllGlobals())

/** A frame that has no room for a card. */
const makeSmall = (): void => {
  vi.stubGlobal('innerWidth', 200)
  vi.stubGlobal('innerHeight', 100)
}

describe('a card', () => {
  test('goes along with its name when that moves, until it is hidden', () => {
    const { view, host } = setUp({ isOpen: true })
    view.show(PERU, false, 'pointer')
    const frame = (): void => {
      for (const run of frames.splice(0)) run()
    }
    frame()
    frame()
    expect(host.place).not.toHaveBeenCalled()
    rects = [{ x: 1, y: 90, top: 90, bottom: 100, left: 1, right: 31 }]
    frame()
    expect(host.place).toHaveBeenCalledOnce()
    frame()
    expect(host.place).toHaveBeenCalledOnce()
    view.hide()
    frame()
    expect(frames).toEqual([])
  })
  test('is drawn as the reader opened it, and has what the page says worked out', () => {
    const { view, drawing, inFront } = setUp()
    view.show(PERU, true, 'keyboard')
    expect(view.shown()).toEqual({
      ...{ mention: PERU, isPinned: true, trail: ['country:pe'], left: undefined },
      ...{ hasFocus: true, isSheet: false },
    })
    expect(drawing.draw.mock.calls[0]?.[0]).toBe(view.shown())
    expect(inFront.wanted).toHaveBeenCalledOnce()
    view.show(CHILE, false, 'touch')
    expect(view.shown()).toMatchObject({ mention: CHILE, isSheet: true, hasFocus: false })
  })
  test('that cannot be drawn is closed, unless another one is shown by then', async () => {
    const { view, send } = setUp({ isDrawn: false })
    view.show(PERU, false, 'pointer')
    view.show(CHILE, false, 'pointer')
    await vi.waitFor(() => expect(send.mock.calls).toEqual([[{ type: 'close' }]]))
  })
  test('is drawn with what was known last, in whatever order it is fetched', async () => {
    const { view, drawing } = setUp()
    view.show(PERU, false, 'pointer')
    await view.redraw(true)
    const [first, second] = drawing.draw.mock.calls
    expect([first![1](), second![1]()]).toEqual([false, true])
    expect([first![2], second![2]]).toEqual([false, true])
  })
  test('stays where the reader turned to while it is of the same name', () => {
    const { view, act } = setUp()
    view.show(PERU, false, 'pointer')
    act.turn(['country:pe', 'leader:x'])
    expect(view.shown()).toMatchObject({ trail: ['country:pe', 'leader:x'], hasFocus: true })
    view.show(PERU, true, 'pointer')
    expect(view.shown()?.trail).toEqual(['country:pe', 'leader:x'])
    view.show(CHILE, true, 'pointer')
    expect(view.shown()?.trail).toEqual(['country:cl'])
  })
  test('that is hidden turns to nothing', () => {
    const { view, act, host, outer, drawing } = setUp()
    view.show(PERU, false, 'pointer')
    view.hide()
    act.turn(['country:cl'])
    expect([view.shown(), drawing.draw.mock.calls.length]).toEqual([undefined, 1])
    expect([host.hide.mock.calls.length, outer.hide.mock.calls.length]).toEqual([1, 1])
  })
  test('is still where its name was', () => {
    const { view } = setUp()
    expect(view.isStill()).toBe(false)
    view.show(PERU, false, 'pointer')
    expect(view.isStill()).toBe(true)
    view.show(CHILE, false, 'pointer')
    expect(view.isStill()).toBe(false)
  })
  test('is drawn again for a name that was read anew, unless it is open', () => {
    for (const isOpen of [false, true]) {
      const { view, drawing } = setUp({ isOpen })
      view.replace(CHILE)
      expect(view.shown()).toBeUndefined()
      view.show(PERU, false, 'pointer')
      view.replace(CHILE)
      expect(view.shown()?.mention).toBe(CHILE)
      expect(drawing.draw).toHaveBeenCalledTimes(isOpen ? 1 : 2)
    }
  })
})

describe('a step to another place that names whom the card is about', () => {
  test('brings the place to where the name was, and the card to where it was', () => {
    const { view, act, send, bring, inFront } = setUp()
    view.show(PERU, false, 'pointer')
    act.turn(['country:pe', 'country:cl'])
    act.step('country:cl', PERU, 1)
    expect(inFront.placeFrom.mock.calls).toEqual([['country:cl', PERU, 1]])
    expect(bring.mock.calls).toEqual([[CHILE, rects[0]]])
    expect(send.mock.calls).toEqual([[{ type: 'pin', target: CHILE }]])
    view.show(CHILE, true, 'pointer')
    expect(view.shown()).toMatchObject({ left: 40, trail: ['country:cl'] })
  })
  test('goes nowhere where the place has gone', () => {
    const { act, send, bring, view } = setUp()
    view.show(PERU, false, 'pointer')
    bring.mockReturnValue(false)
    act.step('country:pe', PERU, 1)
    expect(send).not.toHaveBeenCalled()
  })
})

describe('in a frame that has no room', () => {
  test('the page around shows the card, and nothing is drawn here, unless nobody is there', () => {
    vi.stubGlobal('window', { top: {} })
    makeSmall()
    const { view, outer, drawing, inFront } = setUp()
    view.show(PERU, true, 'pointer')
    expect([drawing.draw.mock.calls.length, inFront.wanted.mock.calls.length]).toEqual([0, 0])
    const [found, isPinned, isCurrent, instead] = outer.show.mock.calls[0]!
    expect([found, isPinned, isCurrent()]).toEqual([PERU, true, true])
    instead()
    expect(drawing.draw).toHaveBeenCalledOnce()
    view.hide()
    expect(isCurrent()).toBe(false)
  })
  test('the card is closed when the page around closes it', () => {
    for (const isOutside of [true, false]) {
      const { view, send } = setUp({ isOutside })
      expect(view.isOpen()).toBe(isOutside)
      view.closedAround()
      expect(send).toHaveBeenCalledTimes(isOutside ? 1 : 0)
    }
  })
})

test('the card of a frame asks for nothing of this page, and its frame hears that it is closed', () => {
  const { view, inFront } = setUp()
  view.show(named('country:pe', { frame: { element: {}, box: {} } }), false, 'pointer')
  expect(inFront.wanted).not.toHaveBeenCalled()
  view.hide()
  expect(fake.runtime.sendMessage.mock.calls).toEqual([[{ ask: 'frame-closed' }]])
})

describe('when the page moves under an open card', () => {
  test('it goes along, and is gone with its name', () => {
    const { view, host, send } = setUp({ isOpen: true })
    view.follow()
    expect(host.place).not.toHaveBeenCalled()
    view.show(PERU, false, 'pointer')
    view.follow()
    expect(host.place).toHaveBeenCalledOnce()
    rects = []
    view.follow()
    expect(send.mock.calls).toEqual([[{ type: 'gone', target: PERU }]])
  })
  test('one that is not open stays', () => {
    const { view, host, send } = setUp()
    view.show(PERU, false, 'pointer')
    view.follow()
    expect([host.place.mock.calls.length, send.mock.calls.length]).toEqual([0, 0])
  })
})
