import { describe, expect, test } from 'vitest'
import { agendaIn, introducesAgenda } from '../../../facts/extract/agenda.ts'
import { kindOf } from '../../../facts/extract/kinds.ts'
import { newLeaders, officeName, officesIn } from '../../../facts/extract/offices.ts'
import { lastOf } from './read.ts'

describe('agendaIn', () => {
  test.each([
    [
      'Discussions touch on sensitive subjects including trade tariffs and military expenditure.',
      ['trade tariffs', 'military expenditure'],
    ],
    ['The talks will focus on energy, steel, and fish.', ['energy', 'steel', 'fish']],
    [
      'The meeting was aimed at a lasting peace between both and is over.',
      ['a lasting peace between both and'],
    ],
    ['The meeting went well.', []],
    ['He wrote about trade.', []],
  ])('%j', (text, items) => {
    const { sentence } = lastOf(text)
    expect(agendaIn(sentence).map((s) => sentence.blockText.slice(s.start, s.end).trim())).toEqual(items)
  })
  test('an introduction ends with a colon', () => {
    expect(introducesAgenda(lastOf('Issues on the agenda include:').sentence)).toBe(true)
    expect(introducesAgenda(lastOf('Issues are on the agenda.').sentence)).toBe(false)
  })
})

describe('officesIn', () => {
  const claims = (text: string) =>
    officesIn(lastOf(text).sentence).map((c) => `${c.leader} ${c.office.title} ${c.office.country}`)
  test.each([
    ['South Korean President Lee Jae-myung spoke.', ['leader:lee-jae-myung President KR']],
    ["Japan's new Prime Minister Shigeru Ishiba spoke.", ['leader:shigeru-ishiba Prime Minister JP']],
    ['Shigeru Ishiba, Prime Minister of Japan, spoke.', ['leader:shigeru-ishiba Prime Minister JP']],
    ["Shigeru Ishiba, Japan's Prime Minister, spoke.", ['leader:shigeru-ishiba Prime Minister JP']],
    ['The former US President Barack Obama spoke.', []],
    ['Donald Trump likes Japan.', []],
  ])('%j', (text, expected) => expect(claims(text)).toEqual(expected))
  test('names that no table has', () => {
    const { sentence } = lastOf('French President Marie Anne Curiot and US President Donald Trump spoke.')
    expect(newLeaders(sentence.blockText, sentence.mentions)).toEqual([
      {
        entity: { id: 'leader:marie-anne-curiot', kind: 'leader', name: 'Marie Anne Curiot' },
        surname: 'Curiot',
      },
    ])
  })
})

test.each([
  ['He has faced criticism for it.', 'criticism'],
  ['The administration has pressed Seoul.', 'pressure'],
  ['He arrived in Tokyo.', 'visit'],
  ['He took office in June.', 'appointment'],
  ['Provocations go on.', 'threat'],
  ['He seeks better relations.', 'stance'],
  ['He ate.', 'mentioned'],
])('%j is %s', (text, kind) => expect(kindOf(text)).toBe(kind))

test.each([
  ['President', 'United States', 'President of the United States'],
  ['President', 'South Korea', 'President of South Korea'],
  ['Prime Minister', 'Cook Islands', 'Prime Minister of the Cook Islands'],
  ['President of the European Council', 'European Union', 'President of the European Council'],
  ['Soviet leader', 'Russia', 'Soviet leader'],
])('%s of %s', (title, country, expected) => expect(officeName(title, country)).toBe(expected))
