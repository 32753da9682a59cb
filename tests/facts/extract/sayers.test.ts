import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../facts/articles/plain-text.ts'
import { EMPTY_BUNDLE } from '../../../facts/bundle/bundle.ts'
import { buildArticle } from '../../../facts/cli/load.ts'
import type { EntityId } from '../../../facts/types.ts'
import { cardOf } from '../../../facts/views/card.ts'
import { world } from '../world.ts'

/** The facts on somebody's card: the kind, and whether they say it or others. */
function said(id: EntityId, text: string): string[] {
  const page = buildArticle(readArticle(`Talks\n\n${text}`), world)
  const facts = cardOf(id, world, EMPTY_BUNDLE, { page })?.page?.facts ?? []
  return facts.map(({ kind, said: whose }) => `${kind} ${whose}`)
}

const TRUMP: EntityId = 'leader:donald-trump'
const MERZ: EntityId = 'leader:friedrich-merz'
const MACRON: EntityId = 'leader:emmanuel-macron'

describe('what somebody whom no table knows says of a leader', () => {
  test.each([
    [TRUMP, 'Stephanie Grisham accused the Democrats of being blinded by their hatred for President Trump.'],
    [TRUMP, 'Senator Rick Scott accused Donald Trump of cowardice.'],
    [TRUMP, 'Rick Scott criticised Donald Trump.'],
    [TRUMP, 'Rick Scott and Mary Brown condemned Donald Trump.'],
    [MERZ, 'Robert Habeck criticised Friedrich Merz for a delay.'],
    [MERZ, 'The activist Luisa Neubauer urged Friedrich Merz to visit the flooded towns.'],
    [MERZ, 'Friedrich Merz was criticised by Robert Habeck.'],
    [MERZ, 'Friedrich Merz was criticised by Emmanuel Macron.'],
    [MERZ, 'Friedrich Merz was urged by Emmanuel Macron to visit the flooded towns.'],
    [MERZ, 'Friedrich Merz faced criticism from Emmanuel Macron.'],
  ])('is not theirs: %s %s', (id, text) => {
    expect([...new Set(said(id, text).map((one) => one.split(' ')[1]))]).toEqual(['about'])
  })
  test('is on their card as what others say', () => {
    expect(said(TRUMP, 'Rick Scott criticised Donald Trump.')).toEqual(['criticism about'])
    expect(said(MERZ, 'Friedrich Merz was criticised by Emmanuel Macron.')).toEqual(['criticism about'])
  })
})

describe('what a leader or a country says', () => {
  test.each([
    [MACRON, 'Emmanuel Macron criticised Friedrich Merz.', ['criticism by']],
    [MACRON, 'Friedrich Merz was criticised by Emmanuel Macron.', ['criticism by']],
    [MACRON, 'Emmanuel Macron urged Germany to open the border with Poland.', ['pressure by']],
    ['country:RU', 'Russia’s foreign ministry criticised Poland.', ['criticism by']],
    ['country:CN', 'China condemned Japan’s new missiles in the south.', ['criticism by']],
  ] as [EntityId, string, string[]][])('is theirs: %s %s', (id, text, expected) =>
    expect(said(id, text)).toEqual(expected),
  )
})
