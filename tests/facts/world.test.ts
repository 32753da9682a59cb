import { describe, expect, test } from 'vitest'
import countries from 'world-countries'
import { TWO_SENSES } from '../../facts/link/words.ts'
import { readLeaders } from '../../facts/world/leaders.ts'
import { readTable } from '../../facts/world/table.ts'
import { world } from './world.ts'

const TERMS = 'country,office,from,to,name'
const PEOPLE = 'name,surname,alone,pronoun,also,native'
const read = (terms: string, people: string) =>
  readLeaders(
    { terms: `${TERMS}\n${terms}\n`, people: `${PEOPLE}\n${people}\n` },
    new Set(['KR']),
    new Set(['same name']),
  )
const TERM = 'KR,President,2025-06-04,,A B'
const PERSON = 'A B,B,,he,,'

describe('terms.csv and people.csv', () => {
  test.each([
    ['KR,President,2025-13-04,,A B', PERSON, 'terms.csv, A B: 2025-13-04 is no day'],
    ['KR,President,2025-06-04,2024-06-04,A B', PERSON, 'ends before it starts'],
    ['ZZ,President,2025-06-04,,A B', PERSON, 'no country ZZ'],
    ['KR,President,2025-06-04,A B', PERSON, 'terms.csv, line 2: 5 fields'],
    [`${TERM}\n${TERM.replace('2025', '2024')}`, PERSON, 'the terms of A B and A B overlap'],
    [`${TERM}\nKR,King,2025-06-04,,C D`, PERSON, 'people.csv does not have this person'],
    [TERM, `${PERSON}\nC D,D,,he,,`, 'C D: terms.csv has no term'],
    [TERM, 'A B,B,,,,', 'people.csv, A B: the pronoun is missing'],
    [TERM, 'A B,B,no,he,,', 'alone is no'],
    [TERM, `${PERSON}\n${PERSON}`, 'there is a line already'],
    [`${TERM}\nKR,King,2025-06-04,,C D`, `${PERSON}\nC D,D,,he,A B,`, 'A B is leader:a-b and leader:c-d'],
    [`${TERM}\nKR,King,2025-06-04,,C B`, `${PERSON}\nC B,B,yes,he,,`, 'B is leader:a-b and leader:c-b'],
  ])('%s with %s is refused', (terms, people, message) => expect(() => read(terms, people)).toThrow(message))

  test('a name that is marked ambiguous may be two people’s', () => {
    const { aliases } = read(`${TERM}\nKR,King,2025-06-04,,C D`, 'A B,B,,he,Same Name,\nC D,D,,he,Same Name,')
    expect(aliases.filter((a) => a.text === 'Same Name').map((a) => a.entity)).toEqual([
      'leader:a-b',
      'leader:c-d',
    ])
  })

  test('spellings that follow from habits', () => {
    const texts = (people: string): string[] =>
      read(TERM.replace('A B', people.split(',')[0]!), people).aliases.map((a) => a.text)
    expect(texts('Abdul al-Sisi,al-Sisi,,he,Abdel el-Sissi,')).toEqual(
      expect.arrayContaining(['Abdul Sisi', 'Abdul el-Sisi', 'Sisi', 'Sissi', 'al-Sissi']),
    )
    expect(texts('Lee Jae-myung,Lee,,he,,')).toContain('Lee Jaemyung')
    expect(texts('Abiy Ahmed,Abiy,,he,Abiy Ahmed Ali,')).not.toContain('Ali')
  })

  test('terms of one office do not overlap', () => {
    const terms = world.entities.flatMap((e) => (e.offices ?? []).map((o) => ({ name: e.name, ...o })))
    const overlaps = terms.flatMap((a, i) =>
      terms
        .slice(i + 1)
        .filter((b) => a.title === b.title && a.country === b.country)
        .filter((b) => a.from! < (b.to ?? '9999') && b.from! < (a.to ?? '9999'))
        .map((b) => `${a.country} ${a.title}: ${a.name}, ${b.name}`),
    )
    expect(overlaps).toEqual([])
  })
})

test('a table with other columns is refused', () => {
  expect(() => readTable('x.csv', 'a,b\n1,2', ['a', 'c'])).toThrow('x.csv: the first line must be a,c')
})

test('there are at least 1,200 leaders, and every country that governs itself has somebody in office', () => {
  expect(world.entities.filter((e) => e.kind === 'leader').length).toBeGreaterThan(1200)
  const inOffice = new Set(
    world.entities.flatMap((e) => (e.offices ?? []).filter((o) => !o.to).map((o) => o.country)),
  )
  const without = countries.filter((c) => c.unMember && !inOffice.has(c.cca2)).map((c) => c.name.common)
  // Its captains change every half year: those since October no source at hand names.
  expect(without).toEqual(['San Marino'])
})

test('all aliases lead to entities, and the G20 countries have somebody in office', () => {
  const ids = new Set(world.entities.map((e) => e.id))
  expect(world.aliases.filter((a) => !ids.has(a.entity))).toEqual([])
  const inOffice = new Set(
    world.entities.flatMap((e) => (e.offices ?? []).filter((o) => !o.to).map((o) => o.country)),
  )
  for (const iso2 of 'AR AU BR CA CN FR DE IN ID IT JP MX RU SA ZA KR TR GB US EU'.split(' '))
    expect(inOffice).toContain(iso2)
})

test('the linker knows which names have two senses in the table', () => {
  expect(new Set(world.cues.map(({ sense }) => sense.slice(0, -1)))).toEqual(TWO_SENSES)
})
