import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { isArticle } from '../../../facts/articles/is-article.ts'

const SENTENCE = 'The president of the country met the prime minister of another country on Monday morning. '
const ofBody = (body: string): boolean =>
  isArticle(parseHTML(`<html><body>${body}</body></html>`).document as unknown as Document)
const times = (count: number, text: string): string => text.repeat(count)

describe('is an article', () => {
  test.each([
    ['paragraphs beside each other', `<div>${times(5, `<p>${SENTENCE}</p>`)}</div>`],
    [
      'each in a box of its own',
      `<div>${times(5, `<div class="part"><div><p>${SENTENCE}</p></div></div>`)}</div>`,
    ],
    ['boxes beside each other', `<div>${times(5, `<div>${SENTENCE}</div>`)}</div>`],
    ['lines in a div', `<div>${times(5, `${SENTENCE}<br><br>`)}</div>`],
    [
      'with bold words and links',
      `<div>${times(6, `<p>${SENTENCE}<a href="/x">Lee</a> <b>spoke</b>.</p>`)}</div>`,
    ],
    ['in Japanese', `<div>${times(6, `<p>${'首相は東京で大統領と会談した。'.repeat(2)}</p>`)}</div>`],
  ])('%s', (_, body) => expect(ofBody(body)).toBe(true))
})

describe('is none', () => {
  test.each([
    [
      'stories with a headline each',
      times(9, `<article><h3><a href="/1">A story</a></h3><p>${SENTENCE}</p></article>`),
    ],
    ['in one list of boxes', `<ul>${times(9, `<li><a href="/1">A story</a><p>${SENTENCE}</p></li>`)}</ul>`],
    ['paragraphs that are links', `<div>${times(9, `<p><a href="/1">${SENTENCE}</a></p>`)}</div>`],
    ['a menu', `<div>${times(60, '<p>Short label</p>')}</div>`],
    ['nothing', ''],
  ])('%s', (_, body) => expect(ofBody(body)).toBe(false))
})
