import { describe, expect, test } from 'vitest'
import countries from 'world-countries'
import { readTables } from '../../../facts/cli/load.ts'
import type { Membership } from '../../../facts/types.ts'
import { MEMBERSHIPS } from '../../../facts/world/memberships.ts'
import { type ProfileTables, readProfiles } from '../../../facts/world/profiles.ts'
import { UNIONS } from '../../../facts/world/unions.ts'
import { world } from '../world.ts'

const tables = readTables()

/** The line that a table has as its second, after its own columns. */
const broken = (key: keyof ProfileTables, lines: string) => () =>
  readProfiles(countries, { ...tables, [key]: `${tables[key].split('\n')[0]}\n${lines}\n` })

describe('a table says where its mistake is', () => {
  test.each([
    ['memberships', 'KR,UN;Mercosur', 'memberships.csv, line 2 (KR): Mercosur is none of UN, EU'],
    ['memberships', 'KR,G20;UN', 'memberships.csv, line 2 (KR): the memberships in order are UN;G20'],
    ['memberships', 'KR,UN;UN', 'the memberships in order are UN'],
    ['memberships', 'KR,', 'the line says nothing'],
    ['memberships', 'ME,UN;euro', 'the euro without the European Union'],
    ['memberships', 'KR,UN\nKR,UN', 'memberships.csv, line 3 (KR): there is a line already'],
    ['timeZones', 'KR,Asia/Busan', 'time-zones.csv, line 2 (KR): Asia/Busan is not a time zone'],
    ['timeZones', 'KR,UTC', 'time-zones.csv, line 2 (KR): UTC is not a time zone'],
    ['timeZones', 'KR,', 'there is no zone, or one is there twice'],
    ['timeZones', 'KR,Asia/Seoul;Asia/Seoul', 'there is no zone, or one is there twice'],
    ['timeZones', 'KR,Asia/Seoul\nKR,Asia/Seoul', 'time-zones.csv, line 3 (KR): there is a line already'],
    ['figures', 'KR,52 million,2024,,', 'figures.csv, line 2 (KR): 52 million is not a number of people'],
    ['figures', 'KR,52000000,,,', 'figures.csv, line 2 (KR):  is not a year of this century'],
    ['figures', 'KR,52000000,1998,,', '1998 is not a year of this century'],
    ['figures', 'KR,,2024,1000000000,2024', '2024 is not a year of this century'],
    ['figures', 'KR,,,1.8 trillion,2024', '1.8 trillion is not an amount in dollars'],
    ['figures', 'KR,,,,', 'the line says nothing'],
    ['figures', 'KR,1,2024,,\nKR,1,2024,,', 'figures.csv, line 3 (KR): there is a line already'],
  ] as const)('%s with %s', (key, lines, message) => expect(broken(key, lines)).toThrow(message))
})

const profile = (iso2: string) => world.profiles.find((one) => one.iso2 === iso2)!
const members = (membership: Membership): string[] =>
  world.profiles.filter((one) => one.memberships.includes(membership)).map((one) => one.iso2)

test.each([
  ['UN', 193],
  ['EU', 27],
  ['euro', 21],
  ['NATO', 32],
  ['G7', 7],
  // With the European and the African Union it has 21 members.
  ['G20', 19],
  ['BRICS', 10],
  ['ASEAN', 11],
  ['AU', 55],
  ['Arab League', 22],
  ['OPEC', 11],
] as const)('%s has %i countries', (membership, count) => expect(members(membership)).toHaveLength(count))

test('every membership is counted above, and unions count their members alike', () => {
  expect(MEMBERSHIPS).toHaveLength(11)
  for (const [code, { members: count }] of Object.entries(UNIONS))
    expect(members(code as Membership)).toHaveLength(count)
})

test('Palestine, Taiwan, Kosovo and the Vatican are no members of the United Nations', () => {
  for (const iso2 of ['PS', 'TW', 'XK', 'VA']) expect(profile(iso2).memberships).not.toContain('UN')
})

const own = world.profiles.filter((one) => !one.territory)

test('every country that governs itself has inhabitants, a time zone, languages and currencies by code', () => {
  for (const one of own) {
    expect(one.population?.people, one.iso2).toBeGreaterThan(500)
    expect(one.timeZones.length, one.iso2).toBeGreaterThan(0)
    expect(one.languageCodes, one.iso2).toHaveLength(one.languages.length)
    expect(one.currencyCodes, one.iso2).toHaveLength(one.currencies.length)
    expect(one.languageCodes.length * one.currencyCodes.length, one.iso2).toBeGreaterThan(0)
  }
})

test('where the product is not known for sure there is none', () => {
  expect(own.filter((one) => !one.gdp).map((one) => one.iso2)).toEqual(
    expect.arrayContaining(['CU', 'ER', 'SD', 'SS', 'TW', 'VA', 'VE', 'YE']),
  )
  expect(own.filter((one) => !one.gdp)).toHaveLength(8)
})

test('figures add up to the world', () => {
  const sum = (of: (one: (typeof own)[number]) => number): number =>
    own.reduce((all, one) => all + of(one), 0)
  expect(sum((one) => one.population?.people ?? 0) / 1e9).toBeCloseTo(8.1, 0)
  expect(sum((one) => one.gdp?.usd ?? 0) / 1e12).toBeGreaterThan(100)
  expect(sum((one) => one.gdp?.usd ?? 0) / 1e12).toBeLessThan(115)
})

test('codes of currencies and languages are ones that Intl names, but for a few languages', () => {
  const currency = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' })
  const language = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  const codes = (of: 'currencyCodes' | 'languageCodes'): string[] => [
    ...new Set(own.flatMap((one) => one[of])),
  ]
  expect(codes('currencyCodes').filter((code) => currency.of(code) === undefined)).toEqual([])
  const nameless = codes('languageCodes').filter((code) => language.of(code) === undefined)
  expect(nameless.sort().join(' ')).toBe('ber bwg kck khi ndc nmq nzs pov sfs smi toi zdj zib')
})

test('the capital’s time zone goes first', () => {
  const first = (iso2: string): string | undefined => profile(iso2).timeZones[0]
  expect(['US', 'RU', 'AU', 'BR', 'CA', 'ID', 'KZ', 'PT', 'XK'].map(first)).toEqual([
    'America/New_York',
    'Europe/Moscow',
    'Australia/Sydney',
    'America/Sao_Paulo',
    'America/Toronto',
    'Asia/Jakarta',
    'Asia/Almaty',
    'Europe/Lisbon',
    'Europe/Belgrade',
  ])
})

test('neighbours are each other’s', () => {
  expect(profile('PT').neighbours).toEqual(['ES'])
  expect(profile('KR').neighbours).toEqual(['KP'])
  const oneSided = world.profiles.flatMap((one) =>
    one.neighbours
      .filter((other) => !profile(other).neighbours.includes(one.iso2))
      .map((x) => `${one.iso2}-${x}`),
  )
  expect(oneSided).toEqual([])
})
