import { expect, test } from 'vitest'
import { keptByWord } from '../../../facts/text/kept.ts'

test('a result is made once for each list and word, until there are too many', () => {
  const made: string[] = []
  const first = { name: 'first' }
  const find = keptByWord((word, { name }: typeof first) => {
    made.push(`${name} ${word}`)
    return word === 'none' ? undefined : `${word} of ${name}`
  })
  expect(find('met', first)).toBe('met of first')
  expect(find('met', first)).toBe('met of first')
  expect(find('met', { name: 'second' })).toBe('met of second')
  expect(find('none', first)).toBeUndefined()
  expect(find('none', first)).toBeUndefined()
  expect(made).toEqual(['first met', 'second met', 'first none'])
  for (let i = 0; i < 5000; i++) find(`word ${i}`, first)
  expect(find('met', first)).toBe('met of first')
  expect(made.filter((one) => one === 'first met')).toHaveLength(2)
})
