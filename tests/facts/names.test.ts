import { expect, test } from 'vitest'
import { EMPTY_BUNDLE } from '../../facts/bundle.ts'
import { packNames, unpackNames } from '../../facts/names.ts'
import { world } from './world.ts'

test('what is packed comes out the same', () => {
  const key = (a: { text: string; entity: string; kind: string }): string => `${a.entity} ${a.kind} ${a.text}`
  const { aliases, decoys, names } = unpackNames(packNames(world, EMPTY_BUNDLE))
  expect(aliases.map(key).sort()).toEqual(world.aliases.map(key).sort())
  expect(decoys).toEqual(world.decoys)
  expect(names.get('country:KR')).toBe('South Korea')
})

test('leaders whom only an article knows are found too', () => {
  const bundle = {
    ...EMPTY_BUNDLE,
    entities: [{ id: 'leader:marie-curiot', kind: 'leader', name: 'Marie Curiot' }],
  } as const
  const { aliases } = unpackNames(packNames(world, bundle))
  expect(aliases.filter((a) => a.entity === 'leader:marie-curiot').map((a) => a.text)).toEqual([
    'Marie Curiot',
    'Curiot',
  ])
})
