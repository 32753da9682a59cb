import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type DrawingWays, makeDrawing, type ShownCard } from '../../../entrypoints/card/drawing.ts'
import type { Anchor } from '../../../entrypoints/card/placing.ts'
import type { PageMention } from '../../../entrypoints/content/mentions/text-block.ts'
import type { CardReply } from '../../../entrypoints/shared/messages.ts'
import { startAfresh } from '../fake-browser.ts'

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'))

const element = { name: 'the paragraph' }
const mention = (parentElement: object | null = element): PageMention =>
  ({
    mention: { entity: 'country:pe', why: 'because' },
    span: { startContainer: { parentElement } },
  }) as unknown as PageMention
const NAME = mention()
const reply = { content: { entity: { id: 'country:pe' } } } as unknown as CardReply
const messages = (key: string): string => key
const card = (more: object = {}): ShownCard => ({
  ...{ mention: NAME, isPinned: false, trail: ['country:pe'], hasFocus: false },
  ...{ isSheet: false, isSide: false },
  ...more,
})

/** As much of it as is asked for. */
const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height })
let rects: ReturnType<typeof box>[]
beforeEach(() => {
  startAfresh()
  rects = [box(10, 20, 60, 20)]
  vi.stubGlobal(
    'DOMRect',
    class {
      constructor(...sides: Parameters<typeof box>) {
        Object.assign(this, box(...sides))
      }
    },
  )
  vi.stubGlobal('document', { title: 'Talks' })
  vi.stubGlobal('location', { href: 'https://news.example/a' })
})
afterEach(() => void vi.unstubAllGlobals())

function setUp(isOpen = false) {
  const host = { prepare: vi.fn(), show: vi.fn(() => true), isOpen: () => isOpen }
  const ways = {
    pointer: () => ({ x: 11, y: 21 }),
    rectsOf: () => rects,
    actions: { onCard: (content: object) => content },
    textSize: 'normal',
    isSide: false,
  }
  return { host, drawing: makeDrawing(host, ways as unknown as DrawingWays) }
}
const anchorOf = (host: ReturnType<typeof setUp>['host']): Anchor =>
  (host.show.mock.calls as unknown as [object, Anchor][])[0]![1]

describe('a card', () => {
  test('is drawn at its name, where the pointer is', () => {
    const { host, drawing } = setUp()
    expect(drawing.show(card(), reply, messages, false)).toBe(true)
    const anchor = anchorOf(host)
    expect([anchor.element, anchor.pointer, anchor.rects()]).toEqual([element, { x: 11, y: 21 }, rects])
  })
  test('that the keyboard opens has nothing to do with the pointer', () => {
    const { host, drawing } = setUp()
    drawing.show(card({ hasFocus: true }), reply, messages, false)
    expect(anchorOf(host).pointer).toBeUndefined()
  })
  test('is drawn where it was after a step to another place', () => {
    const { host, drawing } = setUp()
    drawing.show(card({ left: 200 }), reply, messages, false)
    expect(anchorOf(host).rects()).toMatchObject([box(200, 20, 60, 20)])
  })
  test('that is open and only says more takes no focus, and stays where it is', () => {
    for (const isOpen of [false, true]) {
      const { host, drawing } = setUp(isOpen)
      drawing.show(card({ hasFocus: true }), reply, messages, true)
      const [, , how] = host.show.mock.calls[0] as unknown as [object, object, object]
      expect(how).toMatchObject({ staysPut: isOpen, hasFocus: !isOpen })
    }
  })
  test('of a name that has gone is not drawn', () => {
    const { host, drawing } = setUp()
    expect(drawing.show(card({ mention: mention(null) }), reply, messages, false)).toBe(true)
    drawing.prepare(mention(null), reply, messages)
    expect([host.show.mock.calls.length, host.prepare.mock.calls.length]).toEqual([0, 0])
  })
  test('that is likely to be shown is drawn unseen', () => {
    const { host, drawing } = setUp()
    drawing.prepare(NAME, reply, messages)
    expect(host.prepare.mock.calls).toEqual([[expect.objectContaining({ why: 'because' }), element]])
  })
})

test('whether a name is still where it was is known from its last drawing that moved the card', () => {
  const { drawing } = setUp()
  expect(drawing.isStill(NAME)).toBe(false)
  drawing.show(card(), reply, messages, false)
  expect(drawing.isStill(NAME)).toBe(true)
  rects = [box(10, 40, 60, 20)]
  expect(drawing.isStill(NAME)).toBe(false)
  drawing.show(card(), reply, messages, true)
  expect(drawing.isStill(NAME)).toBe(true)
  rects = []
  expect(drawing.isStill(NAME)).toBe(false)
})
