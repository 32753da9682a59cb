import { afterEach, describe, expect, test, vi } from 'vitest'
import { isInAddress, makeAsides } from '../../../entrypoints/content/mentions/asides.ts'
import { openPage } from '../dom.ts'

afterEach(() => void vi.unstubAllGlobals())

/** Whether the element `#x` of a page is no part of its text. */
function isAside(body: string): boolean {
  openPage(body)
  return makeAsides()(document.querySelector('#x') as Element)
}

const links = (count: number, text = 'Ghana'): string =>
  Array.from({ length: count }, (_, i) => `<li><a id="${i === 0 ? 'x' : i}">${text}</a></li>`).join('')

describe('no part of the text', () => {
  test.each([
    ['a menu', `<nav><ul>${links(5)}</ul></nav>`],
    ['a menu by its role', `<div role="navigation">${links(5)}</div>`],
    ['a menu in the main part', `<main><nav>${links(6)}</nav></main>`],
    ['a list of short links', `<ul>${links(5)}</ul>`],
    ['a footer', '<footer><p id="x">Ghana</p></footer>'],
    ['a byline', '<article><p class="article-byline">By <span id="x">A</span></p></article>'],
    ['an author', '<p>By <a rel="author" id="x">A</a></p>'],
    [
      'a switch of languages',
      '<ul class="language-list"><li><a id="x">Filipino</a></li><li><a>B</a></li></ul>',
    ],
    ['a switch of editions', '<div id="EditionPicker"><a id="x">US</a><a>UK</a></div>'],
    ['links to other languages', '<p><a hreflang="fil" id="x">Filipino</a></p>'],
    ['a path to the page', '<ol class="breadcrumbs"><li><a id="x">Ghana</a></li><li><a>B</a></li></ol>'],
  ])('%s', (_, body) => {
    expect(isAside(body)).toBe(true)
  })
})

describe('text', () => {
  test.each([
    ['a paragraph', '<p id="x">Ghana</p>'],
    ['a paragraph with links', `<p>In <a id="x">Ghana</a> ${'<a>a</a> and <a>b</a> '.repeat(3)}</p>`],
    ['a bar of a few topics', `<nav>${links(4)}</nav>`],
    ['a list of short links in the article', `<article><ul>${links(9)}</ul></article>`],
    ['a list without links', '<ul><li id="x">Ghana</li><li>Peru</li></ul>'],
    ['a list of headlines', `<ul>${links(9, 'Ghana in the second part of a report')}</ul>`],
    [
      'a list of links that each have a text',
      `<ul>${links(9).replaceAll('</a>', '</a>, which is a country')}</ul>`,
    ],
    ['a table', '<table><tr><td id="x">Ghana</td></tr></table>'],
    ['whose words a quotation is', '<blockquote>Peace.<footer id="x">A</footer></blockquote>'],
    [
      'a page whose body has the name of a language',
      '<div class="lang-en"><p>a</p><ul><li><a id="x">Ghana</a></li></ul></div>',
    ],
  ])('%s', (_, body) => {
    expect(isAside(body)).toBe(false)
  })
})

test.each([
  ['https://example.org/Ghana/Peru', true],
  ['see www.example.com/Ghana now', true],
  ['example.org/news/Ghana', true],
  ['(http://a.example/?q=Ghana)', true],
  ['in Ghana. See https://example.org/', false],
  ['and/or Ghana', false],
  ['the U.S./Ghana talks', false],
  ['Ghana', false],
])('%j: in an address: %s', (text, expected) => {
  const start = text.indexOf('Ghana')
  expect(isInAddress(text, start, start + 5)).toBe(expected)
})
