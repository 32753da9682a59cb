import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import { exportLibrary } from '../../../entrypoints/library/export.ts'
import { blobSink, type FileSink } from '../../../entrypoints/library/file-sink.ts'
import { importLibrary } from '../../../entrypoints/library/import.ts'
import type { Library } from '../../../entrypoints/shared/library/library.ts'
import { mergeBundles, serialiseBundle } from '../../../facts/bundle/bundle.ts'
import { articlesOf } from '../../../facts/bundle/library-file.ts'
import { manyFacts } from '../../facts/search/many.ts'
import { backup, exported, exportedMany, FROM, fileOf, into, library, PARIS, ROME } from './transferred.ts'

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
    expect(given).toBe(50)
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
    expect(counted).toMatchObject({ articles: 300, facts: 6000 })
    expect(counted.most * 140_000).toBeLessThan(10_000_000)
  })

  test('how far it is is reported, and it can be stopped: what was added is kept', async () => {
    const file = new Blob([await exportedMany(22_000)])
    let kept = 0
    const add: Library['add'] = async (articles) => {
      kept += articles.length
      return articles.length
    }
    const control = new AbortController()
    const told: number[] = []
    const report = await importLibrary(
      file,
      into({
        library: { add },
        signal: control.signal,
        onProgress: (done) => {
          told.push(done)
          if (told.length === 2) control.abort()
        },
      }),
    )
    expect(report).toMatchObject({ added: 1024, ended: 'cancelled' })
    expect(kept).toBe(1024)
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
