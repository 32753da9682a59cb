import { describe, expect, test } from 'vitest'
import { nearMatter, nearTitle } from '../../../facts/views/near-title.ts'

const LEAD = 'The army of the north crossed the old river at dawn on Monday with forty tanks.'

describe('how near a text is to a headline', () => {
  const near = nearTitle('India fires missiles into Pakistani-controlled territory', 'en', ['India'])
  test('is the share of the words that it has, in any form', () => {
    expect(near('India fired a missile into territories controlled by Pakistanis.')).toBe(1)
    expect(near('The missiles were found.')).toBe(0.2)
    expect(near('Parts were found in India.')).toBe(0)
  })
  test('has no names and small words', () => {
    const talk = nearTitle('Macron and Merz talk about the price of bread', 'en', [
      'Emmanuel Macron',
      'Macron',
    ])
    // merz, talk, price, bread
    expect(talk('Merz said that bread has its price.')).toBe(0.75)
    expect(talk('Emmanuel Macron and the others were about to go.')).toBe(0)
  })
  test('counts no word that only begins like another', () =>
    expect(nearTitle('Trade by train', 'en', [])('The trainee traded the trains.')).toBe(0.5))
  test('of one word it is no more than a little', () =>
    expect(nearTitle('Talks', 'en', [])('Talks')).toBe(0.25))
  test('that is long it is full with some of its words', () => {
    const long = 'Harbour ferries tickets winter timetable passengers bicycles luggage captains'
    expect(nearTitle(long, 'en', [])(long.replace(' luggage captains', ''))).toBe(1)
  })
  test('that has no words that say anything is 0', () => expect(nearTitle('', 'en', [])('Talks')).toBe(0))
})

describe('how near a text is to what an article is about', () => {
  const near = nearMatter(
    'The news',
    [
      { kind: 'paragraph', text: 'Monday, 8 am' },
      { kind: 'paragraph', text: LEAD },
    ],
    'en',
    [],
  )
  test('its first paragraph counts too, though less than its headline', () => {
    const inLead = near('Forty tanks crossed the river.')
    expect(inLead).toBeGreaterThan(0)
    expect(near('Nobody slept in the villages.')).toBe(0)
    expect(inLead).toBeLessThan(near('The news of the hour.'))
  })
  test('a label before it is none', () => expect(near('On Monday at 8 am')).toBeLessThan(near(LEAD)))
})
