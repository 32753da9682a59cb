import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  IDLE,
  step,
} from '../../../entrypoints/content/hover/machine.ts'

/** Runs events through the machine; tokens count up from 1. */
function run(events: readonly HoverEvent<string>[]): {
  state: HoverState<string>
  effects: HoverEffect<string>[]
} {
  let state: HoverState<string> = IDLE
  const effects: HoverEffect<string>[] = []
  events.forEach((event, i) => {
    const result = step(state, event, i + 1)
    state = result.state
    effects.push(...result.effects)
  })
  return { state, effects }
}

/** The same with cards at the side of the page. */
function runAside(events: readonly HoverEvent<string>[]): { state: HoverState<string>; done: string[] } {
  let state: HoverState<string> = IDLE
  const done: string[] = []
  events.forEach((event, i) => {
    const result = step(state, event, i + 1, true)
    state = result.state
    for (const effect of result.effects)
      if (effect.do === 'show') done.push(effect.target)
      else if (effect.do === 'hide') done.push('hidden')
  })
  return { state, done }
}

const enter = (target: string): HoverEvent<string> => ({ type: 'enter', target })
const rested = (token: number): HoverEvent<string> => ({ type: 'rested', token })
const timer = (token: number): HoverEvent<string> => ({ type: 'timer', token })

describe('step', () => {
  test('resting opens: the facts are fetched while the pointer dwells', () => {
    const { effects } = run([enter('a'), rested(1), timer(1)])
    expect(effects).toEqual([
      { do: 'start', token: 1, wait: 'fetch' },
      { do: 'start', token: 1, wait: 'dwell' },
      { do: 'fetch', target: 'a' },
      { do: 'show', target: 'a', pinned: false },
    ])
  })
  test('nothing is fetched for a pointer that passes by, nor for a name that it has left', () => {
    const fetched = (events: readonly HoverEvent<string>[]): unknown[] =>
      run(events).effects.flatMap((effect) => (effect.do === 'fetch' ? effect.target : []))
    expect(fetched([enter('a')])).toEqual([])
    expect(fetched([enter('a'), { type: 'leave' }, rested(1)])).toEqual([])
    expect(fetched([enter('a'), enter('b'), rested(1), rested(2)])).toEqual(['b'])
    expect(fetched([enter('a'), timer(1), enter('b'), rested(1), rested(3)])).toEqual(['b'])
    expect(fetched([enter('a'), timer(1), enter('b'), enter('a'), rested(3)])).toEqual([])
  })
  test('passing over opens nothing', () => {
    expect(run([enter('a'), { type: 'leave' }, timer(1)])).toMatchObject({ state: IDLE })
  })
  test('another name starts the dwell anew, and the old timer is stale', () => {
    expect(run([enter('a'), enter('b'), timer(1)]).state).toMatchObject({ at: 'dwelling', target: 'b' })
  })
  test('leaving closes after the grace, and the card holds it', () => {
    const events = [enter('a'), timer(1), { type: 'leave' }] as const
    expect(run(events).effects.at(-1)).toEqual({ do: 'start', token: 3, wait: 'grace' })
    expect(run([...events, timer(3)]).effects.at(-1)).toEqual({ do: 'hide' })
    expect(run([...events, { type: 'enter-card' }, timer(3)]).state).toEqual({ at: 'open', target: 'a' })
  })
  test('from an open card another name is turned to once the pointer has dwelt on it, however it moves there', () => {
    const turning = [enter('a'), timer(1), enter('b'), enter('b'), enter('b')]
    const { state, effects } = run(turning)
    expect(state).toEqual({ at: 'open', target: 'a', next: { target: 'b', token: 3 } })
    expect(effects.filter((effect) => effect.do === 'start' && effect.wait === 'dwell')).toHaveLength(2)
    expect(run([...turning, timer(3)]).effects.at(-1)).toEqual({ do: 'show', target: 'b', pinned: false })
    expect(run([...turning, enter('a'), timer(3)]).state).toEqual({ at: 'open', target: 'a' })
    expect(run([...turning, enter('c'), timer(3)]).state).toMatchObject({
      target: 'a',
      next: { target: 'c' },
    })
  })
  test('moving on the name that is dwelt on does not start the dwell anew', () => {
    expect(run([enter('a'), enter('a'), timer(1)]).state).toEqual({ at: 'open', target: 'a' })
  })
  test('a pinned card takes no notice of the pointer', () => {
    const { state } = run([
      { type: 'pin', target: 'a' },
      enter('b'),
      { type: 'leave' },
      { type: 'gone', target: 'a' },
    ])
    expect(state).toEqual({ at: 'pinned', target: 'a' })
    expect(
      run([
        { type: 'pin', target: 'a' },
        { type: 'pin', target: 'b' },
      ]).state,
    ).toEqual({ at: 'pinned', target: 'b' })
    expect(run([{ type: 'pin', target: 'a' }, { type: 'close' }]).effects.at(-1)).toEqual({ do: 'hide' })
  })
  test('a frame’s card opens at once, but not over one that is pinned', () => {
    const show: HoverEvent<string> = { type: 'show', target: 'a' }
    expect(run([show]).effects.at(-1)).toEqual({ do: 'show', target: 'a', pinned: false })
    expect(run([show, { type: 'leave' }, timer(2)]).effects.at(-1)).toEqual({ do: 'hide' })
    expect(run([{ type: 'pin', target: 'b' }, show]).state).toEqual({ at: 'pinned', target: 'b' })
  })
  test.each(['enter-card', 'approach-card', 'pin-open'] as const)(
    '%s means nothing where no card is open',
    (type) => {
      expect(run([{ type }])).toEqual({ state: IDLE, effects: [] })
      const dwelling = run([enter('a')])
      expect(run([enter('a'), { type }])).toEqual(dwelling)
      expect(run([{ type: 'pin', target: 'a' }, { type }]).state).toEqual({ at: 'pinned', target: 'a' })
    },
  )
  test('the page that scrolls ends a dwell and closes a card, unless it is pinned', () => {
    const scrolled: HoverEvent<string> = { type: 'scrolled' }
    expect(run([scrolled])).toEqual({ state: IDLE, effects: [] })
    expect(run([enter('a'), scrolled, timer(1)])).toMatchObject({ state: IDLE })
    expect(run([enter('a'), timer(1), scrolled]).effects.at(-1)).toEqual({ do: 'hide' })
    expect(run([enter('a'), timer(1), { type: 'leave' }, scrolled, timer(3)])).toMatchObject({ state: IDLE })
    expect(run([{ type: 'pin', target: 'a' }, scrolled]).state).toEqual({ at: 'pinned', target: 'a' })
  })
  test('a name that goes takes its card along', () => {
    expect(run([enter('a'), timer(1), { type: 'gone', target: 'a' }]).effects.at(-1)).toEqual({ do: 'hide' })
    expect(run([enter('a'), timer(1), { type: 'gone', target: 'b' }]).state).toMatchObject({ at: 'open' })
  })
})

test('no card is shown by a stale timer, whatever happens', () => {
  const target = fc.constantFrom('a', 'b', 'c')
  const event: fc.Arbitrary<HoverEvent<string>> = fc.oneof(
    fc.record({ type: fc.constant('enter' as const), target }),
    fc.record({ type: fc.constant('pin' as const), target }),
    fc.record({ type: fc.constant('gone' as const), target }),
    fc.record({
      type: fc.constantFrom('timer' as const, 'rested' as const),
      token: fc.integer({ min: 1, max: 40 }),
    }),
    fc.constantFrom<HoverEvent<string>>(
      { type: 'leave' },
      { type: 'enter-card' },
      { type: 'approach-card' },
      { type: 'pin-open' },
      { type: 'scrolled' },
      { type: 'close' },
    ),
  )
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      let state: HoverState<string> = IDLE
      // The name under the pointer, and the last timer that was started for it.
      let awaited: { token: number; target: string } | undefined
      events.forEach((next, i) => {
        const token = i + 1
        const { state: after, effects } = step(state, next, token)
        for (const effect of effects) {
          if (effect.do !== 'show' || effect.pinned) continue
          expect(next).toEqual({ type: 'timer', token: awaited?.token })
          expect(effect.target).toBe(awaited?.target)
        }
        if (next.type === 'enter' && effects.some((e) => e.do === 'start'))
          awaited = { token, target: next.target }
        else if (
          next.type === 'leave' ||
          next.type === 'close' ||
          next.type === 'scrolled' ||
          next.type === 'pin' ||
          next.type === 'pin-open' ||
          next.type === 'enter-card' ||
          next.type === 'approach-card'
        )
          awaited =
            (next.type === 'leave' || next.type === 'scrolled') && state.at === 'pinned'
              ? awaited
              : state.at === 'dwelling' && ['enter-card', 'approach-card', 'pin-open'].includes(next.type)
                ? awaited
                : undefined
        state = after
      })
    }),
    { numRuns: 2000 },
  )
})

describe('a card at the side of the page', () => {
  const OPENED = [enter('a'), timer(1)]
  test('opens after the dwell, as any card', () =>
    expect(runAside(OPENED)).toEqual({ state: { at: 'open', target: 'a' }, done: ['a'] }))
  test.each<[string, HoverEvent<string>]>([
    ['the pointer leaves', { type: 'leave' }],
    ['the pointer goes to it', { type: 'approach-card' }],
    ['the page scrolls', { type: 'scrolled' }],
    ['its name has gone', { type: 'gone', target: 'a' }],
  ])('stays when %s', (_, event) => {
    const before = runAside([...OPENED, enter('b'), event, timer(3)])
    expect(before).toEqual({ state: { at: 'open', target: 'a' }, done: ['a'] })
  })
  test('goes on to the name that the pointer dwells on next', () =>
    expect(runAside([...OPENED, { type: 'leave' }, enter('b'), timer(4)]).done).toEqual(['a', 'b']))
  test('stays while the pointer is in it, whatever it has crossed', () =>
    expect(runAside([...OPENED, enter('b'), { type: 'enter-card' }, timer(3)]).done).toEqual(['a']))
  test('is filled at once by a click, or the keyboard, and goes on after that', () => {
    const pin = (target: string): HoverEvent<string> => ({ type: 'pin', target })
    expect(runAside([pin('a'), enter('b'), timer(2)]).done).toEqual(['a', 'b'])
    expect(runAside([...OPENED, pin('b'), { type: 'leave' }]).state).toEqual({ at: 'open', target: 'b' })
  })
  test('is closed by who closes it, and opens again with the next name', () =>
    expect(runAside([...OPENED, { type: 'close' }, enter('a'), timer(4)]).done).toEqual(['a', 'hidden', 'a']))
  test('does not open for a name that is left before', () =>
    expect(runAside([enter('a'), { type: 'leave' }, timer(1)])).toEqual({ state: IDLE, done: [] }))
})
