import { describe, expect, test } from 'vitest'
import { kindsOf, readText, toldOf } from './read.ts'

describe('the date is that of the clause', () => {
  const dates = (text: string): (string | undefined)[] =>
    readText(`---\ndate: 2025-05-07\n---\n${text}`).facts.flatMap(({ kind, when }) =>
      kind === 'mentioned' ? [] : [when?.from],
    )
  test.each([
    ['behind it', 'Emmanuel Macron met Giorgia Meloni on Monday.', ['2025-05-05']],
    ['before it', 'On Monday, Emmanuel Macron met Giorgia Meloni.', ['2025-05-05']],
    [
      'of two clauses each has its own',
      'Emmanuel Macron met Giorgia Meloni on Monday and visited Egypt on Tuesday.',
      ['2025-05-05', '2025-05-06'],
    ],
    ['not of a relative clause', 'Emmanuel Macron, who left on Tuesday, met Giorgia Meloni.', [undefined]],
    [
      'not of a clause of time',
      'Emmanuel Macron met Giorgia Meloni after Putin had left on Monday.',
      [undefined],
    ],
    ['not since when', 'Emmanuel Macron has supported Ukraine since 2022.', [undefined]],
    ['not by when', 'Emmanuel Macron will meet Giorgia Meloni by 9 May 2025.', [undefined]],
    ['not whose budget', "Emmanuel Macron rejects next year's budget.", [undefined]],
    [
      'not the speaker’s',
      '“On 1 April Vladimir Putin was in Minsk with two of his generals,” said Emmanuel Macron.',
      [undefined],
    ],
  ])('%s', (_, text, expected) => expect(dates(text)).toEqual(expected))
})

describe('what is said is about', () => {
  test.each([
    [
      'who acts',
      'Emmanuel Macron said that Ukraine is ready for a long and cold winter and Germany is not.',
      'emmanuel-macron UA DE',
    ],
    [
      'whose it is',
      "Emmanuel Macron said that Ukraine's army was ready for a long winter in Lviv.",
      'emmanuel-macron UA',
    ],
    [
      'whom it is said to',
      'Emmanuel Macron told Giorgia Meloni that nobody in Lisbon was ready for a long winter.',
      'emmanuel-macron giorgia-meloni',
    ],
    [
      'no place',
      'Emmanuel Macron said that a war in Ukraine was long and would not end in May.',
      'emmanuel-macron',
    ],
    [
      'whose it is, by an adjective',
      'Emmanuel Macron said that the French army was ready for a long winter in Lithuania.',
      'emmanuel-macron FR',
    ],
    [
      'no clause of time',
      'Emmanuel Macron said that nobody in Lisbon was ready for a long war when Russia came.',
      'emmanuel-macron',
    ],
  ])('%s', (_, text, about) => expect(kindsOf(text)).toEqual([`statement ${about}`]))

  test.each([
    [
      'who acts',
      'Rachel Reeves said on Monday that Emmanuel Macron would help Ukraine and Moldova with money.',
      ['statement emmanuel-macron'],
    ],
    [
      'nobody who is only named',
      'Rachel Reeves said on Monday that money for Ukraine and Moldova came from Emmanuel Macron.',
      [],
    ],
    [
      'nobody in direct speech',
      '“Emmanuel Macron would help Ukraine and Moldova with money and weapons,” Rachel Reeves said.',
      [],
    ],
  ])('by a stranger, %s', (_, text, facts) => expect(kindsOf(text)).toEqual(facts))
})

describe('a quote is the article’s own', () => {
  test('a pronoun has its name in a bracket, as short as the article has it', () => {
    expect(toldOf('Emmanuel Macron arrived. Macron was late. He met Vladimir Putin.')).toEqual([
      'meeting: emmanuel-macron vladimir-putin: [Macron] met Vladimir Putin.',
    ])
  })
  test('direct speech alone has no quotation marks, with its speaker', () => {
    const { facts } = readText(
      '“Germany must be ready for a long war with Russia,” Emmanuel Macron said. “Germany will be ready for a long war with Russia in two years.”',
    )
    const second = facts.findLast((f) => f.kind === 'statement')
    expect(second).toMatchObject({
      quote: { exact: 'Germany will be ready for a long war with Russia in two years.' },
      speaker: { words: 'Emmanuel Macron', entity: 'leader:emmanuel-macron' },
    })
    expect(second?.said?.[0]?.exact).toBe(second?.quote.exact)
  })
  test('names without any other fact are mentioned, once', () => {
    const { facts } = readText('Emmanuel Macron met Giorgia Meloni as Russia, Russia and China watched.')
    expect(facts.map((f) => `${f.kind} ${f.about}`)).toEqual([
      'meeting leader:emmanuel-macron,leader:giorgia-meloni',
      'mentioned country:RU,country:CN',
    ])
  })
})
