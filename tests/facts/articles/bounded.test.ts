import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  boundedBlocks,
  boundedMeta,
  cut,
  LONGEST_PARAGRAPH,
  LONGEST_TITLE,
} from '../../../facts/articles/bounded.ts'
import { LONGEST_ARTICLE, makeArticle } from '../../../facts/articles/plain-text.ts'
import {
  isFact,
  isSource,
  isSourceText,
  keepable,
  parseBundle,
  serialiseBundle,
} from '../../../facts/bundle/bundle.ts'
import { buildArticle } from '../../../facts/cli/load.ts'
import { world } from '../world.ts'

const paragraph = (text: string) => [{ kind: 'paragraph', text }] as const
const sizes = (text: string): number[] => boundedBlocks(paragraph(text)).map((block) => block.text.length)

describe('blocks', () => {
  test('of usual length stay as they are', () => {
    expect(boundedBlocks(paragraph('One. Two.'))).toEqual(paragraph('One. Two.'))
  })
  test('that are long are parted where a sentence ends, and nothing is lost', () => {
    const text = Array.from({ length: 4000 }, (_, i) => `Sentence number ${i} is here.`).join(' ')
    const blocks = boundedBlocks(paragraph(text))
    expect(blocks.map((block) => block.text).join(' ')).toBe(text)
    for (const block of blocks.slice(0, -1)) {
      expect(block.text).toMatch(/here\.$/)
      expect(block.text.length).toBeLessThanOrEqual(LONGEST_PARAGRAPH)
      expect(block.text.length).toBeGreaterThan(LONGEST_PARAGRAPH - 5000)
    }
  })
  test('without a full stop are parted between words; without a space anywhere, but in no character', () => {
    const words = 'word '.repeat(30_000).trim()
    expect(
      boundedBlocks(paragraph(words))
        .map((block) => block.text)
        .join(' '),
    ).toBe(words)
    expect(sizes('x'.repeat(120_000))).toEqual([50_000, 50_000, 20_000])
    const faces = boundedBlocks(paragraph(`x${'😀'.repeat(60_000)}`))
    expect(faces.every((block) => block.text.isWellFormed())).toBe(true)
    expect(sizes('日本。'.repeat(40_000)).every((size) => size % 3 === 0)).toBe(true)
  })
  test('have no half characters', () => {
    expect(boundedBlocks(paragraph('a\ud800b'))[0]!.text).toBe('a\ufffdb')
  })
})

test('titles are cut, addresses and languages that make no sense are left out', () => {
  expect(cut('short')).toBe('short')
  const long = cut(`${'a'.repeat(LONGEST_TITLE - 2)}😀${'b'.repeat(40)}`)
  expect(long.length).toBeLessThanOrEqual(LONGEST_TITLE)
  expect(long.isWellFormed()).toBe(true)
  expect(long).toMatch(/a…$/)
  const url = `https://news.example/${'x'.repeat(30_000)}`
  expect(boundedMeta({ url, language: 'xx-bad-tag-', publisher: 'The Page\ud83d' })).toEqual({
    publisher: 'The Page\ufffd',
  })
  expect(boundedMeta({ language: 'zh-Hant-TW' })).toEqual({ language: 'zh-Hant-TW' })
  expect(boundedMeta({ language: 'fr_FR' })).toEqual({ language: 'fr-FR' })
})

test('a text longer than any article is one clear error', () => {
  const body = paragraph('x'.repeat(LONGEST_ARTICLE + 1))
  expect(() => makeArticle({}, body)).toThrow(expect.objectContaining({ code: 'tooLong' }))
})

test.each<[string, string, string]>([
  ['a title of 30,000 characters', 'T'.repeat(30_000), 'Emmanuel Macron met Friedrich Merz in Paris.'],
  ['a sentence of 40,000', 'T', `Emmanuel Macron met Friedrich Merz in Paris ${'and then '.repeat(4500)}.`],
  ['a paragraph of 1.1 million', 'T', `Emmanuel Macron met Merz. ${'word '.repeat(220_000)}`],
  ['half a character in a quotation', 'T', 'Emmanuel Macron said: “We agree \udc00 on this.”'],
])(
  '%s: what is kept can be read again',
  (_, title, text) => {
    const bundle = buildArticle(makeArticle({ title, url: 'https://news.example/' }, paragraph(text)), world)
    const kept = keepable(bundle)!
    expect(kept.bundle.sources.every(isSource)).toBe(true)
    expect(kept.bundle.facts.every(isFact)).toBe(true)
    expect(kept.bundle.texts?.every(isSourceText)).toBe(true)
    expect(parseBundle(serialiseBundle(kept.bundle)).facts).toHaveLength(kept.bundle.facts.length)
    expect(kept.leftOut).toBe(bundle.facts.length - kept.bundle.facts.length)
  },
  60_000,
)

test('whatever a page has in it, what is kept can be read again', () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom('Emmanuel Macron met Merz. ', '\ud800', 'and then '.repeat(2400), '“Yes,” Macron said. '),
  )
  fc.assert(
    fc.property(odd, fc.array(odd, { minLength: 1, maxLength: 8 }), (title, parts) => {
      const bundle = buildArticle(makeArticle({ title }, paragraph(parts.join(' '))), world)
      const kept = keepable(bundle)!
      expect(() => parseBundle(serialiseBundle(kept.bundle))).not.toThrow()
    }),
    { numRuns: 25 },
  )
})
