import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import { importLibrary, LARGEST_WHOLE } from '../../../entrypoints/library/import.ts'
import { LibraryError } from '../../../entrypoints/shared/library/errors.ts'
import type { Library } from '../../../entrypoints/shared/library/library.ts'
import { backup, exportedMany, fileOf, into, library } from './transferred.ts'

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
    const file = fileOf((await exportedMany(22_000)).split('\n'))
    let batches = 0
    let kept = 0
    const add: Library['add'] = async (articles) => {
      if (++batches > 1) throw new LibraryError('full')
      kept += articles.length
      return articles.length
    }
    expect(await importLibrary(file, into({ library: { add } }))).toMatchObject({
      added: 1024,
      code: 'full',
    })
    expect(kept).toBe(1024)
  })

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
