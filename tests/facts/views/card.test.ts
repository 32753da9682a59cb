import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../facts/articles/plain-text.ts'
import { EMPTY_BUNDLE } from '../../../facts/bundle/bundle.ts'
import { statementOf } from '../../../facts/bundle/statement.ts'
import { buildArticle } from '../../../facts/cli/load.ts'
import { makeSearch } from '../../../facts/search/search.ts'
import type { EntityId } from '../../../facts/types.ts'
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
    expect(card.office).toEqual({ title: 'President', country: 'KR', from: '2025-06-04' })
    expect(card.groups).toEqual([])
    const [meeting, ...others] = card.shipped[0]!.facts
    expect(meeting!.kind).toBe('meeting')
    // The day of one meeting and of the other are before one term: that is reported once.
    expect(meeting!.doubts).toMatchObject([{ kind: 'term', about: card.entity.id, took: '2025-06-04' }])
    expect(others.flatMap((fact) => fact.doubts ?? [])).toEqual([])
    expect(card.related.map((r) => r.name)).toContain('Donald Trump')
    expect(card.related.map((r) => r.id)).not.toContain('leader:lee-jae-myung')
  })
  test('somebody who has left office', () => {
    const card = cardOf('leader:shigeru-ishiba', world, bundle)!
    expect(card.role).toBe('Former Prime Minister of Japan')
    expect(card.office).toMatchObject({ from: '2024-10-01', to: '2025-10-21' })
    expect(card.holder).toMatchObject({ id: 'leader:sanae-takaichi', since: '2025-10-21' })
  })
  test('a country', () => {
    const card = cardOf('country:KR', world, EMPTY_BUNDLE)!
    expect(card.country).toMatchObject({
      capitals: ['Seoul'],
      region: '030',
      official: 'Republic of Korea',
    })
    expect(card.country!.heads.map(({ title, link }) => `${title} ${link.name}`)).toEqual([
      'President Lee Jae-myung',
      'Prime Minister Kim Min-seok',
    ])
    expect([...card.groups, ...card.shipped]).toEqual([])
  })
  test('of two terms the line of years has both', () => {
    expect(cardOf('leader:donald-trump', world, bundle)!.terms.map(({ from, to }) => [from, to])).toEqual([
      ['2017-01-20', '2021-01-20'],
      ['2025-01-20', undefined],
    ])
  })
  test('a doubt is reported on the card of whom it is about', () => {
    const doubts = (id: EntityId) =>
      cardOf(id, world, bundle)!.shipped.flatMap(({ facts }) => facts.flatMap((fact) => fact.doubts ?? []))
    expect(doubts('leader:lee-jae-myung')).toHaveLength(1)
    expect(doubts('country:US')).toEqual([])
    expect(doubts('country:KP')).toEqual([])
  })
  test('a name that is several’s offers them all', () => {
    const card = cardOfNamesakes(['leader:george-w-bush', 'leader:george-h-w-bush'], 'Bush', world)!
    expect(card.entity.name).toBe('Bush')
    expect(
      card.namesakes!.map(({ name, role, office }) => `${name}: ${role}, ${office?.from} to ${office?.to}`),
    ).toEqual([
      'George W. Bush: Former President of the United States, 2001-01-20 to 2009-01-20',
      'George H. W. Bush: President of the United States, 1989-01-20 to 1993-01-20',
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

test('an office that comes with another one does not come first', () => {
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
