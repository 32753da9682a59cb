import { describe, expect, test } from 'vitest'
import { kindsOf, readText } from './read.ts'

/** English ways to tell each kind, and what looks like one of them and is none. */
const WAYS: Readonly<Record<string, { gives: [text: string, about: string][]; not: string[] }>> = {
  figure: {
    gives: [
      ['Norway has a population of 5.4 million.', 'NO'],
      ['Norway has 5 million people.', 'NO'],
      ['The population of Norway is 5 million.', 'NO'],
      ["Japan's population fell by 595,000.", 'JP'],
      ['Turkey hosts 3.6 million refugees.', 'TR'],
      ['Sweden is home to 10 million people.', 'SE'],
      ['Inflation in Turkey hit 85 percent in October.', 'TR'],
      ['Unemployment in Spain is 13 percent.', 'ES'],
      ['Unemployment rose to 9.5 percent in France.', 'FR'],
      ['Exports to China sank to $2 billion.', 'CN'],
      ['Donald Trump won 63 million votes.', 'donald-trump'],
      ["Emmanuel Macron's approval rating is 31 percent.", 'emmanuel-macron'],
      ['About 73 percent of Tunisians voted.', 'TN'],
      ['Two-thirds of Germans want a new vote.', 'DE'],
      ['Some 45 percent of Germans want a new vote.', 'DE'],
      ['One in three Germans wants to leave.', 'DE'],
      ['A survey showed that 62 percent of French people oppose higher taxes.', 'FR'],
    ],
    not: [
      'Germany has 16 states.',
      'Germany has a problem with 20 percent of its trains.',
      'India has a law that 2 percent go to charity.',
      'The U.S. ambassador has $17 million.',
      'Canada is 5,000 kilometres away.',
      'Ford is a 100% American company that makes cars.',
      'The law would hit 40 percent of German firms, and he dropped it.',
      'About 40 percent of German companies could close.',
      'If 60 percent of Italians stay at home, Giorgia Meloni will lose.',
      'Emmanuel Macron, 45, coughed.',
      'China reported that 300 people had come.',
    ],
  },
  criticism: {
    gives: [
      ['Donald Trump tore into Joe Biden over a bill.', 'donald-trump joe-biden'],
      ['Donald Trump called Joe Biden a liar.', 'donald-trump joe-biden'],
      ['Donald Trump denounced Joe Biden as a coward.', 'donald-trump joe-biden'],
      ["Amnesty International condemned Russia's invasion.", 'RU'],
      ['Amnesty International condemned the raid by Israel.', 'IL'],
      ["China's foreign ministry slammed the United States for a sale.", 'CN US'],
      ['Palestinian officials accused Israel of a delay.', 'PS IL'],
      ['Emmanuel Macron faced criticism from Marine Le Pen.', 'emmanuel-macron'],
      ['Emmanuel Macron came under fire from Donald Trump over a bill.', 'emmanuel-macron donald-trump'],
      ['Donald Trump railed against Germany.', 'donald-trump DE'],
      ['Emmanuel Macron has faced mounting criticism from Marine Le Pen.', 'emmanuel-macron'],
      ['Donald Trump, who flew to Paris, attacked Angela Merkel for a bill.', 'donald-trump angela-merkel'],
      ['China slammed the US decision on steel.', 'CN US'],
      ['Donald Trump attacked Germany over its debts.', 'donald-trump DE'],
      ['Barack Obama has been critical of Israel.', 'barack-obama IL'],
      ['North Korea intensified its criticism of South Korea.', 'KP KR'],
      ['The United States faced Palestinian criticism over its embassy.', 'US PS'],
      ['Donald Trump called Joe Biden’s policies “outrageous”.', 'donald-trump joe-biden'],
      ['The Russian and Syrian ministries accused the United States of a lie.', 'SY RU US'],
    ],
    not: [
      'Donald Trump called Joe Biden a friend.',
      'Donald Trump called Joe Biden after the disaster in China.',
      'A storm slammed Japan.',
      'Donald Trump, who lives in Florida, accused of fraud, left the court.',
      'Hurricane Maria slammed Puerto Rico.',
      "Sudan's army took aim at rebels.",
      'Israel attacked Iran on Friday.',
      'Ukraine came under fire from Russia.',
      'Russian missiles tore into Ukraine.',
      "Donald Trump's critics slammed Joe Biden.",
      'Joe Biden is in critical condition in Delaware.',
      "Amnesty International condemned Russia's exclusion.",
      'Emmanuel Macron faced criticism over a reform.',
    ],
  },
  stance: {
    gives: [
      ['Israel is opposed to a state.', 'IL'],
      ['Emmanuel Macron is against a treaty.', 'emmanuel-macron'],
      ['Emmanuel Macron is determined to stay in office.', 'emmanuel-macron'],
      ['Emmanuel Macron remains open to talks.', 'emmanuel-macron'],
      ['Donald Trump has no intention of leaving.', 'donald-trump'],
      ['Poland will not accept quotas.', 'PL'],
      ['Pakistan does not recognise Israel.', 'PK IL'],
      ['Vladimir Putin insists on a treaty.', 'vladimir-putin'],
      ['The leaders of Poland and Hungary reject the pact on steel.', 'PL HU'],
      ['The government of Canada opposes a pipeline.', 'CA'],
      ['The US establishment favoured a treaty.', 'US'],
      ['Germany backs the plan of a bank.', 'DE'],
    ],
    not: [
      'Emmanuel Macron is open on Sundays.',
      'A plan was opposed by Emmanuel Macron.',
      'Emmanuel Macron is opposed by Marine Le Pen.',
      'Donald Trump backed down over a bill.',
    ],
  },
  meeting: {
    gives: [
      [
        'The meeting between Donald Trump and Vladimir Putin took place in Helsinki.',
        'donald-trump vladimir-putin',
      ],
      [
        'Talks between Emmanuel Macron and Donald Trump ended without a deal.',
        'emmanuel-macron donald-trump',
      ],
      ['The leaders of France and Germany met in Paris.', 'FR DE'],
      ['Donald Trump shook hands with Vladimir Putin in Helsinki.', 'donald-trump vladimir-putin'],
    ],
    not: [
      'A meeting between Donald Trump and Vladimir Putin was cancelled.',
      'No meeting between Donald Trump and Vladimir Putin took place.',
      'Germany meets France in the final.',
      "Emmanuel Macron's meeting with his doctors took place on Monday.",
      'Emmanuel Macron wants to meet Donald Trump.',
    ],
  },
  visit: {
    gives: [
      ['Emmanuel Macron is on a visit to China.', 'emmanuel-macron CN'],
      ['Emmanuel Macron is due in Beijing on Tuesday.', 'emmanuel-macron'],
      ['Emmanuel Macron left for Japan on Tuesday.', 'emmanuel-macron JP'],
      ["Emmanuel Macron's trip to Japan ended on Tuesday.", 'emmanuel-macron JP'],
    ],
    not: [
      'Donald Trump is due in court in New York.',
      'Donald Trump is due to speak in Berlin.',
      'Donald Trump left for work.',
      'Donald Trump was to visit Japan in April.',
    ],
  },
  agreement: {
    gives: [
      ['Angela Merkel made a deal with Vladimir Putin.', 'angela-merkel vladimir-putin'],
      ['A treaty between France and Germany was signed in Aachen.', 'FR DE'],
    ],
    not: ['Emmanuel Macron agreed.', 'Angela Merkel made a cake with Vladimir Putin.'],
  },
  election: {
    gives: [
      ["Emmanuel Macron's party won an election.", 'emmanuel-macron'],
      ['Donald Trump was declared the winner of an election.', 'donald-trump'],
      ['Donald Trump will seek re-election.', 'donald-trump'],
      ['Emmanuel Macron won the election in France.', 'emmanuel-macron FR'],
      ['Last year, Tunisians elected a new parliament.', 'TN'],
    ],
    not: [
      'Emmanuel Macron is expected to call an election.',
      'Emmanuel Macron lost a vote of confidence.',
      'Donald Trump has claimed victory.',
    ],
  },
  appointment: {
    gives: [
      ['Donald Trump succeeded Joe Biden in January.', 'donald-trump joe-biden'],
      ['Joe Biden was succeeded by Donald Trump.', 'joe-biden donald-trump'],
      ['Vladimir Putin came to power in 1999.', 'vladimir-putin'],
      ['Donald Trump named Jeff Smith and Mark Jones to help him.', 'donald-trump'],
      ['Donald Trump entered the White House in January.', 'donald-trump'],
      ['Volodymyr Zelensky dismissed his defence minister.', 'volodymyr-zelensky'],
      ['Justin Trudeau announced his resignation on Monday.', 'justin-trudeau'],
    ],
    not: [
      'Donald Trump fired a gun.',
      'Donald Trump succeeded in business.',
      'Donald Trump replaced a carpet.',
      'Donald Trump entered the White House for a meeting.',
      'Donald Trump entered the White House race.',
      'Emmanuel Macron became the first president to visit the island.',
      'Donald Trump is expected to fire his minister.',
    ],
  },
  sanction: {
    gives: [
      ['The United States banned imports of oil.', 'US'],
      ['China responded with tariffs.', 'CN'],
      ['The US Treasury imposed sanctions on ten men.', 'US'],
    ],
    not: ['China responded with anger.'],
  },
}

describe.each(Object.entries(WAYS))('%s', (kind, { gives, not }) => {
  test.each(gives)('%s', (text, about) => expect(kindsOf(text)).toContain(`${kind} ${about}`))
  test.each(not)('none: %s', (text) =>
    expect(kindsOf(text)).not.toContainEqual(expect.stringMatching(new RegExp(`^${kind} `))),
  )
})

test('what is due is planned, a position is taken now', () => {
  expect(readText('Emmanuel Macron is due in Beijing on Tuesday.').facts[0]?.planned).toBe(true)
  expect(readText('Poland will not accept quotas.').facts[0]).not.toHaveProperty('planned')
})

test('a share has its number, a population counts people', () => {
  const figures = (text: string) => readText(text).facts[0]?.figures
  expect(figures('About 73 percent of Tunisians voted.')).toEqual([
    { text: '73 percent', value: 73, unit: 'percent' },
  ])
  expect(figures('Norway has a population of 5.4 million.')).toEqual([
    { text: '5.4 million', value: 5.4e6, unit: 'people' },
  ])
})
