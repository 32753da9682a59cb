import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  countryIn,
  DETAILS,
  dayIn,
  detailIn,
  detailKey,
  heldIn,
  roleIn,
  whatIn,
  yearsIn,
} from '../../components/ui/role.ts'
import { EMPTY_BUNDLE } from '../../facts/bundle/bundle.ts'
import type { EntityId } from '../../facts/types.ts'
import { type CardContent, cardOf } from '../../facts/views/card.ts'
import { LANGUAGES } from '../../settings/settings.ts'
import { world } from '../facts/world.ts'
import { messagesOf } from './messages.ts'

const lee = cardOf('leader:lee-jae-myung', world, EMPTY_BUNDLE)!
const merkel = cardOf('leader:angela-merkel', world, EMPTY_BUNDLE)!

type Language = keyof typeof LANGUAGES

/** In every language of the interface: one that is forgotten does not compile. */
const HELD: Readonly<Record<Language, ReturnType<typeof roleIn>>> = {
  en: { role: 'President of South Korea', since: 'since 2025' },
  de: { role: 'Präsident · Südkorea', since: 'seit 2025' },
  fr: { role: 'Président · Corée du Sud', since: 'depuis 2025' },
  es: { role: 'Presidente · Corea del Sur', since: 'desde 2025' },
  ja: { role: '大統領 · 韓国', since: '2025年から' },
  ar: { role: 'الرئيس · كوريا الجنوبية', since: 'منذ عام \u20682025\u2069' },
  ko: { role: '대통령 · 대한민국', since: '2025년부터' },
}

test.each(Object.entries(HELD))('an office that is held, in %s', (locale, expected) => {
  expect(roleIn(lee, messagesOf(locale), locale)).toEqual(expected)
})

test('an office that was held, and what is no office', () => {
  expect(roleIn(merkel, messagesOf('de'), 'de')).toEqual({
    role: 'Früher: Kanzler · Deutschland',
    since: '2005–2021',
  })
  expect(roleIn({ role: 'Country' }, messagesOf('fr'), 'fr')).toEqual({ role: 'Pays' })
  expect(roleIn({ role: 'Territory' }, messagesOf('de'), 'de')).toEqual({ role: 'Gebiet' })
  expect(roleIn({ role: 'Republic of X' }, messagesOf('fr'), 'fr')).toEqual({ role: 'Republic of X' })
})

test('names of countries', () => {
  expect(countryIn('JP', 'Japan', 'de')).toBe('Japan')
  expect(countryIn('JP', 'Japan', 'ja')).toBe('日本')
  expect(countryIn('JP', 'Japan', 'en')).toBe('Japan')
  expect(countryIn('NATO', 'NATO', 'de')).toBe('NATO')
})

const card = (id: EntityId): CardContent => cardOf(id, world, EMPTY_BUNDLE)!
/** Without what keeps the values of a line that is read from right to left apart. */
const told = (id: EntityId, locale: string): string =>
  roleIn(card(id), messagesOf(locale), locale).role.replace(/[\u2068\u2069]/g, '')

const MONARCH: Readonly<Record<Language, string>> = {
  en: 'King of the United Kingdom and 14 other countries',
  de: 'König · Vereinigtes Königreich und 14 weitere Länder',
  fr: 'Roi · Royaume-Uni et 14 autres pays',
  es: 'Rey · Reino Unido y otros 14 países',
  ja: '国王 · イギリスほか14か国',
  ko: '국왕 · 영국 외 14개국',
  ar: 'الملك · المملكة المتحدة و14 دولة أخرى',
}

test.each(Object.entries(MONARCH))('a monarch of several countries, in %s', (locale, role) =>
  expect(told('leader:charles-iii', locale)).toBe(role),
)

test.each<[EntityId, string, string]>([
  ['leader:mikhail-gorbachev', 'de', 'Machthaber · Sowjetunion'],
  ['leader:alexei-kosygin', 'fr', 'Premier ministre · Union soviétique'],
  ['leader:nikolai-podgorny', 'de', 'Staatsoberhaupt · Sowjetunion'],
  ['leader:erich-honecker', 'de', 'Machthaber · DDR'],
  ['leader:otto-grotewohl', 'de', 'Premierminister · DDR'],
  ['leader:gustav-husak', 'de', 'Präsident · Tschechoslowakei'],
  ['leader:josip-broz-tito', 'ja', '大統領 · ユーゴスラビア'],
  ['leader:mobutu-sese-seko', 'es', 'Presidente · Zaire'],
])('%s, whose state is no more, in %s', (id, locale, role) => expect(told(id, locale)).toBe(role))

test('every state that is no more has its name in every language, and so has every union', () => {
  const states = world.entities.flatMap((e) => (e.offices ?? []).flatMap((office) => office.state ?? []))
  expect(new Set(states).size).toBe(9)
  for (const language of Object.keys(LANGUAGES)) {
    const messages = messagesOf(language)
    for (const state of new Set(states))
      expect([language, state, messages(`state_${state.replaceAll(' ', '_')}`)]).not.toContain('')
    for (const iso2 of ['EU', 'UN', 'NATO']) {
      const what = whatIn({ kind: 'country', iso2 }, messages)
      expect(what).toMatch(/\d/)
      expect(roleIn(card(`country:${iso2}`), messages, language).role).toBe(what)
      expect(what).not.toBe(messages('country'))
    }
  }
})

test('what is found is described by what it is', () => {
  const messages = messagesOf('en')
  expect(whatIn({ kind: 'country', iso2: 'EU' }, messages)).toBe('Union of 27 countries')
  expect(whatIn({ kind: 'country', iso2: 'FR' }, messages)).toBe('Country')
  expect(whatIn({ kind: 'leader' }, messages)).toBe('Leader')
})

test('who left on New Year’s Day has not governed in that year', () => {
  const years = (to: string): string => yearsIn({ from: '2022-01-01', to }, messagesOf('en'))
  expect(years('2023-01-01')).toBe('2022')
  expect(years('2023-01-02')).toBe('2022–2023')
})

test('a term in a line of years has its state too', () => {
  const [term] = card('leader:erich-honecker').terms
  expect(heldIn(term!, 'Germany', messagesOf('en'))).toBe('Leader · East Germany')
  expect(heldIn(card('leader:angela-merkel').terms[0]!, 'Germany', messagesOf('en'))).toBe(
    'Chancellor · Germany',
  )
})

test('what has no word of ours is shown as it is, and no word is asked for that is not there', () => {
  const asked: string[] = []
  const messages = (key: string): string => {
    asked.push(key)
    return `[${key}]`
  }
  expect(detailIn('Prime Minister', messages)).toBe('[detail_Prime_Minister]')
  expect(detailIn('Caudillo', messages)).toBe('Caudillo')
  expect(asked).toEqual(['detail_Prime_Minister'])
})

test('the details with a word of ours are those of the messages', () => {
  const file = join(import.meta.dirname, '../../public/_locales/en/messages.json')
  const keys = Object.keys(JSON.parse(readFileSync(file, 'utf8'))).filter((key) => key.startsWith('detail_'))
  expect([...new Set(DETAILS.map(detailKey))].sort()).toEqual(keys.sort())
  const held = world.entities.flatMap(({ offices = [] }) => offices.filter(({ to }) => to === undefined))
  // Whoever is in office has a title in every language.
  expect(held.map(({ title }) => title).filter((title) => !DETAILS.includes(title))).toEqual([])
})

test('where the extension has gone, no language and no day makes it throw', () => {
  expect(countryIn('JP', 'Japan', '')).toBe('Japan')
  expect(dayIn('2025-06-04', '')).toBe('4 June 2025')
  expect(dayIn('some day', 'de')).toBe('some day')
})
