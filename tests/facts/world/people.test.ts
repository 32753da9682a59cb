import { expect, test } from 'vitest'
import { world } from '../world.ts'

const leaders = world.entities.filter((entity) => entity.kind === 'leader')
const sitting = leaders.filter((leader) => leader.offices?.some((office) => office.to === undefined))
const share = (of: typeof leaders, key: 'party' | 'born' | 'died' | 'wikidata'): number =>
  of.filter((leader) => leader[key] !== undefined).length / of.length
const named = (name: string) => leaders.find((leader) => leader.name === name)

test('most of what cards say of a leader is known, and the rest is empty', () => {
  expect(share(leaders, 'born')).toBeGreaterThan(0.88)
  expect(share(sitting, 'born')).toBeGreaterThan(0.85)
  expect(share(leaders, 'party')).toBeGreaterThan(0.6)
  // Monarchs, presidents above parties and soldiers have none.
  expect(share(sitting, 'party')).toBeGreaterThan(0.55)
  expect(share(sitting, 'died')).toBe(0)
})

test.each([
  ['Angela Merkel', 'Christian Democratic Union', '1954', undefined],
  ['Nelson Mandela', 'African National Congress', '1918', '2013'],
  ['Margaret Thatcher', 'Conservative Party', '1925', '2013'],
  ['Shinzo Abe', 'Liberal Democratic Party', '1954', '2022'],
  ['Lee Myung-bak', 'Grand National Party', '1941', undefined],
  ['Elizabeth II', undefined, '1926', '2022'],
  ['Alexander Lukashenko', undefined, '1954', undefined],
  ['Kim Jong Un', "Workers' Party of Korea", undefined, undefined],
])('%s: %s, %s–%s', (name, party, born, died) => {
  const leader = named(name)
  expect([leader?.party, leader?.born?.slice(0, 4), leader?.died?.slice(0, 4)]).toEqual([party, born, died])
})

test('monarchs and popes have no party', () => {
  const crowns = leaders.filter((leader) =>
    leader.offices?.some((office) =>
      /^(?:King|Queen|Emperor|Sultan|Emir|Shah|Prince|Pope)$/.test(office.title),
    ),
  )
  expect(crowns.length).toBeGreaterThan(60)
  expect(crowns.filter((leader) => leader.party !== undefined).map((leader) => leader.name)).toEqual([])
})

test('a sitting leader of a country with a script of its own has the name in it', () => {
  const native = new Set(world.aliases.flatMap((alias) => (alias.kind === 'native' ? alias.entity : [])))
  const scripts = new Set(
    'AE BD BG BH BY CN DZ EG GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MK MM MN NP OM PK QA RS RU SA SD SY TH TN TW UA YE'.split(
      ' ',
    ),
  )
  const without = sitting.filter(
    ({ id, offices = [] }) =>
      !native.has(id) && offices.some((office) => office.to === undefined && scripts.has(office.country)),
  )
  expect(without.map((leader) => leader.name)).toEqual([])
})
