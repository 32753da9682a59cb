import { describe, expect, test } from 'vitest'
import { agendaIn, introducesAgenda } from '../../../facts/extract/agenda.ts'
import { kindOf } from '../../../facts/extract/kinds.ts'
import { EN } from '../../../facts/extract/lexicon/en.ts'
import { newLeaders, officeName } from '../../../facts/extract/offices.ts'
import { tenuresIn } from '../../../facts/extract/tenures.ts'
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

describe('claimsOf', () => {
  const claims = (text: string) => {
    const { ground } = lastOf(text)
    return ground.claims.map(
      (c) =>
        `${c.leader.slice('leader:'.length)} ${c.office.title} ${c.office.country}${c.former ? ' former' : ''}`,
    )
  }
  test.each([
    ['South Korean President Lee Jae-myung spoke.', ['lee-jae-myung President KR']],
    ["Japan's new Prime Minister Shigeru Ishiba spoke.", ['shigeru-ishiba Prime Minister JP']],
    ['Shigeru Ishiba, Prime Minister of Japan, spoke.', ['shigeru-ishiba Prime Minister JP']],
    ["Shigeru Ishiba, Japan's prime minister, spoke.", ['shigeru-ishiba Prime Minister JP']],
    ['The president of France, Emmanuel Macron, spoke.', ['emmanuel-macron President FR']],
    ['The French president, Emmanuel Macron, spoke.', ['emmanuel-macron President FR']],
    ['President Macron spoke.', ['emmanuel-macron President FR']],
    ['The former US President Barack Obama spoke.', ['barack-obama President US former']],
    ['Former German chancellor Angela Merkel spoke.', ['angela-merkel Chancellor DE former']],
    ["Germany's former chancellor Angela Merkel spoke.", ['angela-merkel Chancellor DE former']],
    [
      '---\nlanguage: de\n---\nDer französische Präsident Emmanuel Macron sprach.',
      ['emmanuel-macron President FR'],
    ],
    ['---\nlanguage: de\n---\nBundeskanzler Friedrich Merz sprach.', ['friedrich-merz Chancellor DE']],
    [
      '---\nlanguage: fr\n---\nLe président français Emmanuel Macron a parlé.',
      ['emmanuel-macron President FR'],
    ],
    [
      '---\nlanguage: fr\n---\nL’ancienne chancelière Angela Merkel a parlé.',
      ['angela-merkel Chancellor DE former'],
    ],
    [
      '---\nlanguage: es\n---\nEl presidente francés, Emmanuel Macron, habló.',
      ['emmanuel-macron President FR'],
    ],
    ['Donald Trump likes Japan.', []],
  ])('%j', (text, expected) => expect(claims(text)).toEqual(expected))
  test('a time in office that is told aside', () => {
    const { sentence, ground } = lastOf('Shigeru Ishiba, who took office in October, spoke.')
    expect(tenuresIn(sentence, ground.lexicon)).toMatchObject([
      { leader: 'leader:shigeru-ishiba', words: 'took office in October' },
    ])
  })
  test('names that no table has', () => {
    const { sentence, ground } = lastOf(
      'French President Marie Anne Curiot and US President Donald Trump spoke.',
    )
    expect(newLeaders(sentence.blockText, sentence.mentions, ground.lexicon)).toEqual([
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
])('%j is %s', (text, kind) => expect(kindOf(text, 0, EN).kind).toBe(kind))

test.each([
  ['President', 'United States', 'President of the United States'],
  ['President', 'South Korea', 'President of South Korea'],
  ['Prime Minister', 'Cook Islands', 'Prime Minister of the Cook Islands'],
  ['President of the European Council', 'European Union', 'President of the European Council'],
  ['Soviet leader', 'Russia', 'Soviet leader'],
])('%s of %s', (title, country, expected) => expect(officeName(title, country)).toBe(expected))
