import { describe, expect, test } from 'vitest'
import type { About } from '../../../facts/linking/context.ts'
import { mentionsOfText } from '../../../facts/linking/find-mentions.ts'
import { compileMatcher } from '../../../facts/names/matcher.ts'
import { unpackNames } from '../../../facts/names/name-table.ts'
import { packNames } from '../../../facts/names/pack-names.ts'
import type { EntityId, Mention, Office, World } from '../../../facts/types.ts'

/** Leaders who share surnames with one another: what each feature adds can be worked out by hand. */
const LEADERS: Readonly<Record<string, readonly Office[]>> = {
  'Anna Berg': [{ title: 'Prime Minister', country: 'SE', from: '2001-01-01', to: '2005-01-01' }],
  'Otto Berg': [{ title: 'Prime Minister', country: 'DE', from: '2001-01-01', to: '2005-01-01' }],
  'Karl Holm': [{ title: 'Prime Minister', country: 'SE', from: '2010-01-01' }],
  'Rudi Holm': [{ title: 'Prime Minister', country: 'DE', from: '2001-01-01', to: '2005-01-01' }],
  'Nils Dahl': [{ title: 'Prime Minister', country: 'DE', from: '2001-01-01', to: '2005-01-01' }],
  'Ulla Dahl': [{ title: 'Prime Minister', country: 'SE', from: '1976-01-01', to: '1980-01-01' }],
  'Eva Lund': [
    { title: 'Prime Minister', country: 'SE', from: '1970-01-01', to: '1974-01-01' },
    { title: 'Prime Minister', country: 'SE', from: '1990-01-01', to: '1996-06-01' },
  ],
}
const COUNTRIES = { Sweden: 'SE', Germany: 'DE', Georgia: 'GE' }

const idOf = (name: string): EntityId => `leader:${name.toLowerCase().replace(' ', '-')}`
const world: World = {
  asOf: '2026-01-01',
  checked: {},
  entities: [
    ...Object.entries(LEADERS).map(
      ([name, offices]) => ({ id: idOf(name), kind: 'leader', name, offices }) as const,
    ),
    ...Object.entries(COUNTRIES).map(
      ([name, iso2]) => ({ id: `country:${iso2}`, kind: 'country', name, iso2 }) as const,
    ),
  ],
  aliases: [
    ...Object.keys(LEADERS).flatMap((name) => [
      { text: name, entity: idOf(name), kind: 'name' } as const,
      { text: name.split(' ')[1]!, entity: idOf(name), kind: 'surname' } as const,
    ]),
    ...Object.entries(COUNTRIES).map(
      ([text, iso2]) => ({ text, entity: `country:${iso2}`, kind: 'name' }) as const,
    ),
  ],
  exclusions: [],
  keywords: [],
  profiles: [],
}
const names = unpackNames(packNames(world))
const matcher = compileMatcher(names)

const linked = (text: string, about: About = {}): Mention[] => mentionsOfText(names, matcher, text, about)
const whoIs = (surname: string, text: string, about: About = {}): string[] =>
  linked(text, about)
    .filter((mention) => mention.surface === surname)
    .map(({ entity, others = [] }) => [entity, ...others].join(' or '))

describe('what is marked', () => {
  test('a shared name that nothing decides, 3.5 - 2.8 = 0.7 and so 0.668 sure, is not', () => {
    expect(linked('Georgia won.')).toEqual([])
  })
  test('a surname after a title, -2.6 + 4 = 1.4 and so 0.802 sure, is', () => {
    const [mention] = linked('Prime Minister Lund won.')
    expect(mention).toMatchObject({ entity: 'leader:eva-lund', surface: 'Lund' })
    expect(mention!.confidence).toBeCloseTo(0.802, 3)
  })
})

describe('namesakes', () => {
  test('who is ahead by a half, one country here and the other elsewhere, is not settled', () => {
    const text = 'Germany is far.\nPrime Minister Berg spoke in Sweden.'
    expect(whoIs('Berg', text)).toEqual(['leader:anna-berg or leader:otto-berg'])
    const mention = linked(text).find(({ surface }) => surface === 'Berg')
    expect(mention).toMatchObject({ confidence: 0.75, why: expect.stringMatching(/; shared$/) })
  })
  test('who is ahead by 1.2, one in office now, is', () => {
    expect(whoIs('Holm', 'Prime Minister Holm spoke.')).toEqual(['leader:karl-holm'])
  })
  test('who is named in the text is', () => {
    expect(whoIs('Holm', 'Karl Holm came. Then Holm spoke.')).toEqual(['leader:karl-holm'])
  })
  test('who is below the threshold, 1.4 - 1 for long gone + 0.5 for the country = 0.9, is nobody’s rival', () => {
    const text = 'Sweden is far.\nPrime Minister Dahl spoke.'
    expect(whoIs('Dahl', text, { date: '2026-01-01' })).toEqual(['leader:nils-dahl'])
  })
})

describe('somebody of whom only the title speaks', () => {
  test.each([
    ['thirty years after the last term, and fifty after the first, is marked', '2026-12-31', 1],
    ['one year later is history', '2027-01-01', 0],
  ])('%s', (_, date, count) =>
    expect(whoIs('Lund', 'Prime Minister Lund spoke.', { date })).toHaveLength(count),
  )
})
