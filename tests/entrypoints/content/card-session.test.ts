import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { makeCardSession } from '../../../entrypoints/content/hover/card-session.ts'
import type { HoverState } from '../../../entrypoints/content/hover/machine.ts'
import { LOOKED_UP } from '../../../entrypoints/content/hover/selection-card.ts'
import type { PageMention } from '../../../entrypoints/content/mentions/text-block.ts'

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'))

const named = (entity: string, more: object = {}): PageMention =>
  ({ mention: { entity, surface: entity }, span: {}, ...more }) as unknown as PageMention
const PERU = named('country:pe')
const CHILE = named('country:cl')

beforeEach(() => {
  vi.stubGlobal('window', { top: undefined })
  vi.stubGlobal('innerWidth', 1000)
  vi.stubGlobal('innerHeight', 800)
})
afterEach(() => void vi.unstubAllGlobals())

function setUp(shown?: PageMention, state: HoverState<PageMention> = { at: 'idle' }) {
  const machine = { state: vi.fn(() => state), send: vi.fn(), replaceTarget: vi.fn() }
  const card = shown && { mention: shown, trail: [shown.mention.entity, 'leader:x'] }
  const view = {
    ...{ shown: vi.fn(() => card), show: vi.fn(), hide: vi.fn(), replace: vi.fn(), prepare: vi.fn() },
    redraw: vi.fn(async (_?: boolean) => undefined),
  }
  const replies = { clear: vi.fn(), renew: vi.fn(async (_?: string) => undefined) }
  const inFront = { wanted: vi.fn() }
  const session = makeCardSession(
    machine,
    view as unknown as Parameters<typeof makeCardSession>[1],
    replies,
    inFront,
  )
  return { session, machine, view, replies, inFront }
}
const dwelling = (target: PageMention): HoverState<PageMention> => ({ at: 'dwelling', target, token: 1 })

describe('what the machine says', () => {
  test('is shown and hidden', () => {
    const { session, view } = setUp()
    session.perform({ do: 'show', target: PERU, pinned: true }, 'touch')
    session.perform({ do: 'hide' }, 'pointer')
    expect([view.show.mock.calls, view.hide.mock.calls.length]).toEqual([[[PERU, true, 'touch']], 1])
  })
  test('a card is prepared while the pointer dwells on its name, and what the page says is worked out', () => {
    const { session, view, machine, inFront } = setUp(undefined, dwelling(PERU))
    session.perform({ do: 'fetch', target: PERU }, 'pointer')
    expect(inFront.wanted).toHaveBeenCalledOnce()
    const [target, isNext] = view.prepare.mock.calls[0]!
    expect([target, isNext()]).toEqual([PERU, true])
    machine.state.mockReturnValue(dwelling(CHILE))
    expect(isNext()).toBe(false)
  })
  test('nothing is prepared in a frame that has no room for a card', () => {
    vi.stubGlobal('window', { top: {} })
    vi.stubGlobal('innerWidth', 200)
    const { session, view, inFront } = setUp(undefined, dwelling(PERU))
    session.perform({ do: 'fetch', target: PERU }, 'pointer')
    expect([view.prepare.mock.calls.length, inFront.wanted.mock.calls.length]).toEqual([0, 0])
  })
})

describe('when the page’s text has changed, the card', () => {
  const page = (isShown: boolean, at?: PageMention) => ({ isShown: () => isShown, at: () => at })
  test('stays where its name is there', () => {
    const { session, machine, view } = setUp(PERU)
    session.settle(page(true))
    expect([machine.send.mock.calls.length, view.replace.mock.calls.length]).toEqual([0, 0])
  })
  test('goes on with the same name that was read anew', () => {
    const { session, machine, view } = setUp(PERU)
    const again = named('country:pe')
    session.settle(page(false, again))
    expect(view.replace.mock.calls).toEqual([[again]])
    expect(machine.replaceTarget.mock.calls).toEqual([[again]])
  })
  test.each([
    ['is no name', undefined],
    ['is another one’s', CHILE],
  ])('closes where what is there now %s', (_, at) => {
    const { session, machine } = setUp(PERU)
    session.settle(page(false, at))
    expect(machine.send.mock.calls).toEqual([[{ type: 'gone', target: PERU }]])
  })
  test('that is not there is nothing', () => {
    const { session, machine } = setUp()
    session.settle(page(false))
    expect(machine.send).not.toHaveBeenCalled()
  })
})

const LOOK_UP = { mention: { ...PERU.mention, surface: `${LOOKED_UP}Peru` } }

describe('when the library has changed', () => {
  test('an open card is drawn with what is known now', () => {
    const { session, view, replies } = setUp(PERU)
    session.forget()
    expect([replies.clear.mock.calls.length, view.redraw.mock.calls.length]).toEqual([1, 1])
  })
  test('what was looked up stays as it was found', () => {
    const { session, view } = setUp(named('country:pe', LOOK_UP))
    session.forget()
    expect(view.redraw).not.toHaveBeenCalled()
  })
})

describe('news of the page', () => {
  test('facts: what the card has turned to is fetched, and drawn where it is', async () => {
    const { session, view, replies } = setUp(PERU)
    await session.news('facts')
    expect(replies.renew.mock.calls).toEqual([['leader:x']])
    expect(view.redraw.mock.calls).toEqual([[true]])
  })
  test('no facts: it is drawn with what is there', async () => {
    const { session, view, replies } = setUp(PERU)
    await session.news('state')
    expect([replies.renew.mock.calls.length, view.redraw.mock.calls]).toEqual([0, [[true]]])
  })
  test('that come while the pointer dwells are in the card that is prepared', async () => {
    const { session, view, replies } = setUp(undefined, dwelling(CHILE))
    await session.news('facts')
    expect(replies.renew.mock.calls).toEqual([['country:cl']])
    expect(view.prepare.mock.calls[0]?.[0]).toBe(CHILE)
  })
  test('that come when it dwells no more prepare nothing', async () => {
    const { session, view, machine, replies } = setUp(undefined, dwelling(CHILE))
    replies.renew.mockImplementation(async () => void machine.state.mockReturnValue({ at: 'idle' }))
    await session.news('facts')
    expect([view.prepare.mock.calls.length, view.redraw.mock.calls.length]).toEqual([0, 0])
  })
  test('a card that has opened meanwhile has them', async () => {
    const { session, view, replies } = setUp()
    replies.renew.mockImplementation(
      async () => void view.shown.mockReturnValue({ mention: PERU, trail: ['country:pe'] }),
    )
    await session.news('facts')
    expect(view.redraw.mock.calls).toEqual([[true]])
  })
  test.each([
    ['a frame’s', named('country:pe', { frame: {} })],
    ['what was looked up', named('country:pe', LOOK_UP)],
  ])('are not for a card that is %s', async (_, found) => {
    const { session, view } = setUp(found)
    await session.news('facts')
    expect(view.redraw).not.toHaveBeenCalled()
  })
  test('are lost without an error where the extension has gone', async () => {
    const { session, view } = setUp(PERU)
    view.redraw.mockRejectedValue(new Error('gone'))
    await expect(session.news('state')).resolves.toBeUndefined()
  })
})
