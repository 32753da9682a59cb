import { describe, expect, test } from 'vitest'
import { EMPTY_BUNDLE } from '../../../facts/bundle/bundle.ts'
import type { EntityId, Fact } from '../../../facts/types.ts'
import { cardOnPage, type PageFacts } from '../../../facts/views/page-card.ts'
import { world } from '../world.ts'
import { read } from './read-page.ts'

describe('the role that a page gives to somebody', () => {
  const ABBOTT = 'leader:tony-abbott'
  const called = (text: string, id: EntityId = ABBOTT, day?: string): string | undefined =>
    cardOnPage(id, world, EMPTY_BUNDLE, day === undefined ? read(text) : ofDay(read(text), day))?.page?.called
  const at = (title: string): string =>
    `Angry farmers from all parts of the region met ${title} Tony Abbott at the old bridge on Sunday.`
  test.each([
    ['before the name', at('Employment Minister'), 'Employment Minister'],
    ['after an article', at('the former Opposition Leader'), 'former Opposition Leader'],
    [
      'after the name',
      'Farmers met Tony Abbott, the employment minister, at the old bridge on Sunday.',
      'employment minister',
    ],
  ])('is quoted: %s', (_, text, words) => expect(called(text)).toBe(words))
  test.each([
    ['an office that the card has', at('Prime Minister')],
    ['what is no role', at('a tired')],
    [
      'somebody’s words',
      '“Farmers met Employment Minister Tony Abbott at the old bridge,” the baker told us.',
    ],
    ['an elected one whose office is not to come', at('Prime Minister-designate')],
  ])('is not %s', (_, text) => expect(called(text)).toBeUndefined())
  test('is not shown of who is in office on the day of the page', () => {
    const text = at('Employment Minister')
    expect(called(text, ABBOTT, '2014-08-01')).toBeUndefined()
    expect(called(text, ABBOTT, '2016-08-01')).toBe('Employment Minister')
  })
  test('is what somebody was before the office that the card has', () => {
    const text = at('employment minister')
    const page = cardOnPage(ABBOTT, world, EMPTY_BUNDLE, ofDay(read(text), '2010-08-01'))?.page
    expect([page?.calledThen, page?.called]).toEqual(['Employment minister', undefined])
  })
  test('of an elected one is shown as long as the office is to come', () => {
    const text = 'Angry farmers met President-elect Donald Trump at the old bridge on Sunday.'
    expect(elect(text, '2016-12-01')).toBe('President-elect')
    expect(elect(text, '2018-12-01')).toBeUndefined()
    // Between two terms.
    expect(elect(text, '2024-12-01')).toBe('President-elect')
    expect(elect(text, '2022-12-01')).toBeUndefined()
  })
  test.each([
    ['Der designierte', 'Designierte US-Präsident'],
    ['Der beliebte', undefined],
  ])('of an elected one has the word before the office: %s', (start, words) => {
    const front = '---\ntitle: Gespräche\nlanguage: de\ndate: 2016-12-01\n---'
    const page = read(`${start} US-Präsident Donald Trump sprach am Montag mit Bauern.`, front)
    const card = cardOnPage('leader:donald-trump', world, EMPTY_BUNDLE, page)
    expect(card?.page?.calledThen).toBe(words)
  })
  test('of an elected one is found away from the name too', () => {
    const text = 'Angry farmers met Donald Trump at the old bridge on Sunday.'
    const resolved = (words: string): Partial<Fact> => ({
      resolved: [{ text: words, entities: ['leader:donald-trump'], rule: 'office' }],
    })
    expect(elect(text, '2016-12-01', resolved('the president-elect'))).toBe('President-elect')
    expect(elect(text, '2018-12-01', resolved('the president-elect'))).toBeUndefined()
    expect(elect(text, '2016-12-01', resolved('the businessman'))).toBeUndefined()
  })
})

/** What a page of a day calls Trump, who was not in office before 2017. @param more is in all of its facts */
function elect(text: string, published: string, more: Partial<Fact> = {}): string | undefined {
  const { bundle, ...page } = ofDay(read(text), published)
  const facts = bundle.facts.map((fact) => ({ ...fact, ...more }))
  return cardOnPage('leader:donald-trump', world, EMPTY_BUNDLE, { ...page, bundle: { ...bundle, facts } })
    ?.page?.calledThen
}

/** A page as of another day. */
function ofDay({ bundle, ...page }: PageFacts, published: string): PageFacts {
  return {
    ...page,
    bundle: { ...bundle, sources: bundle.sources.map((source) => ({ ...source, published })) },
  }
}
