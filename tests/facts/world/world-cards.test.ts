import { describe, expect, test } from 'vitest'
import { EMPTY_BUNDLE } from '../../../facts/bundle/bundle.ts'
import type { EntityId } from '../../../facts/types.ts'
import { type CardContent, cardOf } from '../../../facts/views/card.ts'
import { world } from '../world.ts'

const card = (id: EntityId): CardContent => cardOf(id, world, EMPTY_BUNDLE)!
const detail = (iso2: string): Record<string, string> =>
  Object.fromEntries(card(`country:${iso2}`).details) as Record<string, string>

describe('whose country goes first', () => {
  test('a monarch of several has the flag and the name of home', () => {
    const charles = card('leader:charles-iii')
    expect(charles.role).toBe('King of the United Kingdom and 14 other countries')
    expect(charles.entity.iso2).toBe('GB')
    expect(charles.office).toMatchObject({ title: 'King', country: 'GB', others: 14 })
    const elizabeth = card('leader:elizabeth-ii')
    expect(elizabeth.role).toBe('Former Queen of the United Kingdom and 14 other countries')
    expect(elizabeth.since).toBe('6 February 1952 to 8 September 2022')
    expect(elizabeth.entity.iso2).toBe('GB')
    expect(elizabeth.details).toEqual([])
    expect(elizabeth.terms).toEqual([{ title: 'Queen', country: 'GB', from: '1952-02-06', to: '2022-09-08' }])
  })

  test.each<[EntityId, string, string | undefined]>([
    ['leader:george-vi', 'Former King of the United Kingdom', 'GB'],
    ['leader:emmanuel-macron', 'President of France', 'FR'],
    ['leader:hassanal-bolkiah', 'Sultan of Brunei', 'BN'],
    ['leader:to-lam', 'General Secretary of Vietnam', 'VN'],
    ['leader:mark-rutte', 'Secretary General of NATO', 'NATO'],
    ['leader:vladimir-putin', 'President of Russia', 'RU'],
    ['leader:deng-xiaoping', 'Former Paramount leader of China', 'CN'],
    ['leader:haakon-viii', 'King of Norway', 'NO'],
    ['leader:harald-v', 'Former King of Norway', 'NO'],
  ])('%s: %s', (id, role, iso2) => {
    expect(card(id).role).toBe(role)
    expect(card(id).entity.iso2).toBe(iso2)
  })
})

test('a country names who heads the state before who heads the government', () => {
  const holders = (iso2: string): string[] =>
    card(`country:${iso2}`)
      .details.slice(0, 2)
      .map(([title]) => title)
  expect(holders('GB')).toEqual(['King', 'Prime Minister'])
  expect(holders('IR')).toEqual(['Supreme Leader', 'President'])
  expect(holders('FR')).toEqual(['President', 'Prime Minister'])
  expect(holders('RS')).toEqual(['Acting President', 'Prime Minister'])
  expect(holders('CN')).toEqual(['President', 'Premier'])
})

describe('those whose state is no more have that one’s name and no flag', () => {
  test.each<[EntityId, string]>([
    ['leader:mikhail-gorbachev', 'Former Soviet leader'],
    ['leader:joseph-stalin', 'Former Soviet leader'],
    ['leader:alexei-kosygin', 'Former Premier of the Soviet Union'],
    ['leader:josip-broz-tito', 'Former President of Yugoslavia'],
    ['leader:alexander-dubcek', 'Former Communist leader of Czechoslovakia'],
    ['leader:gustav-husak', 'Former President of Czechoslovakia'],
    ['leader:erich-honecker', 'Former East German leader'],
    ['leader:adolf-hitler', 'Former Führer of Nazi Germany'],
    ['leader:ngo-dinh-diem', 'Former President of South Vietnam'],
    ['leader:mobutu-sese-seko', 'Former President of Zaire'],
    ['leader:ian-smith', 'Former Prime Minister of Rhodesia'],
    ['leader:abel-muzorewa', 'Former Prime Minister of Zimbabwe Rhodesia'],
  ])('%s: %s', (id, role) => {
    expect(card(id).role).toBe(role)
    expect(card(id).entity).not.toHaveProperty('iso2')
    expect(card(id).terms.every((term) => term.state !== undefined)).toBe(true)
  })

  test('who went on in a country of today has its flag', () => {
    expect(card('leader:vaclav-havel').entity.iso2).toBe('CZ')
    expect(card('leader:vaclav-havel').details).toContainEqual(['President of Czechoslovakia', '1989–1992'])
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
  expect(card('country:NATO').details).toContainEqual(['Secretary General', 'Mark Rutte'])
})

test('territories are none either', () => {
  for (const iso2 of ['AQ', 'AW', 'AX', 'BM', 'FK'] as const)
    expect([iso2, card(`country:${iso2}`).role]).toEqual([iso2, 'Territory'])
  expect(card('country:BB').role).toBe('Country')
  expect(card('country:TW').role).toBe('Republic of China (Taiwan)')
})

test('where nobody is known to govern, the card says so', () => {
  expect(card('country:SM')).toMatchObject({ isHolderUnknown: true, asOf: '2026-10-01' })
  for (const id of ['country:KR', 'country:AQ', 'country:EU', 'leader:alice-mina'] as const)
    expect(card(id)).not.toHaveProperty('isHolderUnknown')
})

describe('what world-countries has otherwise', () => {
  test('Hong Kong has no capital', () => expect(detail('HK')).not.toHaveProperty('Capital'))

  test.each([
    ['AT', 'Language', 'German'],
    ['BG', 'Currency', 'Euro'],
    ['BO', 'Capitals', 'Sucre, La Paz (seat of government)'],
    ['CH', 'Languages', 'German, French, Italian, Romansh'],
    ['CU', 'Currency', 'Cuban peso'],
    ['CW', 'Currency', 'Caribbean guilder'],
    ['FM', 'Currency', 'United States dollar'],
    ['GQ', 'Capital', 'Ciudad de la Paz'],
    ['MD', 'Language', 'Romanian'],
    ['NO', 'Languages', 'Norwegian, Sami'],
    ['SJ', 'Area', '61,399 km²'],
    ['ZA', 'Capitals', 'Pretoria, Cape Town, Bloemfontein'],
    ['ZA', 'Languages', 'Zulu, Xhosa, Afrikaans, …'],
  ])('%s: %s %s', (iso2, name, value) => expect(detail(iso2)[name]).toBe(value))

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
