import { describe, expect, test } from 'vitest'
import { makeSearch } from '../../facts/search.ts'
import { manyFacts } from './many.ts'
import { misspellings } from './misspellings.ts'
import { world } from './world.ts'

const library = manyFacts(10_000)
const index = makeSearch(library, world.aliases)

test('of 500 misspellings the right leader or country comes first for 95 %', () => {
  const cases = misspellings(library.entities, 500)
  const wrong = cases.filter(({ typed, entity }) => {
    const [first] = index.search(typed)
    return first?.kind !== 'entity' || first.entity.id !== entity.id
  })
  const told = wrong.map(({ typed, entity, way }) => `${way}: ${typed} is ${entity.name}`)
  expect(cases).toHaveLength(500)
  expect(1 - wrong.length / cases.length, told.join('\n')).toBeGreaterThanOrEqual(0.95)
})

describe('facts', () => {
  const [one] = library.facts
  test('a fact is found by its words, in any order and misspelt', () => {
    const statement = one!.statement
    const words = statement.match(/\p{L}{4,}/gu)!
    for (const query of [
      statement,
      [...words].reverse().join(' '),
      statement.replace(words[1]!, `${words[1]}e`),
    ]) {
      expect(index.find(query).facts[0]!.statement).toBe(statement)
    }
  })
  test('all words are asked for where some fact has all', () => {
    const { facts } = index.find('rare minerals drought')
    expect(facts.length).toBeGreaterThan(3)
    for (const { statement } of facts)
      expect(statement).toMatch(/rare minerals.*drought|drought.*rare minerals/)
  })
  test.each(['', ' ', '-', 'x', 'zzzzqqqq'])('%j finds nothing', (query) => {
    expect(index.search(query)).toEqual([])
    expect(index.find(query)).toEqual({ entities: [], facts: [] })
  })
})
