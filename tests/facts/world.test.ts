import { describe, expect, test } from 'vitest'
import { readLeaders } from '../../facts/world/leaders.ts'
import { readTable } from '../../facts/world/table.ts'
import { world } from './world.ts'

const HEAD = 'country,title,from,to,name,surname,pronoun,also,native'
const read = (row: string) => readLeaders(`${HEAD}\n${row}\n`, new Set(['KR']))

describe('leaders.csv', () => {
  test.each([
    ['KR,President,2025-13-04,,A B,B,he,,', 'A B: 2025-13-04 is no day'],
    ['KR,President,2025-06-04,2024-06-04,A B,B,he,,', 'ends before it starts'],
    ['ZZ,President,2025-06-04,,A B,B,he,,', 'no country ZZ'],
    ['KR,President,2025-06-04,,A B,B,,,', 'the pronoun is missing'],
    ['KR,President,2025-06-04,,A B,B,he,', 'line 2: 9 fields'],
    [
      'KR,President,2020-06-04,2021-06-04,A B,B,he,,\nKR,President,2025-06-04,,A B,C,he,,',
      'surname is B and C',
    ],
  ])('%s is refused', (row, message) => expect(() => read(row)).toThrow(message))

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

test('all aliases lead to entities, and the G20 countries have somebody in office', () => {
  const ids = new Set(world.entities.map((e) => e.id))
  expect(world.aliases.filter((a) => !ids.has(a.entity))).toEqual([])
  const inOffice = new Set(
    world.entities.flatMap((e) => (e.offices ?? []).filter((o) => !o.to).map((o) => o.country)),
  )
  for (const iso2 of 'AR AU BR CA CN FR DE IN ID IT JP MX RU SA ZA KR TR GB US EU'.split(' '))
    expect(inOffice).toContain(iso2)
})
