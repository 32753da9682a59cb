import { describe, expect, test } from 'vitest'
import { kindsOf } from './read.ts'

/** Whether what Macron says is shown. */
const isShown = (words: string): boolean => kindsOf(`“${words},” Emmanuel Macron said.`).length > 0

describe('direct speech that points to what was told before it is kept back', () => {
  test.each([
    'We deeply regret this, and nobody in the army will sleep',
    'I have nothing to do with it at all',
    'We spoke about it all night, but the army is ready',
    'Nobody in Berlin has ever agreed to that objective',
    'France cannot pay the price of these inputs alone',
    'Those promises were never kept by anybody in Europe',
    'I never asked such questions in my whole life',
    'No. Those promises were never kept by anybody in Europe',
    'Look at France. We cannot pay the price of these inputs alone',
  ])('%s', (words) => expect(isShown(words)).toBe(false))
})

describe('what it names itself is shown', () => {
  test.each([
    'The treaty is old, and we will not renew it this year',
    'It is time to rebuild the army of Europe',
    'We need a law that protects the farmers of France',
    'I believe that France is ready for the winter',
    'That kind of war is something that France has never seen',
    'Those who fled the war are welcome in France',
    'Farmers in this country pay too much for water',
    'There was a plan for the army, but that plan was bad',
    'Farmers in France need the army to guard their bridges at night. Those bridges are old',
    'The safety of all French farmers remains our first duty in this year. I will not speak of this case',
  ])('%s', (words) => expect(isShown(words)).toBe(true))
})
