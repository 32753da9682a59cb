import { describe, expect, test } from 'vitest'
import { MARK_THRESHOLD } from '../../../facts/linking/weights.ts'
import { found, mentionsOf, world } from '../world.ts'

describe('surnames', () => {
  test.each([
    ['Lee spoke.', []],
    ['Lee spoke.\nThen Lee Jae-myung spoke.', ['Lee→lee-jae-myung', 'Lee Jae-myung→lee-jae-myung']],
    ['Donald Trump and Ivanka Trump', ['Donald Trump→donald-trump']],
    [
      'Donald Trump came. President Trump left Trump Tower.',
      ['Donald Trump→donald-trump', 'Trump→donald-trump'],
    ],
    ['Lee Jae-myung met Spike Lee. Lee left.', ['Lee Jae-myung→lee-jae-myung']],
    [
      'Emmanuel Macron came. But Macron’s party lost.',
      ['Emmanuel Macron→emmanuel-macron', 'Macron→emmanuel-macron'],
    ],
    [
      'Theresa May left in May. On 24 May May wept; May 2019 was hard. May said so.',
      ['Theresa May→theresa-may', 'May→theresa-may', 'May→theresa-may'],
    ],
    ['Moon Jae-in saw the Moon. Moon spoke.', ['Moon Jae-in→moon-jae-in', 'Moon→moon-jae-in']],
  ])('%j', (text, expected) => expect(found(text)).toEqual(expected))
})

describe('abbreviations', () => {
  test.each([
    ['It tells us that the US and the U.S. army agree.', ['US→US', 'U.S.→US']],
    ['JOIN US TODAY', []],
    ['UK, UAE, DPRK and ROK', ['UK→GB', 'UAE→AE', 'DPRK→KP', 'ROK→KR']],
  ])('%j', (text, expected) => expect(found(text)).toEqual(expected))
})

describe('countries', () => {
  test.each([
    [
      'Burma, Swaziland, Turkey, Türkiye, Ivory Coast, Czech Republic',
      ['Burma→MM', 'Swaziland→SZ', 'Turkey→TR', 'Türkiye→TR', 'Ivory Coast→CI', 'Czech Republic→CZ'],
    ],
    ['The Americans, the French and a Briton', ['Americans→US', 'French→FR', 'Briton→GB']],
    ['Michael Jordan went to Jordan', ['Jordan→JO']],
    ['New Mexico, the South China Sea and a turkey', []],
    ['The Dominican team', []],
    ['Dominica sent the Dominican team', ['Dominica→DM', 'Dominican→DM']],
  ])('%j', (text, expected) => expect(found(text)).toEqual(expected))
})

test('every country and territory is found by its common name', () => {
  const missing = world.entities
    .filter((e) => e.kind === 'country' && !['EU', 'UN', 'NATO'].includes(e.iso2!) && e.iso2 !== 'GE')
    .filter((e) => !found(`They went to ${e.name}.`).some((hit) => hit.endsWith(`→${e.iso2}`)))
  expect(missing.map((e) => e.name)).toEqual([])
})

test('every leader is found by the full name', () => {
  const missing = world.entities
    .filter((e) => e.kind === 'leader' && e.name.includes(' '))
    .filter(
      (e) =>
        !found(`They met ${e.name}.`).some((hit) => hit.split(/[→|]/).includes(e.id.slice('leader:'.length))),
    )
  expect(missing.map((e) => e.name)).toEqual([])
})

test('a mention says why, covers its surface, and is as sure as the signs make it', () => {
  const text = 'President Trump left. Lee was tired. Lee Jae-myung slept.'
  const mentions = mentionsOf(text)
  for (const m of mentions) expect(text.slice(m.start, m.end)).toBe(m.surface)
  expect(mentions.map((m) => m.why)).toEqual([
    'surname; alone; title President',
    'surname; namedInFull',
    'name',
  ])
  for (const m of mentions) expect(m.confidence).toBeGreaterThan(MARK_THRESHOLD)
})

describe('offices without a name', () => {
  test.each([
    ['The French president spoke.', ['French president→FR']],
    ['Japan’s new prime minister spoke.', ['Japan’s new prime minister→JP']],
    ['French President Emmanuel Macron spoke.', ['French→FR', 'Emmanuel Macron→emmanuel-macron']],
    ['The French presidency began.', ['French→FR']],
    ['The Kremlin and Downing Street', ['Kremlin→RU', 'Downing Street→GB']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))
  test('are left alone where they are switched off', () => {
    expect(found('The French president in the Kremlin', { options: { offices: false } })).toEqual([
      'French→FR',
    ])
  })
})

test('headlines', () => {
  expect(found('Emmanuel Macron spoke.\nFrance Backs Macron While Berlin Waits')).toContain(
    'Macron→emmanuel-macron',
  )
})
