import { describe, expect, test } from 'vitest'
import { EN } from '../../../facts/extract/lexicon/en.ts'
import { inAll, joinMeetings, meetingsIn, placeIn } from '../../../facts/extract/meetings.ts'
import { lastOf } from './read.ts'

const KNOWN = 'Lee Jae-myung, Shigeru Ishiba and Donald Trump.\n\n'

function told(text: string) {
  const { sentence, understood, ground } = lastOf(KNOWN + text)
  return meetingsIn(sentence, 0, understood, ground.lexicon).map(({ people, where, when, noun }) => ({
    people: people.map((id) => id.slice('leader:'.length)).join(' '),
    noun,
    where,
    when: when?.text,
  }))
}

const LEE_TRUMP = 'lee-jae-myung donald-trump'

describe('meetingsIn', () => {
  test.each([
    [
      'Lee met Trump in Washington on 4 June 2025.',
      [{ people: LEE_TRUMP, noun: 'meeting', where: 'Washington', when: '4 June 2025' }],
    ],
    ['Lee and Trump met in Paris.', [{ people: LEE_TRUMP, noun: 'meeting', where: 'Paris' }]],
    ['Talks between Lee and Trump failed.', [{ people: LEE_TRUMP, noun: 'talks' }]],
    [
      "Ishiba spoke of Lee's summit with Trump in Seoul.",
      [{ people: LEE_TRUMP, noun: 'summit', where: 'Seoul' }],
    ],
    ['During the meeting with Trump, issues include:', [{ people: 'donald-trump', noun: 'meeting' }]],
    ['Lee met Ishiba. He met Trump in Rome.', [{ people: LEE_TRUMP, noun: 'meeting', where: 'Rome' }]],
    [
      'Lee spoke. Trump met him in Rome.',
      [{ people: 'donald-trump lee-jae-myung', noun: 'meeting', where: 'Rome' }],
    ],
    [
      'Lee and Trump spoke. The two leaders met in Rome.',
      [{ people: LEE_TRUMP, noun: 'meeting', where: 'Rome' }],
    ],
    ['Lee refused to meet Trump.', []],
    ['Lee has never met with Trump.', []],
    ['The meeting is near.', []],
  ])('%j', (text, expected) =>
    expect(told(text)).toEqual(expected.map((m) => ({ where: undefined, when: undefined, ...m }))),
  )
})

describe('joinMeetings', () => {
  const at = (sentence: number) => [{ sentence, at: 0 }]
  const people = ['leader:a', 'leader:b'] as const
  test('place from one sentence, date from another', () => {
    const when = { text: '4 June 2025', from: '2025-06-04', to: '2025-06-04', sure: 'stated' } as const
    const joined = joinMeetings([
      { people, noun: 'summit', where: 'Rome', told: at(0) },
      { people: ['leader:b', 'leader:a'], noun: 'meeting', when, told: at(1) },
      { people: ['leader:b'], noun: 'meeting', told: at(2) },
    ])
    expect(joined).toEqual([
      { people, noun: 'summit', where: 'Rome', when, told: [...at(0), ...at(1), ...at(2)] },
    ])
  })
  test('two places are two meetings, and who is in both is in all', () => {
    const joined = joinMeetings([
      { people, noun: 'talks', where: 'Rome', told: at(0) },
      { people: ['leader:a', 'leader:c'], noun: 'talks', where: 'Oslo', told: at(1) },
      { people, noun: 'talks', where: 'Bonn', told: at(2) },
    ])
    expect(joined).toHaveLength(3)
    expect(inAll(joined)).toEqual(['leader:a'])
    expect(inAll([])).toEqual([])
  })
})

test.each([
  ['talks in New York on Monday', 'New York'],
  ['in June', undefined],
  ['in June in Tokyo', 'Tokyo'],
  ['in the country', undefined],
])('placeIn(%j) is %s', (text, place) => expect(placeIn(text, EN)).toBe(place))
