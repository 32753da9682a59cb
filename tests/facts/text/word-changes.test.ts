import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordChanges } from '../../../facts/text/word-changes.ts'

/** What was there before in minus signs, what is there now in plus signs. */
const drawn = (before: string, now: string): string =>
  wordChanges(before, now)
    .map((part) =>
      part.in === 'both' ? part.text : part.in === 'before' ? `-${part.text}-` : `+${part.text}+`,
    )
    .join('')

test.each([
  ['We met on Monday.', 'We met on Tuesday.', 'We met on -Monday-+Tuesday+.'],
  ['We met.', 'We met in Rome.', 'We -met-+met in Rome+.'],
  ['One two three', 'One three', 'One -two -three'],
  ['東京で会談した', '大阪で会談した', '-東京-+大阪+で会談した'],
  ['', 'All new', '+All new+'],
])('‘%s’ to ‘%s’', (before, now, changes) => expect(drawn(before, now)).toBe(changes))

test('both texts can be read out of it', () => {
  const words = fc.array(fc.constantFrom('a ', 'bb ', ', ', '東', 'c')).map((all) => all.join(''))
  fc.assert(
    fc.property(words, words, (before, now) => {
      const changes = wordChanges(before, now)
      const read = (without: string): string =>
        changes.flatMap((part) => (part.in === without ? [] : part.text)).join('')
      expect([read('now'), read('before')]).toEqual([before, now])
    }),
  )
})

test('very long texts are one change', () => {
  const [before, now] = ['a '.repeat(500), 'b '.repeat(500)]
  expect(wordChanges(before, now)).toHaveLength(2)
})
