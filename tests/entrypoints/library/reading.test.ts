import 'fake-indexeddb/auto'
import { beforeAll, describe, expect, test } from 'vitest'
import { readingAnswers } from '../../../entrypoints/library/reading.ts'
import { type Library, openLibrary } from '../../../entrypoints/shared/library/library.ts'
import { packNames } from '../../../facts/names/pack-names.ts'
import type { FactSearch } from '../../../facts/types.ts'
import { world } from '../../facts/world.ts'
import { built } from '../articles.ts'

const NAMES = JSON.stringify(packNames(world))
const PARIS = built(
  'Paris',
  'French President Emmanuel Macron met German Chancellor Friedrich Merz in Paris on 5 May 2025.',
  '2025-05-06T08:00:00.000Z',
  'https://news.example/paris',
)
const ROME = built(
  'Rome',
  'Italian Prime Minister Giorgia Meloni urged Emmanuel Macron to act. Meloni visited Berlin on 2 June 2025.',
  '2025-06-03T08:00:00.000Z',
)

let library: Library
let connections = 0
const connected = async (): Promise<Library> => {
  connections++
  return library
}

beforeAll(async () => {
  library = await openLibrary('reading')
  await library.save(PARIS)
  await library.save(ROME)
})

const looking = (query: string): FactSearch => ({ query, filter: {}, order: 'fit' })

const opened = async () => {
  const reading = readingAnswers(connected, NAMES)
  await reading.open({})
  await reading.whole({ names: NAMES })
  return reading
}

describe('reading the library', () => {
  test('begins with opening it', async () => {
    const reading = readingAnswers(connected, NAMES)
    for (const ask of [
      reading.article({ id: 'x' }),
      reading.facts({ search: looking(''), from: 0, count: 1 }),
      reading.timeline({ id: 'country:FR', from: 0, count: 1 }),
    ])
      await expect(ask).rejects.toMatchObject({ code: 'unreadable' })
  })
  test('opens it at once for two who ask, one after the other', async () => {
    const reading = readingAnswers(connected, NAMES)
    connections = 0
    const all = await Promise.all([reading.open({}), reading.open({})])
    expect(connections).toBe(2)
    for (const { rows, counts } of all) {
      expect(rows.map(({ source }) => source.title)).toEqual(['Rome', 'Paris'])
      expect(counts).toMatchObject({ articles: 2, deleted: 0, facts: PARIS.facts.length + ROME.facts.length })
    }
    expect(await reading.whole({ names: NAMES })).toMatchObject({
      ...{ articles: 2, damaged: 0, held: 2 },
      values: { newsrooms: ['news.example'], languages: ['en'] },
    })
  })
  test('answers who asked before the library was opened again', async () => {
    const reading = readingAnswers(connected, NAMES)
    await reading.open({})
    const asked = reading.ids({ query: '', order: 'title' })
    await reading.open({})
    await reading.whole({ names: NAMES })
    expect(await asked).toHaveLength(2)
  })
  test('has the first rows before all articles are read, and the others then', async () => {
    const reading = readingAnswers(connected, NAMES)
    const { rows } = await reading.open({})
    const list = { query: '', order: 'newest' } as const
    expect(await reading.articles({ ...list, from: 1, count: 1 })).toEqual({
      ...{ total: 2, from: 1 },
      articles: rows.slice(1),
    })
    const found = reading.articles({ query: 'rome', order: 'title', from: 0, count: 9 })
    const ids = reading.ids({ query: '', order: 'title' })
    expect(await Promise.race([found, ids, 'not yet'])).toBe('not yet')
    await reading.whole({ names: NAMES })
    expect(await found).toEqual({ total: 1, from: 0, articles: rows.slice(0, 1) })
    expect(await ids).toEqual([...PARIS.sources, ...ROME.sources].map(({ id }) => id))
  })
  test('tries again where it could not be opened', async () => {
    let isBroken = true
    const reading = readingAnswers(async () => {
      if (isBroken) throw new Error('broken')
      return library
    }, NAMES)
    await expect(reading.open({})).rejects.toThrow('broken')
    isBroken = false
    expect((await reading.open({})).counts.articles).toBe(2)
  })
  test('lists all facts, the newest first, a page at a time', async () => {
    const reading = await opened()
    const all = await reading.facts({ search: looking(''), from: 0, count: 100 })
    expect(all.total).toBe(PARIS.facts.length + ROME.facts.length)
    expect(all.facts).toHaveLength(all.total)
    expect(all.facts[0]?.source.title).toBe('Rome')
    expect(await reading.facts({ search: looking(' '), from: 1, count: 1 })).toEqual({
      total: all.total,
      from: 1,
      facts: [all.facts[1]],
      isAll: true,
      meant: [],
    })
    expect((await reading.facts({ search: looking(''), from: 99, count: 5 })).facts).toEqual([])
  })
  test('finds facts by what they say', async () => {
    const reading = await opened()
    const found = await reading.facts({ search: looking('Merz'), from: 0, count: 10 })
    expect(found.total).toBeGreaterThan(0)
    expect(new Set(found.facts.map(({ source }) => source.title))).toEqual(new Set(['Paris']))
    expect(await reading.facts({ search: looking('Merz'), from: 0, count: 10 })).toEqual(found)
  })
  test('has the facts about somebody', async () => {
    const { total, facts } = await (await opened()).timeline({
      id: 'leader:giorgia-meloni',
      from: 0,
      count: 10,
    })
    expect(total).toBeGreaterThan(0)
    for (const { fact } of facts) expect(fact.about).toContain('leader:giorgia-meloni')
  })
  test('has an article with its names and its facts in the order of the text; none that is not there', async () => {
    const reading = await opened()
    const [source] = ROME.sources
    const reply = await reading.article({ id: source!.id })
    const { article } = reply!
    expect(article.mentions.flat().map(({ entity }) => entity)).toContain('leader:giorgia-meloni')
    const starts = article.facts.map(({ quote }) => quote.block * 10_000 + quote.start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    expect(await reading.article({ id: 'source:none' })).toBeUndefined()
  })
  test.each([
    ['an article', { of: 'article', id: ROME.sources[0]!.id }, 'Rome', 'Paris'],
    ['what is known of somebody', { of: 'name', id: 'leader:emmanuel-macron' }, 'Emmanuel Macron', undefined],
    ['what a search found', { of: 'search', search: looking('Berlin') }, 'Berlin', 'Paris'],
  ] as const)('writes %s for other programs', async (_, what, title, not) => {
    const reading = await opened()
    const note = await reading.exportAs({ what, format: 'markdown' })
    expect(note?.name).toBe(`${title}.md`)
    expect(note?.content).toContain(`# ${title}`)
    if (not) expect(note?.content).not.toContain(not)
    const table = await reading.exportAs({ what, format: 'csv' })
    // A head, and a line for each fact that is listed at the same place.
    const listed =
      what.of === 'article'
        ? ROME.facts.length
        : what.of === 'name'
          ? (await reading.timeline({ id: what.id, from: 0, count: 1 })).total
          : (await reading.facts({ search: looking(what.search.query), from: 0, count: 1 })).total
    expect(listed).toBeGreaterThan(0)
    expect(table?.content.trimEnd().split('\r\n')).toHaveLength(1 + listed)
    expect(table?.name).toBe(`${title}.csv`)
  })
  test('writes no file where there is nothing', async () => {
    const reading = await opened()
    for (const what of [
      { of: 'article', id: 'gone' },
      { of: 'name', id: 'country:NZ' },
      { of: 'search', search: looking('xyzzy') },
    ] as const)
      expect(await reading.exportAs({ what, format: 'ris' })).toBeUndefined()
  })
})
