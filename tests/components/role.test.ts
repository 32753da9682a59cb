import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { countryIn, roleIn } from '../../components/role.ts'
import { EMPTY_BUNDLE } from '../../facts/bundle.ts'
import { cardOf } from '../../facts/card.ts'
import { world } from '../facts/world.ts'

/** The words of a language, as the browser gives them. */
function wordsOf(language: string): (key: string, value?: string) => string {
  const file = join(import.meta.dirname, `../../public/_locales/${language}/messages.json`)
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>
  return (key, value = '') => messages[key]?.message.replace('$VALUE$', value) ?? ''
}

const lee = cardOf('leader:lee-jae-myung', world, EMPTY_BUNDLE)!
const merkel = cardOf('leader:angela-merkel', world, EMPTY_BUNDLE)!

test.each([
  ['en', { role: 'President of South Korea', since: 'since 4 June 2025' }],
  ['de', { role: 'Präsident · Südkorea', since: 'seit 4. Juni 2025' }],
  ['fr', { role: 'Président · Corée du Sud', since: 'depuis le 4 juin 2025' }],
  ['es', { role: 'Presidente · Corea del Sur', since: 'desde el 4 de junio de 2025' }],
  ['ja', { role: '大統領 · 韓国', since: '2025年6月4日から' }],
  ['ko', { role: '대통령 · 대한민국', since: '2025년 6월 4일부터' }],
])('an office that is held, in %s', (locale, expected) => {
  expect(roleIn(lee, wordsOf(locale), locale)).toEqual(expected)
})

test('an office that was held, and what is no office', () => {
  expect(roleIn(merkel, wordsOf('de'), 'de')).toEqual({
    role: 'Früher: Kanzler · Deutschland',
    since: '22. November 2005 – 8. Dezember 2021',
  })
  expect(roleIn({ role: 'Country' }, wordsOf('fr'), 'fr')).toEqual({ role: 'Pays' })
  expect(roleIn({ role: 'Republic of X' }, wordsOf('fr'), 'fr')).toEqual({ role: 'Republic of X' })
})

test('names of countries', () => {
  expect(countryIn('JP', 'Japan', 'de')).toBe('Japan')
  expect(countryIn('JP', 'Japan', 'ja')).toBe('日本')
  expect(countryIn('JP', 'Japan', 'en')).toBe('Japan')
  expect(countryIn('NATO', 'NATO', 'de')).toBe('NATO')
})
