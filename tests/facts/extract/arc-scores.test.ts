import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ArcScores } from '../../../facts/extract/parser/arc-scores.ts'
import { arcFeatures, FeatureWriter } from '../../../facts/extract/parser/arcs.ts'
import { partsOf, readModel, tagged } from '../../../facts/extract/parser/parser.ts'
import { tagWords } from '../../../facts/extract/parser/tagger.ts'
import { LEFT, ParserState, RIGHT, SHIFT } from '../../../facts/extract/parser/transitions.ts'
import { Window } from '../../../facts/extract/parser/window.ts'
import { parserWordsOf } from '../../../facts/extract/parser/word-features.ts'
import { random } from '../search/many.ts'

const FILE = join(import.meta.dirname, '../../../facts/extract/parser/weights/en.bin')

/** Words of all kinds, so that sentences have few words in common. */
const WORDS =
  'the president of France met , and said that he will not visit Berlin on Monday “ if 12 ministers are there ” . Talks have quickly failed to'.split(
    ' ',
  )

test('scores are the sums of all features, whether they were kept or not', () => {
  const model = readModel(readFileSync(FILE))
  const arcs = new ArcScores(model.arcs)
  const plain = new Int32Array(model.moves.length)
  const draw = random(7)
  let steps = 0
  let wrong = 0
  for (let sentence = 0; sentence < 300; sentence++) {
    const words = Array.from({ length: 1 + draw(25) }, () => WORDS[draw(WORDS.length)] ?? '')
    const seen = parserWordsOf(words)
    const state = new ParserState(words.length)
    const window = new Window(tagged(seen, tagWords(seen, model.tagger), partsOf(model.tags)), state)
    while (!state.done) {
      window.look()
      arcs.score(window)
      const writer = new FeatureWriter()
      arcFeatures(writer, window)
      model.arcs.score(writer.out, writer.count, plain)
      if (plain.some((score, i) => score !== arcs.scores[i])) wrong++
      const moves = [SHIFT, LEFT, RIGHT].filter((move) => state.allows(move))
      // Few labels, so that their groups come again.
      state.apply(moves[draw(moves.length)] ?? SHIFT, draw(3))
      steps++
    }
  }
  expect(wrong).toBe(0)
  expect(steps).toBeGreaterThan(5000)
})
