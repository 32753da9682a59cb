import { describe, expect, test } from 'vitest'
import type { FactKind } from '../../../facts/fact-kinds.ts'
import { kindsOf, readText } from './read.ts'

/** What each rule gives, and what looks like it and is none. Offices and mentions come from phrases, or from no clause at all. */
const RULES: Readonly<
  Record<Exclude<FactKind, 'office' | 'mentioned'>, { gives: [string, string][]; not: string[] }>
> = {
  statement: {
    gives: [
      ['Emmanuel Macron praised Volodymyr Zelensky.', 'emmanuel-macron volodymyr-zelensky'],
      [
        'Emmanuel Macron said that Ukraine was ready for talks with Russia and for a long winter.',
        'emmanuel-macron UA',
      ],
    ],
    not: [
      'Praise for Emmanuel Macron came late.',
      'Emmanuel Macron may say that Ukraine was ready for talks with Russia and for a long winter.',
    ],
  },
  pressure: {
    gives: [
      ['Donald Trump urged Iran to accept a deal.', 'donald-trump IR'],
      ['Iran was urged by Donald Trump to accept a deal.', 'IR donald-trump'],
    ],
    not: ['The pressure on Iran grew.', 'Donald Trump did not urge Iran to accept a deal.'],
  },
  criticism: {
    gives: [
      ['Donald Trump condemned the attack on Israel.', 'donald-trump'],
      ['Emmanuel Macron was criticised by Donald Trump.', 'donald-trump emmanuel-macron'],
    ],
    not: ['Donald Trump did not condemn an attack.', 'Emmanuel Macron was criticised by many.'],
  },
  threat: {
    gives: [['North Korea threatened to destroy Seoul.', 'KP']],
    not: ['The threats of North Korea scared Seoul.', 'North Korea was threatened with a war.'],
  },
  stance: {
    gives: [
      ['Emmanuel Macron rejects the treaty with Russia.', 'emmanuel-macron RU'],
      ['Germany does not want a treaty.', 'DE'],
    ],
    not: [
      'Emmanuel Macron might reject a treaty.',
      'A treaty was rejected by Emmanuel Macron.',
      // what somebody wished is no position, and what a person wishes is a guess
      'Germany wanted a treaty.',
      'Emmanuel Macron wants a treaty.',
      'Emmanuel Macron does not want a treaty.',
      'Emmanuel Macron hopes for a treaty.',
      // on a day to come it is a plan
      'Germany rejects a treaty on 20 May 2034.',
    ],
  },
  agenda: {
    gives: [
      ['Emmanuel Macron and Giorgia Meloni discussed trade.', 'emmanuel-macron giorgia-meloni'],
      ["Emmanuel Macron's talks with Donald Trump will focus on trade.", 'emmanuel-macron donald-trump'],
    ],
    not: ['Talks will focus on trade.', 'Trade was discussed for hours.'],
  },
  meeting: {
    gives: [
      ['Emmanuel Macron met Friedrich Merz.', 'emmanuel-macron friedrich-merz'],
      ['Emmanuel Macron held talks with Giorgia Meloni.', 'emmanuel-macron giorgia-meloni'],
      ['Emmanuel Macron received Giorgia Meloni in Paris.', 'emmanuel-macron giorgia-meloni'],
      ['Rachel Reeves met Donald Trump.', 'donald-trump'],
    ],
    not: [
      'Emmanuel Macron met his deadline.',
      'Emmanuel Macron met the press.',
      'Emmanuel Macron did not meet Friedrich Merz.',
      'Emmanuel Macron received a letter from Giorgia Meloni.',
      'Emmanuel Macron left before the meeting with Giorgia Meloni.',
    ],
  },
  visit: {
    gives: [
      ['Giorgia Meloni visited Egypt in May.', 'giorgia-meloni EG'],
      ['Giorgia Meloni flew to Cairo on Monday.', 'giorgia-meloni'],
    ],
    not: ['Giorgia Meloni visited a school.', 'Giorgia Meloni flew home.', 'Egypt was visited by tourists.'],
  },
  agreement: {
    gives: [['Germany and France signed a treaty in Aachen.', 'DE FR']],
    not: ['Germany signed a cheque.', 'Germany did not sign a treaty.'],
  },
  sanction: {
    gives: [['The United States imposed sanctions on Russia.', 'US RU']],
    not: ['Sanctions hurt Russia.', 'The United States imposed a curfew.'],
  },
  election: {
    gives: [['Donald Trump won the election in 2016.', 'donald-trump']],
    // of a match, and as a rule
    not: [
      'Emmanuel Macron won an election with a 3-1 victory.',
      'Emmanuel Macron always wins an election in May.',
      'Donald Trump won a prize.',
      'An election was a blow to Donald Trump.',
    ],
  },
  appointment: {
    gives: [
      ['Justin Trudeau resigned in January.', 'justin-trudeau'],
      ['Emmanuel Macron appointed François Bayrou as prime minister.', 'emmanuel-macron francois-bayrou'],
    ],
    not: ['The minister resigned in January.', 'Justin Trudeau did not resign in January.'],
  },
  figure: {
    gives: [['Germany spent €5 billion for weapons.', 'DE']],
    not: ['Germany spent much for weapons.', 'Germany may spend €5 billion for weapons.'],
  },
  action: {
    gives: [
      ['Emmanuel Macron dissolved the National Assembly on Sunday.', 'emmanuel-macron'],
      ['Donald Trump pardoned two of his former aides.', 'donald-trump'],
      ['Giorgia Meloni has cancelled a flight to Tokyo.', 'giorgia-meloni'],
      ['Germany will deploy 4,000 troops in Lithuania in May 2027.', 'DE'],
      ['Russia seized two ships in the Black Sea.', 'RU'],
      ['Nicolas Sarkozy was jailed in Paris.', 'nicolas-sarkozy'],
      [
        'Justin Trudeau spoke with Donald Trump by phone, and postponed his summer holiday.',
        'justin-trudeau',
      ],
    ],
    not: [
      // a guess, without a day
      'Germany will deploy 4,000 troops in Lithuania.',
      // of these verbs nobody can say what they tell
      'Emmanuel Macron kicked off the year with a speech.',
      'Emmanuel Macron sent a similar message.',
      // a state, a thought, a seeming
      'Emmanuel Macron remains in Paris.',
      'Emmanuel Macron seemed tired in Paris.',
      'Russia knew a plan.',
      // as a rule, or as somebody sees it
      'Germany exports cars.',
      'Donald Trump is destroying a party.',
      // not so, or not yet
      'Russia did not seize two ships.',
      'Russia might seize two ships.',
      'If Russia seized two ships, prices would rise.',
      'Donald Trump had to leave a hall.',
      // somebody else
      "Donald Trump's lawyers dropped a case.",
      'The officer who seized two ships for Russia left.',
      'They believe that Russia seized two ships.',
      // a team, an island, a figure of speech
      'The United States lost to Canada in the Davis Cup.',
      'New Zealand developed a rich plant life.',
      'Russia has walked a fine line on Iran for years.',
      // to a country
      'Germany was hit by a storm.',
      // nothing is done to anything
      'Emmanuel Macron paused.',
      // told by a kind of its own
      'Emmanuel Macron met Friedrich Merz.',
      'Emmanuel Macron said that Russia had seized two ships in the Black Sea in May.',
    ],
  },
}

describe.each(Object.entries(RULES))('%s', (kind, { gives, not }) => {
  test.each(gives)('%s', (text, about) => expect(kindsOf(text)).toEqual([`${kind} ${about}`]))
  test.each(not)('none: %s', (text) =>
    expect(kindsOf(text)).not.toContainEqual(expect.stringMatching(new RegExp(`^${kind} `))),
  )
})

test('the main clause alone decides', () => {
  expect(kindsOf('The man who met Donald Trump left.')).toEqual([])
  expect(kindsOf('Nobody slept before Emmanuel Macron met Donald Trump.')).toEqual([])
  expect(kindsOf('Shops closed because Donald Trump condemned an attack.')).toEqual([])
  expect(kindsOf('If Emmanuel Macron met Vladimir Putin, Europe would agree.')).toEqual([])
  expect(
    kindsOf(
      'Emmanuel Macron said that Donald Trump had met Vladimir Putin in Anchorage and again in Budapest.',
    ),
  ).toEqual(['statement emmanuel-macron donald-trump vladimir-putin'])
})

test('what is to come is planned, and where it is', () => {
  const of = (text: string) => readText(text).facts[0]
  expect(of('Emmanuel Macron will meet Donald Trump in Paris.')).toMatchObject({
    planned: true,
    where: 'Paris',
  })
  expect(of('Emmanuel Macron met Donald Trump in Paris.')).not.toHaveProperty('planned')
})

test('a figure keeps its number', () =>
  expect(readText('Germany spent €5 billion for weapons.').facts[0]?.figures).toEqual([
    { text: '€5 billion', value: 5e9, unit: 'EUR' },
  ]))
