import { expect, test } from 'vitest'
import { wordsOf } from '../../../facts/search/fact-words.ts'
import { everybody, makeNames, packNameIndex } from '../../../facts/search/search-names.ts'
import { openSpellings, packSpellings } from '../../../facts/search/spellings.ts'
import type { Entity } from '../../../facts/types.ts'
import { world } from '../world.ts'

const XI: Entity = { id: 'leader:xi', kind: 'leader', name: 'Xi Jinping' }
const LI: Entity = { id: 'leader:li', kind: 'leader', name: 'Li Li' }
const NAMES = [
  { entity: XI, text: 'Xi Jinping', isSurname: false },
  undefined,
  { entity: LI, text: 'Li Li', isSurname: false },
  { entity: XI, text: 'XI JINPING', isSurname: true },
  { entity: LI, text: 'Xi', isSurname: true },
  { entity: XI, text: '—', isSurname: false },
]

test('names are found by each of their words and as one word, each once, in their order', () => {
  const all = { count: NAMES.length, at: (number: number) => NAMES[number] }
  const packed: unknown = JSON.parse(JSON.stringify(packSpellings(all)))
  const { having, has, vocabulary } = openSpellings(packed as ReturnType<typeof packSpellings>, all)
  const found = (word: string) => having(word).map(({ own, isSurname }) => [own.name, isSurname])
  expect(found('xi')).toEqual([
    ['xi jinping', false],
    ['xi', true],
  ])
  expect(found('xijinping')).toEqual([['xi jinping', false]])
  expect(found('li')).toEqual([['li li', false]])
  expect(found('l')).toEqual([])
  expect(found('zz')).toEqual([])
  expect([has('lili'), has('lil'), has('zz')]).toEqual([true, false, false])
  expect(vocabulary.startingWith('xi')).toEqual(['xi', 'xijinping'])
})

test('names that were packed beforehand are found as those that were not', () => {
  const packed = JSON.parse(JSON.stringify(packNameIndex(world.entities, world.aliases))) as ReturnType<
    typeof packNameIndex
  >
  const before = makeNames(world.entities, world.aliases, packed)
  const now = makeNames(world.entities, world.aliases)
  for (const query of [
    'macron',
    'deutschland',
    'Estados Unidos',
    'pm japan',
    'selenskij',
    'frankreich',
    '日本',
  ])
    expect(before.find(wordsOf(query)), query).toEqual(now.find(wordsOf(query)))
  expect(before.find(['deutschland'])[0]?.entity.name).toBe('Germany')
})

test('of everybody those who are known stay who they are', () => {
  expect(everybody([XI], [{ ...XI, name: 'Another' }, LI])).toEqual([XI, LI])
})
