import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readArticle } from '../../facts/articles/plain-text.ts'
import { parseBundle, serialiseBundle } from '../../facts/bundle/bundle.ts'
import { buildArticle } from '../../facts/cli/load.ts'
import { fold, normalize } from '../../facts/text/normalize.ts'
import { sentences } from '../../facts/text/sentences.ts'
import type { Alias } from '../../facts/types.ts'
import { matcherOf, mentionsOf, world } from '../facts/world.ts'
import { runs, TIME } from './runs.ts'

const anything = fc.string({ unit: 'binary', maxLength: 60 })

test(
  'normalising: every offset leads back, in order, and what is normal stays so',
  () => {
    fc.assert(
      fc.property(fc.oneof(anything, fc.string({ unit: 'grapheme' })), (text) => {
        const { text: normal, offsets } = normalize(text)
        expect(offsets).toHaveLength(normal.length + 1)
        expect(offsets.at(-1)).toBe(text.length)
        for (let i = 1; i < offsets.length; i++) expect(offsets[i]!).toBeGreaterThanOrEqual(offsets[i - 1]!)
        expect(fold(fold(text))).toBe(fold(text))
      }),
      { numRuns: runs() },
    )
  },
  TIME,
)

const WORDS = ['Ava', 'Bel', 'Cor', 'Dun', 'Eri'] as const
const name = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '))

/**
 * What a reader would find with a finger: at every word the longest of all names that starts there, then on after it;
 * exclusions are passed over, and hold in small letters too ('Guinea pig').
 */
function naive(text: string, names: readonly string[], exclusions: readonly string[]): string[] {
  const found: string[] = []
  const isWord = (at: number): boolean => /\p{L}/u.test(text[at] ?? '')
  for (let at = 0; at < text.length; at++) {
    if (!isWord(at) || isWord(at - 1)) continue
    const here = [...names, ...exclusions]
      .filter((one) => {
        const here = text.slice(at, at + one.length)
        const isHere = names.includes(one) ? here === one : /^[A-Z]/.test(here) && fold(here) === fold(one)
        return isHere && !isWord(at + one.length)
      })
      .sort((a, b) => b.length - a.length)[0]
    if (here === undefined) continue
    if (!exclusions.includes(here)) found.push(`${at} ${here}`)
    at += here.length - 1
  }
  return found
}

test(
  'matching: as the naive way over all names finds it',
  () => {
    const token = fc.constantFrom(...WORDS, 'the', 'of', 'Xyl', 'ava', 'Avas')
    const gap = fc.constantFrom(' ', ' ', ' ', ', ', '. ', '; ')
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, maxLength: 8 }),
        fc.uniqueArray(name, { maxLength: 2 }),
        fc.array(fc.tuple(token, gap), { maxLength: 25 }),
        (names, also, tokens) => {
          const exclusions = also.filter((one) => !names.includes(one))
          const text = tokens.flat().join('')
          const aliases = names.map((one, i): Alias => ({ text: one, entity: `leader:l${i}`, kind: 'name' }))
          const found = matcherOf(aliases, exclusions)
            .find(text)
            .map(({ start, end }) => `${start} ${text.slice(start, end)}`)
          expect(found).toEqual(naive(text, names, exclusions))
        },
      ),
      { numRuns: runs() },
    )
  },
  TIME,
)

/** News gone wild: names, titles, verbs, dates, quotations, and whatever else there is. */
const piece = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      ...(
        'Emmanuel Macron|Macron|Xi Jinping|Mr Lee|Lee Jae-myung|President|the French president|South Korea|Korea|' +
        'Beijing|US|the U.S.|Georgia|Jordan|Chad|met|said|urged|criticised|will visit|on Monday|in June 2025|' +
        'on 26 August 2024|“We will talk,”|‘No’|he|his country|both leaders|, |. |; |\n\n|—|(|)|"|’s|and|in|to'
      ).split('|'),
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
)
const news = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(' '))

test(
  'sentences and linking: in order, apart, and as they stand in the text; twice the same',
  () => {
    fc.assert(
      fc.property(news, (text) => {
        let end = 0
        for (const sentence of sentences(text)) {
          expect(sentence.start).toBeGreaterThanOrEqual(end)
          end = sentence.end
        }
        const found = mentionsOf(text, { date: '2025-08-26' })
        let last = 0
        for (const mention of found) {
          expect(mention.start).toBeGreaterThanOrEqual(last)
          expect(text.slice(mention.start, mention.end)).toBe(mention.surface)
          expect(mention.confidence).toBeGreaterThan(0)
          expect(mention.confidence).toBeLessThanOrEqual(1)
          expect(mention.why).not.toBe('')
          last = mention.end
        }
        expect(mentionsOf(text, { date: '2025-08-26' })).toEqual(found)
      }),
      { numRuns: runs() },
    )
  },
  TIME,
)

test(
  'extraction: every quote stands where it says, and the bundle goes through its own door',
  () => {
    fc.assert(
      fc.property(news, (text) => {
        const source = `---\ntitle: A day\ndate: 2025-08-26\n---\nA day of talks.\n\n${text}`
        let article: ReturnType<typeof readArticle>
        try {
          article = readArticle(source)
        } catch (error) {
          // Such texts are no articles, and told so.
          expect((error as Error).message).toMatch(/not a text file/)
          return
        }
        const bundle = buildArticle(article, world)
        const ids = new Set(bundle.entities.map((entity) => entity.id))
        for (const fact of bundle.facts) {
          const { block, start, end, exact } = fact.quote
          expect(article.blocks[block]!.text.slice(start, end)).toBe(exact)
          for (const id of fact.about) expect(ids).toContain(id)
        }
        expect(parseBundle(serialiseBundle(bundle))).toEqual(bundle)
      }),
      { numRuns: runs(0.25) },
    )
  },
  TIME,
)
