import { DOMParser, parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { isArticle } from '../../../facts/articles/is-article.ts'
import { readPage } from '../../../facts/articles/read-page.ts'
import type { Article } from '../../../facts/types.ts'

const html = (text: string): Document => parseHTML(text).document as unknown as Document
const xml = (text: string): Document =>
  new DOMParser().parseFromString(text, 'text/xml') as unknown as Document
const read = (page: Document, url = 'https://news.example/a'): Article => readPage(page, url)
const textsOf = ({ blocks }: Article): string[] => blocks.map(({ kind, text }) => `${kind}: ${text}`)

const LINE =
  'The ministers discussed the vote for a long time, and nobody expected an answer before the night. '
const TEXT = `<p>${LINE}</p>`.repeat(4)
const PARAGRAPHS = Array.from({ length: 4 }, () => `paragraph: ${LINE.trim()}`)
const HEAD = '<title>The vote in Brazil</title>'
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head>${HEAD}${head}</head><body>${body}</body></html>`

test('AMP: the text without its menu, at the address of the article', () => {
  const body = `<amp-sidebar><ul><li><span>World</span></li></ul></amp-sidebar><article><h1>The vote in Brazil</h1>${TEXT}<amp-ad>Buy now</amp-ad></article>`
  const article = read(
    html(page(body, '<link rel="canonical" href="https://www.news.example/a">')),
    'https://amp.news.example/a.amp',
  )
  expect(textsOf(article)).toEqual(['heading: The vote in Brazil', ...PARAGRAPHS])
  expect(article.source.url).toBe('https://www.news.example/a')
})

describe('an article of several pages', () => {
  test.each([
    ['https://news.example/a?page=2', '/a', 'https://news.example/a?page=2'],
    ['https://news.example/a/2', '/a', 'https://news.example/a/2'],
    ['https://news.example/a/page/3/', '/a', 'https://news.example/a/page/3/'],
    ['https://news.example/a?page=2&utm_source=x', '/a?page=2', 'https://news.example/a?page=2'],
    ['https://news.example/a?page=1', '/a', 'https://news.example/a'],
    ['https://news.example/2024/05/03', '/2024/05/03', 'https://news.example/2024/05/03'],
    ['https://news.example/a?print=1', '/a', 'https://news.example/a'],
  ])('%s, which states %s, is %s', (url, stated, address) => {
    const body = `<article><h1>The vote in Brazil</h1>${TEXT}<nav><a href="?page=3">Next</a></nav></article>`
    const article = read(html(page(body, `<link rel="canonical" href="${stated}">`)), url)
    expect(article.source.url).toBe(address)
    expect(textsOf(article)).toEqual(['heading: The vote in Brazil', ...PARAGRAPHS])
  })
})

test('the start of an article that must be paid for, without the offer', () => {
  const body = `<article><h1>The vote in Brazil</h1><div class="text"><p>${LINE}</p><p>${LINE}${LINE}</p><p>${LINE}…</p></div>
    <div class="paywall subscribe"><h3>Read on with a subscription</h3><p>Already a subscriber? <a href="/in">Log in</a></p><button>Subscribe for 1 € a month</button></div></article>`
  expect(
    textsOf(read(html(page(body))))
      .slice(1)
      .join('\n'),
  ).toBe(
    [`${LINE.trim()}`, `${LINE}${LINE}`.trim(), `${LINE}…`].map((text) => `paragraph: ${text}`).join('\n'),
  )
})

test('a live blog: every entry, with its heading', () => {
  const entries = [1, 2, 3].map(
    (hour) =>
      `<article class="entry"><time datetime="2024-05-03T1${hour}:00">1${hour}:00</time><h2>Hour ${hour}</h2>${TEXT}</article>`,
  )
  const article = read(html(page(`<main><h1>The vote in Brazil</h1>${entries.join('')}</main>`)))
  expect(textsOf(article)).toEqual([
    'heading: The vote in Brazil',
    ...[1, 2, 3].flatMap((hour) => [`heading: Hour ${hour}`, ...PARAGRAPHS]),
  ])
})

test('the page for printing has the same id as the article', () => {
  const screen = `<nav><a href="/">Home</a></nav><article><h1>The vote in Brazil</h1>${TEXT}</article><footer>About us</footer>`
  const print = `<div><h1>The vote in Brazil</h1>${TEXT}</div><p><a href="javascript:print()">Print</a></p>`
  expect(read(html(page(print))).source.id).toBe(read(html(page(screen))).source.id)
})

test('plain text: paragraphs and headings, not one long block', () => {
  const text = `The vote in Brazil\n\n${LINE}\n${LINE}\n\n- First\n- Second\n`
  const article = read(
    html(`<html><head></head><body><pre>${text}</pre></body></html>`),
    'https://news.example/a.txt',
  )
  expect(textsOf(article)).toEqual([
    'heading: The vote in Brazil',
    `paragraph: ${LINE}${LINE}`.trim(),
    'item: First',
    'item: Second',
  ])
  expect(article.source).toMatchObject({ title: 'The vote in Brazil', url: 'https://news.example/a.txt' })
})

describe('a feed', () => {
  const entry = '&lt;p&gt;Ministers met &amp;amp; spoke.&lt;/p&gt;'
  test.each([
    [
      'RSS',
      `<rss version="2.0"><channel><title>World</title><link>https://news.example/</link><item><title>The vote in Brazil</title><link>https://news.example/a</link><pubDate>Fri, 03 May 2024 10:00:00 GMT</pubDate><description>${entry}</description></item></channel></rss>`,
    ],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>World</title><id>x</id><entry><title>The vote in Brazil</title><link href="https://news.example/a"/><updated>2024-05-03T10:00:00Z</updated><summary type="html">${entry}</summary></entry></feed>`,
    ],
  ])('%s: the titles and texts of its entries', (_, feed) => {
    const article = read(xml(`<?xml version="1.0"?>${feed}`), 'https://news.example/feed')
    expect(textsOf(article)).toEqual([
      'heading: World',
      'heading: The vote in Brazil',
      'paragraph: Ministers met & spoke.',
    ])
    expect(isArticle(xml(`<?xml version="1.0"?>${feed}`))).toBe(false)
  })
  test('without entries is one clear error', () =>
    expect(() => read(xml('<rss><channel><title>World</title></channel></rss>'))).toThrow(
      'the article is empty',
    ))
})

test('XHTML', () => {
  const body = `<div><ul><li>Menu</li></ul></div><div><h1>The vote in Brazil</h1>${TEXT}</div>`
  const page = xml(
    `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head>${HEAD}</head><body>${body}</body></html>`,
  )
  // As browsers have it.
  Object.defineProperty(page, 'body', { get: () => page.querySelector('body') })
  expect(textsOf(read(page))).toEqual(['heading: The vote in Brazil', ...PARAGRAPHS])
})
test('XML that is no page is one clear error', () =>
  expect(() => read(xml('<?xml version="1.0"?><note><to>Lee</to></note>'))).toThrow('no article was found'))

test.each(['data:text/html,x', 'blob:https://news.example/1-2-3', 'file:///home/a/page.html'])(
  'a page at %s is read, and has no address, whatever it states',
  (url) => {
    const body = `<article><h1>The vote in Brazil</h1>${TEXT}</article>`
    const article = read(html(page(body, '<link rel="canonical" href="https://news.example/a">')), url)
    expect(article.source.url).toBeUndefined()
    expect(textsOf(article)).toEqual(['heading: The vote in Brazil', ...PARAGRAPHS])
  },
)
