import { afterEach, describe, expect, test, vi } from 'vitest'
import { placeFrom, withPlaces } from '../../../entrypoints/card/page/on-card.ts'
import type { PageMention } from '../../../entrypoints/content/mentions/text-block.ts'
import type { CardContent } from '../../../facts/views/card.ts'
import { openPage } from '../dom.ts'

const at = (node: string, offset: number, more: object = {}): PageMention =>
  ({ span: { startContainer: node, startOffset: offset }, ...more }) as unknown as PageMention
const PLACES = [at('a', 0), at('a', 40), at('b', 0)]
const content = (more: object = {}): CardContent =>
  ({ entity: { id: 'country:pe' }, groups: [], ...more }) as unknown as CardContent

describe('a card', () => {
  test('has how often the page names somebody, and at which place it is', () => {
    expect(withPlaces(content(), PLACES, PLACES[1]!, false)).toEqual(
      content({ page: { facts: [], named: 3, place: 2 } }),
    )
  })
  test('keeps what the page says', () => {
    vi.stubGlobal('getComputedStyle', () => ({ display: 'block' }))
    const paragraph = openPage('<p>Peru was there.</p>').querySelector('p')!
    const found = at(paragraph.firstChild as unknown as string, 0)
    const facts = [{ id: 'f', kind: 'visit', parts: [{ text: 'Peru won.', isBracket: false }] }]
    const page = { facts, title: 'Talks' }
    expect(withPlaces(content({ page }), [found], found, true).page).toEqual({ ...page, named: 1, place: 1 })
    expect(withPlaces(content({ page }), [], found, false).page).toMatchObject({ named: 0, place: 0 })
    vi.unstubAllGlobals()
  })
  test('says that the page is being read only until its facts are there', () => {
    expect(withPlaces(content(), [], PLACES[0]!, true).page).toEqual({
      ...{ facts: [], named: 0, place: 0, isReading: true },
    })
    expect(withPlaces(content({ page: { facts: [] } }), [], PLACES[0]!, true)).toEqual(content())
  })
  test('of what the page does not name says nothing of the page', () =>
    expect(withPlaces(content(), [], PLACES[0]!, false)).toEqual(content()))
  test.each([
    ['of several namesakes', content({ namesakes: [], page: { facts: [] } }), PLACES[0]!],
    ['of a frame', content({ page: { facts: [] } }), at('a', 0, { frame: {} })],
  ])('%s says nothing of the page either', (_, given, found) => {
    expect(withPlaces(given, PLACES, found, true)).not.toHaveProperty('page')
  })
})

describe('the sentences that only name somebody', () => {
  afterEach(() => vi.unstubAllGlobals())
  const SENTENCES = [
    'Peru was the second country to say so.',
    'The delegation flew on to Peru, Chile[2] and Bolivia last week.',
    'Peru grows more asparagus than anybody else.',
    'Nobody in Peru had expected the snow to come.',
  ]
  const of = (kind: string, text: string): object => ({ id: text, kind, parts: [{ text, isBracket: false }] })
  const shown = (facts: readonly object[], groups: readonly object[] = []): string[] => {
    const document = openPage(
      `<p>Others went. ${SENTENCES[1]} <b>Peru</b> grows more asparagus than&nbsp;anybody else.</p>`,
    )
    vi.stubGlobal('getComputedStyle', ({ localName }: Element) => ({
      display: localName === 'b' ? 'inline' : 'block',
    }))
    const found = at(document.querySelector('b')!.firstChild as unknown as string, 0)
    const { page } = withPlaces(content({ page: { facts }, groups }), [found], found, false)
    return (page?.facts ?? []).map(({ id }) => id)
  }
  test('are not the one that the reader is in; those beside it come last', () => {
    const facts = SENTENCES.map((text) => of('mentioned', text.replace('[2]', '')))
    expect(shown(facts)).toEqual([SENTENCES[0], SENTENCES[3]])
    expect(shown([facts[1]!, facts[2]!])).toEqual([SENTENCES[1]!.replace('[2]', '')])
    expect(shown([facts[2]!, facts[1]!, facts[0]!])).toEqual([SENTENCES[0], SENTENCES[1]!.replace('[2]', '')])
  })
  test('the one that the reader is in is left out also where there is no other', () =>
    expect(shown([of('mentioned', SENTENCES[2]!)])).toEqual([]))
  test('are left out of facts too if the reader is in them', () =>
    expect(shown([of('mentioned', SENTENCES[2]!), of('visit', SENTENCES[0]!)])).toEqual([SENTENCES[0]]))
  test('are two at most', () => {
    const many = ['first', 'next', 'last'].map((which) =>
      of('mentioned', `The ${which} of the roads to Peru is closed.`),
    )
    expect(shown(many)).toHaveLength(2)
  })
  test('facts of that paragraph are not left out, but come last, the one under the pointer after the others', () => {
    const facts = SENTENCES.map((text) => of('visit', text))
    expect(shown(facts)).toEqual([0, 3, 1, 2].map((i) => SENTENCES[i]))
    expect(shown(facts.toReversed())).toEqual([3, 0, 1, 2].map((i) => SENTENCES[i]))
  })
})

describe('from a place', () => {
  test.each([
    ['the next', 0, 1, 1],
    ['the one before', 1, -1, 0],
    ['after the last the first', 2, 1, 0],
    ['before the first the last', 0, -1, 2],
  ])('%s', (_, from, by, to) => expect(placeFrom(PLACES, PLACES[from]!, by)).toBe(PLACES[to]))
  test('that was read anew it goes on', () => expect(placeFrom(PLACES, at('a', 40), 1)).toBe(PLACES[2]))
  test('that is none of them it goes to the first, and back to the last', () => {
    expect(placeFrom(PLACES, at('c', 0), 1)).toBe(PLACES[0])
    expect(placeFrom(PLACES, at('c', 0), -1)).toBe(PLACES[2])
  })
  test('where there are none there is nowhere to go', () =>
    expect(placeFrom([], PLACES[0]!, 1)).toBeUndefined())
})
