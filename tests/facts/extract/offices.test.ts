import { describe, expect, test } from 'vitest'
import { officeName } from '../../../facts/world/office-name.ts'
import { idsOf, readText } from './read.ts'

/** `who title country tense: words`, of each office that a text gives. */
const claims = (text: string): string[] =>
  readText(text).context.claims.map(
    ({ leader, office, tense, sentence, start, end }) =>
      `${idsOf([leader])} ${office.title} ${office.country} ${tense}: ${sentence.blockText.slice(start, end)}`,
  )

describe('the tense of an office', () => {
  test.each([
    [
      'French President Emmanuel Macron',
      'emmanuel-macron President FR now: French President Emmanuel Macron',
    ],
    [
      'Former French President François Hollande',
      'francois-hollande President FR past: French President François Hollande',
    ],
    [
      'The late French President Jacques Chirac',
      'jacques-chirac President FR past: French President Jacques Chirac',
    ],
    [
      "Shigeru Ishiba, Japan's former prime minister,",
      "shigeru-ishiba Prime Minister JP past: Shigeru Ishiba, Japan's former prime minister",
    ],
    [
      'Interim Syrian President Ahmed al-Sharaa',
      'ahmed-al-sharaa President SY acting: Syrian President Ahmed al-Sharaa',
    ],
    [
      'Incoming German Chancellor Friedrich Merz',
      'friedrich-merz Chancellor DE next: German Chancellor Friedrich Merz',
    ],
    ['President-elect Donald Trump', 'donald-trump President US next: President-elect Donald Trump'],
    ['US Vice President Joe Biden', 'joe-biden Vice President US now: US Vice President Joe Biden'],
    [
      'Shigeru Ishiba, Prime Minister of Japan,',
      'shigeru-ishiba Prime Minister JP now: Shigeru Ishiba, Prime Minister of Japan',
    ],
    ['President Macron', 'emmanuel-macron President FR now: President Macron'],
  ])('%s', (words, expected) => expect(claims(`${words} spoke. Emmanuel Macron left.`)).toEqual([expected]))

  test('is past where the table knows that it was over by the article’s day', () => {
    const text = 'Japanese Prime Minister Shinzo Abe spoke.'
    expect(claims(`---\ndate: 2019-05-05\n---\n${text}`)).toEqual([expect.stringContaining(' now:')])
    expect(claims(`---\ndate: 2025-05-05\n---\n${text}`)).toEqual([expect.stringContaining(' past:')])
  })

  test.each([
    ['2018-05-05', 'President Donald Trump', 'now'],
    ['2023-05-05', 'President Donald Trump', 'past'],
    ['2025-05-05', 'President Donald Trump', 'now'],
    ['2018-05-05', 'President Luiz Inácio Lula da Silva', 'past'],
    ['2010-05-05', 'Prime Minister Shinzo Abe', 'past'],
    ['2013-05-05', 'Prime Minister Shinzo Abe', 'now'],
  ])('on %s, between terms or in one: %s', (date, words, tense) =>
    expect(claims(`---\ndate: ${date}\n---\n${words} spoke.`)).toEqual([
      expect.stringContaining(` ${tense}:`),
    ]),
  )

  test('is now where somebody else took office only after the article’s day, which then is not its day', () =>
    expect(
      claims('---\ndate: 2023-05-05\n---\nPresident Donald Trump and Chancellor Friedrich Merz spoke.'),
    ).toEqual([
      expect.stringMatching(/^donald-trump .* now:/),
      expect.stringMatching(/^friedrich-merz .* now:/),
    ]))

  test('is not said some months after a term, though another one follows', () =>
    expect(claims('---\ndate: 2021-05-05\n---\nPresident Donald Trump spoke.')).toEqual([]))

  test.each([
    ['fr', 'Le président français Emmanuel Macron a parlé.', 'emmanuel-macron President FR now'],
    ['es', 'El expresidente francés François Hollande habló.', 'francois-hollande President FR past'],
  ])('%s: %s', (language, text, expected) =>
    expect(claims(`---\nlanguage: ${language}\n---\n${text}`)).toEqual([expect.stringContaining(expected)]),
  )
})

describe('a title before a comma', () => {
  test.each([
    ['To reason with the president, Emmanuel Macron spent hours in Rome.', 0],
    ['The country’s president, Emmanuel Macron, spent hours in Rome.', 1],
    ['They spoke with its president, Emmanuel Macron.', 1],
  ])('%s', (text, count) => expect(claims(text)).toHaveLength(count))

  test('„bisherig“ is past', () =>
    expect(claims('---\nlanguage: de\n---\nDer bisherige Präsident François Hollande sprach.')).toEqual([
      expect.stringContaining(' past:'),
    ]))
})

describe('no office', () => {
  test.each([
    ['of a deputy', 'The deputy president of France, Emmanuel Macron, spoke.'],
    ['by a name alone', 'Emmanuel Macron of France spoke.'],
    ['of another country’s man', 'The French asked Japanese officials about Emmanuel Macron.'],
  ])('%s', (_, text) => expect(claims(text)).toEqual([]))

  test('of the neighbour in a list', () => {
    expect(claims('Xi Jinping, Chinese premier Li Qiang and others spoke.')).toEqual([
      'li-qiang Premier CN now: Chinese premier Li Qiang',
    ])
    expect(
      claims(
        'Emmanuel Macron, Japanese Prime Minister Shigeru Ishiba and German Chancellor Friedrich Merz spoke.',
      ),
    ).toEqual([
      'shigeru-ishiba Prime Minister JP now: Japanese Prime Minister Shigeru Ishiba',
      'friedrich-merz Chancellor DE now: German Chancellor Friedrich Merz',
    ])
  })
})

test('an office is told where it is given first, and once', () => {
  const text = 'French President Emmanuel Macron spoke. French President Emmanuel Macron left.'
  const offices = readText(text).facts.filter((f) => f.kind === 'office')
  expect(offices).toMatchObject([
    {
      about: ['leader:emmanuel-macron', 'country:FR'],
      quote: { exact: 'French President Emmanuel Macron', start: 0 },
      office: { title: 'President', country: 'FR', tense: 'now' },
    },
  ])
})

test.each([
  ['President', 'United States', 'President of the United States'],
  ['President', 'France', 'President of France'],
  ['President of the European Commission', 'European Union', 'President of the European Commission'],
])('%s, %s', (title, country, expected) => expect(officeName(title, country)).toBe(expected))

describe('where an office is', () => {
  const DATED = '---\ndate: 2024-05-05\n---\n'
  test.each([
    [
      'a list with its title before it',
      'Presidents Joe Biden and Xi Jinping spoke.',
      [
        'joe-biden President US now: Presidents Joe Biden and Xi Jinping',
        'xi-jinping President CN now: Presidents Joe Biden and Xi Jinping',
      ],
    ],
    [
      'an adjective that no list has',
      'Robert Mugabe, the longtime president of Zimbabwe, spoke.',
      ['robert-mugabe President ZW past: Robert Mugabe, the longtime president of Zimbabwe'],
    ],
    [
      'behind a verb',
      'Emmanuel Macron is the president of France.',
      ['emmanuel-macron President FR now: Emmanuel Macron is the president of France'],
    ],
    [
      'behind a verb of the past',
      'Angela Merkel was chancellor from 2005 on.',
      ['angela-merkel Chancellor DE past: Angela Merkel was chancellor'],
    ],
    [
      'in a relative clause',
      'Emmanuel Macron, who has been president of France since 2017, spoke.',
      ['emmanuel-macron President FR now: Emmanuel Macron, who has been president of France'],
    ],
    [
      'behind ‘under’',
      'The rules were strict under President Obama.',
      ['barack-obama President US past: President Obama'],
    ],
    ['not on a condition', 'If Donald Trump is president of the United States, he will go.', []],
    ['not where it is denied', 'Emmanuel Macron is not the president of Germany.', []],
    ['not of somebody else’s son', 'Emmanuel Macron, the son of a doctor, spoke.', []],
  ])('%s', (_, text, expected) => expect(claims(`${DATED}${text}`)).toEqual(expected))

  test('‘under’ tells no time in an article without a day', () =>
    expect(claims('The rules were strict under President Obama.')).toEqual([]))
})
