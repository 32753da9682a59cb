import { describe, expect, test } from 'vitest'
import { EMPTY_BUNDLE } from '../../../facts/bundle/bundle.ts'
import type { EntityId } from '../../../facts/types.ts'
import { type CardContent, type CardCountry, cardOf } from '../../../facts/views/card.ts'
import { world } from '../world.ts'

const card = (id: EntityId): CardContent => cardOf(id, world, EMPTY_BUNDLE)!
const country = (iso2: string): CardCountry => card(`country:${iso2}`).country!

describe('whose country goes first', () => {
  test('a monarch of several has the flag and the name of home', () => {
    const charles = card('leader:charles-iii')
    expect(charles.role).toBe('King of the United Kingdom and 14 other countries')
    expect(charles.entity.iso2).toBe('GB')
    expect(charles.office).toMatchObject({ title: 'King', country: 'GB', others: 14 })
    const elizabeth = card('leader:elizabeth-ii')
    expect(elizabeth.role).toBe('Queen of the United Kingdom and 14 other countries')
    expect(elizabeth.entity.iso2).toBe('GB')
    expect(elizabeth.terms).toEqual([{ title: 'Queen', country: 'GB', from: '1952-02-06', to: '2022-09-08' }])
  })

  test.each<[EntityId, string, string | undefined]>([
    ['leader:george-vi', 'King of the United Kingdom', 'GB'],
    ['leader:emmanuel-macron', 'President of France', 'FR'],
    ['leader:hassanal-bolkiah', 'Sultan of Brunei', 'BN'],
    ['leader:to-lam', 'General Secretary of Vietnam', 'VN'],
    ['leader:mark-rutte', 'Secretary General of NATO', 'NATO'],
    ['leader:vladimir-putin', 'President of Russia', 'RU'],
    ['leader:deng-xiaoping', 'Paramount leader of China', 'CN'],
    ['leader:haakon-viii', 'King of Norway', 'NO'],
    ['leader:harald-v', 'King of Norway', 'NO'],
  ])('%s: %s', (id, role, iso2) => {
    expect(card(id).role).toBe(role)
    expect(card(id).entity.iso2).toBe(iso2)
  })
})

test('a country names who governs first', () => {
  const holders = (iso2: string): string[] =>
    country(iso2)
      .heads.slice(0, 2)
      .map(({ title }) => title)
  expect(holders('GB')).toEqual(['Prime Minister', 'King'])
  expect(holders('DE')).toEqual(['Chancellor', 'President'])
  expect(holders('JP')).toEqual(['Prime Minister', 'Emperor'])
  expect(holders('IR')).toEqual(['Supreme Leader', 'President'])
  expect(holders('FR')).toEqual(['President', 'Prime Minister'])
  expect(holders('CN')).toEqual(['President', 'Premier'])
})

describe('those whose state is no more have that one’s name and no flag', () => {
  test.each<[EntityId, string]>([
    ['leader:mikhail-gorbachev', 'Soviet leader'],
    ['leader:joseph-stalin', 'Soviet leader'],
    ['leader:alexei-kosygin', 'Premier of the Soviet Union'],
    ['leader:josip-broz-tito', 'President of Yugoslavia'],
    ['leader:alexander-dubcek', 'Communist leader of Czechoslovakia'],
    ['leader:gustav-husak', 'President of Czechoslovakia'],
    ['leader:erich-honecker', 'East German leader'],
    ['leader:adolf-hitler', 'Führer of Nazi Germany'],
    ['leader:ngo-dinh-diem', 'President of South Vietnam'],
    ['leader:mobutu-sese-seko', 'President of Zaire'],
    ['leader:ian-smith', 'Prime Minister of Rhodesia'],
    ['leader:abel-muzorewa', 'Prime Minister of Zimbabwe Rhodesia'],
  ])('%s: %s', (id, role) => {
    expect(card(id).role).toBe(role)
    expect(card(id).entity).not.toHaveProperty('iso2')
    expect(card(id).terms.every((term) => term.state !== undefined)).toBe(true)
  })

  test('who went on in a country of today has its flag', () => {
    expect(card('leader:vaclav-havel').entity.iso2).toBe('CZ')
    expect(card('leader:vaclav-havel').terms[0]).toMatchObject({
      title: 'President of Czechoslovakia',
      state: 'Czechoslovakia',
    })
    expect(card('leader:konrad-adenauer').entity.iso2).toBe('DE')
    expect(card('leader:boris-yeltsin').entity.iso2).toBe('RU')
  })

  test('for names in texts they stay with a country of today', () => {
    const gorbachev = world.entities.find((e) => e.id === 'leader:mikhail-gorbachev')!
    expect(gorbachev.offices!.map((office) => office.country)).toEqual(['RU', 'RU'])
  })
})

test('unions of countries are none', () => {
  expect(card('country:EU').role).toBe('Union of 27 countries')
  expect(card('country:UN').role).toBe('International organisation of 193 countries')
  expect(card('country:NATO').role).toBe('Alliance of 32 countries')
  expect(country('NATO').heads).toMatchObject([{ title: 'Secretary General', link: { name: 'Mark Rutte' } }])
})

test('territories are none either', () => {
  for (const iso2 of ['AQ', 'AW', 'AX', 'BM', 'FK'] as const)
    expect([iso2, card(`country:${iso2}`).role]).toEqual([iso2, 'Territory'])
  expect(card('country:BB').role).toBe('Country')
  expect(country('BB').official).toBeUndefined()
  expect(country('TW').official).toBe('Republic of China (Taiwan)')
})

test('where nobody is known to govern, the card says so', () => {
  expect(card('country:SM')).toMatchObject({ isHolderUnknown: true, asOf: '2026-10-01' })
  for (const id of ['country:KR', 'country:AQ', 'country:EU', 'leader:alice-mina'] as const)
    expect(card(id)).not.toHaveProperty('isHolderUnknown')
})

describe('what world-countries has otherwise', () => {
  test('Hong Kong has no capital', () => expect(country('HK').capitals).toEqual([]))

  test.each<[string, keyof CardCountry, string[] | number]>([
    ['AT', 'languages', ['German']],
    ['BG', 'currencies', ['Euro']],
    ['BO', 'capitals', ['Sucre', 'La Paz (seat of government)']],
    ['CH', 'languages', ['German', 'French', 'Italian', 'Romansh']],
    ['CU', 'currencies', ['Cuban peso']],
    ['CW', 'currencies', ['Caribbean guilder']],
    ['FM', 'currencies', ['United States dollar']],
    ['GQ', 'capitals', ['Ciudad de la Paz']],
    ['MD', 'languages', ['Romanian']],
    ['NO', 'languages', ['Norwegian', 'Sami']],
    ['SJ', 'area', 61399],
    ['ZA', 'capitals', ['Pretoria', 'Cape Town', 'Bloemfontein']],
  ])('%s: %s %s', (iso2, name, value) => {
    const shown = country(iso2)[name]
    const names = Array.isArray(shown)
      ? shown.map((one) => (typeof one === 'string' ? one : one.name))
      : shown
    expect(names).toEqual(value)
  })

  test('every part of the world has its code', () => {
    const parts = world.profiles.map(({ iso2 }) => [iso2, country(iso2).region])
    expect(parts.filter(([, region]) => region === '001')).toEqual([])
  })

  test('every country that governs itself has a capital, a language and a currency, and every one an area', () => {
    const own = world.profiles.filter((profile) => !profile.territory)
    expect(own.length).toBe(197)
    for (const { iso2, capitals, languages, currencies } of own)
      expect([iso2, capitals.length > 0, languages.length > 0, currencies.length > 0]).toEqual([
        iso2,
        true,
        true,
        true,
      ])
    expect(world.profiles.filter((profile) => profile.area <= 0)).toEqual([])
  })

  test('a seat of government with a remark is no name to mark', () => {
    const capitals = world.aliases.filter((alias) => alias.kind === 'capital').map((alias) => alias.text)
    expect(capitals.filter((text) => /[()]/.test(text))).toEqual([])
    expect(capitals).not.toContain('The Hague')
    expect(capitals).toContain('Ciudad de la Paz')
    expect(capitals).toContain('Malabo')
  })
})
