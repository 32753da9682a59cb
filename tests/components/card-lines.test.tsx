import { describe, expect, test } from 'vitest'
import { Card } from '../../components/card/card.tsx'
import { EMPTY_BUNDLE } from '../../facts/bundle/bundle.ts'
import type { EntityId } from '../../facts/types.ts'
import { type CardContent, type CardFact, type CardPage, cardOf } from '../../facts/views/card.ts'
import { world } from '../facts/world.ts'
import { draw } from './draw.ts'
import { messagesOf } from './messages.ts'

const nothing = (): void => undefined
const FACT: CardFact = {
  id: 'one',
  from: 'article',
  kind: 'visit',
  parts: [{ text: 'It rained.', isBracket: false }],
}

function drawn(content: CardContent, page?: Partial<CardPage>): HTMLElement {
  return draw(
    <Card
      messages={messagesOf('en')}
      locale="en"
      content={page ? { ...content, page: { facts: [], named: 0, place: 0, ...page } } : content}
      canGoBack={false}
      onTurn={nothing}
      onBack={nothing}
      onStep={nothing}
      onClose={nothing}
    />,
  )
}

const of = (id: Parameters<typeof cardOf>[0], day?: string): CardContent =>
  cardOf(id, world, EMPTY_BUNDLE, day === undefined ? {} : { day })!

describe('a card of a country', () => {
  const parts = (page?: Partial<CardPage>): string[] =>
    [...drawn(of('country:FR'), page).querySelectorAll('.body > *')].map((part) => part.className)
  test('has who governs and a few figures before what the page says, whether that is there, coming or not', () => {
    expect(parts({ facts: [FACT] })).toEqual(['governing', 'country', 'on-page'])
    expect(parts({ isReading: true })).toEqual(['governing', 'country', 'on-page'])
    expect(parts({ named: 3, place: 1 })).toEqual(['governing', 'country'])
    expect(parts()).toEqual(['governing', 'country'])
  })
  test('has capital, population and product, and the year of two estimates once', () => {
    const figures = [...drawn(of('country:FR')).querySelectorAll('.country > summary > .figure')]
    expect(figures.map(({ textContent }) => textContent)).toEqual([
      'Capital Paris',
      'Population 69 million',
      expect.stringMatching(/^GDP est\. \d{4} \$.* trillion$/),
    ])
    expect(figures[1]?.querySelector('bdi')?.className).toBe('together')
  })
  test('has the rest below them, folded', () => {
    const rest = drawn(of('country:FR')).querySelector('details.country')
    expect(rest?.hasAttribute('open')).toBe(false)
    expect(rest?.querySelector('dl')?.textContent).toContain('euro area')
    expect(rest?.querySelector('dl')?.textContent).not.toMatch(/Paris|69 million/)
  })
})

test('of somebody whom only the place under the pointer names nothing is said of the page', () => {
  const card = drawn(of('leader:emmanuel-macron'), { named: 1, place: 1 })
  expect(card.querySelector('.on-page')).toBeNull()
  expect(card.textContent).not.toMatch(/page/)
})

test('the line of years is there only for several offices: of one they are in the first line', () => {
  const line = (id: EntityId) => drawn(of(id)).querySelector('.terms')
  expect(line('leader:donald-trump')).toBeNull()
  expect(line('leader:emmanuel-macron')).toBeNull()
  const medvedev = line('leader:dmitry-medvedev')
  expect(medvedev?.textContent).toBe('2008All offices2020')
  expect(medvedev?.getAttribute('aria-label')).toMatch(/^All offices: President · Russia, 7 May 2008 – /)
})

describe('how often the page names somebody', () => {
  const line = (page: Partial<CardPage>): string =>
    drawn(of('leader:emmanuel-macron'), page).querySelector('.on-page .line')?.textContent ?? ''
  const sentence = { ...FACT, kind: 'mentioned' } as const
  test.each([
    ['as the place, beside a heading', { facts: [FACT], named: 5, place: 2 }, 'On this page2/5'],
    [
      'as the place, beside what names them',
      { facts: [sentence], named: 5, place: 2 },
      'Named on this page2/5',
    ],
    ['in words where the card is at no place', { facts: [FACT], named: 5 }, 'On this pagenamed 5 times'],
    ['in words, and no second time', { facts: [sentence], named: 5 }, 'On this pagenamed 5 times'],
    ['not at all where it is once', { facts: [sentence], named: 1, place: 1 }, 'Named on this page'],
  ])('is said once: %s', (_, page, expected) => expect(line(page)).toBe(expected))
  test.each([
    ['in the foot where the page says nothing of them', { named: 5, place: 2 }, '2/5'],
    ['not there where it has a heading', { facts: [FACT], named: 5, place: 2 }, undefined],
    ['not there while the page is being read', { named: 5, place: 2, isReading: true as const }, undefined],
    ['not there where it is once', { named: 1, place: 1 }, undefined],
  ])('is %s', (_, page, expected) => {
    const foot = drawn(of('leader:emmanuel-macron'), page).querySelector('footer')
    expect(foot?.querySelector('.steps')?.textContent).toBe(expected)
    const words = expected?.replace(/(\d+)\/(\d+)/, 'mention $1 of $2')
    expect(foot?.querySelector('.steps [role=img]')?.getAttribute('aria-label')).toBe(words)
  })
})

test('the role that the page gives is quoted as it stands', () => {
  const line = drawn(of('leader:tony-abbott'), { called: 'Employment Minister' }).querySelector('.meta')
  expect(line?.textContent).toContain('here: ‘Employment Minister’')
})

test('who is in office again is not said to have followed', () => {
  const drawnThen = drawn(of('leader:donald-trump', '2022-05-10'))
  expect(drawnThen.querySelector('#attache-role')?.textContent).toContain('2022: out of office')
  expect(drawnThen.querySelector('.body')?.textContent).not.toContain('Donald Trump')
})

test('who came before and is there now again is named once', () => {
  const meta = drawn(of('leader:joe-biden', '2022-05-10')).querySelector('.meta')?.textContent ?? ''
  expect(meta.split('Donald Trump')).toHaveLength(2)
})

describe('who came next', () => {
  const line = (id: EntityId): string =>
    [...drawn(of(id)).querySelectorAll('.meta')].map(({ textContent }) => textContent).join(' | ')
  test('is named beside who governs today, unless that is the next one’s only term', () => {
    expect(line('leader:barack-obama')).toContain('then Donald Trump')
    expect(line('leader:olaf-scholz')).not.toContain('then Friedrich Merz')
    expect(line('leader:hage-geingob')).toContain('then Nangolo Mbumba')
  })
})
