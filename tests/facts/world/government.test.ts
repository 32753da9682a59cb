import { expect, test } from 'vitest'
import countries from 'world-countries'
import { readTables } from '../../../facts/cli/load.ts'
import { holdersOf } from '../../../facts/world/governing.ts'
import { kindOfOffice } from '../../../facts/world/office-kinds.ts'
import { readProfiles } from '../../../facts/world/profiles.ts'
import { world } from '../world.ts'

const tables = readTables()
const read = (table: string) => () => readProfiles(countries, { ...tables, government: table })

test.each([
  [
    'KR,president,elected',
    'government.csv, line 2 (KR): governs is president, and none of power, state, government',
  ],
  ['KR,state,', 'government.csv, line 2 (KR): the line does not say why'],
  ['KR,state,elected\nKR,government,elected', 'government.csv, line 3 (KR): there is a line already'],
])('%s is refused', (line, message) => {
  expect(read(`country,governs,why\n${line}\n`)).toThrow(message)
})

const own = world.profiles.filter((profile) => !profile.territory)
const named = (iso2: string, day?: string): string[] =>
  holdersOf(world, iso2, day).map(({ entity, office }) => `${office.title} ${entity.name}`)

test('there is a line for each country that governs itself', () => {
  const lines = tables.government.trimEnd().split('\n').slice(1)
  expect(lines.map((line) => line.slice(0, 2))).toEqual(own.map((profile) => profile.iso2).sort())
})

test('whoever governs goes first', () => {
  expect(named('FR')).toEqual(['President Emmanuel Macron', 'Prime Minister Sébastien Lecornu'])
  expect(named('DE')).toEqual(['Chancellor Friedrich Merz', 'President Frank-Walter Steinmeier'])
  expect(named('IR')[0]).toMatch(/^Supreme Leader/)
  expect(named('CN')[0]).toBe('President Xi Jinping')
  expect(named('GB')[1]).toBe('King Charles III')
})

test('somebody with two offices comes once, with the one that governs', () => {
  expect(named('VN').filter((text) => text.includes('To Lam'))).toEqual(['General Secretary To Lam'])
  expect(named('BN')).toEqual(['Sultan Hassanal Bolkiah'])
})

test('of a day those who were in office then, on the day of a change both', () => {
  expect(named('DE', '2015-06-01')).toEqual(['Chancellor Angela Merkel', 'President Joachim Gauck'])
  expect(named('FR', '2017-05-14').slice(0, 2)).toEqual([
    'President François Hollande',
    'President Emmanuel Macron',
  ])
})

test('a union has its own holders', () => {
  expect(named('NATO')).toEqual(['Secretary General Mark Rutte'])
})

/** San Marino’s captains since October no source at hand names. */
const UNKNOWN: readonly string[] = ['SM']

const kindsIn = (iso2: string): string[] =>
  world.entities.flatMap((entity) =>
    (entity.offices ?? [])
      .filter((office) => office.country === iso2 && office.to === undefined)
      .map((office) => kindOfOffice(office.title)),
  )

test('of each country somebody is known who governs', () => {
  const without = own.filter(({ iso2, governs }) => !kindsIn(iso2).includes(governs))
  expect(without.map(({ iso2 }) => iso2)).toEqual(UNKNOWN)
})

test('of each country somebody is known who heads the state, but where several do or nobody does', () => {
  const without = own.filter(({ iso2 }) => !/state|power/.test(kindsIn(iso2).join(' ')))
  // Andorra’s co-princes and Bosnia’s presidency are several; Haiti has had no president since 2021.
  expect(without.map(({ iso2 }) => iso2)).toEqual(['AD', 'BA', 'HT', ...UNKNOWN])
})
