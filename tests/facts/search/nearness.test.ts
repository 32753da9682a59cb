import { describe, expect, test } from 'vitest'
import { unpackNames } from '../../../facts/names/name-table.ts'
import { packNames } from '../../../facts/names/pack-names.ts'
import { makeNear, type Near } from '../../../facts/names/spelling-suggestions.ts'
import { distance } from '../../../facts/text/edit-distance.ts'
import type { EntityId } from '../../../facts/types.ts'

/** Looks among surnames: of each the leader's id is `leader:` and the surname, or what is given with it. */
function nearOf(surnames: readonly (string | readonly [text: string, entity: EntityId])[]): Near {
  const aliases = surnames.map((one) => {
    const [text, entity] = typeof one === 'string' ? [one, `leader:${one.toLowerCase()}` as const] : one
    return { text, entity, kind: 'surname' } as const
  })
  const entities = [...new Set(aliases.map(({ entity }) => entity))].map(
    (id) => ({ id, kind: 'leader', name: id }) as const,
  )
  const world = {
    asOf: '2026-01-01',
    checked: {},
    entities,
    aliases,
    exclusions: [],
    keywords: [],
    profiles: [],
  }
  return makeNear(unpackNames(packNames(world)))
}
const ids = (near: Near, word: string): string[] => near([word]).map(({ entity }) => entity)

describe('a word is near a surname', () => {
  test.each([
    ['Macrom', 'Macron', true, 'one letter of six'],
    ['Nacrom', 'Macron', false, 'two of six'],
    ['Wilsosn', 'Wilsons', true, 'two that changed places, of seven'],
    ['Starnar', 'Starmer', false, 'two of seven'],
    ['Zelenksi', 'Zelensky', true, 'two of eight'],
    ['Zalenksi', 'Zelensky', false, 'three of eight'],
    ['Macron', 'Macron', false, 'none: it is the name'],
    ['Mácron', 'Macron', false, 'none but a mark'],
    ['Erdogam', 'Erdoğan', true, 'one, marks apart'],
    ['Putn', 'Putin', true, 'one left out, of four'],
    ['Bided', 'Bide', false, 'a surname of four letters is near too much'],
  ])('%s to %s: %s (%s)', (word, surname, isNear) => {
    const near = nearOf([[surname, 'leader:meant']])
    expect(ids(near, word)).toEqual(isNear ? ['leader:meant'] : [])
  })
})

test('of several the nearest is meant, and all of them that are as near', () => {
  expect(ids(nearOf(['Zelenska', 'Zelensky']), 'Zelenskaa')).toEqual(['leader:zelenska'])
  expect(ids(nearOf(['Macron', 'Macros']), 'Macroz').sort()).toEqual(['leader:macron', 'leader:macros'])
  const spelled = nearOf([
    ['Merkel', 'leader:angela'],
    ['Merkal', 'leader:angela'],
  ])
  expect(ids(spelled, 'Merkil')).toEqual(['leader:angela'])
})

test('names of other kinds are nobody’s surname', () => {
  const aliases = [{ text: 'Sweden', entity: 'country:SE', kind: 'name' }] as const
  const entities = [{ id: 'country:SE', kind: 'country', name: 'Sweden', iso2: 'SE' }] as const
  const world = {
    asOf: '2026-01-01',
    checked: {},
    entities,
    aliases,
    exclusions: [],
    keywords: [],
    profiles: [],
  }
  expect(ids(makeNear(unpackNames(packNames(world))), 'Swedem')).toEqual([])
})

test('each word has its own, those that are near nobody none, and what is found is the word as it is', () => {
  expect(nearOf(['Macron', 'Starmer'])(['Starmmer', 'Qqqqqq', 'MACROM'])).toEqual([
    { text: 'Starmmer', entity: 'leader:starmer', kind: 'misspelt' },
    { text: 'MACROM', entity: 'leader:macron', kind: 'misspelt' },
  ])
})

describe('the distance', () => {
  test.each([
    ['', '', 0],
    ['lee', 'lee', 0],
    ['lee', '', 3],
    ['lee', 'le', 1],
    ['lee', 'leee', 1],
    ['lee', 'lie', 1],
    ['biden', 'bidne', 1],
    ['ab', 'ba', 1],
    // Of two that changed places none is changed again.
    ['ca', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('of %j and %j is %d', (a, b, letters) => {
    expect(distance(a, b)).toBe(letters)
    expect(distance(b, a)).toBe(letters)
  })
  test('is not looked for beyond what is asked', () => {
    expect(distance('kitten', 'sitting', 3)).toBe(3)
    expect(distance('kitten', 'sitting', 2)).toBe(3)
    expect(distance('kitten', 'sitting', 1)).toBe(2)
    expect(distance('a', 'abcdef', 2)).toBe(3)
  })
})
