import { expect, test } from 'vitest'
import type { EntityId } from '../../../facts/types.ts'
import { countNamed, namedInArticle } from '../../../facts/views/article-counts.ts'

const LEE: EntityId = 'leader:lee'
const JAPAN: EntityId = 'country:JP'
const ALL = [
  { id: LEE, name: 'Lee', count: 9 },
  { id: JAPAN, name: 'Japan', count: 9 },
]
const at = (text: string, name: string, entity: EntityId) => ({ entity, start: text.indexOf(name) })
const BLOCKS = [
  { kind: 'heading', text: 'Lee in Japan' },
  { kind: 'paragraph', text: 'Lee met the prime minister in Tokyo on Monday morning.' },
  { kind: 'paragraph', text: 'Japan and Korea agreed on trade after hours of talks in Tokyo.' },
] as const

test('what a menu and another story say is not counted', () => {
  const [, first, second] = BLOCKS
  const teaser = 'Another story of Lee that somebody else has written for another page.'
  const texts = [
    { text: 'Japan', mentions: [at('Japan', 'Japan', JAPAN)] },
    { text: 'Lee in Japan', mentions: [at('Lee in Japan', 'Lee', LEE), at('Lee in Japan', 'Japan', JAPAN)] },
    { text: first.text, mentions: [at(first.text, 'Lee', LEE)] },
    { text: `\n  ${second.text.replace(' and ', '\u00a0and\n ')}`, mentions: [{ entity: JAPAN, start: 3 }] },
    { text: teaser, mentions: [at(teaser, 'Lee', LEE)] },
    // The title again, in a list of stories.
    { text: 'Lee in Japan', mentions: [at('Lee in Japan', 'Lee', LEE)] },
  ]
  expect(countNamed(namedInArticle(texts, BLOCKS), ALL)).toEqual([
    { id: JAPAN, name: 'Japan', count: 2 },
    { id: LEE, name: 'Lee', count: 2 },
  ])
})

test('a text of the page that is two blocks of the article, and one of which only a part is', () => {
  const [, first, second] = BLOCKS
  const both = `${first.text}\n${second.text}`
  const part = `${first.text} Lee is read by many, says this advertisement for another of our papers.`
  const last = part.lastIndexOf('Lee')
  expect(namedInArticle([{ text: both, mentions: [at(both, 'Japan', JAPAN)] }], BLOCKS)).toHaveLength(1)
  expect(
    namedInArticle([{ text: part, mentions: [at(part, 'Lee', LEE), { entity: LEE, start: last }] }], BLOCKS),
  ).toEqual([{ text: part, mentions: [at(part, 'Lee', LEE)] }])
})

test('names that may be several’s are counted for nobody', () => {
  const [, first] = BLOCKS
  const mention = { ...at(first.text, 'Lee', LEE), others: [JAPAN] }
  expect(countNamed([{ text: first.text, mentions: [mention] }], ALL)).toEqual([])
})
