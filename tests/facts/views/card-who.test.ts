import { describe, expect, test } from 'vitest'
import type { EntityId, IsoDate } from '../../../facts/types.ts'
import { countryOf } from '../../../facts/views/card-country.ts'
import { whoIs } from '../../../facts/views/card-who.ts'
import { world } from '../world.ts'

const who = (id: EntityId, day?: IsoDate) => whoIs(world.entities.find((e) => e.id === id)!, [], world, day)

describe('the office on the day on which the page was written', () => {
  test('is told where it is not held any more, with who holds it now', () => {
    const { then, office } = who('leader:rishi-sunak', '2024-01-12')
    expect(then).toMatchObject({
      role: 'Prime Minister of the United Kingdom',
      office: { title: 'Prime Minister', country: 'GB', to: '2024-07-05' },
    })
    expect(then!.holder!.id).not.toBe('leader:rishi-sunak')
    expect(office!.to).toBe('2024-07-05')
  })
  test('is reported beside another one that is held now', () => {
    const { role, then } = who('leader:antonio-costa', '2020-05-01')
    expect(role).toBe('President of the European Council')
    expect(then).toMatchObject({ role: 'Prime Minister of Portugal', holder: { name: 'Luís Montenegro' } })
  })
  test.each([
    ['leader:emmanuel-macron', '2020-05-01'],
    // The second of two terms of one office.
    ['leader:donald-trump', '2018-05-01'],
    ['leader:rishi-sunak', '2025-01-12'],
    ['leader:rishi-sunak', undefined],
  ] as const)('is not mentioned %s on %s', (id, day) => expect(who(id, day)).not.toHaveProperty('then'))
  test.each([
    // Elected, but not in office yet.
    ['leader:donald-trump', '2016-12-21', 'President of the United States', '2017-01-20'],
    // Left since: not former on that day.
    ['leader:malcolm-turnbull', '2015-03-13', 'Prime Minister of Australia', '2015-09-15'],
    ['leader:joe-biden', '2020-01-28', 'President of the United States', '2021-01-20'],
    ['leader:rosario-murillo', '2022-04-27', 'Co-President of Nicaragua', '2025-02-18'],
    ['leader:lee-jae-myung', '2020-05-01', 'President of South Korea', '2025-06-04'],
  ] as const)('%s on %s was still to be %s, from %s', (id, day, role, from) => {
    const content = who(id, day)
    expect(content.role).toBe(role)
    expect(content.then).toMatchObject({ when: 'later', office: { from } })
    expect(content.then).not.toHaveProperty('holder')
  })
  test.each([
    ['leader:donald-trump', '2022-05-10', 'President of the United States', '2021-01-20'],
    ['leader:antonio-costa', '2024-11-03', 'Prime Minister of Portugal', '2024-04-02'],
  ] as const)('%s on %s was not %s any more, since %s', (id, day, role, to) =>
    expect(who(id, day).then).toMatchObject({ when: 'former', role, office: { to } }),
  )
  test('has the predecessor and successor of that day’s office, also if it was still to come', () => {
    expect(who('leader:donald-trump', '2016-12-21').person).toMatchObject({
      before: { name: 'Barack Obama' },
      after: { name: 'Joe Biden' },
    })
  })
})

describe('the terms of an office', () => {
  const office = (id: EntityId) => who(id).office
  test('with a gap between them are all told', () => {
    expect(office('leader:donald-trump')).toMatchObject({
      from: '2025-01-20',
      earlier: [{ from: '2017-01-20', to: '2021-01-20' }],
    })
  })
  test('one after the other are one', () => {
    expect(office('leader:emmanuel-macron')).not.toHaveProperty('earlier')
    expect(office('leader:angela-merkel')).toMatchObject({ from: '2005-11-22' })
  })
})

describe('whoever somebody is besides', () => {
  test.each([
    ['leader:donald-trump', '2019-05-01', 'Barack Obama', 'Joe Biden'],
    ['leader:donald-trump', '2025-05-01', 'Joe Biden', undefined],
    ['leader:sebastian-kurz', '2019-05-01', 'Christian Kern', 'Brigitte Bierlein'],
  ] as const)('%s on %s came after %s', (id, day, before, after) => {
    const { person } = who(id, day)
    expect([person?.before?.name, person?.after?.name]).toEqual([before, after])
  })
  test('who has the office now, if it was left in the last years', () => {
    expect(who('leader:theresa-may')).toHaveProperty('holder')
    expect(who('leader:franklin-d-roosevelt')).not.toHaveProperty('holder')
    expect(who('leader:margaret-thatcher')).not.toHaveProperty('holder')
  })
  test('who was before and after', () => {
    const { person } = who('leader:olaf-scholz')
    expect([person?.before?.name, person?.after?.name]).toEqual(['Angela Merkel', 'Friedrich Merz'])
    expect(who('leader:lee-jae-myung').person?.after).toBeUndefined()
  })
  test('who holds the office now', () => {
    expect(who('leader:angela-merkel').holder).toMatchObject({
      id: 'leader:friedrich-merz',
      since: '2025-05-06',
    })
    expect(who('leader:friedrich-merz')).not.toHaveProperty('holder')
    // A state that is no more has nobody.
    expect(who('leader:mikhail-gorbachev')).not.toHaveProperty('holder')
  })
  test('the name in the script of the country, and in no other one', () => {
    expect(who('leader:lee-jae-myung').person?.native).toBe('이재명')
    expect(who('leader:shigeru-ishiba').person?.native).toBe('石破茂')
    expect(who('leader:donald-trump').person?.native).toBeUndefined()
    expect(who('leader:angela-merkel').person?.native).toBeUndefined()
  })
})

describe('who governed when the page was written', () => {
  const then = (id: EntityId, day?: IsoDate) =>
    countryOf(world.entities.find((e) => e.id === id)!, world, day).country?.headsThen?.heads.map(
      ({ title, link }) => `${title} ${link.name}`,
    )
  test.each([
    ['country:US', '2022-05-10', ['President Joe Biden']],
    ['country:US', '2016-12-21', ['President Barack Obama']],
    ['country:FR', '2012-11-01', ['President François Hollande', 'Prime Minister Jean-Marc Ayrault']],
    // One of the two is the same as now.
    ['country:FR', '2023-11-01', ['President Emmanuel Macron', 'Prime Minister Élisabeth Borne']],
    // An office that is new since.
    ['country:NI', '2022-04-27', ['President Daniel Ortega']],
    ['country:US', '2025-05-10', undefined],
    // The first term of the one who governs now.
    ['country:US', '2019-05-10', undefined],
    ['country:US', undefined, undefined],
  ] as const)('%s on %s: %s', (id, day, heads) => expect(then(id, day)).toEqual(heads))
  test('the neighbours with most people come first', () => {
    const france = countryOf(world.entities.find((e) => e.id === 'country:FR')!, world).country
    expect(france?.neighbours.map(({ name }) => name).slice(0, 3)).toEqual(['Germany', 'Italy', 'Spain'])
  })
})
