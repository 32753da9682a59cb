import { Cite } from '@citation-js/core'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../../facts/articles/plain-text.ts'
import { factsAsAnki } from '../../../../facts/views/exports/anki.ts'
import { factsAsAnnotations } from '../../../../facts/views/exports/annotations.ts'
import { sourcesAsCsl, sourcesAsRis } from '../../../../facts/views/exports/citations.ts'
import { type ExportedFact, exportedFacts } from '../../../../facts/views/exports/exported.ts'
import { articleAsNote, factsAsNote } from '../../../../facts/views/exports/markdown.ts'
import { inMarkdown, inYaml, linkInMarkdown } from '../../../../facts/views/exports/markdown-text.ts'
import { noteName } from '../../../../facts/views/exports/note-name.ts'
import { factAsMarkdown, factAsText } from '../../../../facts/views/exports/one-fact.ts'
import { FACT_COLUMNS, factsAsCsv, inCsv } from '../../../../facts/views/exports/tables.ts'
import { BARE, EXPORTED, FACTS, SOURCE } from './sample.ts'

const [first, formula, quoted] = EXPORTED as [ExportedFact, ExportedFact, ExportedFact]

test('a fact without its article does not go out', () => {
  expect(exportedFacts(FACTS, new Map([[BARE.id, BARE]]), () => undefined)).toEqual([
    { fact: FACTS[2], source: BARE, names: ['leader:unknown'] },
  ])
})

const WORDS = 'He%20met%20Giorgia%20Meloni%2C%20%22a%20friend%22%2C%20in%20Rome%20%23today_now.'
/** What is around it, then without. */
const PASSAGE = `text=Before.-,${WORDS},-After.&text=${WORDS}`

describe('one fact', () => {
  test('as text', () => {
    expect(factAsText(first)).toBe(
      '[Macron] met Giorgia Meloni, "a friend", in Rome #today_now.\n' +
        'Talks [live]: "Rome" & <b>Paris</b>, *part* 1, The Example, Times, 2026-05-04, ' +
        `https://news.example/talks(1)?a=1&b=2#:~:${PASSAGE}`,
    )
    expect(factAsText(quoted)).toBe('«\u202fNous resterons amis 😀\u202f»\nBare'.replaceAll('\u202f', ' '))
  })

  test('as Markdown', () => {
    expect(factAsMarkdown(first)).toBe(
      '> \\[Macron\\] met Giorgia Meloni, "a friend", in Rome \\#today\\_now.\n>\n' +
        '> [Talks \\[live\\]: "Rome" \\& \\<b\\>Paris\\</b\\>, \\*part\\* 1, The Example, Times, 2026-05-04]' +
        `(https://news.example/talks%281%29?a=1&b=2#:~:${PASSAGE})\n`,
    )
  })
})

describe('Markdown', () => {
  test.each([
    ['1. May', '1\\. May'],
    ['- item', '\\- item'],
    ['a\n\nb', 'a b'],
    ['[[Note]] ![x](y) %%c%% ==m==', '\\[\\[Note\\]\\] \\!\\[x\\](y) \\%\\%c\\%\\% \\=\\=m\\=\\='],
  ])('%j is shown as it is', (text, markdown) => {
    expect(inMarkdown(text)).toBe(markdown)
  })

  test('no address ends early', () => {
    expect(linkInMarkdown('x', 'https://a.example/(b) <c>')).toBe('[x](https://a.example/%28b%29%20%3cc%3e)')
  })

  test('an article is a note that can be read again, with links to the notes of its people', () => {
    const { name, content } = articleAsNote(SOURCE, [first, formula], {
      blocks: [
        { kind: 'heading', text: 'A # heading' },
        { kind: 'paragraph', text: 'First paragraph.' },
        { kind: 'quotation', text: 'Quoted.' },
        { kind: 'item', text: 'One' },
      ],
    })
    expect(name).toBe('Talks live Rome & b Paris b , part 1.md')
    expect(content).toContain('\nabout: ["[[Emmanuel Macron]]","[[Italy]]"]\n')
    expect(content).toContain('\n- 2026-05-03: \\[Macron\\] met')
    expect(content).toContain('\n- 2026-05-01 – 2026-05-31: \\=HYPERLINK')
    expect(content).toContain('\n\n---\n\n## A \\# heading\n\nFirst paragraph.\n\n> Quoted.\n\n- One\n')
    const { source } = readArticle(content)
    expect(source).toMatchObject({
      url: SOURCE.url,
      publisher: SOURCE.publisher,
      author: SOURCE.author,
      published: SOURCE.published,
      language: 'en',
    })
    expect(articleAsNote(BARE, [], undefined).content).toBe(
      '---\ntitle: "Bare"\nlanguage: "fr"\n---\n\n# Bare\n',
    )
  })

  test('people and searches are notes with the article of each fact', () => {
    const { name, content } = factsAsNote('Emmanuel Macron', EXPORTED)
    expect(name).toBe('Emmanuel Macron.md')
    expect(
      content.startsWith('---\ntitle: "Emmanuel Macron"\n---\n\n# Emmanuel Macron\n\n- 2026-05-03: '),
    ).toBe(true)
    expect(content.match(/^- /gm)).toHaveLength(3)
    expect(content).toContain('([Talks \\[live\\]')
    expect(content.endsWith('(Bare)\n')).toBe(true)
    expect(factsAsNote('who met whom?', EXPORTED).name).toBe('who met whom.md')
  })

  test('front matter is JSON, which every reader of YAML takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const yaml = inYaml(text)
        expect(JSON.parse(yaml)).toBe(text)
        expect(yaml).not.toMatch(/[\n\r\u0085\u2028\u2029]/)
      }),
    )
  })

  test('names of files are allowed everywhere', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
        const name = noteName(title)
        expect(name).not.toMatch(/[\p{Cc}\\/:*?"<>|#^[\]]|^\.|[. ]$|^$/u)
        expect(Buffer.byteLength(name)).toBeLessThan(250)
      }),
    )
    expect(noteName('CON')).toBe('CON_')
    expect(noteName('../../etc/passwd')).toBe('etc passwd')
  })
})

describe('CSV', () => {
  test('another reader reads what was written', () => {
    const rows: Record<string, string>[] = parse(factsAsCsv(EXPORTED), { columns: true, bom: true })
    expect(Object.keys(rows[0] ?? {})).toEqual([...FACT_COLUMNS])
    expect(rows).toHaveLength(3)
    expect(rows[0]).toMatchObject({
      from: '2026-05-03',
      about: 'Emmanuel Macron; Italy',
      statement: '[Macron] met Giorgia Meloni, "a friend",\nin Rome #today_now.',
      title: SOURCE.title,
      author: 'Ana Núñez, 山田太郎',
    })
    expect(rows[1]?.statement).toBe(`'${FACTS[1]?.quote.exact}`)
    expect(rows[2]).toMatchObject({ from: '', url: '', publisher: '' })
  })

  test('any text comes back, and no cell is a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 4 }), (cells) => {
        const [back = []] = parse(`${cells.map(inCsv).join(',')}\r\n`, { record_delimiter: '\r\n' })
        expect(back.map((cell, i) => (cell === cells[i] ? cell : cell.slice(1)))).toEqual(cells)
      }),
    )
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1', '\n@x', '＝1'])
      expect(inCsv(text)).toMatch(/^"?'/)
    expect(inCsv('2 - 1 = 1')).toBe('2 - 1 = 1')
  })
})

test('Anki: one line a card, as its import reads them', () => {
  const lines = factsAsAnki(EXPORTED).split('\n')
  const data = lines.filter((line) => !line.startsWith('#')).join('\n')
  const rows: string[][] = parse(data, { delimiter: '\t' })
  expect(rows).toHaveLength(3)
  expect(rows[0]?.slice(0, 2)).toEqual(['fact:1', 'Emmanuel Macron, Italy<br>2026-05-03'])
  expect(rows[0]?.[2]).toMatch(
    /^\[Macron\] met Giorgia Meloni, &quot;a friend&quot;, in Rome #today_now\.<br><a href='https:/,
  )
  expect(rows[0]?.[3]).toBe('meeting')
  expect(rows[2]?.[2]).toContain('<br>Bare')
  expect(lines.slice(0, 5).every((line) => line.startsWith('#'))).toBe(true)
})

describe('citations', () => {
  test('citation.js reads CSL-JSON and cites it', () => {
    const given = sourcesAsCsl([SOURCE, BARE])
    const cite = new Cite(JSON.stringify(given))
    expect(cite.data).toHaveLength(2)
    expect(cite.data[0]).toMatchObject({
      type: 'article-newspaper',
      title: SOURCE.title,
      'container-title': 'The Example, Times',
      issued: { 'date-parts': [[2026, 5, 4]] },
      accessed: { 'date-parts': [[2026, 5, 5]] },
      URL: SOURCE.url,
      author: [{ literal: 'Ana Núñez' }, { literal: '山田太郎' }],
    })
    const text = cite.format('bibliography', { template: 'apa' })
    expect(text).toContain('Ana Núñez')
    expect(text).toContain('(2026, May 4)')
    expect(text).toContain('The Example, Times')
  })

  test('citation.js reads RIS', () => {
    const ris = sourcesAsRis([SOURCE, BARE])
    expect(ris).toContain('\r\nAU  - Ana Núñez\r\nAU  - 山田太郎\r\n')
    expect(ris).toContain('\r\nDA  - 2026/05/04\r\n')
    const { data } = new Cite(ris)
    expect(data).toHaveLength(2)
    expect(data[0]).toMatchObject({
      type: 'article-newspaper',
      title: SOURCE.title,
      'container-title': 'The Example, Times',
      issued: { 'date-parts': [[2026]] },
      URL: SOURCE.url,
      language: 'en',
    })
    expect(data[1]).toMatchObject({ title: 'Bare' })
  })

  test.each([
    ['Doe, Jane', ['Doe, Jane']],
    ['Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['Jane Doe, John Roe & Jim Poe', ['Jane Doe', 'John Roe', 'Jim Poe']],
    ['Alexander Anderson', ['Alexander Anderson']],
  ])('authors: %j', (author, names) => {
    expect(sourcesAsCsl([{ ...BARE, author }])[0]?.author?.map(({ literal }) => literal)).toEqual(names)
  })
})

/** The terms of the context that are used here, after the Web Annotation Vocabulary. */
const OA = 'http://www.w3.org/ns/oa#'
const AS = 'http://www.w3.org/ns/activitystreams#'
const CONTEXT = {
  oa: OA,
  as: AS,
  dcterms: 'http://purl.org/dc/terms/',
  dc: 'http://purl.org/dc/elements/1.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: { '@type': '@id', '@id': '@id' },
  type: { '@type': '@id', '@id': '@type' },
  Annotation: 'oa:Annotation',
  TextualBody: 'oa:TextualBody',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  AnnotationCollection: 'as:OrderedCollection',
  AnnotationPage: 'as:OrderedCollectionPage',
  describing: 'oa:describing',
  tagging: 'oa:tagging',
  body: { '@type': '@id', '@id': 'oa:hasBody' },
  target: { '@type': '@id', '@id': 'oa:hasTarget' },
  source: { '@type': '@id', '@id': 'oa:hasSource' },
  selector: { '@type': '@id', '@id': 'oa:hasSelector' },
  motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
  purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  value: 'rdf:value',
  format: 'dc:format',
  language: 'dc:language',
  created: { '@id': 'dcterms:created', '@type': 'xsd:dateTime' },
  total: { '@id': 'as:totalItems', '@type': 'xsd:nonNegativeInteger' },
  first: { '@type': '@id', '@id': 'as:first' },
  startIndex: { '@id': 'as:startIndex', '@type': 'xsd:nonNegativeInteger' },
  items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
}

test('a reader of JSON-LD understands every word of the annotations', async () => {
  const documentLoader = (url: string) =>
    url === 'http://www.w3.org/ns/anno.jsonld'
      ? Promise.resolve({ contextUrl: undefined, documentUrl: url, document: { '@context': CONTEXT } })
      : Promise.reject(new Error(url))
  const document = JSON.parse(JSON.stringify(factsAsAnnotations(EXPORTED)))
  // `safe`: a word or an address that means nothing is an error.
  const [collection = {}] = await jsonld.expand(document, { documentLoader, safe: true })
  type Nodes = Readonly<Record<string, unknown>>[]
  const [page = {}] = collection[`${AS}first`] as Nodes
  const [list = {}] = page[`${AS}items`] as Nodes
  const items = list['@list'] as Nodes
  expect(items).toHaveLength(3)
  expect(items[0]).toMatchObject({ '@id': 'urn:x-attache:fact:1', '@type': [`${OA}Annotation`] })
  expect(items[0]?.[`${OA}hasTarget`]).toMatchObject([
    {
      [`${OA}hasSource`]: [{ '@id': SOURCE.url }],
      [`${OA}hasSelector`]: [
        {
          '@type': [`${OA}TextQuoteSelector`],
          [`${OA}exact`]: [{ '@value': FACTS[0]?.quote.exact }],
          [`${OA}prefix`]: [{ '@value': 'Before. ' }],
          [`${OA}suffix`]: [{ '@value': ' After.' }],
        },
      ],
    },
    { [`${OA}hasSelector`]: [{ [`${OA}exact`]: [{ '@value': 'Before.' }] }] },
  ])
  expect(items[0]?.[`${OA}hasBody`]).toHaveLength(4)
  expect(items[2]?.[`${OA}hasTarget`]).toMatchObject([
    { [`${OA}hasSource`]: [{ '@id': 'urn:x-attache:source:2' }] },
  ])
})
