import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { pageMeta } from '../../../facts/articles/page-metadata.ts'

const authorOf = (body: string, head = ''): string | undefined =>
  pageMeta(
    parseHTML(
      `<!doctype html><html><head><meta property="og:title" content="Ministers discuss the vote">${head}</head><body>${body}</body></html>`,
    ).document as unknown as Document,
    'https://news.example/a',
  ).author
const HEAD = '<h1>Ministers discuss the vote</h1>'
const byline = (text: string): string | undefined =>
  authorOf(`<article>${HEAD}<div class="byline">${text}</div><p>Text.</p></article>`)
const linked = (author: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Ministers discuss the vote', author })}</script>`

describe('authors are people', () => {
  test.each([
    ['By Ana Lima', 'Ana Lima'],
    ['BY ANA LIMA AND JOSÉ DA SILVA', 'ANA LIMA, JOSÉ DA SILVA'],
    ['Par Jean-Luc Petit', 'Jean-Luc Petit'],
    ['Von Ursula von der Heide und Karl Wolf', 'Ursula von der Heide, Karl Wolf'],
    ['Por Ana Lima, Brasília', 'Ana Lima'],
    ['Di Carlo D’Angelo', 'Carlo D’Angelo'],
    ['By <a href="/ana">Ana Lima</a>, Senior Correspondent', 'Ana Lima'],
    ['<span>Ana Lima</span><span>Updated 3 May 2024</span>', 'Ana Lima'],
    ['Ana Lima | 3 May 2024', 'Ana Lima'],
    ['By Ana Lima for Reuters', 'Ana Lima'],
    ['Korrespondentin Ana Lima', 'Ana Lima'],
    ['田中太郎 記者', '田中太郎'],
    ['김민수 기자', '김민수'],
    ['أحمد علي', 'أحمد علي'],
    ['By Williams Lima', 'Williams Lima'],
    ['Erstellt von Karl Wolf', 'Karl Wolf'],
    ['Karl Wolf, Projektleiter der Redaktion', 'Karl Wolf'],
    ['Ana Lima, PhD', 'Ana Lima'],
  ])('%s', (text, name) => expect(byline(text)).toBe(name))

  test.each([
    'Updated 3 May 2024, 10:15',
    'Share on Facebook',
    'By our staff',
    'Reuters',
    'AFP, dpa',
    'Redaktion',
    'Photo: Getty Images',
    '3 May 2024',
    '@analima',
    'Lee walks into the room, as his wife looks on.',
    'admin',
    'Noticias Lima',
    'Zur Artikelübersicht',
  ])('nobody: %s', (text) => expect(byline(text)).toBeUndefined())

  test.each([
    ['a person in JSON-LD', [{ '@type': 'Person', name: 'Ana Lima' }], 'Ana Lima'],
    ['people in JSON-LD', [{ name: 'Ana Lima' }, { name: 'Karl Wolf' }], 'Ana Lima, Karl Wolf'],
    ['a newsroom in JSON-LD', { '@type': 'Organization', name: 'Quiet Post' }, undefined],
    ['an agency in JSON-LD', { '@type': 'Person', name: 'Reuters' }, undefined],
    ['one word in JSON-LD', { '@type': 'Person', name: 'Plantu' }, 'Plantu'],
  ])('%s', (_, author, name) => expect(authorOf(`<article>${HEAD}</article>`, linked(author))).toBe(name))

  test('the publisher is not an author', () => {
    const head = '<meta property="og:site_name" content="Lima Post"><meta name="author" content="Lima Post">'
    expect(authorOf(`<article>${HEAD}</article>`, head)).toBeUndefined()
  })
  test('nor is the site, with or without an article before its name', () => {
    for (const name of ['Die Quelle', 'The Source', 'News', 'news.example', 'NewsExample', 'NEX'])
      expect(
        authorOf(
          `<article>${HEAD}</article>`,
          `<meta name="application-name" content="Quelle"><meta name="application-name" content="Source">${linked({ name })}`,
        ),
        name,
      ).toBeUndefined()
  })
  test('nor is the address of a company', () => {
    for (const text of ['Lima Verlag GmbH, Bonn, Germany', 'Lima und Wolf, Wien, Österreich'])
      expect(authorOf(`<article>${HEAD}</article>`, `<meta name="author" content="${text}">`)).toBeUndefined()
  })
  test('a person in JSON-LD to whom the article refers by an id', () => {
    const graph = [
      { '@type': 'NewsArticle', headline: 'Ministers discuss the vote', author: { '@id': '#lima' } },
      { '@type': 'Person', '@id': '#wolf', name: 'Karl Wolf' },
      { '@type': 'Person', '@id': '#lima', name: 'Ana Lima' },
    ]
    const head = `<script type="application/ld+json">${JSON.stringify({ '@graph': graph })}</script>`
    expect(authorOf(`<article>${HEAD}</article>`, head)).toBe('Ana Lima')
  })
  test('what the head says for social networks, under a label', () => {
    const head = (label: string): string =>
      `<meta name="twitter:label1" content="${label}"><meta name="twitter:data1" content="Ana Lima">`
    for (const label of ['Written by', 'Verfasst von', 'Escrito por'])
      expect(authorOf(`<article>${HEAD}</article>`, head(label)), label).toBe('Ana Lima')
    expect(authorOf(`<article>${HEAD}</article>`, head('Reading time'))).toBeUndefined()
  })
  test('a link to the writer’s own page, which nothing else names', () => {
    const body = `<article>${HEAD}<div><a href="/author/ana-lima">Ana Lima</a></div><p>Text.</p></article>`
    expect(authorOf(body)).toBe('Ana Lima')
  })
  test('a full name in the byline is better than one word in the head', () => {
    const head = '<meta name="author" content="Alima">'
    expect(authorOf(`<article>${HEAD}<p class="author">Ana Lima</p></article>`, head)).toBe('Ana Lima')
  })
  test('the writer of a related story does not count', () => {
    const body = `<article>${HEAD}<p>Text of the article, which is longer than that of the other.</p></article>
      <aside class="related"><div class="byline">By Karl Wolf</div></aside>`
    expect(authorOf(body)).toBeUndefined()
  })
  test('a line after the headline, though nothing names it', () =>
    expect(authorOf(`<article>${HEAD}<ul><li>By Ana Lima</li></ul><p>Text.</p></article>`)).toBe('Ana Lima'))
  test('the headline is outside of the article', () => {
    const body = `${HEAD}<article><p class="byline">By Ana Lima</p><p>Text.</p></article>`
    expect(authorOf(body)).toBe('Ana Lima')
  })
})
