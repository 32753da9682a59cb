import { describe, expect, test } from 'vitest'
import { kindsOf } from './read.ts'

/** Whether what Macron says is shown. */
const isShown = (words: string): boolean =>
  kindsOf(`“${words},” Emmanuel Macron said.`).some((line) => line.startsWith('statement'))

describe('direct speech that points to what was told before it is kept back', () => {
  test.each([
    'Everybody deeply regrets this, and nobody in the army of Germany will sleep',
    'Nobody has anything to do with it in Germany or in the whole of Spain',
    'Everybody spoke about it all night, but the army of Germany is ready',
    'Nobody in Berlin or in Lyon has ever agreed to that objective before',
    'France and Germany cannot pay the price of these inputs alone this winter',
    'Those promises were never kept by anybody in Germany in a whole long life',
    'Nobody in Germany has ever asked such questions in a whole long life',
    'No. Those promises were never kept by anybody in Germany in a whole long life',
    'Look at France. Nobody in Germany can pay the price of these inputs alone',
  ])('%s', (words) => expect(isShown(words)).toBe(false))
})

describe('what it names itself is shown', () => {
  test.each([
    'The treaty with Germany is old, and nobody in Berlin will renew it this year',
    'It is time to rebuild the army of Europe with bakers from Germany',
    'Bakers in France need a law that protects the farmers of Germany',
    'Everybody in Lyon believes that France is ready for the winter',
    'That kind of war is something that France has never seen in a long life',
    'Those who fled the war in Ukraine are welcome in France and in Germany',
    'Farmers in this country pay too much for water from Germany and Spain',
    'There was a plan for the army of France, but that plan was bad',
    'Farmers in France need the army to guard their bridges at night. Those bridges are old',
    'The safety of all farmers of France remains the first duty in this year. Nobody in Lyon will speak of this case',
  ])('%s', (words) => expect(isShown(words)).toBe(true))
})
