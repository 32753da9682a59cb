import { describe, expect, test } from 'vitest'
import countries from 'world-countries'
import { TWO_SENSES } from '../../../facts/linking/word-lists.ts'
import { readLeaders } from '../../../facts/world/leaders.ts'
import { world } from '../world.ts'

const TERMS = 'country,office,from,to,name'

const PEOPLE = 'name,surname,alone,pronoun,also,native,party,born,died,wikidata,home'

const STATES = 'state,country,from,to,offices'

/** `people`: the first six columns; `life`: the others of the last line. */
const read = (terms: string, people: string, life = ',,,,', formerStates = '') =>
  readLeaders(
    {
      terms: `${TERMS}\n${terms}\n`,
      people: `${PEOPLE}\n${people.split('\n').join(',,,,,\n')},${life}\n`,
      formerStates: `${STATES}\n${formerStates}`,
    },
    new Set(['KR', 'JP']),
    new Set(['same name']),
  )

const TERM = 'KR,President,2025-06-04,,A B'

const PERSON = 'A B,B,,he,,'

describe('terms.csv and people.csv', () => {
  test.each([
    ['KR,President,2025-13-04,,A B', PERSON, 'terms.csv, line 2 (A B): 2025-13-04 is not a day'],
    ['KR,President,2025-06-04,2024-06-04,A B', PERSON, 'ends before it starts'],
    ['ZZ,President,2025-06-04,,A B', PERSON, 'there is no country ZZ'],
    ['KR,President,2025-06-04,A B', PERSON, 'terms.csv, line 2: 5 fields'],
    [`${TERM}\n${TERM.replace('2025', '2024')}`, PERSON, 'the terms of A B and A B overlap'],
    [`${TERM}\nKR,Prime Minister,2025-06-04,,C D`, PERSON, 'people.csv does not have this person'],
    [TERM, `${PERSON}\nC D,D,,he,,`, 'people.csv, line 3 (C D): terms.csv has no term'],
    [TERM, 'A B,B,,,,', 'people.csv, line 2 (A B): the pronoun is missing'],
    [TERM, 'A B,B,no,he,,', 'alone is no'],
    [TERM, `${PERSON}\n${PERSON}`, 'there is a line already'],
    [
      `${TERM}\nKR,Prime Minister,2025-06-04,,C D`,
      `${PERSON}\nC D,D,,he,A B,`,
      'people.csv, line 3 (C D): A B is leader:a-b and leader:c-d',
    ],
    [
      `${TERM}\nKR,Prime Minister,2025-06-04,,C B`,
      `${PERSON}\nC B,B,yes,he,,`,
      'B is leader:a-b and leader:c-b',
    ],
  ])('%s with %s is refused', (terms, people, message) => expect(() => read(terms, people)).toThrow(message))

  test.each([
    [
      'who died sits',
      ',,2026-01-05,,',
      'terms.csv, line 2 (A B): is still President of KR, but died 2026-01-05',
    ],
    ['who died in a year sits', ',,2026,,', 'is still President of KR, but died 2026'],
    [
      'a day that is none',
      ',,1997-02-30,,',
      'people.csv, line 2 (A B): 1997-02-30 is neither a day nor a year',
    ],
    ['a year that is none', ',64,,,', 'people.csv, line 2 (A B): 64 is neither a day nor a year'],
    ['a home without a term', ',,,,JP', 'people.csv, line 2 (A B): terms.csv has no term in JP'],
    ['death before birth', ',1964,1963-02-01,,', 'was born 1964, but died 1963-02-01'],
    ['death on the day of birth', ',1964-02-01,1964-02-01,,', 'was born 1964-02-01, but died 1964-02-01'],
    ['a life too long', ',1801,1951,,', 'was born 1801 and would be 150 years old'],
    ['a living person too old', ',1880,,,', 'was born 1880 and would be'],
    ['in office as a child', ',2008,,,', 'was born 2008, but President of KR from 2025-06-04'],
    ['in office before birth', ',2031-01-01,,,', 'was born 2031-01-01, but President of KR from 2025-06-04'],
    ['an id that is none', ',,,Q04,', 'people.csv, line 2 (A B): Q04 is not an id of Wikidata'],
    [
      'a remark for a party',
      'the Party,,,,',
      'people.csv, line 2 (A B): the Party is not the name of a party',
    ],
    ['two spaces in a party', 'New  Party,,,,', 'New  Party is not the name of a party'],
    ['no party as a party', 'Independent,,,,', 'Independent is not the name of a party'],
  ])('%s: refused', (_, life, message) => expect(() => read(TERM, PERSON, life)).toThrow(message))

  const two = (a: string, b: string) => () =>
    readLeaders(
      {
        terms: `${TERMS}\n${TERM}\nJP,Prime Minister,2025-06-04,,C D\n`,
        people: `${PEOPLE}\n${PERSON},${a}\nC D,D,,he,,,${b}\n`,
        formerStates: `${STATES}\n`,
      },
      new Set(['KR', 'JP']),
    )

  test('an id of Wikidata is one person’s', () => {
    expect(two(',,,Q42,', ',,,Q42,')).toThrow('people.csv, line 3 (C D): Q42 is already the id of A B')
    expect(two(',,,Q42,', ',,,Q43,')).not.toThrow()
    expect(two(',,,,', ',,,,')).not.toThrow()
  })

  test('a party is written in one way', () => {
    expect(two('Nové Slovo,,,,', 'Nove slovo,,,,')).toThrow(
      'people.csv, line 3 (C D): the party Nove slovo is written Nové Slovo elsewhere',
    )
    expect(two('Liberal Democratic Party,,,,', 'Liberal Democratic Party,,,,')).not.toThrow()
  })

  test('a crown may be a child’s', () => {
    expect(() => read('KR,King,2025-06-04,,A B', PERSON, ',2020,,,')).not.toThrow()
    expect(() => read('KR,King,2025-06-04,,A B', PERSON, ',2026,,,')).toThrow('was born 2026, but King of KR')
  })

  test('what is known of a life is the leader’s, and what is not is absent', () => {
    expect(read(TERM, PERSON, 'Democratic Party,1963-12-08,,Q42,').entities[0]).toMatchObject({
      party: 'Democratic Party',
      born: '1963-12-08',
      wikidata: 'Q42',
    })
    expect(Object.keys(read(TERM, PERSON).entities[0] ?? {})).toEqual([
      'id',
      'kind',
      'name',
      'offices',
      'pronoun',
    ])
  })

  test('nobody leaves an office after death', () => {
    const left = (to: string, died: string) => () =>
      read(`KR,President,2025-06-04,${to},A B`, PERSON, `,,${died},,`)
    expect(left('2026-03-02', '2026-03-01')).toThrow(
      'is President of KR until 2026-03-02, but died 2026-03-01',
    )
    expect(left('2027-01-01', '2026')).toThrow('but died 2026')
    expect(left('2026-03-01', '2026-03-01')).not.toThrow()
    expect(left('2026-12-31', '2026')).not.toThrow()
  })

  const both = (first: string, second: string) => () =>
    read(`KR,${first},2007-10-24,,A B\nKR,${second},2016-04-06,,C D`, `${PERSON}\nC D,D,,he,,`)

  test.each([
    ['Prime Minister', 'State Counsellor'],
    ['Premier', 'Prime Minister'],
    ['President', 'Acting President'],
    ['President', 'King'],
    ['Paramount leader', 'General Secretary'],
    ['President of the Council of Ministers', 'Prime Minister'],
    ['Chairman of the Presidential Leadership Council', 'President'],
  ])('a sitting %s with a later %s is refused', (first, second) =>
    expect(both(first, second)).toThrow(
      `terms.csv, line 2 (A B): is still ${first} of KR, but C D has been ${second} since 2016-04-06`,
    ),
  )

  test.each([
    ['President', 'Prime Minister'],
    ['Supreme Leader', 'President'],
    ['President', 'Co-President'],
    ['French Co-Prince', 'Episcopal Co-Prince'],
    ['Bosniak member of the Presidency', 'Serb member of the Presidency'],
    ['Sultan', 'Prime Minister'],
    ['President of the European Commission', 'President of the European Council'],
  ])('%s and %s sit at the same time', (first, second) => expect(both(first, second)).not.toThrow())

  test('two who came on one day do not both sit', () => {
    const terms = 'KR,Prime Minister,2007-10-24,,A B\nKR,Premier,2007-10-24,,C D'
    expect(() => read(terms, `${PERSON}\nC D,D,,he,,`)).toThrow('is still Prime Minister of KR, but C D')
  })

  test('a successor who has left again is one all the same', () => {
    const terms = 'KR,Prime Minister,2007-10-24,,A B\nKR,Premier,2016-04-06,2021-02-01,C D'
    expect(() => read(terms, `${PERSON}\nC D,D,,he,,`)).toThrow('(A B): is still Prime Minister of KR')
  })

  test('a monarch of several countries has a home', () => {
    const terms = 'KR,King,2022-09-08,,A B\nJP,King,2022-09-08,,A B'
    expect(() => read(terms, PERSON)).toThrow(
      'people.csv, line 2 (A B): is King of several countries; home must say which is home',
    )
    const [king] = read(terms, PERSON, ',,,,KR').entities
    expect(king?.offices?.filter((office) => office.home).map((office) => office.country)).toEqual(['KR'])
  })

  const state = (row: string, terms = 'KR,President,1950-06-04,1960-06-04,A B') =>
    read(terms, PERSON, undefined, row)

  test.each([
    ['Old Land,KR,1945-13-01,1961-01-01,', 'former-states.csv, line 2 (Old Land): 1945-13-01 is not a day'],
    ['Old Land,KR,1962-01-01,1961-01-01,', 'it ends before it starts'],
    ['Old Land,JP,1945-01-01,1961-01-01,', 'no term of JP'],
    ['Old Land,KR,1961-01-01,1962-01-01,', 'no term in these days'],
    ['Old Land,KR,1945-01-01,1961-01-01,King', 'no term of King'],
    ['Old Land,KR,1945-01-01,1955-01-01,President', 'A B was President from 1950-06-04 to 1960-06-04'],
  ])('%s is refused', (row, message) => expect(() => state(row)).toThrow(message))

  test('a term that ended in a state’s days is of that state', () => {
    const states = (row: string, terms?: string) =>
      state(row, terms).entities[0]?.offices?.map((office) => office.state)
    expect(states('Old Land,KR,1955-01-01,1961-01-01,')).toEqual(['Old Land'])
    expect(
      states(
        'Old Land,KR,1945-01-01,1961-01-01,King',
        'KR,King,1950-06-04,1960-06-04,A B\nKR,President,1951-06-04,1959-06-04,A B',
      ),
    ).toEqual(['Old Land', undefined])
  })

  test('a name that is marked ambiguous may be two people’s', () => {
    const { aliases } = read(
      `${TERM}\nKR,Prime Minister,2025-06-04,,C D`,
      'A B,B,,he,Same Name,\nC D,D,,he,Same Name,',
    )
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
  expect(new Set(world.keywords.map(({ sense }) => sense.slice(0, -1)))).toEqual(TWO_SENSES)
})
