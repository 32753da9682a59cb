import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { blobSink, exportLibrary, type FileSink } from '../../../entrypoints/library/export.ts'
import { type ImportInto, importLibrary, LARGEST_WHOLE } from '../../../entrypoints/library/import.ts'
import { LibraryError } from '../../../entrypoints/shared/library/errors.ts'
import { type Library, openLibrary } from '../../../entrypoints/shared/library/library.ts'
import { mergeBundles, serialiseBundle } from '../../../facts/bundle/bundle.ts'
import { articlesOf } from '../../../facts/bundle/library-file.ts'
import { manyFacts } from '../../facts/search/many.ts'
import { world } from '../../facts/world.ts'
import { built } from '../articles.ts'

const FROM = { file: 'backup.jsonl', at: '2026-02-03T04:05:06.000Z' }
const PARIS = built(
  'Paris',
  'French President Emmanuel Macron met Friedrich Merz in Paris.',
  '2025-05-06T08:00:00.000Z',
)
const ROME = built('Rome', 'Giorgia Meloni urged Emmanuel Macron to act.', '2025-06-01T08:00:00.000Z')

let library: Library
let runs = 0

beforeEach(async () => {
  library = await openLibrary(`transfer-${++runs}`)
})
afterEach(() => library.close())

const into = (changes: Partial<ImportInto> = {}): ImportInto => ({
  library,
  known: new Map(world.entities.map((entity) => [entity.id, entity])),
  shipped: new Set(),
  from: FROM,
  ...changes,
})
const exported = async (from = library): Promise<string> => (await exportLibrary(from, blobSink()))!.text()

async function backup(): Promise<string[]> {
  await library.save(PARIS)
  await library.save(ROME)
  const lines = (await exported()).split('\n')
  await library.remove([PARIS, ROME].map((bundle) => bundle.sources[0]!.id))
  return lines
}
const fileOf = (lines: readonly string[]): Blob => new Blob([lines.join('\n')])

describe('a library out and in again', () => {
  test('is a file of one record a line, and gives the same file', async () => {
    const lines = await backup()
    expect(JSON.parse(lines[0]!)).toEqual({ format: 'attache-library', version: 2, articles: 2 })
    for (const line of lines.slice(1, -2)) expect(Object.keys(JSON.parse(line))).toHaveLength(1)
    expect(JSON.parse(lines.at(-2)!)).toEqual({
      end: { articles: 2, facts: PARIS.facts.length + ROME.facts.length },
    })
    expect(await importLibrary(fileOf(lines), into())).toEqual({
      added: 2,
      known: 0,
      broken: 0,
      lines: [],
      ended: 'whole',
    })
    expect((await exported()).split('\n')).toEqual(lines)
    expect((await importLibrary(fileOf(lines), into())).known).toBe(2)
  })

  test('from a system with other line ends too, and with a byte order mark', async () => {
    const lines = await backup()
    const report = await importLibrary(new Blob([`\ufeff${lines.join('\r\n')}`]), into())
    expect(report).toMatchObject({ added: 2, broken: 0, ended: 'whole' })
  })

  test('a library larger than 40 million characters, without any of it but a few articles in memory', async () => {
    const bundle = manyFacts(6000)
    const articles = articlesOf(bundle)
    const stretched = articles.map((article) => ({
      ...article,
      text: {
        id: article.source.id,
        blocks: [...article.text!.blocks, { kind: 'paragraph' as const, text: 'a'.repeat(140_000) }],
      },
    }))
    // A library that is read page by page, and one that only counts: neither holds what went through.
    let given = 0
    const from = {
      sources: async () => bundle.sources,
      articlesAfter: async (after: string | undefined, count: number) => {
        const start = after === undefined ? 0 : stretched.findIndex((a) => a.source.id === after) + 1
        const page = stretched.slice(start, start + count)
        given = Math.max(given, page.length)
        const last = page.at(-1)?.source.id
        return { articles: page, ...(last === undefined ? {} : { last }) }
      },
    }
    const file = (await exportLibrary(from, blobSink()))!
    expect(file.size).toBeGreaterThan(40_000_000)
    expect(given).toBe(20)
    const counted = { articles: 0, facts: 0, most: 0 }
    const add = async (batch: Parameters<Library['add']>[0]): Promise<number> => {
      counted.articles += batch.length
      counted.facts += batch.reduce((sum, article) => sum + article.facts.length, 0)
      counted.most = Math.max(counted.most, batch.length)
      return batch.length
    }
    expect(await importLibrary(file, into({ library: { add } }))).toMatchObject({
      added: 300,
      ended: 'whole',
    })
    expect(counted).toEqual({ articles: 300, facts: 6000, most: 50 })
  })

  test('how far it is is reported, and it can be stopped: what was added is kept', async () => {
    const many = manyFacts(4000)
    const file = new Blob([
      await exported({
        ...library,
        sources: async () => many.sources,
        articlesAfter: async (after) =>
          after === undefined ? { articles: articlesOf(many), last: 'x' } : { articles: [] },
      }),
    ])
    const control = new AbortController()
    const told: number[] = []
    const report = await importLibrary(
      file,
      into({
        signal: control.signal,
        onProgress: (done) => {
          told.push(done)
          if (told.length === 2) control.abort()
        },
      }),
    )
    expect(report).toMatchObject({ added: 100, ended: 'cancelled' })
    expect(await library.sources()).toHaveLength(100)
    expect(told).toHaveLength(2)
    expect(told[0]).toBeGreaterThan(0)
    expect(told[1]).toBeLessThanOrEqual(1)
  })

  test('an export that is stopped, or that has no room, leaves nothing behind', async () => {
    await library.save(PARIS)
    let discarded = 0
    const sink = (write: FileSink['write']): FileSink => ({
      write,
      end: async () => new Blob(),
      discard: async () => {
        discarded++
      },
    })
    const stopped = AbortSignal.abort()
    expect(
      await exportLibrary(
        library,
        sink(async () => {}),
        { signal: stopped },
      ),
    ).toBeUndefined()
    const full = sink(() => Promise.reject(new DOMException('no room', 'QuotaExceededError')))
    await expect(exportLibrary(library, full)).rejects.toThrow('no room')
    expect(discarded).toBe(2)
  })
})

describe('a broken file', () => {
  test.each<[string, (lines: string[]) => string[], object]>([
    [
      'a fact that is no JSON',
      (l) =>
        l.with(
          l.findIndex((x) => x.startsWith('{"fact"')),
          '{"fact":',
        ),
      { added: 2, broken: 1 },
    ],
    [
      'a record of nothing known',
      (l) => [...l.slice(0, 3), '{"poem":1}', ...l.slice(3)],
      { added: 2, broken: 1, lines: [4] },
    ],
    ['an empty line', (l) => [...l.slice(0, 3), '', ...l.slice(3)], { added: 2, broken: 0 }],
    [
      'a key that reaches a prototype',
      (l) => [...l.slice(0, 3), '{"__proto__":{"x":1}}', ...l.slice(3)],
      { added: 2, broken: 1, lines: [4] },
    ],
    ['half of it', (l) => l.slice(0, -2), { added: 2, broken: 0, ended: 'cut' }],
    [
      'cut in the middle of a line',
      (l) => [...l.slice(0, -3), l.at(-3)!.slice(0, 40)],
      { added: 2, broken: 1, ended: 'cut' },
    ],
  ])('%s: the rest is added, and the line is named', async (_, change, wanted) => {
    const lines = await backup()
    expect(await importLibrary(fileOf(change(lines)), into())).toMatchObject(wanted)
  })

  test('an article’s own line: its facts go with it, the other article is added', async () => {
    const lines = await backup()
    const at = lines.findIndex((line) => line.startsWith('{"source"'))
    const next = lines.findIndex((line, i) => i > at && line.startsWith('{"source"'))
    const report = await importLibrary(fileOf(lines.with(at, '{"source":{"id":7}}')), into())
    expect(report).toMatchObject({ added: 1, broken: next - at, ended: 'whole' })
    expect(report.lines[0]).toBe(at + 1)
  })

  test('a line of any length is left out, not read into memory', async () => {
    const lines = await backup()
    const long = `{"fact":"${'x'.repeat(33_000_000)}"}`
    const report = await importLibrary(fileOf([...lines.slice(0, 3), long, ...lines.slice(3)]), into())
    expect(report).toMatchObject({ added: 2, broken: 1, lines: [4], ended: 'whole' })
  })

  test('what belongs to another article, or to a name of another kind, is left out', async () => {
    const lines = await backup()
    const fact = JSON.parse(lines.find((line) => line.startsWith('{"fact"'))!)
    const more = [
      JSON.stringify({ fact: { ...fact.fact, source: 'source:other' } }),
      JSON.stringify({ fact: { ...fact.fact, about: ['leader:nobody-there'] } }),
      JSON.stringify({ entity: { id: 'leader:x', kind: 'country', name: 'X' } }),
      JSON.stringify({ entity: { id: 'country:FR', kind: 'country', name: 'X', iso2: 'DE' } }),
      JSON.stringify({ text: { id: 'source:other', blocks: [] } }),
    ]
    const report = await importLibrary(fileOf([...lines.slice(0, -2), ...more, ...lines.slice(-2)]), into())
    expect(report).toMatchObject({ added: 2, broken: more.length })
  })

  test('no room half way: what was added is kept, and it is reported', async () => {
    const file = fileOf((await exportMany(4000)).split('\n'))
    let batches = 0
    const add: Library['add'] = async (articles) => {
      if (++batches > 2) throw new LibraryError('full')
      return library.add(articles)
    }
    expect(await importLibrary(file, into({ library: { add } }))).toMatchObject({
      added: 100,
      code: 'full',
    })
    expect(await library.sources()).toHaveLength(100)
  })

  async function exportMany(facts: number): Promise<string> {
    const other = await openLibrary(`transfer-many-${++runs}`)
    await other.add(articlesOf(manyFacts(facts)))
    const text = await exported(other)
    other.close()
    return text
  }

  test.each([
    ['nothing', '', 'notLibrary'],
    ['a picture', '\u0089PNG\r\n\u001a\n', 'notLibrary'],
    ['some other JSON', '{"format":"other"}', 'notLibrary'],
    ['a newer bundle', '{\n"format":"attache-facts","version":3}', 'newerFile'],
    ['a newer library', '{"format":"attache-library","version":3}\n', 'newerFile'],
  ])('%s is one clear error, and nothing is added', async (_, text, code) => {
    await expect(importLibrary(new Blob([text]), into())).rejects.toMatchObject({ code })
    expect(await library.sources()).toEqual([])
  })

  test('an old file that is too large to be read whole is one clear error', async () => {
    const file = new Blob(['{'])
    Object.defineProperty(file, 'size', { value: LARGEST_WHOLE + 1 })
    await expect(importLibrary(file, into())).rejects.toMatchObject({ code: 'largeFile' })
  })
})

describe('older files', () => {
  const old = serialiseBundle(mergeBundles(PARIS, ROME))

  test('are read as they always were', async () => {
    const wanted = { added: 2, known: 0, broken: 0, lines: [], ended: 'whole' }
    expect(await importLibrary(new Blob([old]), into())).toEqual(wanted)
    const { bundle } = await library.everything()
    expect(bundle.facts.map((fact) => fact.id)).toEqual(mergeBundles(PARIS, ROME).facts.map((f) => f.id))
    expect(bundle.texts).toHaveLength(2)
  })
  test('a record of theirs that is broken is left out, the rest is added', async () => {
    const bundle = JSON.parse(old) as { facts: { statement: unknown }[] }
    bundle.facts[0]!.statement = 7
    const report = await importLibrary(new Blob([JSON.stringify(bundle)]), into())
    expect(report).toMatchObject({ added: 2, broken: 1, lines: [] })
  })
})

describe('what is said in our name', () => {
  test('is not taken from a file: checks, names that Attaché knows, what ships, where it came from', async () => {
    const [article] = articlesOf(PARIS)
    const forged = {
      ...PARIS,
      sources: [{ ...article!.source, imported: { file: 'forged', at: '1999-01-01T00:00:00.000Z' } }],
      entities: PARIS.entities.map((entity) =>
        entity.id === 'leader:emmanuel-macron' ? { ...entity, name: 'Somebody Else' } : entity,
      ),
      facts: PARIS.facts.map((fact) => ({
        ...fact,
        checks: [{ kind: 'weekday', verdict: 'conflicts', day: '1999-12-31', said: 0 } as const],
      })),
    }
    await importLibrary(new Blob([serialiseBundle(forged)]), into())
    const { bundle, claims } = await library.everything()
    expect(bundle.facts.flatMap((fact) => fact.checks)).toEqual([])
    expect(bundle.sources[0]!.imported).toEqual(FROM)
    const macron = claims[0]!.entities.find((entity) => entity.id === 'leader:emmanuel-macron')
    expect(macron).toMatchObject({
      name: 'Emmanuel Macron',
      offices: [{ title: 'President', country: 'FR' }],
    })
  })

  test('an article that ships cannot be brought by a file', async () => {
    const shipped = new Set([PARIS.sources[0]!.id])
    const file = new Blob([serialiseBundle(mergeBundles(PARIS, ROME))])
    expect(await importLibrary(file, into({ shipped }))).toMatchObject({ added: 1, known: 1 })
    expect((await library.sources()).map((source) => source.title)).toEqual(['Rome'])
  })

  test('an article that the reader saves goes before one of the same id that a file brought', async () => {
    const forged = { ...PARIS, sources: [{ ...PARIS.sources[0]!, title: 'Forged' }] }
    await importLibrary(new Blob([serialiseBundle(forged)]), into())
    expect(await library.save(PARIS)).toMatchObject({ state: 'new' })
    const [source] = await library.sources()
    expect(source).toMatchObject({ title: 'Paris' })
    expect(source).not.toHaveProperty('imported')
    expect((await library.save(PARIS)).state).toBe('known')
  })
})
