import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allLines, openTable, packTable, tableOf, type WordTable } from '../../../facts/names/packed-table.ts'
import { hashOf, isUnspaced } from '../../../facts/text/letters.ts'
import { fold } from '../../../facts/text/normalize.ts'

function linesOf(table: WordTable, word: string): string | undefined {
  const hash = hashOf(word, 0, word.length)
  if (hash < 0) return table.odd(word)
  // Found at its place, not at the start of the text.
  const place = table.find(`in ${word}.`, 3, 3 + word.length, hash)
  return place === 0 ? undefined : table.linesAt(place)
}

const word = fc
  .oneof(fc.string({ unit: 'grapheme-ascii', maxLength: 6 }), fc.string({ unit: 'grapheme', maxLength: 6 }))
  .map((text) => fold(text).replace(/[^\p{L}\p{M}\p{N}]/gu, ''))
  // Keys are folded to the end, and no mix of scripts with spaces and without.
  .filter((text) => text !== '' && fold(text) === text && ![...text].some((c) => isUnspaced(c.charCodeAt(0))))
const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
  .filter((text) => !text.includes('\n'))

test('every word is found with its lines, through JSON too, and no other word is', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(word, fc.array(line, { minLength: 1, maxLength: 3 })), {
        selector: ([key]) => key,
        maxLength: 40,
      }),
      fc.array(word),
      (words, others) => {
        const packed = JSON.parse(JSON.stringify(packTable(words))) as ReturnType<typeof packTable>
        const table = openTable(packed)
        const few = tableOf(new Map(words))
        for (const [key, lines] of words)
          for (const one of [table, few]) expect(linesOf(one, key)).toBe(lines.join('\n'))
        const known = new Set(words.map(([key]) => key))
        for (const other of others)
          for (const one of [table, few]) if (!known.has(other)) expect(linesOf(one, other)).toBeUndefined()
        expect(allLines(packed).sort()).toEqual(words.map(([, lines]) => lines.join('\n')).sort())
      },
    ),
  )
})

test('a table of very many words is as right as one of few', () => {
  const words = Array.from({ length: 50_000 }, (_, i) => [`w${i.toString(36)}ord`, [`line ${i}`]] as const)
  const table = openTable(packTable(words))
  for (const [key, [text]] of words) expect(linesOf(table, key)).toBe(text)
  expect(linesOf(table, 'word')).toBeUndefined()
})
