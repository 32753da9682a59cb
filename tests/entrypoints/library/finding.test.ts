import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readingAnswers } from '../../../entrypoints/library/reading.ts'
import { type Library, openLibrary } from '../../../entrypoints/shared/library/library.ts'
import type { ArticleRecord } from '../../../facts/bundle/library-file.ts'
import { packNames } from '../../../facts/names/pack-names.ts'
import type {
  Entity,
  EntityId,
  Fact,
  FactFilter,
  FactKind,
  FactOrder,
  Source,
  When,
} from '../../../facts/types.ts'
import { world } from '../../facts/world.ts'

const NAMES = JSON.stringify(packNames(world))
const ANNA: EntityId = 'leader:anna-berg'
const OTTO: EntityId = 'leader:otto-berg'
const SWEDEN: EntityId = 'country:SE'
const EVERYBODY: readonly Entity[] = [
  { id: SWEDEN, kind: 'country', name: 'Sweden', iso2: 'SE' },
  { id: ANNA, kind: 'leader', name: 'Anna Berg' },
  { id: OTTO, kind: 'leader', name: 'Otto Berg' },
]

/** What a fact of an article says, of whom, and what else matters. */
type Told = readonly [words: string, about: readonly EntityId[], kind?: FactKind, when?: When]

function article(id: string, more: Partial<Source>, ...told: readonly Told[]): ArticleRecord {
  const facts = told.map(([exact, about, kind = 'statement', when], i): Fact => {
    const quote = { start: i * 1000, end: i * 1000 + exact.length, exact, prefix: '', suffix: '', block: 0 }
    return { id: `${id}.${i}`, kind, about, quote, source: id, checks: [], ...(when ? { when } : {}) }
  })
  return { source: { id, title: id, language: 'en', ...more }, entities: EVERYBODY, facts }
}

const ARTICLES = [
  article(
    'old',
    { published: '2024-03-01', publisher: 'The Harbour Post', url: 'https://harbour.example/a' },
    ['Berg met the fishermen of Uppsala.', [ANNA], 'meeting'],
    ['Otto Berg praised the harbour.', [OTTO], 'statement'],
  ),
  article(
    'new',
    { published: '2025-03-01', language: 'de-AT', url: 'https://www.ledger.example/b' },
    ['Berg visited the harbour of Visby.', [ANNA, SWEDEN], 'visit'],
    [
      'Berg met Merz.',
      [ANNA],
      'meeting',
      { text: 'in 2019', from: '2019-01-01', to: '2019-12-31', sure: 'stated' },
    ],
  ),
  article('dayless', {}, ['Nobody knows when the harbour froze in Sweden.', [SWEDEN]]),
]

let library: Library
let count = 0
beforeEach(async () => {
  library = await openLibrary(`finding-${++count}`)
  await library.add(ARTICLES)
})
afterEach(() => {
  vi.restoreAllMocks()
  library.close()
})

const opened = async () => {
  const reading = readingAnswers(async () => library, NAMES)
  await reading.open({})
  await reading.whole({ names: NAMES })
  return reading
}

async function found(query: string, filter: FactFilter = {}, order: FactOrder = 'date'): Promise<string[]> {
  const page = await (await opened()).facts({ search: { query, filter, order }, from: 0, count: 50 })
  expect(page).toMatchObject({ isAll: true, total: page.facts.length })
  return page.facts.map(({ fact }) => fact.id)
}

describe('facts are left out by', () => {
  test.each<[string, FactFilter, readonly string[]]>([
    ['a person', { person: ANNA }, ['new.0', 'new.1', 'old.0']],
    ['another person', { person: OTTO }, ['old.1']],
    ['a country', { country: SWEDEN }, ['new.0', 'dayless.0']],
    ['a person and a country', { person: ANNA, country: SWEDEN }, ['new.0']],
    ['a kind', { kind: 'meeting' }, ['new.1', 'old.0']],
    ['a kind that nothing has', { kind: 'sanction' }, []],
    ['a newsroom', { newsroom: 'The Harbour Post' }, ['old.0', 'old.1']],
    ['a host, where the newsroom has no name', { newsroom: 'ledger.example' }, ['new.0', 'new.1']],
    ['a language, whatever its region', { language: 'de' }, ['new.0', 'new.1']],
    ['the first day', { from: '2025-01-01' }, ['new.0']],
    ['the last day', { to: '2024-12-31' }, ['new.1', 'old.0', 'old.1']],
    ['both days, within a span', { from: '2019-06-01', to: '2019-06-30' }, ['new.1']],
    ['the very day', { from: '2024-03-01', to: '2024-03-01' }, ['old.0', 'old.1']],
    ['days before all', { to: '1999-01-01' }, []],
    ['all of it', { person: ANNA, kind: 'meeting', language: 'en', from: '2024-01-01' }, ['old.0']],
  ])('%s', async (_, filter, expected) => expect(await found('', filter)).toEqual(expected))

  test('a filter, in a search too', async () => {
    expect((await found('harbour')).sort()).toEqual(['dayless.0', 'new.0', 'old.1'])
    expect(await found('harbour', { person: ANNA })).toEqual(['new.0'])
    expect(await found('harbour', { kind: 'statement', to: '2024-12-31' })).toEqual(['old.1'])
    expect(await found('harbour', { kind: 'sanction' })).toEqual([])
  })
})

describe('a search', () => {
  test('lists the newest article first, or what fits best', async () => {
    expect(await found('harbour', {}, 'date')).toEqual(['new.0', 'old.1', 'dayless.0'])
    expect((await found('uppsala harbour', {}, 'fit'))[0]).toBe('old.0')
  })
  test('forgives a misspelling and marks what was meant', async () => {
    const page = await (await opened()).facts({
      search: { query: 'harbor upsala', filter: {}, order: 'fit' },
      from: 0,
      count: 9,
    })
    expect(page.facts[0]?.source.id).toBe('old')
    expect(page.meant).toEqual(expect.arrayContaining(['harbour', 'uppsala']))
  })
  test('finds what has all the words; else what has any', async () => {
    expect(await found('berg visby')).toEqual(['new.0'])
    expect(await found('fishermen visby')).not.toEqual([])
  })
  test('finds nothing by what nobody could mean', async () => {
    for (const query of ['x', '!', 'zzzzqqqq']) expect(await found(query)).toEqual([])
  })
  test('no longer finds what was deleted, and finds it again when it is restored', async () => {
    const { token } = await library.remove(['new'])
    expect(await found('harbour')).toEqual(['old.1', 'dayless.0'])
    await library.restore(token)
    expect(await found('harbour')).toEqual(['new.0', 'old.1', 'dayless.0'])
  })
  test('starts again after it could not read', async () => {
    const reading = await opened()
    const search = { query: 'harbour', filter: {}, order: 'date' } as const
    vi.spyOn(library, 'factsOf').mockRejectedValueOnce(new Error('broken'))
    await expect(reading.facts({ search, from: 0, count: 9 })).rejects.toThrow('broken')
    expect((await reading.facts({ search, from: 0, count: 9 })).total).toBe(3)
  })
})

test('only as many articles are read as are shown, and a list that goes on says so', async () => {
  const many = Array.from({ length: 100 }, (_, i) =>
    article(`many-${i}`, { published: '2025-05-05' }, [`The ferry number ${i} left.`, [SWEDEN]]),
  )
  await library.add(many)
  const reading = await opened()
  const read = vi.spyOn(library, 'factsOf')
  for (const search of [
    { query: 'ferry', filter: {}, order: 'fit' },
    { query: 'ferry left', filter: {}, order: 'date' },
    { query: '', filter: { country: SWEDEN }, order: 'date' },
  ] as const) {
    read.mockClear()
    const first = await reading.facts({ search, from: 0, count: 10 })
    expect(first.facts).toHaveLength(10)
    expect(first.isAll).toBe(false)
    expect(first.total).toBeGreaterThan(10)
    expect(read).toHaveBeenCalledTimes(1)
    const last = await reading.facts({ search, from: 90, count: 60 })
    expect(last.isAll).toBe(true)
    const all = await reading.facts({ search, from: 0, count: 1000 })
    expect(new Set(all.facts.map(({ fact }) => fact.id)).size).toBe(all.total)
    expect(all.total).toBeGreaterThanOrEqual(100)
    const note = await reading.exportAs({ what: { of: 'search', search }, format: 'csv' })
    expect(note?.content.trimEnd().split('\r\n')).toHaveLength(1 + all.total)
  }
})
