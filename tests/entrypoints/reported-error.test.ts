import { expect, test } from 'vitest'
import { reported, reportedError } from '../../entrypoints/shared/reported-error.ts'

/** An error with a stack as some browser writes it. */
function errorWith(message: string, stack: string): Error {
  return Object.assign(new RangeError(message), { stack })
}

test.each([
  [
    'Chromium',
    'RangeError: two\nlines\n    at draw (chrome-extension://abcdef/card.js:1:234)\n    at next (https://news.example/a.js:1:2)',
    'draw (/card.js:1:234)',
  ],
  [
    'Firefox',
    'draw@moz-extension://12-ab/card.js:1:234\nnext@moz-extension://12-ab/b.js:5:6',
    'draw@/card.js:1:234',
  ],
  ['nobody', '', ''],
])('the place is where the error was, as %s tells it', (_, stack, place) => {
  expect(reportedError(errorWith('two\nlines', stack))).toEqual({
    name: 'RangeError',
    message: 'two lines',
    place,
  })
})

test('what is thrown and no error is reported as it is', () => {
  expect(reportedError('no such thing')).toEqual({ name: 'Error', message: 'no such thing', place: '' })
  expect(reportedError(undefined)).toMatchObject({ message: 'undefined' })
})

test('no address of a page, no second line and no flood comes through', () => {
  const { message } = reportedError(
    new Error('at https://news.example/secret?q=1\n\nand blob:https://x.example/1'),
  )
  expect(message).toBe('at (address) and (address)')
  const long = reported({ name: 'x'.repeat(1e6), message: { toString: () => 'file:///home/me' }, place: 7 })
  expect(long.name).toHaveLength(300)
  expect(long).toMatchObject({ message: '(address)', place: '7' })
  expect(reported(null)).toEqual({ name: '', message: '', place: '' })
})
