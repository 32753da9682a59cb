import { page, type Served } from './pages.ts'

/** A kind of page: what is marked on it, and what saving takes of it. Each is tried in Chromium and in Firefox. */
export interface PageKind {
  readonly name: string
  readonly served: Served
  /** After the address. */
  readonly query?: string
  /** What is marked; sorted. */
  readonly marked: readonly string[]
  /** Whether Firefox shows the source in a tree of its own, which no extension reaches. */
  readonly isSourceInFirefox?: boolean
  /** The blocks that saving takes; nothing if it says that the page has no article. */
  readonly taken: readonly string[] | undefined
  /** A name to rest the pointer on, and the title of its card. */
  readonly rest?: readonly [name: string, card: string]
}

/** Long enough for an article, and without a name. */
const LINE =
  'The ministers discussed the vote for a long time, and nobody expected an answer before the night.'
const LINES = `<p>${LINE}</p>`.repeat(3)
const TEXT = [LINE, LINE, LINE]
const TITLE = 'The vote in Ghana'
const HEADLINE = `<h1>${TITLE}</h1>`
const html = (body: string, head = ''): Served => ({
  body: page(TITLE, body).replace('</head>', `${head}</head>`),
})
const as = (type: string, body: string): Served => ({
  body,
  headers: { 'content-type': `${type}; charset=utf-8` },
})

/** How newsrooms put articles on the web. */
const ARTICLES: readonly PageKind[] = [
  {
    name: 'AMP',
    served: html(
      `<amp-sidebar hidden><ul><li>Kenya</li></ul></amp-sidebar><article>${HEADLINE}${LINES}<p>Merkel came.</p><amp-ad>Fly to Peru</amp-ad></article>`,
      '<link rel="canonical" href="/other"><style>amp-ad { display: block }</style>',
    ),
    marked: ['Ghana', 'Merkel', 'Peru'],
    taken: [TITLE, ...TEXT, 'Merkel came.'],
    rest: ['Merkel', 'Angela Merkel'],
  },
  {
    name: 'the second page of an article',
    served: html(
      `<article>${HEADLINE}${LINES}<p>Merkel came.</p></article><nav><a href="?page=1">1</a> <a href="?page=3">Next: Kenya votes</a></nav>`,
    ),
    query: '?page=2',
    marked: ['Ghana', 'Kenya', 'Merkel'],
    taken: [TITLE, ...TEXT, 'Merkel came.'],
  },
  {
    name: 'the start of an article that must be paid for, with the rest out of sight',
    served: html(
      `<article>${HEADLINE}${LINES}<div style="display:none"><p>Merkel came, and nobody who has not paid reads it here.</p></div><div class="paywall"><h3>Read on with a subscription</h3><p>Travel to Kenya with us: <a href="/in">log in</a></p></div></article>`,
    ),
    marked: ['Ghana', 'Kenya'],
    taken: [TITLE, ...TEXT],
  },
  {
    name: 'a live blog',
    served: html(
      `<main>${HEADLINE}${[
        ['12:00', 'Merkel arrives'],
        ['11:00', 'Kenya answers'],
      ]
        .map(([hour, title]) => `<article><time>${hour}</time><h2>${title}</h2>${LINES}</article>`)
        .join('')}</main>`,
    ),
    marked: ['Ghana', 'Kenya', 'Merkel'],
    taken: [TITLE, 'Merkel arrives', ...TEXT, 'Kenya answers', ...TEXT],
  },
  {
    name: 'a page for printing',
    served: html(
      `<div>${HEADLINE}${LINES}<p>Merkel came.</p></div><p><a href="javascript:print()">Print</a></p>`,
    ),
    query: '?print=1',
    marked: ['Ghana', 'Merkel'],
    taken: [TITLE, ...TEXT, 'Merkel came.'],
  },
]

/** Pages that are no HTML. */
const OTHERS: readonly PageKind[] = [
  {
    name: 'plain text',
    served: as('text/plain', `${TITLE}\n\n${LINE}\n${LINE}\n\nMerkel came.\n`),
    marked: ['Ghana', 'Merkel'],
    taken: [TITLE, `${LINE} ${LINE}`, 'Merkel came.'],
    rest: ['Merkel', 'Angela Merkel'],
  },
  {
    name: 'XHTML',
    served: as(
      'application/xhtml+xml',
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>${TITLE}</title></head><body><ul><li>Menu</li></ul><div>${HEADLINE}${LINES}<p>Merkel came.</p></div></body></html>`,
    ),
    marked: ['Ghana', 'Merkel'],
    taken: [TITLE, ...TEXT, 'Merkel came.'],
    rest: ['Merkel', 'Angela Merkel'],
  },
  {
    name: 'RSS',
    served: as(
      'application/xml',
      `<?xml version="1.0"?><rss version="2.0"><channel><title>World</title><item><title>${TITLE}</title><description>&lt;p&gt;Merkel &amp;amp; others came.&lt;/p&gt;</description></item></channel></rss>`,
    ),
    marked: ['Ghana', 'Merkel'],
    isSourceInFirefox: true,
    taken: ['World', TITLE, 'Merkel & others came.'],
  },
  {
    name: 'Atom, with a style sheet',
    served: as(
      'application/xml',
      `<?xml version="1.0"?><?xml-stylesheet type="text/css" href="data:text/css,title,summary{display:block}"?><feed xmlns="http://www.w3.org/2005/Atom"><title>World</title><entry><title>${TITLE}</title><summary>Merkel came.</summary></entry></feed>`,
    ),
    marked: ['Ghana', 'Merkel'],
    taken: ['World', TITLE, 'Merkel came.'],
  },
  {
    name: 'a picture (SVG)',
    served: as(
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="90"><text x="9" y="40">Merkel in Peru</text></svg>',
    ),
    marked: [],
    taken: undefined,
  },
]

export const PAGE_KINDS: readonly PageKind[] = [...ARTICLES, ...OTHERS]

/** A page that has no address on the web. */
export const LOCAL_PAGE = page(TITLE, `<article>${HEADLINE}${LINES}<p>Merkel came.</p></article>`)
export const LOCAL_MARKED: readonly string[] = ['Ghana', 'Merkel']
export const LOCAL_TAKEN: readonly string[] = [TITLE, ...TEXT, 'Merkel came.']
