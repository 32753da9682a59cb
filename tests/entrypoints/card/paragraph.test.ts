import { afterEach, describe, expect, test, vi } from 'vitest'
import { paragraphAround } from '../../../entrypoints/card/page/paragraph.ts'
import { openPage } from '../dom.ts'

afterEach(() => vi.unstubAllGlobals())

/** The paragraph around the text that has an asterisk. */
function around(body: string): string {
  const document = openPage(body)
  vi.stubGlobal('getComputedStyle', ({ localName }: Element) => ({
    display: /^(?:a|b|em|span)$/.test(localName) ? 'inline' : 'block',
  }))
  const walker = document.createTreeWalker(document.body, 4)
  let node = walker.nextNode()
  while (node && !node.nodeValue?.includes('*')) node = walker.nextNode()
  const { text, at } = paragraphAround(node!, node!.nodeValue!.indexOf('*'))
  expect(text[at]).toBe('*')
  return text
}

describe('the paragraph around a name', () => {
  test.each([
    ['is its block', '<p>One.</p><p>Two *.</p><p>Three.</p>', 'Two *.'],
    [
      'has what is before and after links',
      '<div><p>Two <a><b>*</b></a> and <em>so on</em>.</p></div>',
      'Two * and so on.',
    ],
    ['ends at line breaks', '<div>One.<br><br>Two <b>*</b> on.<br>Three.</div>', 'Two * on.'],
    ['is the whole of a short page', '<span>*</span>', '*'],
  ])('%s', (_, body, text) => expect(around(body)).toBe(text))
})
