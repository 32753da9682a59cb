import * as v from 'valibot'
import { describe, expect, test, vi } from 'vitest'
import { answered } from '../../entrypoints/shared/channels/answered.ts'
import { isRequest } from '../../entrypoints/shared/channels/channel.ts'
import { PAGE_NEWS, PAGE_SHAPES } from '../../entrypoints/shared/channels/page-shapes.ts'
import { PORTS, type ToPorts } from '../../entrypoints/shared/channels/ports.ts'
import { hasShape } from '../../entrypoints/shared/channels/shape.ts'
import { TO_BACKGROUND } from '../../entrypoints/shared/channels/to-background.ts'
import { type PageRequest, TO_PAGE, type ToPage } from '../../entrypoints/shared/channels/to-page.ts'
import { EMPTY_BUNDLE } from '../../facts/bundle/bundle.ts'
import { cardOf } from '../../facts/views/card.ts'
import { world } from '../facts/world.ts'

const content = cardOf('country:JP', world, EMPTY_BUNDLE)!
const source = { id: 'source:1', title: 'A title', language: 'en' }
const saved = { state: 'new', source, facts: 3, entities: 2, leftOut: 0 } as const
const mention = {
  ...{
    start: 0,
    end: 3,
    entity: 'leader:lee' as const,
    surface: 'Lee',
    alias: 'surname' as const,
    confidence: 0.9,
    why: '',
  },
} as const
const box = { x: 1, y: 2, width: 3, height: 4 }
const card = { mention, box, pinned: false, width: 5, height: 6 }

/** Right requests of each name, and wrong ones. */
const REQUESTS: {
  readonly [Q in keyof ToPage]: {
    readonly right: readonly PageRequest<Q>[]
    readonly wrong?: readonly object[]
  }
} = {
  report: { right: [{ ask: 'report' }] },
  go: { right: [{ ask: 'go', id: 'country:FR' }], wrong: [{}, { id: 1 }, { id: null }] },
  'page-facts': { right: [{ ask: 'page-facts' }] },
  'next-name': { right: [{ ask: 'next-name' }] },
  start: { right: [{ ask: 'start' }] },
  stop: { right: [{ ask: 'stop' }] },
  hello: { right: [{ ask: 'hello' }] },
  toast: {
    right: [
      { ask: 'toast', toast: { state: 'working', progress: { step: 'reading', done: 0 } } },
      { ask: 'toast', toast: { state: 'done', saved, names: ['Lee'], undo: 't' } },
      { ask: 'toast', toast: { state: 'done', saved, names: [] } },
      { ask: 'toast', toast: { state: 'failed', message: 'No room.' } },
      { ask: 'toast', toast: { state: 'off', site: 'news.example', undo: 't' } },
    ],
    wrong: [
      {},
      { toast: 'failed' },
      { toast: { state: 'working', progress: 0.5 } },
      { toast: { state: 'failed', message: 7 } },
      { toast: { state: 'off', site: 7 } },
      { toast: { state: 'done', saved: 'new', names: [] } },
    ],
  },
  'frame-card': {
    right: [{ ask: 'frame-card' }, { ask: 'frame-card', card }],
    wrong: [
      { card: 1 },
      { card: null },
      { card: { ...card, width: '5' } },
      { card: { ...card, box: { ...box, x: undefined } } },
      { card: { ...card, mention: { ...mention, entity: 1 } } },
    ],
  },
  'frame-closed': { right: [{ ask: 'frame-closed' }] },
  'side-card': { right: [{ ask: 'side-card', by: '0.5' }], wrong: [{}, { by: 0.5 }] },
  'look-up': {
    right: [
      { ask: 'look-up', query: 'Lee' },
      { ask: 'look-up', query: 'Japan', content },
    ],
    wrong: [{}, { query: 1 }, { query: 'x', content: 'y' }, { query: 'x', content: { entity: {} } }],
  },
}
const NAMES = Object.keys(REQUESTS) as (keyof ToPage)[]
const RIGHT = NAMES.flatMap((name) => REQUESTS[name].right.map((request) => [name, request] as const))
const WRONG = NAMES.flatMap((name) => (REQUESTS[name].wrong ?? []).map((wrong) => [name, wrong] as const))

describe('what is asked of a page', () => {
  test('each request with parameters has a shape', () => {
    const empty = { ask: 'x' }
    const withParameters = NAMES.filter((name) => name === 'frame-card' || !v.is(TO_PAGE[name].ask, empty))
    expect(Object.keys(PAGE_SHAPES).sort()).toEqual(withParameters.sort())
    for (const name of withParameters) expect(REQUESTS[name].wrong?.length, name).toBeGreaterThan(0)
  })
  test.each(RIGHT)('%s arrives: %j', async (name, request) => {
    const answer = vi.fn(() => 'answer')
    expect(await answered(PAGE_SHAPES, { [name]: answer }, request)).toBe('answer')
    expect(answer.mock.calls).toEqual([[request]])
    expect(v.is(TO_PAGE[name].ask, request)).toBe(true)
  })
  test.each(WRONG)('%s with %j does not', async (name, wrong) => {
    const answer = vi.fn()
    const request = { ask: name, ...wrong }
    await expect(answered(PAGE_SHAPES, { [name]: answer }, request)).rejects.toThrow(name)
    expect(answer).not.toHaveBeenCalled()
    expect(v.is(TO_PAGE[name].ask, request)).toBe(false)
  })
})

describe('what comes through a port', () => {
  const NEWS: {
    readonly [Q in keyof ToPorts]: readonly [right: readonly object[], wrong: readonly unknown[]]
  } = {
    save: [
      [
        { progress: { step: 'names', done: 0.5 } },
        { outcome: { saved, names: ['Lee'], undo: 't' } },
        { outcome: { message: 'No room.' } },
      ],
      [
        {},
        null,
        { progress: { step: 'sleeping', done: 0.5 } },
        { progress: { step: 'names', done: 2 } },
        { outcome: {} },
        { outcome: { saved: { ...saved, state: 'lost' }, names: [] } },
      ],
    ],
    'page-facts': [
      [{ state: 'reading' }, { state: 'read', isNew: true }],
      [null, {}, { state: 1 }, { state: 'read', isNew: 'yes' }],
    ],
  }
  const names = Object.keys(NEWS) as (keyof ToPorts)[]
  test.each(names)('%s: all of it arrives as it is', (name) => {
    for (const right of NEWS[name][0]) expect(v.parse(PORTS[name].reply, right)).toEqual(right)
  })
  test.each(names)('%s: nothing else does', (name) => {
    for (const wrong of NEWS[name][1])
      expect(v.is(PORTS[name].reply, wrong), JSON.stringify(wrong)).toBe(false)
  })
  test('only the extension itself has pages saved', () => {
    expect([PORTS.save.from, PORTS['page-facts'].from]).toEqual(['extension', 'anyone'])
  })
})

test('a shape names types, properties, and those that may be absent', () => {
  const shape = { a: 'string', 'b?': { c: 'number' } } as const
  for (const right of [{ a: '' }, { a: 'x', b: { c: 1 } }, { a: 'x', b: undefined, d: 1 }])
    expect(hasShape(shape, right), JSON.stringify(right)).toBe(true)
  for (const wrong of [
    undefined,
    null,
    'x',
    {},
    { a: 1 },
    { a: '', b: 1 },
    { a: '', b: null },
    { a: '', b: {} },
  ])
    expect(hasShape(shape, wrong), JSON.stringify(wrong)).toBe(false)
  expect(hasShape(PAGE_NEWS, { state: 'read', isNew: false })).toBe(true)
})

test('who only listens to a request knows it by its shape too', () => {
  expect(isRequest(TO_BACKGROUND, 'named', { ask: 'named', isDark: true })).toBe(true)
  for (const other of [null, 'named', {}, { ask: 'named' }, { ask: 'site', isDark: true }])
    expect(isRequest(TO_BACKGROUND, 'named', other), JSON.stringify(other)).toBe(false)
})
