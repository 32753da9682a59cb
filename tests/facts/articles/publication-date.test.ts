import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { pageDate } from '../../../facts/articles/publication-date.ts'
import { readPage } from '../../../facts/articles/read-page.ts'
import { writtenDays } from '../../../facts/articles/written-day.ts'

const URL_OF_PAGE = 'https://news.example/world/merz-meets-macron'
const TITLE = 'Merz meets Macron'
const PROSE = `<p>${'The two spoke of trade and of energy for hours, officials said, and will meet again. '.repeat(5)}</p>`

const parsed = (head: string, body: string, lang = 'en'): Document =>
  parseHTML(
    `<!doctype html><html lang="${lang}"><head><title>${TITLE}</title>${head}</head><body>${body}</body></html>`,
  ).document as unknown as Document
const ARTICLE = `<article><h1>${TITLE}</h1>${PROSE}</article>`
const linked = (data: unknown): string =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`
const TODAY = new Date('2026-06-01T12:00:00Z')
const dateOf = (head: string, body = ARTICLE, lang = 'en', url = URL_OF_PAGE): string | undefined =>
  pageDate(parsed(head, body, lang), url, TODAY)

const OTHER = { '@type': 'NewsArticle', headline: 'An old story', url: '/old', datePublished: '2019-03-05' }
const OWN = { '@type': 'NewsArticle', headline: TITLE, datePublished: '2026-05-12T08:00:00Z' }
const UPDATE = {
  '@type': 'BlogPosting',
  url: `${URL_OF_PAGE}#1`,
  headline: 'Now',
  datePublished: '2026-05-14',
}

describe('JSON-LD', () => {
  test.each([
    ['behind a list of others', [{ '@type': 'ItemList', itemListElement: [OTHER] }, OWN]],
    [
      'behind an item of a list',
      [{ '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: OTHER }] }, OWN],
    ],
    [
      'in a graph',
      { '@graph': [OTHER, { '@type': ['WebPage'], '@id': URL_OF_PAGE, datePublished: '2026-05-12' }] },
    ],
    [
      'known by its address',
      [OTHER, { ...OWN, headline: 'Talks', mainEntityOfPage: { '@id': `${URL_OF_PAGE}/?utm_source=x` } }],
    ],
    [
      'known by its address alone',
      [
        OTHER,
        { '@type': 'ReportageNewsArticle', url: '/world/merz-meets-macron', datePublished: '2026-05-12' },
      ],
    ],
    ['of a live blog, not its entries', { ...OWN, '@type': 'LiveBlogPosting', liveBlogUpdate: [UPDATE] }],
    [
      'not of what it is part of, or has',
      { ...OWN, isPartOf: { ...OTHER, url: URL_OF_PAGE }, hasPart: [{ ...OTHER, url: URL_OF_PAGE }] },
    ],
    [
      'of the only article, where nothing says whose it is',
      { '@type': 'NewsArticle', datePublished: '2026-05-12' },
    ],
    [
      'with a comma too many and a line end in a text',
      `[{"@type":"NewsArticle","headline":"${TITLE}","about":"a\nb","datePublished":"2026-05-12",}]`,
    ],
  ])('%s', (_, data) => expect(dateOf(linked(data))).toBe('2026-05-12'))
  test.each([
    ['another story’s alone', OTHER],
    ['a list’s entry that is a place in the page', { '@type': 'ItemList', itemListElement: [UPDATE] }],
    ['two of the page’s that disagree', [OWN, { ...OWN, datePublished: '2024-05-12' }]],
    ['a broken one', '{"datePublished":"2026-05-12"'],
  ])('nothing of %s', (_, data) => expect(dateOf(linked(data))).toBeUndefined())
  test('nothing of what is not read to its end', () => {
    const long = { ...OWN, articleBody: 'x'.repeat(400_000) }
    expect(dateOf(linked(long))).toBeUndefined()
  })
})

const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`
const PUBLISHED = meta('article:published_time', '2026-05-12T08:00:00Z')

describe('the head', () => {
  test.each([
    ['article:published_time', '2026-05-12T08:30:00+02:00', '2026-05-12'],
    ['parsely-pub-date', '2026-05-12', '2026-05-12'],
    ['DC.date', '20260512', '2026-05-12'],
    ['date', 'Tue, 12 May 2026 10:00:00 GMT', '2026-05-12'],
    ['pubdate', '1778572800', '2026-05-12'],
    ['pubdate', '12.05.2026', '2026-05-12'],
    ['date', '05/06/2026', undefined],
    ['date', '13/05/2026', '2026-05-13'],
    ['date', '2026-02-31', undefined],
    ['date', '1970-01-01T00:00:00Z', undefined],
    ['date', '0001-01-01', undefined],
    ['date', '2026-06-02', '2026-06-02'],
    ['date', '2026-06-04', undefined],
  ])('%s %s is %s', (name, content, day) => expect(dateOf(meta(name, content))).toBe(day))
  test('two that disagree say nothing, but where another agrees with one', () => {
    const other = linked({ ...OWN, datePublished: '2026-05-02' })
    expect(dateOf(PUBLISHED + other)).toBeUndefined()
    expect(dateOf(PUBLISHED + other, ARTICLE.replace('</h1>', '</h1><p>12 May 2026</p>'))).toBe('2026-05-12')
    expect(dateOf(PUBLISHED + other, ARTICLE, 'en', 'https://news.example/2026/05/02/x')).toBe('2026-05-02')
  })
  test('a moment in UTC is of the day that the writer gives', () => {
    const night = meta('article:published_time', '2026-05-12T01:30:00Z')
    expect(dateOf(night)).toBe('2026-05-12')
    expect(dateOf(night + linked({ ...OWN, datePublished: '2026-05-11T21:30:00-04:00' }))).toBe('2026-05-11')
    expect(dateOf(night, ARTICLE.replace('</h1>', '</h1><p>May 11, 2026</p>'))).toBe('2026-05-11')
  })
})

test('a <meta> named as in microdata', () =>
  expect(dateOf('<meta name="datePublished" content="2026-05-12">')).toBe('2026-05-12'))

describe('the page', () => {
  const TIME = '<time datetime="2026-05-12">12 May 2026</time>'
  const OLD = '<time datetime="2019-03-05">5 March 2019</time>'
  const page = (before: string, behind: string): string =>
    `<main>${before}<article><h1>${TITLE}</h1>${behind}${PROSE}</article></main>`
  test.each([
    [
      'behind a related story',
      page(`<div class="related"><a href="/x">Old ${OLD}</a></div>`, `<p>Published ${TIME}</p>`),
    ],
    ['before an aside', page('', `${TIME}<aside>${OLD}</aside>`)],
    ['behind an aside', page('', `<aside>${OLD}</aside><div class="most-read">${OLD}</div>${TIME}`)],
    [
      'behind a link to another story',
      page('', `<a href="/x">An older story that you may want to read ${OLD}</a>${TIME}`),
    ],
    ['before another story', page('', `${TIME}<h3><a href="/x">Old</a></h3>${OLD}`)],
    [
      'not when it was changed',
      page('', `<p>Updated <time datetime="2026-05-20">20 May 2026</time></p>${TIME}`),
    ],
    ['before the headline', `<article>${TIME}<h1>${TITLE}</h1>${PROSE}</article>`],
    ['in words', page('', '<p>By A. Writer, May 12, 2026, 9.30</p>')],
    [
      'after a changed one whose label is a block of its own',
      page(
        '',
        `<div><div>Updated:</div><div><time datetime="2026-05-20">20 May 2026</time></div><div>Original:</div><div>${TIME}</div></div>`,
      ),
    ],
    ['in words that were changed later', page('', '<p>Published 12 May 2026, updated 20 May 2026</p>')],
    [
      'in microdata',
      `<div itemscope><h1>${TITLE}</h1><meta itemprop="datePublished" content="2026-05-12">${PROSE}</div>`,
    ],
    [
      'not in another’s microdata',
      page('<div itemscope><meta itemprop="datePublished" content="2019-03-05"></div>', TIME),
    ],
    [
      'that a blog’s markup calls updated',
      page('', '<p><time class="entry-date updated" datetime="2026-05-12">12 May 2026</time></p>'),
    ],
    [
      'in a link, beside when it was changed',
      `<article><a href="/2026">${TIME}<time class="updated" datetime="2026-05-20">20 May 2026</time></a><h1>${TITLE}</h1>${PROSE}</article>`,
    ],
    ['before the headline, in no article', `<div><p>News / 12 May 2026</p><h1>${TITLE}</h1></div>${PROSE}`],
    ['of the headline that the page names', `<h1>The Daily Page</h1><p>1 June 2026</p>${page('', TIME)}`],
  ])('%s', (_, body) => expect(dateOf('', body)).toBe('2026-05-12'))
  test.each([
    ['a related story’s', page(`<div class="related">${OLD}</div>`, '')],
    ['a story’s behind the text', `${page('', '')}<section>${OLD}</section>`],
    ['a comment’s', page('', `<ol class="comments"><li>${OLD}</li></ol>`)],
    ['the day that the site shows', `<div class="top">1 June 2026</div>${page('', '')}`],
    ['the day above the menu', `<div>1 June 2026 <nav>Home</nav><div><h1>${TITLE}</h1></div></div>${PROSE}`],
    ['the day above everything', `<p>1 June 2026</p><h1>${TITLE}</h1>${PROSE}`],
    ['a teaser’s', page('', `<div class="teaser"><p>${'An older story. '.repeat(6)}</p>5 March 2019</div>`)],
    [
      'what the text speaks of',
      page(
        '',
        '<p>He has been in the office that he sought for all his life since 4 August 2021, and nobody knows why.</p>',
      ),
    ],
  ])('not %s', (_, body) => expect(dateOf('', body)).toBeUndefined())
  test('the address has the day where nothing else does', () => {
    expect(dateOf('', ARTICLE, 'en', 'https://news.example/2026/05/12/x')).toBe('2026-05-12')
    expect(dateOf('', ARTICLE, 'en', 'https://news.example/2026/13/12/x')).toBeUndefined()
    expect(dateOf('', ARTICLE, 'en', 'https://news.example/2026/POLITICS/05/12/x')).toBe('2026-05-12')
    expect(dateOf('', ARTICLE, 'en', 'https://news.example/2026/x/y/05/12/x')).toBeUndefined()
  })
  test.each([
    '<link rel="canonical" href="https://news.example/2026/05/12/x">',
    '<meta property="og:url" content="https://news.example/2026/05/12/x">',
  ])('also the address that the page states: %s', (head) => {
    expect(dateOf(head, ARTICLE, 'en', 'https://copy.example/1')).toBe('2026-05-12')
    expect(dateOf(head, ARTICLE, 'en', 'https://copy.example/2019/03/05/x')).toBeUndefined()
  })
  test.each(['dc:date', 'dc:date dc:created', 'schema:datePublished'])('RDFa in a footer: %s', (property) => {
    const day = (on: string): string => `<span property="${property}" content="${on}T00:00:00+01:00">x</span>`
    const footer = (days: string): string => `<article>${PROSE}<footer>${days}</footer></article>`
    expect(dateOf('', `<h1>${TITLE}</h1>${footer(day('2026-05-12'))}`)).toBe('2026-05-12')
    // Of several stories nobody knows which day is this one's.
    expect(dateOf('', `<h1>${TITLE}</h1>${footer(day('2026-05-12') + day('2019-03-05'))}`)).toBeUndefined()
  })
  test('saving gives the same day', () => {
    const head = linked([OTHER]) + linked(OWN)
    expect(readPage(parsed(head, ARTICLE), URL_OF_PAGE).source.published).toBe('2026-05-12')
  })
})

test.each([
  ['24 August 2024, 9.30', 'en', '2024-08-24'],
  ['Aug. 24, 2024', 'en', '2024-08-24'],
  ['the 1st of September 2024', 'en', '2024-09-01'],
  ['24. August 2024', 'de', '2024-08-24'],
  ['3. Jänner 2025', 'de', '2025-01-03'],
  ['1er août 2024', 'fr', '2024-08-01'],
  ['24 de agosto de 2024', 'es', '2024-08-24'],
  ['24/08/2024', 'fr', '2024-08-24'],
  ['3/4/2024', 'fr', '2024-04-03'],
  ['3/4/2024', 'en', undefined],
  ['2024年8月24日', 'ja', '2024-08-24'],
  ['2024. 8. 24', 'ko', '2024-08-24'],
  ['2024년 8월 24일', 'ko', '2024-08-24'],
  ['٢٤ أغسطس ٢٠٢٤', 'ar', '2024-08-24'],
  ['24 آب 2024', 'ar', '2024-08-24'],
  ['24 сентября 2024', 'ru', '2024-09-24'],
  ['24 August 2024', 'xx-nowhere', '2024-08-24'],
  ['31 April 2024', 'en', undefined],
  ['call 1.24.08.2024', 'en', undefined],
  ['yesterday', 'en', undefined],
  ['Freitag, 24. Mai 2024', undefined, '2024-05-24'],
  ['24 сентября 2024', undefined, '2024-09-24'],
  ['3/4/2024', undefined, undefined],
])('%s in %s is %s', (line, language, day) => expect(writtenDays(line, language)[0]).toBe(day))
