import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { forgetMade, library } from '../../../entrypoints/background/reading.ts'
import { matches, search } from '../../../entrypoints/background/searching.ts'
import { LibraryError } from '../../../entrypoints/shared/library/errors.ts'
import { articlesOf } from '../../../facts/bundle/library-file.ts'
import type { Entity, FactBundle, FactKind } from '../../../facts/types.ts'
import { fake, startAfresh } from '../fake-browser.ts'
import { bundleOf } from './made.ts'

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'))
vi.mock('made:spellings', async () => ({ default: (await import('./made.ts')).nameIndex }))
vi.mock('made:names', () => ({ default: 'the names as they were packed' }))
vi.mock('made:map', async () => ({ default: (await import('./made.ts')).map }))
vi.mock('made:bundle', async () => ({ default: (await import('./made.ts')).bundle }))
vi.mock('made:world', async () => ({ default: (await import('./made.ts')).world }))

const STRANGER: Entity = { id: 'leader:rudolf-elphberg', kind: 'leader', name: 'Rudolf Elphberg' }
const ANNA: Entity = { id: 'leader:anna-berg', kind: 'leader', name: 'Anna Berg' }

let articles = 0

/** Adds an article of the reader's with one fact. */
async function keep(
  statement: string,
  about: readonly Entity[],
  kind: FactKind = 'visit',
  day = '2025-01-01',
) {
  const bundle = bundleOf(
    `source:${++articles}`,
    statement,
    about.map(({ id }) => id),
  )
  const kept: FactBundle = {
    ...bundle,
    entities: about,
    sources: bundle.sources.map((source) => ({ ...source, published: day })),
    facts: bundle.facts.map((fact) => ({ ...fact, kind })),
  }
  await (await library()).add(articlesOf(kept))
  forgetMade()
  return `source:${articles}`
}

const found = async (query: string): Promise<string[]> =>
  (await search(query)).map((hit) => (hit.kind === 'entity' ? hit.entity.name : hit.fact.quote.exact))

beforeEach(startAfresh)
afterEach(async () => {
  vi.restoreAllMocks()
  const own = await library()
  const { sources } = await own.listing()
  await own.remove(sources.map(({ id }) => id))
  forgetMade()
})

describe('search', () => {
  test('finds whom the world knows, whom articles know, and facts of both', async () => {
    await keep('Rudolf Elphberg met Anna Berg.', [STRANGER, ANNA])
    expect((await found('Sweden'))[0]).toBe('Sweden')
    expect((await found('Rudolf Elphberg'))[0]).toBe('Rudolf Elphberg')
    expect(await found('Uppsala')).toEqual(['Anna Berg visited Uppsala.'])
    expect(await found('met Elphberg')).toEqual(['Rudolf Elphberg', 'Rudolf Elphberg met Anna Berg.'])
  })
  test.each([
    ['misspelt', 'Strelzau', 'Strelsau'],
    ['begun', 'Stre', 'Strelsau'],
    ['of which one is elsewhere', 'Strelsau nowhere', 'Strelsau'],
    ['as they sound', 'Shtrelsau', 'Strelsau'],
  ])('finds words %s', async (_, query, place) => {
    await keep(`Rudolf Elphberg visited ${place}.`, [STRANGER])
    await keep('Anna Berg slept.', [ANNA])
    expect(await found(query)).toContain(`Rudolf Elphberg visited ${place}.`)
    expect(await found(query)).not.toContain('Anna Berg slept.')
  })
  test('finds facts of a kind that is asked for, also where they do not have the word', async () => {
    for (let i = 0; i < 60; i++)
      await keep(`Elphberg said number${i}.`, [STRANGER], 'statement', '2025-05-05')
    await keep('Elphberg spoke with Anna Berg.', [STRANGER, ANNA], 'meeting', '2001-01-01')
    expect((await found('who met Elphberg'))[0]).toBe('Elphberg spoke with Anna Berg.')
  })
  test('finds a rare word among many articles with frequent ones', async () => {
    const rare = 'Elphberg named the Hentzau.'
    await keep(rare, [STRANGER], 'statement', '2001-01-01')
    for (let i = 0; i < 60; i++)
      await keep(`Elphberg named number${i}.`, [STRANGER], 'statement', '2025-05-05')
    expect((await found('named hentzau'))[0]).toBe(rare)
    expect((await found('hentzau'))[0]).toBe(rare)
  })
  test('no longer finds what was deleted, and finds what was brought back', async () => {
    const id = await keep('Rudolf Elphberg visited Strelsau.', [STRANGER])
    expect(await found('Strelsau')).toHaveLength(1)
    const { token } = await (await library()).remove([id])
    forgetMade()
    expect(await found('Strelsau')).toEqual([])
    await (await library()).restore(token)
    forgetMade()
    expect(await found('Strelsau')).toHaveLength(1)
  })
  test('reads the facts of an article once, until the library changes', async () => {
    await keep('Rudolf Elphberg visited Strelsau.', [STRANGER])
    const read = vi.spyOn(await library(), 'factsOf')
    const words = vi.spyOn(await library(), 'vocabulary')
    for (const query of ['Str', 'Strel', 'Strelsau']) expect(await found(query)).toHaveLength(1)
    expect(read).toHaveBeenCalledTimes(1)
    expect(words).toHaveBeenCalledTimes(1)
    await keep('Anna Berg visited Strelsau.', [ANNA])
    expect(await found('Strelsau')).toHaveLength(2)
    expect(words).toHaveBeenCalledTimes(2)
  })
  test('reads no texts, and the facts of few articles', async () => {
    for (let i = 0; i < 80; i++) await keep(`Elphberg named number${i}.`, [STRANGER], 'statement')
    const read = vi.spyOn(await library(), 'factsOf')
    await found('elphberg named')
    expect(read.mock.calls.flat(2).length).toBeLessThanOrEqual(24)
  })
  test('finds what was shipped where the library cannot be read, and tries it again the next time', async () => {
    await keep('Rudolf Elphberg visited Strelsau.', [STRANGER])
    vi.spyOn(await library(), 'vocabulary').mockRejectedValueOnce(new LibraryError('damaged'))
    expect(await found('Uppsala')).toEqual(['Anna Berg visited Uppsala.'])
    expect(fake.storage.local.all().lastErrors).toHaveLength(1)
    expect(await found('Strelsau')).toHaveLength(1)
  })
  test('makes a card of what is found for some text, and none of nothing', async () => {
    const card = await matches('Uppsala')
    expect(card).toMatchObject({ entity: { name: 'Uppsala' }, isLookUp: true, namesakes: [] })
    expect(card?.groups[0]?.facts[0]?.parts.map(({ text }) => text).join('')).toBe(
      'Anna Berg visited Uppsala.',
    )
    expect((await matches('Otto Berg'))?.namesakes?.map(({ name }) => name)).toContain('Otto Berg')
    expect(await matches('zzzzqqqq')).toBeUndefined()
  })
})

test('words are gone from the disk a day after their article, but not those that others have', async () => {
  await keep('Rudolf Elphberg visited Zenda.', [STRANGER])
  const gone = await keep('Rudolf Elphberg visited Hentzau.', [STRANGER])
  const own = await library()
  const all = async (): Promise<string[]> => (await own.vocabulary()).split('\n')
  expect(await all()).toEqual(expect.arrayContaining(['elphberg', 'hentzau', 'zenda']))
  await own.remove([gone])
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 25 * 60 * 60 * 1000 })
  const { openLibrary } = await import('../../../entrypoints/shared/library/library.ts')
  const other = await openLibrary()
  await vi.waitFor(async () => expect(await all()).not.toContain('hentzau'))
  expect(await all()).toEqual(expect.arrayContaining(['elphberg', 'zenda']))
  other.close()
  vi.useRealTimers()
})
