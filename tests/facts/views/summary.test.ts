import { expect, test } from 'vitest'
import { summarise } from '../../../facts/views/summary.ts'

test('what one sentence has said weighs less in the next: another subject comes before the same again', () => {
  const first = 'The president spoke with the minister of trade tariffs and steel quotas on Monday.'
  const again = 'The minister spoke with the president of steel quotas and trade tariffs on Tuesday.'
  const other = 'Fishermen along the northern coast wait for a decision about their boats and nets.'
  expect(summarise([first, again, other], 'Trade tariffs', 2)).toEqual([first, other])
})
