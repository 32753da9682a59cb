import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { readElement } from '../../../facts/articles/page-blocks.ts'
import { atOnce } from '../../../facts/text/steps.ts'

const textOf = (html: string): string => {
  const { document } = parseHTML(`<!doctype html><html><body><p>${html}</p></body></html>`)
  return atOnce(readElement(document.body, () => false))
    .map(({ text }) => text)
    .join('|')
}

test.each([
  [
    'far more endorsement points<a href="#fn-1"><sup id="ss-1">1</sup></a> than any other',
    'far more endorsement points than any other',
  ],
  ['the talks<sup>[2]</sup> went on', 'the talks went on'],
  ['the talks<sup>*</sup> went on', 'the talks went on'],
  ['the talks <sup>12</sup> went on', 'the talks 12 went on'],
  ['an area of 3 km<sup>2</sup> and the 4<sup>th</sup> day', 'an area of 3 km2 and the 4th day'],
])('the mark of a footnote is no part of an article’s text: %s', (html, text) =>
  expect(textOf(html)).toBe(text),
)
