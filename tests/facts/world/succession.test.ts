import { describe, expect, test } from 'vitest'
import type { Entity, EntityId } from '../../../facts/types.ts'
import { successionOf } from '../../../facts/world/succession.ts'
import { world } from '../world.ts'

/** Who came before and after by our tables, as `before ← → after`. */
function around(name: string, title: string, year: string): string {
  const entity = world.entities.find((e) => e.name === name)!
  const office = entity.offices!.find((o) => o.title === title && o.from!.startsWith(year))!
  const { before, after } = successionOf(world, entity.id, office)
  return `${before?.entity.name ?? ''} ← → ${after?.entity.name ?? ''}`
}

describe('in our tables', () => {
  test.each([
    ['Barack Obama', 'President', '2009', 'George W. Bush ← → Donald Trump'],
    ['Donald Trump', 'President', '2017', 'Barack Obama ← → Joe Biden'],
    ['Donald Trump', 'President', '2025', 'Joe Biden ← → '],
    ['Angela Merkel', 'Chancellor', '2005', 'Gerhard Schröder ← → Olaf Scholz'],
    ['Keir Starmer', 'Prime Minister', '2024', 'Rishi Sunak ← → Andy Burnham'],
    ['Charles III', 'King', '2022', 'Elizabeth II ← → '],
    ['Willem-Alexander', 'King', '2013', 'Beatrix of the Netherlands ← → '],
    ['Margrethe II', 'Queen', '1972', 'Frederik IX ← → Frederik X'],
    // The table has nobody between Kenneth Kaunda, who left in 1991, and him.
    ['Hakainde Hichilema', 'President', '2021', ' ← → '],
    ['Leo XIV', 'Pope', '2025', 'Pope Francis ← → '],
    ['Masoud Pezeshkian', 'President', '2024', 'Ebrahim Raisi ← → '],
    ['Vladimir Putin', 'President', '2012', 'Dmitry Medvedev ← → '],
    ['Alexis Tsipras', 'Prime Minister', '2015-09', 'Antonis Samaras ← → Kyriakos Mitsotakis'],
  ])('%s, %s since %s: %s', (name, title, year, expected) => {
    expect(around(name, title, year)).toBe(expected)
  })
})

const ID: EntityId = 'leader:b'

/** B’s neighbours, if A and C held the office until and since these days. */
function neighbours(until: string | undefined, since: string, title = 'President'): string[] {
  const one = (name: string, from: string, to?: string): Entity => ({
    id: `leader:${name}`,
    kind: 'leader',
    name,
    offices: [{ title, country: 'KR', from, ...(to === undefined ? {} : { to }) }],
  })
  const entities = [one('c', since), one('a', '2000-01-01', until), one('b', '2005-01-01', '2010-01-01')]
  const { before, after } = successionOf({ entities }, ID, entities[2]!.offices![0]!)
  return [before?.entity.name ?? '', after?.entity.name ?? '']
}

describe('of three terms', () => {
  test.each([
    ['on the day', '2005-01-01', '2010-01-01', 'President', ['a', 'c']],
    ['the next day', '2004-12-31', '2010-01-02', 'President', ['a', 'c']],
    ['after an election', '2004-10-01', '2010-03-30', 'President', ['a', 'c']],
    ['after years', '2002-01-01', '2013-01-01', 'President', ['', '']],
    ['of a prime minister after weeks', '2004-12-10', '2010-01-25', 'Prime Minister', ['a', 'c']],
    ['of a prime minister after months', '2004-10-01', '2010-03-30', 'Prime Minister', ['', '']],
    ['with an overlap', '2005-01-02', '2009-12-31', 'President', ['', '']],
    ['without an end', undefined, '2010-01-01', 'President', ['', 'c']],
    ['of an office of several', '2005-01-01', '2010-01-01', 'Captain Regent', ['', '']],
  ] as const)('%s', (_, until, since, title, expected) => {
    expect(neighbours(until, since, title)).toEqual(expected)
  })

  test('terms of one person that follow one another count as one', () => {
    const office = (from: string, to: string) => ({ title: 'President', country: 'KR', from, to })
    const entities: Entity[] = [
      { id: 'leader:a', kind: 'leader', name: 'a', offices: [office('2000-01-01', '2004-01-01')] },
      {
        id: ID,
        kind: 'leader',
        name: 'b',
        offices: [office('2004-01-01', '2008-01-01'), office('2008-01-01', '2012-01-01')],
      },
      { id: 'leader:c', kind: 'leader', name: 'c', offices: [office('2012-01-01', '2016-01-01')] },
    ]
    for (const own of entities[1]!.offices!) {
      const { before, after } = successionOf({ entities }, ID, own)
      expect([before?.entity.id, after?.entity.id]).toEqual(['leader:a', 'leader:c'])
    }
  })

  test('another country’s office, another title and another state’s are no neighbours', () => {
    const entities: Entity[] = [
      {
        id: ID,
        kind: 'leader',
        name: 'b',
        offices: [{ title: 'President', country: 'RS', from: '2004-01-01', to: '2008-01-01' }],
      },
      {
        id: 'leader:a',
        kind: 'leader',
        name: 'a',
        offices: [
          { title: 'President', country: 'KR', from: '2008-01-01' },
          { title: 'Prime Minister', country: 'RS', from: '2008-01-01' },
          { title: 'President', country: 'RS', from: '2000-01-01', to: '2004-01-01', state: 'Yugoslavia' },
        ],
      },
    ]
    expect(successionOf({ entities }, ID, entities[0]!.offices![0]!)).toEqual({})
  })
})
