/** What the builder need not do: counts, since they are the same on every machine. */
import { readFileSync } from 'node:fs'
import * as chrono from 'chrono-node'
import { afterEach, expect, test, vi } from 'vitest'
import { readArticle } from '../../../facts/articles/plain-text.ts'
import { readWeights } from '../../../facts/cli/load.ts'
import { buildBundle } from '../../../facts/extract/build.ts'
import type { ParseOptions, Parser } from '../../../facts/extract/parser/parser.ts'
import type { Article } from '../../../facts/types.ts'
import { world } from '../world.ts'

const SHIPPED = new URL('../../../facts/shipped/lee-tokyo-washington.md', import.meta.url)
const shipped = (): Article => readArticle(readFileSync(SHIPPED, 'utf8'))

/** The English parser, which counts its sentences. */
function counting(): { parser: Parser; parsed: string[] } {
  const own = readWeights('en')
  if (!own) throw new Error('there is no English parser')
  const parsed: string[] = []
  const parse = (words: readonly string[], options?: ParseOptions) => {
    parsed.push(words.join(' '))
    return own.parse(words, options)
  }
  return { parser: { language: 'en', parse }, parsed }
}

afterEach(() => {
  vi.restoreAllMocks()
})

test('no sentence of the shipped article is parsed twice, and dates are read in few of them', () => {
  const { parser, parsed } = counting()
  buildBundle(shipped(), world, { parser })
  const dated = vi.spyOn(chrono.en.GB, 'parse')
  parsed.length = 0
  const { facts } = buildBundle(shipped(), world, { parser })
  expect(facts.length).toBeGreaterThan(10)
  expect(parsed.length).toBeGreaterThan(20)
  expect(new Set(parsed).size).toBe(parsed.length)
  expect(dated.mock.calls.length).toBeGreaterThan(1)
  expect(dated.mock.calls.length).toBeLessThan(parsed.length * 0.2)
})

test('the names of a language are made for its first article only, and what one article adds is not in the next', () => {
  const text = (words: string): Article => {
    const article = readArticle(`Ein Treffen\n\n${words}`)
    return { ...article, source: { ...article.source, language: 'de' } }
  }
  const made = vi.spyOn(Intl, 'DisplayNames')
  const first = buildBundle(text('Der samoanische Premierminister Afioga Mustermann besuchte Tonga.'), world)
  const times = made.mock.calls.length
  const second = buildBundle(text('Mustermann besuchte am Montag Tonga.'), world)
  const ids = (bundle: typeof first): string[] => bundle.entities.map(({ id }) => id)
  expect(ids(first).some((id) => id.startsWith('leader:'))).toBe(true)
  expect(ids(second)).toEqual(['country:TO'])
  expect(made.mock.calls.length).toBe(times)
})
