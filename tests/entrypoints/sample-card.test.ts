import { expect, test } from 'vitest'
import { SAMPLE } from '../../components/welcome/sample.ts'
import { withSample } from '../../entrypoints/welcome/sample-card.ts'
import { readArticle } from '../../facts/articles/plain-text.ts'
import { EMPTY_BUNDLE } from '../../facts/bundle/bundle.ts'
import { buildArticle } from '../../facts/cli/load.ts'
import { cardOf } from '../../facts/views/card.ts'
import { world } from '../facts/world.ts'

const text = SAMPLE.map((sentence) => sentence.text).join(' ')
const page = buildArticle(
  readArticle(`---\nlanguage: en\ndate: 2025-08-26\n---\n\n# A sample\n\n${text}\n`),
  world,
)
const everybody = [...new Set(SAMPLE.flatMap(({ about }) => about))]

test.each(everybody)(
  'the sample’s card of %s says what the builder makes of the sample, and nothing doubtful',
  (id) => {
    const built = cardOf(id, world, EMPTY_BUNDLE, { page })?.page?.facts ?? []
    const shown = withSample(cardOf(id, world, EMPTY_BUNDLE)!).page?.facts ?? []
    expect(shown.length).toBeGreaterThan(0)
    const said = ({ kind, parts }: (typeof shown)[number]) => [kind, parts.map((part) => part.text).join('')]
    expect(shown.map(said)).toEqual(built.map(said))
    expect(built.flatMap(({ doubts = [] }) => doubts)).toEqual([])
  },
)
