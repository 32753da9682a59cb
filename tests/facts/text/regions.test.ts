import { expect, test } from 'vitest'
import { lexiconOf } from '../../../facts/extract/lexicon/index.ts'
import { holds } from '../../../facts/extract/offices/office-words.ts'
import { findDates } from '../../../facts/text/dates.ts'
import { isLanguage, regionName } from '../../../facts/text/regions.ts'
import type { Entity } from '../../../facts/types.ts'
import { world } from '../world.ts'

test.each([
  ['JP', 'de', 'Japan'],
  ['JP', 'ja', '日本'],
  ['EU', 'fr', 'Union européenne'],
  ['UN', 'es', 'Naciones Unidas'],
  ['NATO', 'de', undefined],
  ['', 'de', undefined],
  ['JP', '', undefined],
  ['JP', 'en_US', undefined],
])('%s in %s', (code, language, expected) => expect(regionName(code, language)).toBe(expected))

test('what is a language', () => {
  expect(['de', 'zh-Hant', 'pt-BR'].map(isLanguage)).toEqual([true, true, true])
  expect(['', 'x', 'en_US', '日本'].map(isLanguage)).toEqual([false, false, false, false])
})

test('an adjective is no country’s where the office is NATO’s', () => {
  const people = new Map(world.entities.map((entity) => [entity.id, entity]))
  const lookup = { entity: (id: string) => people.get(id as Entity['id']) } as unknown as Parameters<
    typeof holds
  >[3]
  const office = { title: 'Secretary General', adjective: 'niederländische' }
  expect(holds('leader:mark-rutte', office, [], lookup, undefined, lexiconOf('de'))).toBe(false)
})

test('what is in no language has no dates, and nothing throws', () => {
  expect(findDates('They met on 4 June 2025.', { language: '1!' })).toEqual([])
})
