import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../facts/articles/plain-text.ts'
import {
  BundleError,
  bareEntity,
  EMPTY_BUNDLE,
  LARGEST_BUNDLE,
  mergeBundles,
  parseBundle,
  serialiseBundle,
} from '../../../facts/bundle/bundle.ts'
import { buildArticle } from '../../../facts/cli/load.ts'
import type { EntityId, FactBundle } from '../../../facts/types.ts'
import { world } from '../world.ts'

const own = buildArticle(
  readArticle(
    readFileSync(new URL('../../../facts/shipped/lee-tokyo-washington.md', import.meta.url), 'utf8'),
  ),
  world,
)

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10))
const id = fc.constantFrom<EntityId>('country:KR', 'country:US', 'leader:a-b', 'leader:c')
const entity = fc.record({
  id,
  kind: fc.constant('leader' as const),
  name: fc.string(),
  offices: fc.array(
    fc.record({
      title: fc.constantFrom('President', 'King'),
      country: fc.constantFrom('KR', 'US'),
      from: day,
    }),
    { minLength: 1, maxLength: 3 },
  ),
})
const source = fc.record({
  id: fc.constantFrom('s1', 's2'),
  title: fc.string(),
  language: fc.constant('en'),
  published: day,
})

/** Bundles in the form that merging leaves them in. */
const bundle: fc.Arbitrary<FactBundle> = fc
  .record({
    entities: fc.array(entity, { maxLength: 5 }),
    sources: fc.array(source, { maxLength: 3 }),
    built: day,
  })
  .map((parts) => mergeBundles({ ...EMPTY_BUNDLE, ...parts }, EMPTY_BUNDLE))

describe('parse and serialise', () => {
  test('parse(serialise(bundle)) equals bundle', () => {
    expect(parseBundle(serialiseBundle(own))).toEqual(own)
    fc.assert(
      fc.property(bundle, (b) => {
        expect(parseBundle(serialiseBundle(b))).toEqual(b)
      }),
    )
  })

  const changed = (change: object): string => JSON.stringify({ ...own, ...change })
  test.each([
    ['', 'it is not JSON'],
    ['nonsense', 'it is not JSON'],
    ['[]', 'this is not a fact bundle: '],
    [changed({ format: 'other' }), 'format'],
    [changed({ version: 3 }), 'version 3'],
    [changed({ facts: [{ ...own.facts[0], about: 'x' }] }), 'facts.0.about'],
    [changed({ sources: [{ ...own.sources[0], url: 'javascript:alert(1)' }] }), 'sources.0.url'],
    [changed({ sources: [] }), 'facts.0.source: no such source'],
    [changed({ entities: [] }), 'no entity'],
    [serialiseBundle(own).replace('"format"', '"__proto__": {"polluted": true}, "format"'), '__proto__'],
    [`{"x": "${'a'.repeat(50_000_000)}"}`, 'too large'],
  ])('%.40s… is one clear error', (json, message) => {
    expect(() => parseBundle(json)).toThrow(BundleError)
    expect(() => parseBundle(json)).toThrow(message)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  const bracketed = (...brackets: object[]): string => changed({ facts: [{ ...own.facts[0], brackets }] })
  test.each([
    [
      'over one another',
      [
        { start: 0, end: 3, text: 'A' },
        { start: 2, end: 4, text: 'B' },
      ],
    ],
    [
      'out of order',
      [
        { start: 4, end: 5, text: 'A' },
        { start: 0, end: 2, text: 'B' },
      ],
    ],
    ['beyond the quote', [{ start: 0, end: 9999, text: 'A' }]],
    ['the wrong way round', [{ start: 3, end: 2, text: 'A' }]],
    ['with their own brackets', [{ start: 0, end: 2, text: '[A]' }]],
    ['without words', [{ start: 0, end: 2, text: '' }]],
  ])('brackets %s are refused', (_, brackets) => {
    expect(() => parseBundle(bracketed(...brackets))).toThrow(/not a fact bundle: facts\.0/)
  })
  test('brackets in order, a speaker who is nobody we know, an office and a plan are read and written again', () => {
    const fact = {
      ...own.facts[0]!,
      brackets: [
        { start: 0, end: 1, text: 'A' },
        { start: 1, end: 2, text: 'B' },
      ],
      speaker: { words: 'Critics' },
      office: { title: 'President', country: 'KR', tense: 'acting' as const },
      planned: true as const,
    }
    const bundle = { ...own, facts: [fact] }
    expect(parseBundle(serialiseBundle(bundle))).toEqual(bundle)
    expect(() => parseBundle(changed({ facts: [{ ...fact, statement: 'A rewriting.' }] }))).toThrow(
      'statement',
    )
    expect(() => parseBundle(changed({ facts: [{ ...fact, planned: false }] }))).toThrow('planned')
  })

  test('the largest bundle is far more than ten thousand facts need', () => {
    expect((serialiseBundle(own).length / own.facts.length) * 10_000).toBeLessThan(LARGEST_BUNDLE)
  })
})

describe('merge', () => {
  test('is commutative', () => {
    fc.assert(
      fc.property(bundle, bundle, (a, b) => {
        expect(mergeBundles(a, b)).toEqual(mergeBundles(b, a))
      }),
    )
  })
  test('is associative', () => {
    fc.assert(
      fc.property(bundle, bundle, bundle, (a, b, c) => {
        expect(mergeBundles(mergeBundles(a, b), c)).toEqual(mergeBundles(a, mergeBundles(b, c)))
      }),
    )
  })
  test('is idempotent', () => {
    fc.assert(
      fc.property(bundle, (a) => {
        expect(mergeBundles(a, a)).toEqual(a)
      }),
    )
  })
  test('keeps all facts of both', () => {
    const other = buildArticle(
      readArticle('Emmanuel Macron met Giorgia Meloni in Rome on 3 May 2026.'),
      world,
    )
    const merged = mergeBundles(own, other)
    expect(new Set(merged.facts.map((f) => f.id))).toEqual(
      new Set([...own.facts, ...other.facts].map((f) => f.id)),
    )
  })
})

test('a fact of one source takes no other source’s fact’s place, whatever id it gives itself', () => {
  const [fact] = own.facts
  const other = { ...own.sources[0]!, id: 'source:other' }
  const forged = { ...own, sources: [other], facts: [{ ...fact!, source: other.id, statement: 'zzz' }] }
  for (const merged of [mergeBundles(own, forged), mergeBundles(forged, own)]) {
    expect(merged.facts.filter(({ id }) => id === fact!.id)).toHaveLength(2)
    expect(merged.facts.find((f) => f.id === fact!.id && f.source === fact!.source)).toEqual(fact)
  }
})

test('every leader and country of the table may be in a bundle', () => {
  const bundle = { ...EMPTY_BUNDLE, entities: world.entities.map(bareEntity) }
  expect(parseBundle(serialiseBundle(bundle)).entities).toHaveLength(world.entities.length)
})

test('of two of the same source the one that was saved later stays, whichever comes first', () => {
  const saved = (at: string): FactBundle => ({
    ...EMPTY_BUNDLE,
    sources: [{ id: 'source:1', title: 'A title', language: 'en', saved: at }],
  })
  const [early, late] = [saved('2026-01-02T08:00:00.000Z'), saved('2026-03-01T08:00:00.000Z')]
  expect(mergeBundles(early, late).sources).toEqual(late.sources)
  expect(mergeBundles(late, early).sources).toEqual(late.sources)
})
