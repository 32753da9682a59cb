import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blockSentences, sentences } from '../../../facts/text/sentences.ts'

const split = (text: string): string[] => sentences(text).map((s) => text.slice(s.start, s.end))

test.each([
  ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
  ['The U.S. forces stay. They do.', ['The U.S. forces stay.', 'They do.']],
  ['He left the U.S. The talks go on.', ['He left the U.S.', 'The talks go on.']],
  ['Mr. Trump met Lt. Gen. Smith.', ['Mr. Trump met Lt. Gen. Smith.']],
  ['Donald J. Trump spoke.', ['Donald J. Trump spoke.']],
  ['Growth was 3.5 percent. Good.', ['Growth was 3.5 percent.', 'Good.']],
  ['“It is done.” He left.', ['“It is done.”', 'He left.']],
  ['A bullet without a stop', ['A bullet without a stop']],
  ['“I agree. We go now,” he said. He left.', ['“I agree. We go now,” he said.', 'He left.']],
  ['“Why now?” she asked. Nobody knew.', ['“Why now?” she asked.', 'Nobody knew.']],
  [
    'Gov. J. B. Pritzker and Adm. Lee met at 5 p.m. The talks failed.',
    ['Gov. J. B. Pritzker and Adm. Lee met at 5 p.m.', 'The talks failed.'],
  ],
  ['Er schrieb auf X. Scholz las es.', ['Er schrieb auf X.', 'Scholz las es.']],
  ['Er kam am 5. Mai nach Berlin. Dann ging er.', ['Er kam am 5. Mai nach Berlin.', 'Dann ging er.']],
  ['首相は述べた。会談は続く。', ['首相は述べた。', '会談は続く。']],
  ['   ', []],
])('%s', (text, expected) => expect(split(text)).toEqual(expected))

test('sentences are in order, do not overlap, and hold all that is no white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'Aab. !?"”\nU'.split('')) }), (text) => {
      let at = 0
      for (const { start, end } of sentences(text)) {
        expect(text.slice(at, start).trim()).toBe('')
        expect(end).toBeGreaterThan(start)
        at = end
      }
      expect(text.slice(at).trim()).toBe('')
    }),
  )
})

test('the sentences of a block are cut once for each language', () => {
  const block = { text: 'Er kam am 3. Mai an. Sie ging.' }
  const german = blockSentences(block, 'de')
  expect(german).toEqual(sentences(block.text, 'de'))
  expect(blockSentences(block, 'de')).toBe(german)
  expect(blockSentences(block, 'en')).toEqual(sentences(block.text, 'en'))
  expect(blockSentences({ ...block }, 'de')).not.toBe(german)
})
