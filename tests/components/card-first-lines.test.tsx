import { describe, expect, test } from 'vitest'
import { yearOfPage } from '../../components/card/card-head.tsx'
import { shortMonthIn } from '../../components/ui/role.ts'
import { EMPTY_BUNDLE } from '../../facts/bundle/bundle.ts'
import type { EntityId } from '../../facts/types.ts'
import { type CardContent, cardOf } from '../../facts/views/card.ts'
import { world } from '../facts/world.ts'
import { cardWith, state } from './card-with.tsx'
import { draw } from './draw.ts'
import { messagesOf } from './messages.ts'

const drawn = (content: CardContent, language = 'en'): HTMLElement =>
  draw(cardWith(content, messagesOf(language)))

describe('the first lines', () => {
  const linesOf = (content: CardContent, language = 'en'): string[] =>
    (drawn(content, language).querySelector('#attache-role')?.innerHTML ?? '')
      .split('<span class="break"></span>')
      .map((html) => html.replace(/<[^>]*>/g, '').trim())
  const head = (content: CardContent, language = 'en'): string => linesOf(content, language).join(' / ')
  test('have the office now', () => {
    expect(head(cardOf('leader:lee-jae-myung', world, EMPTY_BUNDLE)!)).toBe(
      'President of South Korea · since 2025',
    )
  })
  test('have all terms of an office with a gap between them', () => {
    const trump = cardOf('leader:donald-trump', world, EMPTY_BUNDLE)!
    expect(head(trump)).toBe('President of the United States · 2017–2021, since 2025')
    expect(head(trump, 'de')).toBe('Präsident · Vereinigte Staaten · 2017–2021, seit 2025')
  })
  test('have the office of the day on which the page was written, and who holds it now', () => {
    const then = state('leader of the past, page of then')
    expect(head(then)).toBe('Prime Minister of the United Kingdom at the time · 2022–2024')
    expect(head(then, 'de')).toBe('Damals: Premierminister · Vereinigtes Königreich · 2022–2024')
    const meta = drawn(then).querySelector('.meta')?.textContent
    expect(meta).toContain(
      `Prime Minister since ${then.then!.holder!.since.slice(0, 4)}: ${then.then!.holder!.name}`,
    )
  })
  test('have an office of another kind on that day in a line of its own', () => {
    const lines = (id: EntityId, day: string, language = 'en'): string[] =>
      linesOf(cardOf(id, world, EMPTY_BUNDLE, { day })!, language)
    expect(lines('leader:vladimir-putin', '2010-05-01')).toEqual([
      'President of Russia · 2000–2008, since 2012',
      '2010: Prime Minister of Russia',
    ])
    expect(lines('leader:vladimir-putin', '2010-05-01', 'de').at(-1)).toBe('2010: Premierminister · Russland')
    expect(lines('leader:antonio-guterres', '2010-05-01').at(-1)).toBe(
      'Former Prime Minister of Portugal · 1995–2002',
    )
    const today = new Date().toISOString().slice(0, 10)
    expect([yearOfPage('2010-05-01', 'en'), yearOfPage(today, 'en')]).toEqual([
      '2010',
      shortMonthIn(today, 'en'),
    ])
    expect(yearOfPage('2010-05-01', 'de', ['2012-01-01', '2010-12-29'])).toBe('Mai 2010')
  })
  test('have parts that a line can end after, also within an office', () => {
    const role = drawn(cardOf('leader:friedrich-merz', world, EMPTY_BUNDLE)!, 'de').querySelector(
      '#attache-role',
    )
    const parts = [...(role?.querySelectorAll('.part') ?? [])].map((part) => part.textContent)
    expect(parts).toEqual(['Kanzler', ' · Deutschland', ' · seit 2025'])
  })
  test('of the dead have the years of life beside the name, and no office of theirs reads as if they lived', () => {
    const kohl = cardOf('leader:helmut-kohl', world, EMPTY_BUNDLE)!
    const name = (language: string): string => drawn(kohl, language).querySelector('h1')?.textContent ?? ''
    expect(name('en')).toBe('Helmut Kohl 1930–2017')
    expect(drawn(kohl).textContent?.split('1930–2017')).toHaveLength(2)
    expect(head(kohl)).toBe('Chancellor of Germany · 1982–1998')
    expect(head(kohl, 'de')).toBe('Kanzler · Deutschland · 1982–1998')
    expect(head(kohl, 'ja')).not.toContain('元')
    expect(drawn(state('leader of the past')).querySelector('h1')?.textContent).toBe('Angela Merkel')
    const bushes = [...drawn(state('namesakes')).querySelectorAll('.namesakes button')]
    expect(bushes.map((one) => one.textContent)).toEqual([
      'George W. BushFormer President of the United States · 2001–2009',
      'George H. W. Bush 1924–2018President of the United States · 1989–1993',
    ])
  })
  test('of another day say when an office began, and when it had ended', () => {
    expect(head(state('leader before the first term'))).toBe(
      'President of the United States · 2017–2021, since 2025 / 2016: not yet in office',
    )
    expect(head(state('leader of the past, before the term'))).toBe(
      'Prime Minister of Australia · 2015–2018 / Mar 2015: not yet in office',
    )
    expect(head(state('leader of the past, before the term'), 'de')).toBe(
      'Premierminister · Australien · 2015–2018 / März 2015: noch nicht im Amt',
    )
    expect(head(state('leader between two terms'))).toBe(
      'President of the United States · 2017–2021, since 2025 / 2022: out of office',
    )
    const meta = drawn(state('leader between two terms of another')).querySelector('.meta')
    expect(meta?.textContent?.split('Donald Trump')).toEqual(['between two terms of ', expect.any(String)])
  })
  test('have what the page calls somebody who was not in office, and the years', () => {
    const elected = (id: string): CardContent => {
      const content = state(id)
      return { ...content, page: { facts: [], named: 1, place: 1, calledThen: 'President-elect' } }
    }
    expect(head(elected('leader before the first term'))).toBe(
      'President of the United States · 2017–2021, since 2025 / 2016: President-elect',
    )
    expect(head(elected('leader of the past, before the term'))).toBe(
      'Prime Minister of Australia · 2015–2018 / Mar 2015: President-elect',
    )
  })
  test('have no years that a line breaks', () => {
    const card = drawn(cardOf('leader:donald-trump', world, EMPTY_BUNDLE)!)
    const kept = [...card.querySelectorAll('#attache-role .together')].map((one) => one.textContent)
    expect(kept).toEqual(['2017–2021', 'since 2025'])
  })
  const rowsOf = (content: CardContent): (string | null)[] =>
    [...drawn(content).querySelectorAll('.heads')].map(({ textContent }) => textContent)
  test('of countries have who was in office on the day of the page, and who is now, a row each', () => {
    expect(rowsOf(state('country, page of then'))).toEqual([
      'President Emmanuel Macron since 2017',
      '2023:Prime Minister Élisabeth Borne',
      expect.stringMatching(/^Now:Prime Minister (?!Élisabeth Borne)[^:]+ since 20\d\d$/),
    ])
    const britain = cardOf('country:GB', world, EMPTY_BUNDLE, { day: '2017-01-19' })!
    expect(rowsOf(britain)).toEqual([
      '2017:Prime Minister Theresa MayQueen Elizabeth II',
      expect.stringMatching(/^Now:Prime Minister .+King Charles III since 2022$/),
    ])
  })
  test('of a country have all terms of who governed then and governs again', () => {
    const rows = (day?: string) => rowsOf(cardOf('country:US', world, EMPTY_BUNDLE, day ? { day } : {})!)
    expect(rows('2018-01-01')).toEqual(['President Donald Trump 2017–2021, since 2025'])
    expect(rows('2025-05-01')).toEqual(['President Donald Trump since 2025'])
    expect(rows('2022-05-01').at(-1)).toBe('Now:President Donald Trump since 2025')
    expect(rows()).toEqual(['President Donald Trump since 2025'])
  })
  test('have whoever governs first, also if somebody else is there as before', () => {
    const britain = cardOf('country:GB', world, EMPTY_BUNDLE, { day: '2023-03-01' })!
    expect(rowsOf(britain)).toEqual([
      '2023:Prime Minister Rishi Sunak',
      expect.stringMatching(/^Now:Prime Minister /),
      'King Charles III since 2022',
    ])
  })
  test('of a country where somebody was joined by another have who came as one of now', () => {
    const nicaragua = cardOf('country:NI', world, EMPTY_BUNDLE, { day: '2022-04-26' })!
    expect(rowsOf(nicaragua)).toEqual([
      'President Daniel Ortega since 2007',
      'Now:Co-President Rosario Murillo since 2025',
    ])
    // In the same office they would seem to have followed.
    const { country } = nicaragua
    const heads = country!.heads.map((one) => ({ ...one, title: 'President' }))
    expect(rowsOf({ ...nicaragua, country: { ...country!, heads } })).toEqual([
      'President Daniel Ortega since 2007President Rosario Murillo since 2025',
    ])
  })
})
