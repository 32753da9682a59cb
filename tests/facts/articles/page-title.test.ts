import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { articleTitle } from '../../../facts/articles/article-title.ts'
import { pageHeadline } from '../../../facts/articles/page-title.ts'

const titleOf = (head: string, body: string, url?: string): string | undefined => {
  const html = `<!doctype html><html><head>${head}</head><body>${body}</body></html>`
  const page = parseHTML(html).document as unknown as Document
  return articleTitle(page, pageHeadline(page, url))
}
const og = (title: string, site?: string): string =>
  `<meta property="og:title" content="${title}">${site ? `<meta property="og:site_name" content="${site}">` : ''}`

describe('the title of a page is its headline', () => {
  test.each([
    [
      'a place above it',
      og('Ministers discuss the vote'),
      '<h1>Brasília</h1><h2>Ministers discuss the vote</h2>',
    ],
    [
      'a section above it, and the headline in no heading',
      og('Ministers discuss the vote'),
      '<h1>World news</h1><p class="head">Ministers discuss the vote</p>',
    ],
    [
      'the name of the site as h1',
      og('Ministers discuss the vote', 'Quiet Notes'),
      '<h1>Quiet Notes</h1><h2>Ministers discuss the vote</h2>',
    ],
    [
      'the name of the site as h1, which only the title says',
      '<title>Ministers discuss the vote « Quiet Notes</title>',
      '<h1>Quiet Notes</h1><h2>Ministers discuss the vote</h2>',
    ],
    [
      'the name of the site in the title',
      og('Ministers discuss the vote | Quiet Notes', 'Quiet Notes'),
      '<p>No heading</p>',
    ],
    [
      'the name of the site before the title',
      og('Quiet Notes: Ministers discuss the vote', 'Quiet Notes'),
      '<p>No heading</p>',
    ],
    [
      'a label in the headline',
      og('Ministers discuss the vote'),
      '<h1><span>Brazil</span><span>Ministers discuss the vote</span></h1>',
    ],
    [
      'headlines of other stories',
      og('Ministers discuss the vote'),
      '<h1>A bridge opens in Lisbon</h1><h1>Ministers discuss the vote</h1><h2>Rain on Sunday</h2>',
    ],
  ])('with %s', (_, head, body) => expect(titleOf(head, body)).toBe('Ministers discuss the vote'))

  test.each([
    ['another title in its head', og('What ministers said about the vote'), 'Ministers discuss the vote'],
    ['a short one that is in the title', og('Vote in Brazil: what we know so far'), 'Vote in Brazil'],
    [
      'the name of the site in the head alone',
      og('Quiet Notes', 'Quiet Notes'),
      'Ministers discuss the vote',
    ],
    ['words before a colon', og('Ministers discuss the vote'), 'Exclusive: Ministers discuss the vote'],
    ['one word', og('Quiet Notes', 'Quiet Notes'), 'Elections'],
  ])('though there is %s', (_, head, headline) =>
    expect(titleOf(head, `<h1>${headline}</h1>`)).toBe(headline),
  )

  test('the name in the address is the site’s', () => {
    const body = '<h1>The Quiet Post</h1><h2>Ministers discuss the vote</h2>'
    const head = '<title>Ministers discuss the vote</title>'
    expect(titleOf(head, body, 'https://www.quietpost.example/a')).toBe('Ministers discuss the vote')
  })
  test('nothing says it', () => expect(titleOf('', '<p>Text.</p>')).toBeUndefined())
})

test.each([
  [
    'a label in an element of its own',
    '<span>Nationale Demo</span>Der 9. Juli naht',
    'Nationale Demo Der 9. Juli naht',
  ],
  ['two elements', '<span>Nationale Demo</span><b>Der 9. Juli naht</b>', 'Nationale Demo Der 9. Juli naht'],
  ['a large first letter', '<span>D</span>er 9. Juli naht', 'Der 9. Juli naht'],
  ['an ending', 'Merkel<i>s</i> Rede in <b>Kiel</b>', 'Merkels Rede in Kiel'],
  ['a style sheet', '<style>b { color: red }</style><b>Der</b> 9. Juli naht', 'Der 9. Juli naht'],
])('a headline has its words as readers see them: %s', (_, html, title) =>
  expect(titleOf('', `<h1>${html}</h1><p>Text.</p>`)).toBe(title),
)

describe('a headline is without a label at its start', () => {
  const TITLE = 'Ministers discuss the vote'
  test.each([
    `<h1><span class="dachzeile">Brazil</span> ${TITLE}</h1>`,
    `<h1><span class="article__overline">Brazil</span>${TITLE}</h1>`,
    `<h1><span><span class="kicker">Brazil</span>: <span>${TITLE}</span></span></h1>`,
    `<h1><div class="topic-label">Brazil</div>– ${TITLE}</h1>`,
    `<h1><span class="visually-hidden">Headline:</span> ${TITLE}</h1>`,
  ])('%s', (body) => expect(titleOf('', body)).toBe(TITLE))

  test.each([
    [`<h1><span class="title">Brazil</span> votes, say ministers</h1>`, 'Brazil votes, say ministers'],
    [`<h1><em>Brazil</em> votes, say ministers</h1>`, 'Brazil votes, say ministers'],
    [`<h1><span class="kicker">Ministers discuss the vote</span> Brazil</h1>`, `${TITLE} Brazil`],
    [`<h1>The <span class="label">vote</span> in all of Brazil</h1>`, 'The vote in all of Brazil'],
  ])('whole: %s', (body, title) => expect(titleOf('', body)).toBe(title))
})
