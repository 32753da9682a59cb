import { describe, expect, test } from 'vitest'
import { findDates, longDate, onlyDate, weekday } from '../../../facts/text/dates.ts'

describe('findDates', () => {
  test.each([
    [
      'on Monday, 26 August 2024.',
      undefined,
      { text: 'Monday, 26 August 2024', from: '2024-08-26', to: '2024-08-26', sure: 'stated' },
    ],
    [
      'on Saturday, Lee',
      '2024-08-26',
      { text: 'Saturday', from: '2024-08-24', to: '2024-08-24', sure: 'inferred' },
    ],
    ['in June.', '2024-08-26', { text: 'June', from: '2024-06-01', to: '2024-06-30', sure: 'inferred' }],
    ['in June.', undefined, { text: 'June', sure: 'words' }],
    ['in May 2025', undefined, { text: 'May 2025', from: '2025-05-01', to: '2025-05-31', sure: 'stated' }],
    ['4 June 2025', undefined, { text: '4 June 2025', from: '2025-06-04', to: '2025-06-04', sure: 'stated' }],
  ])('%s from %s', (text, reference, when) => {
    const [date] = findDates(text, reference === undefined ? {} : { reference })
    expect(date?.when).toEqual(when)
    expect(text.slice(date!.start, date!.end)).toBe(date!.when.text)
  })
  test.each([
    ['de', 'Sie will lieber heute als morgen wählen.'],
    ['de', 'Das geht nicht von heute auf morgen.'],
    ['en', 'Better today than tomorrow, he said.'],
    ['es', 'Mejor hoy que mañana, dijo.'],
  ])('in %s a saying of two days is none: %s', (language, text) =>
    expect(findDates(text, { reference: '2026-03-04', language })).toEqual([]),
  )
  test('two days that are meant are there', () =>
    expect(
      findDates('They meet today and tomorrow.', { reference: '2026-03-04' }).map(({ when }) => when.from),
    ).toEqual(['2026-03-04', '2026-03-05']))
  test.each(['He may march now', 'a second chance', 'the 2 nations'])('%s has none', (text) =>
    expect(findDates(text)).toEqual([]),
  )
})

test('the one whole date of a text', () => {
  expect(onlyDate(['On 4 June 2025 he came', 'and on Monday'])).toBe('2025-06-04')
  expect(onlyDate(['On 4 June 2025', 'and 5 June 2025'])).toBeUndefined()
})

test('dates in words', () => {
  expect(longDate('2024-08-26')).toBe('26 August 2024')
  expect(weekday('2024-08-26')).toBe('Monday')
})

test.each([
  // 'They agreed to meet in July': what was planned is to come, in whichever tense.
  ['in July', '2026-06-20', '2026-07-01'],
  ['in July', '2026-05-20', '2026-07-01'],
  ['in November', '2026-06-20', '2026-11-01'],
  ['in August', '2026-06-01', '2026-08-01'],
])('%s, said of what was on %s, starts on %s', (text, reference, from) => {
  const [found] = findDates(`They agreed to meet ${text}.`, { reference, tense: () => 'past' })
  expect(found?.when.from).toBe(from)
})
