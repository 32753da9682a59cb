import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { readPage } from '../../../facts/articles/read-page.ts'
import { buildArticle } from '../../../facts/cli/load.ts'
import type { Article } from '../../../facts/types.ts'
import { readArticleCases } from '../../eval/articles.ts'
import { newsPage } from '../../eval/shell.ts'
import { world } from '../world.ts'

/** A page as the browser hands it over. */
const read = (html: string, url = 'https://news.example/a'): Article =>
  readPage(parseHTML(html).document as unknown as Document, url)

const WAYS = ['meta', 'json-ld', 'time'] as const

describe('the two doors', () => {
  test.each(readArticleCases().map((one, i) => [one.name, one.article, WAYS[i % 3]!] as const))(
    '%s comes to the same as text and as page',
    (_, article, dateAs) => {
      const page = read(newsPage(article, dateAs))
      expect(page.blocks).toEqual(article.blocks)
      expect(page.source).toMatchObject({
        id: article.source.id,
        title: article.source.title,
        published: article.source.published,
        language: article.source.language,
        publisher: 'The Daily Page',
        url: 'https://news.example/a',
      })
      const [fromText, fromPage] = [buildArticle(article, world), buildArticle(page, world)]
      expect(fromPage.entities).toEqual(fromText.entities)
      expect(fromPage.facts).toEqual(fromText.facts)
    },
  )
})

test('a headline that holds a style sheet is its words alone', () => {
  const body = '<p>Lee Jae-myung met Emmanuel Macron in Paris on Monday to speak of trade.</p>'.repeat(4)
  const page = read(`<title>Lee in Paris</title><h1><style>.a { color: red }</style>Lee in Paris</h1>${body}`)
  expect(page.source.title).toBe('Lee in Paris')
})

const LONG =
  'It was a long day of talks, and nobody in the room expected them to end before the night was over. '

describe('a page', () => {
  const page = (body: string, head = ''): Article =>
    read(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`)
  const texts = (body: string): string[] => page(body).blocks.map((b) => `${b.kind}: ${b.text}`)

  test('keeps headings, lists, quotations, captions and rows, names across elements, and two line breaks apart', () => {
    const body = `<article><h1>A title</h1><p>South <b>Kor</b>ea and <a href="/">Japan</a>. ${LONG.repeat(3)}</p>
      <h3>A sub&shy;heading</h3><blockquote>“We agree.”</blockquote><ol><li>First<ul><li>Second</li></ul></li></ol>
      <figure><img alt="x"><figcaption>The two</figcaption></figure><p>One<br>line<br><br>Another</p>
      <table><tr><th>GDP</th><td>3 %</td></tr></table><div>loose <div>inner</div> tail</div></article>`
    expect(texts(body)).toEqual([
      'heading: A title',
      `paragraph: South Korea and Japan. ${LONG.repeat(3).trim()}`,
      'heading: A subheading',
      'quotation: “We agree.”',
      'item: First',
      'item: Second',
      'caption: The two',
      'paragraph: One line',
      'paragraph: Another',
      'item: GDP, 3 %',
      'paragraph: loose',
      'paragraph: inner',
      'paragraph: tail',
    ])
  })
  test('of a few lines is read whole', () => {
    expect(texts('<h1>Short</h1><p>Emmanuel Macron met Friedrich Merz.</p>')).toEqual([
      'heading: Short',
      'paragraph: Emmanuel Macron met Friedrich Merz.',
    ])
  })
  test('keeps a line in which names are links, and drops one that is nothing but links', () => {
    const body = `<article><h1>A title</h1><p>${LONG.repeat(4)}</p>
      <div><a href="/m">Merz</a> spoke, <a href="/s">Starmer</a> came late</div>
      <p>${LONG.repeat(4)}</p><div><a href="/1">A bridge opens</a>, <a href="/2">What was said</a></div></article>`
    const found = texts(body).join('\n')
    expect(found).toContain('paragraph: Merz spoke, Starmer came late')
    expect(found).not.toContain('A bridge opens')
  })
  test.each([
    ['behind the body', `<body><h1>A title</h1></body><div><p>${LONG.repeat(3)}</p></div></html>`],
    [
      'in notes behind it',
      `<body><h1>A title</h1><p>${LONG.repeat(3)}</p></body><ol><li>${LONG.repeat(3)}</li></ol></html>`,
    ],
    ['behind the page', `<body><h1>A title</h1></body></html><div><p>${LONG.repeat(3)}</p></div>`],
    ['in a second body', `<body><h1>A title</h1></body><body><p>${LONG.repeat(3)}</p></body></html>`],
    ['without a body', `<h1>A title</h1><p>${LONG.repeat(3)}</p></html>`],
  ])('with its text %s is read', (_, body) => {
    const { blocks } = read(`<!doctype html><html><head></head>${body}`)
    expect(blocks.map((block) => block.text).join(' ')).toContain(LONG.repeat(3).trim())
  })
  test.each([
    '<!doctype html>',
    '<!doctype html><html></html>',
    '<!doctype html><html><head><title>x</title></head>',
  ])('%s is no article', (html) => expect(() => read(html)).toThrow('no article was found on this page'))
  test('is mentioned by what is said of itself, not of a related story', () => {
    const linked = (data: object): string =>
      `<script type="application/ld+json">${JSON.stringify(data)}</script>`
    const of = (name: string, headline: string): object => ({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline,
      author: [{ '@type': 'Person', name }],
      publisher: { '@type': 'Organization', name: `The ${name} Post` },
      inLanguage: name === 'Own' ? 'fr' : 'de',
    })
    const { source } = read(
      `<!doctype html><html><head>${linked([of('Other', 'An old story'), of('Own', 'A title')])}</head>
      <body><article><h1>A title</h1><p>${LONG.repeat(4)}</p></article></body></html>`,
    )
    expect(source).toMatchObject({
      title: 'A title',
      author: 'Own',
      publisher: 'The Own Post',
      language: 'fr',
    })
  })
  test('without any text is one clear error', () => {
    expect(() => page('<div><img src="x"></div>')).toThrow('no article was found on this page')
  })
  test('nests deeper than the call stack', () => {
    const deep = `${'<div>'.repeat(3000)}<p>${LONG.repeat(4)}</p>${'</div>'.repeat(3000)}`
    expect(page(deep).blocks.some((b) => b.text.startsWith('It was a long day'))).toBe(true)
  })
  test.each([
    ['its own address', '', 'https://news.example/a'],
    ['the canonical one', '<link rel="canonical" href="/b?id=1#c">', 'https://news.example/b?id=1'],
    ['not another site’s', '<link rel="canonical" href="https://other.example/x">', 'https://news.example/a'],
    ['nothing but the web’s', '<link rel="canonical" href="javascript:alert(1)">', 'https://news.example/a'],
  ])('gives %s', (_, head, url) => expect(page(`<p>${LONG}</p>`, head).source.url).toBe(url))
  test.each([
    ['<p class="dateline">Published 24 August 2024, 9.30</p>', '2024-08-24'],
    ['<p class="dateline">Yesterday</p>', undefined],
    ['<time datetime="2024-02-31">soon</time>', undefined],
  ])('%s is published %s', (line, day) =>
    expect(page(`<article>${line}<p>${LONG.repeat(3)}</p></article>`).source.published).toBe(day),
  )
})
