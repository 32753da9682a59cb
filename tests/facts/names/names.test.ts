import { expect, test } from 'vitest'
import { EMPTY_BUNDLE } from '../../../facts/bundle/bundle.ts'
import { compileMatcher } from '../../../facts/names/matcher.ts'
import { addAliases, unpackNames } from '../../../facts/names/name-table.ts'
import { packNames } from '../../../facts/names/pack-names.ts'
import { allLines } from '../../../facts/names/packed-table.ts'
import type { Alias } from '../../../facts/types.ts'
import { world } from '../world.ts'

const all = (names: ReturnType<typeof unpackNames>) =>
  allLines(names.packed.table).flatMap((lines) => lines.split('\n').map(names.alias))
const key = (a: { text: string; entity?: string; kind: string; alone?: true }): string =>
  `${a.entity} ${a.kind} ${a.text} ${a.alone === true}`

test('what is packed comes out the same', () => {
  const names = unpackNames(packNames(world, EMPTY_BUNDLE))
  const aliases = all(names)
  expect(
    aliases
      .filter((a) => a.entity !== undefined)
      .map(key)
      .sort(),
  ).toEqual(world.aliases.map(key).sort())
  expect(
    aliases
      .filter((a) => a.kind === 'exclusion')
      .map((a) => a.text)
      .sort(),
  ).toEqual([...world.exclusions].sort())
  expect(aliases.filter((a) => a.kind === 'keyword').length).toBe(world.keywords.length)
  for (const { id, name, offices = [] } of world.entities) {
    expect(names.known(id)?.name).toBe(name)
    expect(names.known(id)?.offices).toEqual(offices)
  }
  expect(names.known('leader:nobody')).toBeUndefined()
})

test('leaders whom only an article knows are found too', () => {
  const bundle = {
    ...EMPTY_BUNDLE,
    entities: [{ id: 'leader:marie-curiot', kind: 'leader', name: 'Marie Curiot' }],
  } as const
  const aliases = all(unpackNames(packNames(world, bundle)))
  expect(aliases.filter((a) => a.entity === 'leader:marie-curiot').map((a) => a.text)).toEqual([
    'Marie Curiot',
    'Curiot',
  ])
})

test('names can be added later, in a script without spaces too, though a text was read before', () => {
  const names = unpackNames(packNames(world))
  const matcher = compileMatcher(names)
  const found = (): string[] => matcher.find('那是囧国人、囧国').map(({ start, end }) => `${start}-${end}`)
  expect(found()).toEqual([])
  addAliases(names, [{ text: '囧国', entity: 'country:DE', kind: 'name' }])
  expect(found()).toEqual(['2-4', '6-8'])
  const added: Alias = { text: 'Deutschlandia', entity: 'country:DE', kind: 'name' }
  addAliases(names, [added])
  expect(matcher.find('In Deutschlandia').map(({ aliases }) => aliases)).toEqual([[added]])
})
