import { expect, test } from 'vitest'
import { officeOn } from '../../../facts/views/office-on.ts'
import { world } from '../world.ts'

const of = (name: string) => world.entities.find((entity) => entity.name === name)?.offices ?? []
const told = (name: string, day?: string): string | undefined => {
  const found = officeOn(of(name), day)
  return found && `${found.when} ${found.office.title} ${found.office.country}`
}

test.each([
  ['Donald Trump', '2016-12-22', 'later President US'],
  ['Donald Trump', '2017-01-20', 'held President US'],
  ['Donald Trump', '2022-05-10', 'former President US'],
  ['Donald Trump', undefined, 'held President US'],
  ['Tony Blair', '2017-01-19', 'former Prime Minister GB'],
  ['Boris Johnson', '2021-05-04', 'held Prime Minister GB'],
  // A monarch of several countries is known by the home country's.
  ['Elizabeth II', '2021-05-04', 'held Queen GB'],
] as const)('%s on %s: %s', (name, day, expected) => {
  expect(told(name, day)).toBe(expected)
})

test('of somebody without offices, or without days, there is none', () => {
  expect(officeOn([], undefined)).toBeUndefined()
  expect(officeOn([{ title: 'President', country: 'FR' }], '2020-01-01')).toBeUndefined()
})
