import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { readPage } from '../../../facts/articles/read-page.ts'

const LONG =
  'It was a long day of talks, and nobody in the room expected them to end before the night was over. '.repeat(
    3,
  )
const texts = (body: string): string[] => {
  const html = `<!doctype html><html><body><article><h1>A title</h1><p>${LONG}</p>${body}<p>${LONG}${LONG}</p></article></body></html>`
  const { blocks } = readPage(parseHTML(html).document as unknown as Document)
  return blocks.slice(2, -1).map((block) => `${block.kind}: ${block.text}`)
}

describe('captions by their names', () => {
  test.each([
    '<figure><img><figcaption>Lee in Rome on Monday.</figcaption></figure>',
    '<div class="wp-caption"><img><p class="wp-caption-text">Lee in Rome on Monday.</p></div>',
    '<div class="image-caption"><p>Lee in Rome on Monday.</p></div>',
    '<div class="story figure__caption"><p>Lee in Rome on Monday.</p></div>',
    '<p class="photo-credit">Lee in Rome on Monday.</p>',
    '<p class="imagecaption">Lee in Rome on Monday.</p>',
    '<div role="caption"><p>Lee in Rome on Monday.</p></div>',
    '<figure><img><p>Lee in Rome on Monday.</p></figure>',
    '<p class="Bildunterschrift">Lee in Rome on Monday.</p>',
    '<p class="thumb-caption ">Lee in Rome on Monday.</p>',
  ])('%s', (body) => expect(texts(body).filter((text) => !text.startsWith('caption: '))).toEqual([]))

  test.each([
    ['<div class="has-caption"><p>Lee came on Monday.</p></div>', 'paragraph: Lee came on Monday.'],
    ['<figure><blockquote>“We go,” said Lee.</blockquote></figure>', 'quotation: “We go,” said Lee.'],
    ['<p class="accredited">Lee came on Monday.</p>', 'paragraph: Lee came on Monday.'],
  ])('none: %s', (body, text) => expect(texts(body)).toEqual([text]))
})

describe('boxes that Readability keeps', () => {
  test.each([
    'related-stories',
    'most-read',
    'newsletter-signup',
    'share-bar',
    'author-bio',
    'tag-list',
    'social-links',
    'read-more',
    'jp-relatedposts',
    'about-the-author',
  ])('%s goes', (name) =>
    expect(
      texts(
        `<div class="${name}"><p>Lee is a man of many talents, as he said, and as all others said who knew him well, in Rome.</p></div>`,
      ),
    ).toEqual([]),
  )

  test('what has much text may be the article', () => {
    const html = `<!doctype html><html><body><h1>A title</h1><div class="related-content"><p>${LONG.repeat(6)}</p></div></body></html>`
    const { blocks } = readPage(parseHTML(html).document as unknown as Document)
    expect(blocks.at(-1)?.text).toBe(LONG.repeat(6).trim())
  })
})

describe('a page that breaks Readability', () => {
  afterEach(() => {
    vi.restoreAllMocks()
  })

  test('is read without it', () => {
    vi.spyOn(Readability.prototype, 'parse').mockImplementation(() => {
      throw new TypeError("Cannot read properties of null (reading 'tagName')")
    })
    expect(texts('<p>Lee came on Monday.</p>')).toEqual(['paragraph: Lee came on Monday.'])
  })

  test('is told of where it has no text', () => {
    vi.spyOn(Readability.prototype, 'parse').mockImplementation(() => {
      throw new TypeError("Cannot read properties of null (reading 'tagName')")
    })
    const { document } = parseHTML('<!doctype html><html><body><img src="a"></body></html>')
    expect(() => readPage(document as unknown as Document)).toThrow('no article was found on this page')
  })
})
