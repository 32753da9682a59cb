import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { exportLibrary } from '../../entrypoints/library/export.ts'
import { importLibrary } from '../../entrypoints/library/import.ts'
import { type Library, openLibrary } from '../../entrypoints/shared/library/library.ts'
import { statementOf } from '../../facts/bundle/statement.ts'
import { buildBundle } from '../../facts/extract/build.ts'
import { BUILDER } from '../../facts/extract/builder-version.ts'
import type { Article, FactBundle } from '../../facts/types.ts'
import { LEE, OLD_BUNDLE } from '../facts/bundle/old-bundle.ts'
import { world } from '../facts/world.ts'
import { built } from './articles.ts'
import { another, writeOldLibrary } from './old-library.ts'

const ID = OLD_BUNDLE.sources[0]!.id
const GONE = another(OLD_BUNDLE, 'source:gone')
/** What its facts say in the article's words, before and after they are built anew. */
const MIGRATED = [
  'He and Trump disagreed.',
  'South Korean President Lee Jae-myung',
  'South Korean President Lee Jae-myung met Donald Trump in Washington on 25 August 2025.',
  '[Lee Jae-myung] called the talks useful.',
]

let runs = 0
let name = ''
let library: Library
beforeEach(() => {
  name = `rebuilding-${++runs}`
})
afterEach(() => library.close())

const said = ({ facts }: FactBundle): string[] => facts.map(statementOf).sort()
const anew = (article: Article): FactBundle => buildBundle(article, world)

/** Builds all anew that is to be, as the background does. @returns the ids, as they came */
async function rebuildAll(builder = BUILDER, build: (article: Article) => FactBundle | undefined = anew) {
  const ids: string[] = []
  for (;;) {
    const next = await library.nextOutdated(builder)
    if (!next) return ids
    ids.push(next.id)
    await library.rebuild(next, next.article && build(next.article), builder)
  }
}

describe.each([1, 2] as const)('a library of version %d', (version) => {
  beforeEach(async () => {
    await writeOldLibrary(name, version, [OLD_BUNDLE, another(OLD_BUNDLE, 'source:b')])
    library = await openLibrary(name)
  })

  test('opens with all that was in it, its facts in the article’s words', async () => {
    const { bundle, damaged, held } = await library.everything()
    expect([damaged, held]).toEqual([0, 2])
    expect(said(bundle)).toEqual([...MIGRATED, ...MIGRATED].sort())
    expect((await library.article(ID)).bundle.texts).toEqual(OLD_BUNDLE.texts)
    expect(said((await library.about(LEE, 60)).bundle)).toEqual(
      [...MIGRATED.slice(1), ...MIGRATED.slice(1)].sort(),
    )
  })

  test('is built anew from the texts that it kept, each article once', async () => {
    expect(await rebuildAll()).toEqual(['source:b', 'source:old'])
    const { bundle } = await library.article(ID)
    const [source] = bundle.sources
    const wanted = anew({ source: source!, blocks: OLD_BUNDLE.texts[0]!.blocks })
    expect(bundle.facts.map(({ id }) => id)).toEqual(wanted.facts.map(({ id }) => id).sort())
    expect(bundle.texts).toEqual(OLD_BUNDLE.texts)
    const { imported: _, ...kept } = source!
    expect(kept).toEqual(OLD_BUNDLE.sources[0])
    expect(await rebuildAll()).toEqual([])
    expect(await rebuildAll(BUILDER + 1)).toHaveLength(2)
  })

  test('may be stopped at any moment: what was built is whole, and the rest comes later', async () => {
    const first = await library.nextOutdated(BUILDER)
    await library.rebuild(first!, anew(first!.article!), BUILDER)
    // Begun, and never done.
    await library.nextOutdated(BUILDER)
    library.close()
    library = await openLibrary(name)
    expect((await library.everything()).damaged).toBe(0)
    expect(await rebuildAll()).toEqual(['source:old'])
  })
})

describe('an article', () => {
  beforeEach(async () => {
    await writeOldLibrary(name, 2, [OLD_BUNDLE], GONE)
    library = await openLibrary(name)
  })

  test('that was deleted before comes back as it was, and is built anew then', async () => {
    expect(await rebuildAll()).toEqual([ID])
    expect(await library.restore('before')).toBe(1)
    expect(said((await library.article('source:gone')).bundle)).toEqual(MIGRATED)
    expect(await rebuildAll()).toEqual(['source:gone'])
  })

  test('that is deleted and brought back is what it was built as', async () => {
    await rebuildAll()
    const before = await library.article(ID)
    const { token } = await library.remove([ID])
    await library.restore(token)
    expect(await library.article(ID)).toEqual(before)
    expect(await rebuildAll()).toEqual([])
  })

  test('that is deleted while it is built stays deleted', async () => {
    const next = await library.nextOutdated(BUILDER)
    await library.remove([ID])
    expect(await library.rebuild(next!, anew(next!.article!), BUILDER)).toBe(false)
    expect((await library.everything()).held).toBe(0)
    expect((await library.everything()).bundle.facts).toEqual([])
  })

  test('whose text is another by then keeps what it has', async () => {
    const next = await library.nextOutdated(BUILDER)
    const db = await openDB(name)
    await db.put('texts', { id: ID, blocks: [{ kind: 'paragraph', text: 'Another one.' }] })
    db.close()
    expect(await library.rebuild(next!, anew(next!.article!), BUILDER)).toBe(false)
    expect(said((await library.article(ID)).bundle)).toEqual(MIGRATED)
  })

  test('that two build at once is built once', async () => {
    const [one, two] = [await library.nextOutdated(BUILDER), await library.nextOutdated(BUILDER)]
    expect(await library.rebuild(one!, anew(one!.article!), BUILDER)).toBe(true)
    const before = await library.article(ID)
    expect(await library.rebuild(two!, { ...anew(two!.article!), facts: [] }, BUILDER)).toBe(false)
    expect(await library.article(ID)).toEqual(before)
  })

  test.each([
    ['without its text', (db: Awaited<ReturnType<typeof openDB>>) => db.delete('texts', ID)],
    [
      'whose text is damaged',
      (db: Awaited<ReturnType<typeof openDB>>) => db.put('texts', { id: ID, blocks: 7 }),
    ],
  ])('%s keeps its facts, and is not tried again', async (_, harm) => {
    const db = await openDB(name)
    await harm(db)
    db.close()
    expect(await rebuildAll()).toEqual([ID])
    expect(said((await library.article(ID)).bundle)).toEqual(MIGRATED)
    expect(await rebuildAll()).toEqual([])
  })

  test('that cannot be built keeps its facts, and is not tried again', async () => {
    expect(await rebuildAll(BUILDER, () => undefined)).toEqual([ID])
    expect(said((await library.article(ID)).bundle)).toEqual(MIGRATED)
    expect(await rebuildAll()).toEqual([])
  })

  test('that stops whoever builds it is left alone after three tries, and the others have their turn', async () => {
    await library.save(
      built('Oslo', 'Emmanuel Macron met Giorgia Meloni in Oslo.', '2025-05-06T08:00:00.000Z'),
    )
    const begun = new Set<string>()
    for (let i = 0; i < 6; i++) begun.add((await library.nextOutdated(BUILDER))!.id)
    expect(begun.size).toBe(2)
    expect(await library.nextOutdated(BUILDER)).toBeUndefined()
    expect(said((await library.article(ID)).bundle)).toEqual(MIGRATED)
  })

  test('that is saved now is of the builder that it is saved with', async () => {
    await rebuildAll()
    const oslo = built('Oslo', 'Emmanuel Macron met Giorgia Meloni in Oslo.', '2025-05-06T08:00:00.000Z')
    await library.save(oslo, BUILDER)
    expect(await rebuildAll()).toEqual([])
    expect(await rebuildAll(BUILDER + 1)).toHaveLength(2)
  })
})

describe('a file', () => {
  const into = () => ({ library, known: new Map(), shipped: new Set<string>(), from: { file: 'a.jsonl' } })
  const lines = (...records: unknown[]): Blob =>
    new Blob(records.map((record) => `${JSON.stringify(record)}\n`))
  const [source] = OLD_BUNDLE.sources
  const records = [
    { source },
    { text: OLD_BUNDLE.texts[0] },
    ...OLD_BUNDLE.entities.map((entity) => ({ entity })),
    ...OLD_BUNDLE.facts.map((fact) => ({ fact })),
    { end: { articles: 1, facts: OLD_BUNDLE.facts.length } },
  ]
  beforeEach(async () => {
    library = await openLibrary(name)
  })

  test('of a library of version 1 is read, and written as version 2', async () => {
    const file = lines({ format: 'attache-library', version: 1, articles: 1 }, ...records)
    expect(await importLibrary(file, into())).toMatchObject({ added: 1, broken: 0, ended: 'whole' })
    expect(said((await library.everything()).bundle)).toEqual(MIGRATED)
    const parts: string[] = []
    await exportLibrary(library, {
      write: async (text: string) => void parts.push(text),
      end: async () => new Blob(),
      discard: async () => undefined,
    })
    const written = parts.join('').trim().split('\n')
    expect(JSON.parse(written[0]!)).toMatchObject({ version: 2 })
    expect(written.filter((line) => line.includes('"fact":{')).join()).not.toContain('"statement":"')
    expect(written).toContain('{"builder":1}')
    expect(await rebuildAll()).toEqual([ID])
  })

  test('says by which builder its articles were built: those are not built anew', async () => {
    const file = lines(
      { format: 'attache-library', version: 2, articles: 1 },
      records[0],
      { builder: BUILDER },
      ...records.slice(1),
    )
    expect(await importLibrary(file, into())).toMatchObject({ added: 1, broken: 0 })
    expect(await rebuildAll()).toEqual([])
  })

  test('with a builder that is none has a broken line', async () => {
    const file = lines(
      { format: 'attache-library', version: 2, articles: 1 },
      records[0],
      { builder: 'mine' },
      ...records.slice(1),
    )
    expect(await importLibrary(file, into())).toMatchObject({ added: 1, broken: 1, lines: [3] })
    expect(await rebuildAll()).toEqual([ID])
  })

  test('of a bundle of version 1 is read', async () => {
    const file = new Blob([JSON.stringify(OLD_BUNDLE, null, 2)])
    expect(await importLibrary(file, into())).toMatchObject({ added: 1, broken: 0, ended: 'whole' })
    expect(said((await library.everything()).bundle)).toEqual(MIGRATED)
  })
})
