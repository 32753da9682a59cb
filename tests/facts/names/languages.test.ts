import { describe, expect, test } from 'vitest'
import { signsOf } from '../../../facts/world/demonyms/signs.ts'
import { countryNames, languageOf, surnameForms } from '../../../facts/world/languages.ts'
import { found, world } from '../world.ts'

const LANGUAGES =
  'de fr es pt it nl pl sv tr ru uk ar he fa hi id vi th zh-Hans zh-Hant ja ko cs da fi el hu no ro bg sr'.split(
    ' ',
  )
const codes = world.entities.flatMap((e) =>
  e.iso2?.length === 2 && !['EU', 'UN'].includes(e.iso2) ? e.iso2 : [],
)

describe('country names', () => {
  test.each(LANGUAGES)('%s: every country of the table has a name, and is found by it', (language) => {
    const names = countryNames(language, codes)
    const byCode = Map.groupBy(names, (alias) => alias.entity)
    const without = codes.filter((code) => !byCode.has(`country:${code}`))
    expect(without).toEqual([])
    const members = ['FR', 'JP', 'BR', 'EG', 'UA', 'CN', 'NG', 'MX', 'SE', 'IN']
    const missed = members.filter((code) => {
      const name = byCode.get(`country:${code}`)![0]!.text
      return !found(`… ${name} …`, { language }).some((hit) => hit.endsWith(`→${code}`))
    })
    expect(missed).toEqual([])
  })

  test.each([
    ['de', 'Deutschlands', 'DE'],
    ['de', 'Vereinigten Staaten', 'US'],
    ['ru', 'Китаем', 'CN'],
    ['ru', 'Германии', 'DE'],
    ['ru', 'Южной Корее', 'KR'],
    ['ru', 'Нидерландов', 'NL'],
    ['uk', 'Польщу', 'PL'],
    ['uk', 'Німеччиною', 'DE'],
    ['pl', 'Niemczech', 'DE'],
    ['pl', 'Rosji', 'RU'],
    ['pl', 'Francją', 'FR'],
    ['tr', 'Fransa’nın', 'FR'],
  ])('%s: %s is %s', (language, form, code) => {
    expect(found(`– ${form} –`, { language }).map((hit) => hit.split('→')[1])).toEqual([code])
  })

  test.each([
    ['ar', 'دعم مالي', []],
    ['ar', 'شمال مالي', ['ML']],
    ['fa', 'تامین مالی', []],
    ['fa', 'کشور مالی', ['ML']],
    ['hi', 'एक माली ने', []],
    ['en', 'a PNG file', []],
    ['en', 'as JPG, GIF or PNG', []],
    ['en', 'the PNG government', ['PG']],
  ])('%s: a word that is no country most of the time: %s', (language, text, codes) => {
    expect(found(text, { language }).map((hit) => hit.split('→')[1])).toEqual(codes)
  })

  test('English has its names in the tables, and no language no names', () => {
    expect(countryNames('en-GB', codes)).toEqual([])
    expect(countryNames('not a tag', codes)).toEqual([])
    expect(languageOf('zh-Hant-TW')).toBe('zh')
    expect(languageOf('')).toBeUndefined()
  })
})

describe('surnames', () => {
  const forms = (language: string, text: string): string[] =>
    surnameForms(language, [{ text, entity: 'leader:x', kind: 'surname' }]).map((alias) => alias.text)
  test.each([
    ['ru', 'Путин', ['Путина', 'Путину', 'Путиным', 'Путине']],
    ['ru', 'Зеленский', ['Зеленского', 'Зеленскому', 'Зеленским', 'Зеленском']],
    ['uk', 'Зеленський', ['Зеленського', 'Зеленському', 'Зеленським']],
    ['pl', 'Trump', ['Trumpa', 'Trumpowi', 'Trumpem', 'Trumpie']],
    ['pl', 'Zelenski', ['Zelenskiego', 'Zelenskiemu', 'Zelenskim']],
    ['ru', 'Trump', []],
    ['fr', 'Macron', []],
  ])('%s: %s', (language, text, expected) => expect(forms(language, text)).toEqual(expected))

  test('in a sentence', () => {
    expect(found('Rozmowa z Trumpem i Donaldem Trumpem', { language: 'pl' })).toEqual([
      'Trumpem→donald-trump',
      'Trumpem→donald-trump',
    ])
  })
})

describe('names of one character', () => {
  test.each(['ja', 'ko', 'zh'])('%s: each has neighbours that show it, and is nothing alone', (language) => {
    const { codes = {}, patterns = [] } = signsOf(language) ?? {}
    expect(Object.keys(codes).filter((sign) => !patterns.some((pattern) => pattern.includes(sign)))).toEqual(
      [],
    )
    const alone = Object.keys(codes).filter((sign) => found(`가${sign}나`, { language }).length > 0)
    expect(alone).toEqual([])
  })
})
