import { describe, expect, test } from 'vitest'
import { factsAsAnki } from '../../../../facts/views/exports/anki.ts'
import { factsAsAnnotations } from '../../../../facts/views/exports/annotations.ts'
import { sourcesAsCsl, sourcesAsRis } from '../../../../facts/views/exports/citations.ts'
import { EXPORT_FORMAT_NAMES, type Exported, exportAs } from '../../../../facts/views/exports/formats.ts'
import { articleAsNote, factsAsNote } from '../../../../facts/views/exports/markdown.ts'
import { factsAsCsv } from '../../../../facts/views/exports/tables.ts'
import { BARE, EXPORTED, SOURCE } from './sample.ts'

const search: Exported = { of: 'search', title: 'who met: "Macron"?', facts: EXPORTED }
const inArticle = EXPORTED.filter(({ source }) => source === SOURCE)
const text = { blocks: [{ kind: 'paragraph' as const, text: 'Before. He met her.' }] }

describe('what goes out in each format', () => {
  test.each([
    ['csv', 'csv', factsAsCsv(EXPORTED)],
    ['ris', 'ris', sourcesAsRis([SOURCE, BARE])],
    ['anki', 'txt', factsAsAnki(EXPORTED)],
    ['markdown', 'md', factsAsNote(search.title, EXPORTED).content],
  ] as const)('%s', (format, ending, content) => {
    expect(exportAs(format, search)).toEqual({ name: `who met Macron.${ending}`, content })
  })
  test.each([
    ['csl', 'csl.json', sourcesAsCsl([SOURCE, BARE])],
    ['annotations', 'jsonld', factsAsAnnotations(EXPORTED)],
  ] as const)('%s', (format, ending, value) => {
    const { name, content } = exportAs(format, search)
    expect(name).toBe(`who met Macron.${ending}`)
    expect(JSON.parse(content)).toEqual(JSON.parse(JSON.stringify(value)))
  })
  test('an article, a name and a search are notes of their own kind', () => {
    const article: Exported = { of: 'article', title: SOURCE.title, facts: inArticle, text }
    expect(exportAs('markdown', article).content).toBe(articleAsNote(SOURCE, inArticle, text).content)
    expect(exportAs('markdown', { of: 'name', title: 'Italy', facts: EXPORTED })).toEqual(
      factsAsNote('Italy', EXPORTED),
    )
  })
  test('nothing is a file as well, in each format', () => {
    for (const format of EXPORT_FORMAT_NAMES)
      for (const of of ['article', 'name', 'search'] as const)
        expect(exportAs(format, { of, title: '', facts: [] }).name).toMatch(/^_\.[a-z.]+$/)
  })
})
