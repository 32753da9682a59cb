import * as v from 'valibot'
import { describe, expect, test, vi } from 'vitest'
import { TO_LIBRARY, type ToLibrary } from '../../../entrypoints/library/protocol.ts'
import { type Answers, type AskOf, answering } from '../../../entrypoints/shared/channels/channel.ts'
import { world } from '../../facts/world.ts'

const SEARCH = { query: 'Lee', filter: { kind: 'visit' }, order: 'fit' } as const

/** What goes with each request to the worker: right, and wrong. */
const REQUESTS: {
  readonly [Q in keyof ToLibrary]: readonly [right: readonly AskOf<ToLibrary, Q>[], wrong?: readonly object[]]
} = {
  folder: [[{}]],
  'set-folder': [
    [{}, { handle: { kind: 'directory' } as FileSystemDirectoryHandle }],
    [{ handle: { kind: 'file' } }, { handle: 'folder' }],
  ],
  exchange: [[{ known: world.entities, shipped: ['a'] }], [{}, { known: [{}], shipped: [] }]],
  open: [[{}]],
  whole: [[{ names: '{}' }], [{}, { names: {} }]],
  articles: [
    [{ query: 'Paris', order: 'title', from: 0, count: 60 }],
    [
      { query: '', order: 'length', from: 0, count: 60 },
      { query: '', order: 'title', from: -1, count: 60 },
      { order: 'title', from: 0, count: 60 },
    ],
  ],
  ids: [[{ query: '', order: 'newest' }], [{}, { query: 1, order: 'newest' }]],
  check: [[{}]],
  article: [[{ id: 'source:1' }], [{}, { id: 1 }]],
  compare: [[{ ids: ['a', 'b'] }], [{}, { ids: 'a' }, { ids: ['a', 'b', 'c', 'd', 'e'] }]],
  timeline: [
    [
      { id: 'country:FR', from: 0, count: 50 },
      { id: 'leader:lee', kind: 'meeting', from: 50, count: 50 },
    ],
    [
      { id: 'France', from: 0, count: 50 },
      { id: 'country:FR', kind: 'poem', from: 0, count: 50 },
      { id: 'country:FR', from: -1, count: 50 },
      { id: 'country:FR', from: 0 },
    ],
  ],
  facts: [
    [{ search: SEARCH, from: 0, count: 50 }],
    [
      { from: 0, count: 50 },
      { search: { ...SEARCH, query: 1 }, from: 0, count: 50 },
      { search: { ...SEARCH, filter: { kind: 'poem' } }, from: 0, count: 50 },
      { search: { ...SEARCH, order: 'length' }, from: 0, count: 50 },
    ],
  ],
  annotate: [
    [
      { changes: [] },
      {
        changes: [
          { what: 'note', of: 'source:1', source: 'source:1', value: 'Compare.' },
          { what: 'hidden', of: 'fact:1', source: 'source:1' },
        ],
      },
    ],
    [
      {},
      { changes: [{ what: 'poem', of: 'fact:1', value: 'x' }] },
      { changes: [{ what: 'note', value: 'x' }] },
      { changes: [{ what: 'hidden', of: 'fact:1', value: 'yes' }] },
      { changes: [7] },
    ],
  ],
  searches: [[{}, { change: { search: SEARCH, isKept: true } }], [{ change: { search: SEARCH } }]],
  exportAs: [
    [
      { what: { of: 'article', id: 'source:1' }, format: 'csv' },
      { what: { of: 'name', id: 'country:FR', kind: 'visit' }, format: 'markdown' },
      { what: { of: 'search', search: SEARCH }, format: 'csv' },
    ],
    [
      { what: { of: 'all' }, format: 'csv' },
      { what: { of: 'name', id: 'x' }, format: 'csv' },
      { what: { of: 'search', search: SEARCH }, format: 'exe' },
      { what: { of: 'search', query: 'Lee' }, format: 'csv' },
    ],
  ],
  export: [[{}]],
  import: [
    [
      {
        file: new Blob(),
        from: { file: 'a', at: '2026-01-01T00:00:00.000Z' },
        known: world.entities,
        shipped: ['a'],
      },
    ],
    [
      { file: 'a', from: { file: 'a' }, known: [], shipped: [] },
      { file: new Blob(), from: {}, known: [], shipped: [] },
      { file: new Blob(), from: { file: 'a' }, known: [{ id: 'x' }], shipped: [] },
      { file: new Blob(), from: { file: 'a' }, known: [], shipped: [1] },
    ],
  ],
}
const NAMES = Object.keys(REQUESTS) as (keyof ToLibrary)[]

describe('what the library’s page asks its worker', () => {
  const work = vi.fn()
  const answers = Object.fromEntries(NAMES.map((name) => [name, work])) as unknown as Answers<
    ToLibrary,
    string
  >
  const answer = answering<ToLibrary, string>(TO_LIBRARY, answers, () => true)

  test.each(NAMES)('%s arrives whole', async (name) => {
    for (const right of REQUESTS[name][0]) {
      work.mockReset()
      await answer({ ask: name, ...right }, 'who')
      expect(work.mock.calls).toEqual([[right, 'who']])
    }
  })
  test.each(NAMES)('%s of another shape does not', async (name) => {
    for (const wrong of REQUESTS[name][1] ?? []) {
      expect(v.is(TO_LIBRARY[name].ask, wrong), JSON.stringify(wrong)).toBe(false)
      await expect(answer({ ask: name, ...wrong }, 'who')).rejects.toThrow(name)
    }
  })
  test.each([{ ask: 'toString' }, { ask: '__proto__' }, {}, null])('%j is no request', (request) => {
    expect(answer(request, 'who')).toBeUndefined()
  })
})
