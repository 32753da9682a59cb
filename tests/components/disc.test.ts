import { expect, test } from 'vitest'
import { coloursOf, initialsOf } from '../../components/card/disc.tsx'

test.each([
  ['Keir Starmer', 'KS'],
  ['Lee Jae-myung', 'LJ'],
  ['Luiz Inácio Lula da Silva', 'LS'],
  ['Charles III', 'C'],
  ['Xi Jinping', 'XJ'],
  ['石破茂', '石'],
])('%s: %s', (name, initials) => expect(initialsOf(name)).toBe(initials))

test('letters are on a colour of the flag that white is read on, the ring is another one', () => {
  expect(coloursOf('<path fill="#FFF"/><path fill="#C8102E"/><path fill="#012169"/>')).toEqual([
    '#c8102e',
    '#012169',
  ])
  expect(coloursOf('<path fill="#FFDA44"/><path fill="#000"/>')[0]).toBe('#ffda44')
  expect(coloursOf('')).toEqual(['#5f5548', '#5f5548'])
})
