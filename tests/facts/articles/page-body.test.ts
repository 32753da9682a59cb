import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { readPage } from '../../../facts/articles/read-page.ts'

const LINE =
  'The ministers discussed the vote for a long time, and nobody in the room expected an answer before the night. '
const TEXT = `<p>${LINE}</p>`.repeat(5)
const LINKS = [
  'A bridge opens in Lisbon',
  'Rain on Sunday in the whole north',
  'Ten ways to cook rice at home',
]

const textsOf = (body: string): string[] =>
  readPage(
    parseHTML(
      `<!doctype html><html><head><title>The vote in Brazil</title></head><body>${body}</body></html>`,
    ).document as unknown as Document,
  ).blocks.map(({ text }) => text)
/** The blocks that are not the article's paragraphs. */
const others = (body: string): string[] => textsOf(body).filter((text) => text !== LINE.trim())

describe('an article', () => {
  const HEAD = '<h1>The vote in Brazil</h1>'

  test.each([
    [
      'a menu before it',
      `<div class="top"><ul>${LINKS.map((link) => `<li><span>${link}</span></li>`).join('')}</ul></div><div>${HEAD}${TEXT}</div>`,
    ],
    ['links within it', `<div>${HEAD}${TEXT}<p><a href="/b">${LINKS[0]}</a></p>${TEXT}</div>`],
    [
      'other stories after it',
      `<div>${HEAD}<div>${TEXT}</div><div><h3>More news</h3>${LINKS.map((link) => `<div><a href="/b">${link}</a></div>`).join('')}</div></div>`,
    ],
    ['a heading without text after it', `<div>${HEAD}${TEXT}<h3>Join the conversation</h3></div>`],
  ])('without %s', (_, body) => expect(others(body)).toEqual(['The vote in Brazil']))

  test('with the sentence under its headline', () => {
    const body = `<header>${HEAD}<div class="deck">Nobody expected an answer from the ministers.</div></header><div class="text">${TEXT}</div>`
    expect(others(body)).toEqual(['The vote in Brazil', 'Nobody expected an answer from the ministers.'])
  })
  test('with short lists and quotations within it', () => {
    const body = `<div>${HEAD}${TEXT}<ul><li>First</li><li>Second</li></ul><blockquote>“Never.”</blockquote>${TEXT}</div>`
    expect(others(body)).toEqual(['The vote in Brazil', 'First', 'Second', '“Never.”'])
  })
  test('in a box whose name is that of an advertisement', () => {
    const body = `<div class="page social-wrap"><div class="non-ad-column">${HEAD}<div>${TEXT}</div></div></div>`
    expect(textsOf(body)).toHaveLength(6)
  })
  test('is whole, though a table misleads the library', () => {
    const cells = `<tr><td><p>${'A row of the table, with commas, and more, and more of the same, and more. '.repeat(4)}</p></td></tr>`
    const lines = `${LINE}<br><br>`.repeat(40)
    const found = textsOf(
      `<table class="article content">${cells}</table><div class="extra">${HEAD}${lines}</div>`,
    )
    expect(found.filter((text) => text === LINE.trim())).toHaveLength(40)
  })
  test.each(['st-sidebar__inner', 'page social-wrap', 'sponsor-box'])(
    'is whole in a box named ‘%s’, though the library found an offer',
    (name) => {
      const offer = `<div class="article content"><p>${'Read all of it, with a plan for a month, or for a year, as you like, and pay later. '.repeat(3)}</p></div>`
      const found = textsOf(`${offer}<div class="${name}">${HEAD}<div>${TEXT.repeat(3)}</div></div>`)
      expect(found.filter((text) => text === LINE.trim())).toHaveLength(15)
    },
  )
  test('is whole in several boxes, each with the name of what is beside articles', () => {
    const box = `<div class="sidebar-grid"><div class="sidebar-grid__box">${TEXT}</div><aside>${LINKS.join(' ')}</aside></div>`
    const found = textsOf(`<article>${HEAD}<div>${box.repeat(5)}</div></article>`)
    expect(found.filter((text) => text === LINE.trim())).toHaveLength(25)
  })
  test('is text, and no row, in tables that lay out the page', () => {
    const body = `<table><tr><td><ul><li>Menu</li></ul></td><td><table><tr><td>${HEAD}${TEXT.repeat(3)}</td></tr></table></td></tr></table>`
    expect(textsOf(body).filter((text) => text === LINE.trim())).toHaveLength(15)
    const row = '<tr><td>Brazil</td><td>212 million</td></tr>'
    expect(others(`<div>${HEAD}${TEXT}<table>${row}</table>${TEXT}</div>`)).toContain('Brazil, 212 million')
  })
  test('is not what asks for consent, nor links, nor data, however long', () => {
    const much = (tag: string): string =>
      `<${tag}>${'We and our partners keep what you do here. '.repeat(9)}</${tag}>`
    for (const box of [
      `<div class="privacy-popup"><div>${much('p').repeat(20)}</div></div>`,
      `<div class="x"><div>${`<p><a href="/b">${much('b')}</a></p>`.repeat(20)}</div></div>`,
      `<div class="footer-x"><div><p>${'PGRpdiBjbGFzcz0ic'.repeat(300)}</p></div></div>`,
    ])
      expect(others(`<div>${HEAD}${TEXT}</div>${box}`), box.slice(0, 60)).toEqual(['The vote in Brazil'])
  })
  test('is the one with most text, of several that are short', () => {
    const body = `<article><a href="/b">${LINKS[0]}</a></article><article>${HEAD}<p>Ministers met in Brasília on Monday.</p></article>`
    expect(textsOf(body)).toEqual(['The vote in Brazil', 'Ministers met in Brasília on Monday.'])
  })
})
