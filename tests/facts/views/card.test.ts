import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../facts/articles/plain-text.ts'
import { EMPTY_BUNDLE } from '../../../facts/bundle/bundle.ts'
import { statementOf } from '../../../facts/bundle/statement.ts'
import { buildArticle } from '../../../facts/cli/load.ts'
import { makeSearch } from '../../../facts/search/search.ts'
import { cardOf } from '../../../facts/views/card.ts'
import { cardOfNamesakes } from '../../../facts/views/disambiguation.ts'
import { summarise } from '../../../facts/views/summary.ts'
import { world } from '../world.ts'

const bundle = buildArticle(
  readArticle(
    readFileSync(new URL('../../../facts/shipped/lee-tokyo-washington.md', import.meta.url), 'utf8'),
  ),
  world,
)

describe('cardOf', () => {
  test('a leader: office, since when, facts, what does not add up, who else', () => {
    const card = cardOf('leader:lee-jae-myung', world, bundle)!
    expect(card.role).toBe('President of South Korea')
    expect(card.since).toBe('since 4 June 2025')
    expect(card.groups[0]!.facts[0]!.kind).toBe('meeting')
    expect(card.doubts.every((d) => d.includes('Lee'))).toBe(true)
    expect(card.doubts.length).toBeGreaterThan(0)
    expect(card.related.map((r) => r.name)).toContain('Donald Trump')
    expect(card.related.map((r) => r.id)).not.toContain('leader:lee-jae-myung')
  })
  test('somebody who has left office', () => {
    const card = cardOf('leader:shigeru-ishiba', world, bundle)!
    expect(card.role).toBe('Former Prime Minister of Japan')
    expect(card.since).toBe('1 October 2024 to 21 October 2025')
    expect(card.details).toEqual([])
  })
  test('a country', () => {
    const card = cardOf('country:KR', world, EMPTY_BUNDLE)!
    expect(Object.fromEntries(card.details)).toMatchObject({
      Capital: 'Seoul',
      Region: 'Eastern Asia',
      President: 'Lee Jae-myung',
    })
    expect(card.groups).toEqual([])
  })
  test('of two terms the first line has one and the details the other', () => {
    expect(cardOf('leader:donald-trump', world, bundle)!.details).toEqual([
      ['President of the United States', '2017–2021'],
    ])
  })
  test('a country hears of what does not add up about itself alone', () => {
    expect(cardOf('country:US', world, bundle)!.doubts.every((d) => d.includes('United States'))).toBe(true)
    expect(cardOf('country:KP', world, bundle)!.doubts).toEqual([])
  })
  test('a name that is several’s offers them all', () => {
    const card = cardOfNamesakes(['leader:george-w-bush', 'leader:george-h-w-bush'], 'Bush', world)!
    expect(card.entity.name).toBe('Bush')
    expect(card.namesakes!.map((n) => `${n.name}: ${n.role}, ${n.since}`)).toEqual([
      'George W. Bush: Former President of the United States, 20 January 2001 to 20 January 2009',
      'George H. W. Bush: Former President of the United States, 20 January 1989 to 20 January 1993',
    ])
    expect(cardOfNamesakes(['leader:nobody'], 'Nobody', world)).toBeUndefined()
  })
  test('says as of which day: that of the country, else that of the table', () => {
    expect(cardOf('leader:lee-jae-myung', world, bundle)!.asOf).toBe(world.checked.KR)
    expect(cardOf('country:TV', world, bundle)!.asOf).toBe(world.asOf)
    expect(cardOf('leader:charles-iii', world, bundle)!.asOf).toBe(world.asOf)
  })
  test('nobody', () => expect(cardOf('leader:nobody', world, bundle)).toBeUndefined())
})

describe('search', () => {
  const index = makeSearch(bundle, world.aliases)
  const first = (query: string): string | undefined => {
    const [hit] = index.search(query)
    return hit && (hit.kind === 'entity' ? hit.entity.name : statementOf(hit.fact))
  }
  test.each([
    ['Ishba', 'Shigeru Ishiba'],
    ['Lee Jaemyung', 'Lee Jae-myung'],
    ['south corea', 'South Korea'],
    ['DPRK', 'North Korea'],
  ])('%s', (query, name) => expect(first(query)).toBe(name))
  test('tarrifs', () => expect(first('tarrifs')).toContain('trade tariffs'))
  test.each(['', ' ', 'x', '((', 'zzzzqqqq'])('%j finds nothing', (query) =>
    expect(index.search(query)).toEqual([]),
  )
})

test('an office that comes with another one does not stand first', () => {
  expect(cardOf('leader:emmanuel-macron', world, EMPTY_BUNDLE)!.role).toBe('President of France')
})

describe('summarise', () => {
  const paragraphs = [
    'Menu',
    ...readArticle(
      readFileSync(new URL('../../../facts/shipped/lee-tokyo-washington.md', import.meta.url), 'utf8'),
    )
      .blocks.filter((b) => b.kind === 'paragraph')
      .map((b) => b.text),
  ]
  test('takes three sentences of the text, in its order', () => {
    const summary = summarise(paragraphs, 'Lee Jae-myung goes to Tokyo and Washington')
    expect(summary).toHaveLength(3)
    const places = summary.map((sentence) => paragraphs.join('\n').indexOf(sentence))
    expect(places.every((at) => at >= 0)).toBe(true)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(summary.join(' ')).toContain('Lee')
  })
  test('of little text takes what there is', () => {
    expect(summarise([], 'x')).toEqual([])
    expect(summarise(['Short one.'], 'x')).toEqual([])
  })
})
