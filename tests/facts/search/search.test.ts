import { describe, expect, test } from 'vitest'
import { statementOf } from '../../../facts/bundle/statement.ts'
import { makeSearch } from '../../../facts/search/search.ts'
import { distance } from '../../../facts/text/edit-distance.ts'
import type { Entity } from '../../../facts/types.ts'
import { world } from '../world.ts'
import { manyFacts } from './many.ts'
import { misspellings } from './misspellings.ts'

const library = manyFacts(10_000)
const index = makeSearch(library, world.aliases)

test('of 500 misspellings the right leader or country comes first, but where another is as near by its letters', () => {
  const cases = misspellings(library.entities, 500)
  expect(cases).toHaveLength(500)
  const off = (typed: string, { name }: Entity): number =>
    distance(typed.toLowerCase(), name.toLowerCase(), 99)
  const others = cases.flatMap(({ typed, entity, way }) => {
    const [first] = index.search(typed)
    const found = first?.kind === 'entity' ? first.entity : undefined
    if (found?.id === entity.id) return []
    const isTie = found !== undefined && off(typed, found) <= off(typed, entity)
    return [{ isTie, told: `${way}: ${typed} is ${entity.name}, not ${found?.name}` }]
  })
  expect(others.filter(({ isTie }) => !isTie).map(({ told }) => told)).toEqual([])
  // 'John Paul yI' may be the first or the second.
  expect(others.length).toBeLessThanOrEqual(2)
}, 180_000)

test('an index that was asked often finds the same as a new one', () => {
  const few = manyFacts(300)
  const often = makeSearch(few, world.aliases)
  const queries = few.facts.slice(0, 40).map((fact) => statementOf(fact).split(' ').slice(1, 3).join(' '))
  for (const query of queries) often.search(query)
  for (const query of queries) expect(often.find(query)).toEqual(makeSearch(few, world.aliases).find(query))
})

describe('names', () => {
  const everybody = makeSearch({ ...library, entities: world.entities }, world.aliases)
  const firstOf = (query: string, count: number): string[] =>
    everybody
      .search(query)
      .flatMap((hit) => (hit.kind === 'entity' ? hit.entity.name : []))
      .slice(0, count)

  test.each([
    // Whole words and what they begin come before what is only near.
    ['macron', ['Emmanuel Macron']],
    ['trump', ['Donald Trump']],
    ['bush', ['George W. Bush', 'George H. W. Bush']],
    ['xi', ['Xi Jinping']],
    ['erdogan', ['Recep Tayyip Erdoğan']],
    ['us', ['United States']],
    ['uk', ['United Kingdom', 'Ukraine']],
    ['uae', ['United Arab Emirates']],
    ['united', ['United States', 'United Kingdom']],
    ['unit', ['United States', 'United Kingdom']],
    ['south', ['South Korea']],
    // A space is missing, and a letter.
    ['pe albinhansson', ['Per Albin Hansson']],
    ['ranil wickremsinghe', ['Ranil Wickremesinghe']],
    ['guinea', ['Guinea']],
    ['georgia', ['Georgia', 'South Georgia']],
    // Who sits comes before who sat.
    ['kim', ['Kim Jong Un']],
    ['lee', ['Lee Jae-myung']],
    ['park', ['Park Geun-hye', 'Park Chung-hee']],
    // Offices.
    ['pm japan', ['Sanae Takaichi', 'Shigeru Ishiba', 'Fumio Kishida']],
    ['french president', ['Emmanuel Macron', 'François Hollande']],
    ['chancellor of germany', ['Friedrich Merz', 'Olaf Scholz', 'Angela Merkel']],
    ['leader of north korea', ['Kim Jong Un']],
    // In other scripts and languages.
    ['한국', ['South Korea']],
    ['日本', ['Japan']],
    ['مصر', ['Egypt']],
    ['россия', ['Russia']],
    ['Deutschland', ['Germany']],
    ['Меркель', ['Angela Merkel']],
  ])('%s is %s', (query, names) => expect(firstOf(query, names.length)).toEqual(names))

  test('both Koreas come before a president whose name is near', () => {
    for (const query of ['korea', 'corea', 'Kore'])
      expect(firstOf(query, 2).sort(), query).toEqual(['North Korea', 'South Korea'])
  })
  test('a fact with a nearer word comes before a name that is only near, which is not lost', () => {
    const hits = everybody.search('tarrif')
    const [first] = hits
    expect(first?.kind === 'fact' && statementOf(first.fact)).toMatch(/tariffs/)
    expect(hits.some((hit) => hit.kind === 'entity' && hit.entity.name === 'Shehbaz Sharif')).toBe(true)
    expect(everybody.search('sharif')[0]).toMatchObject({
      kind: 'entity',
      entity: { name: 'Shehbaz Sharif' },
    })
  })
})

describe('facts', () => {
  const [one] = library.facts
  test('a fact is found by its words, in any order and misspelt', () => {
    const statement = statementOf(one!)
    const words = statement.match(/\p{L}{4,}/gu)!
    for (const query of [
      statement,
      [...words].reverse().join(' '),
      statement.replace(words[1]!, `${words[1]}e`),
    ]) {
      expect(index.find(query).facts[0]!.quote.exact).toBe(statement)
    }
  })
  test('all words are asked for where some fact has all', () => {
    const { facts } = index.find('rare minerals drought')
    expect(facts.length).toBeGreaterThan(3)
    for (const { quote } of facts)
      expect(quote.exact).toMatch(/rare minerals.*drought|drought.*rare minerals/)
  })
  test('with a word as it was typed come before those with one that is only near', () => {
    const { facts } = index.find('visas')
    const has = facts.map(({ quote }) => /visas/.test(quote.exact))
    expect(has).toContain(true)
    expect(has.lastIndexOf(true)).toBe(has.filter(Boolean).length - 1)
  })
  test.each(['', ' ', '-', 'x', 'zzzzqqqq'])('%j finds nothing', (query) => {
    expect(index.search(query)).toEqual([])
    expect(index.find(query)).toEqual({ entities: [], facts: [], isWhole: false })
  })
})
