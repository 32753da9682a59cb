import { describe, expect, test } from 'vitest'
import { factsOf, testPairs, toldOfKind } from './told.ts'

describe('what somebody does is no position', () => {
  testPairs([
    ['en', 'stance', 'Russia {backs|has been backing} bakers in Norway.'],
    ['en', 'stance', '{Emmanuel Macron|Winston Churchill} supports a canal between Poland and Latvia.'],
    ['es', 'stance', 'Polonia apoya {un canal con|con expertos en} Letonia.'],
    ['de', 'stance', 'Dänemark sprach {sich für ein Verbot|ein Verbot für Händler} in Lettland aus.'],
    ['de', 'stance', 'Polen hat {die NATO|sich} gegen Angriffe aus Dänemark verteidigt.'],
  ])
})

describe('what somebody thinks is nothing that they say', () => {
  testPairs([
    ['de', 'statement', 'Emmanuel Macron {bezeichnete|sieht} Polen als Vorbild für alle Länder Europas.'],
    [
      'de',
      'statement',
      'Emmanuel Macron {bezeichnete Polen als Land|stufte Polen als Land ein}, das Kanäle baut.',
    ],
  ])
})

describe('who threatens says with what', () => {
  testPairs([
    ['de', 'threat', '{Dänemark droht Polen mit einem Zoll|Polen droht eine Welle von Zöllen} auf Brot.'],
    ['de', 'threat', 'Dänemark drohte{ Polen|} mit Zöllen.'],
  ])
})

describe('who is met is named', () => {
  testPairs([
    ['en', 'meeting', 'Emmanuel Macron and Olaf Scholz met with {Justin Trudeau|world leaders} in Rome.'],
    ['es', 'meeting', 'Emmanuel Macron se reunió con {Pedro Sánchez|los líderes de la región} en Roma.'],
  ])
})

describe('a question and a proposal press nobody', () => {
  testPairs([
    [
      'en',
      'pressure',
      'Ann Holt asked Emmanuel Macron {|“what took you so long” }to open a bakery in Poland.',
    ],
    ['en', 'pressure', 'Norway is pushing {Poland|through a plan} to open a bakery in Latvia.'],
  ])
})

describe('what is passed on, or made up, is nobody’s statement', () => {
  testPairs([
    ['en', 'statement', 'Emmanuel Macron tweeted {|a story }that bread from Lisbon was too dear for Poland.'],
    ['en', 'statement', 'Emmanuel Macron told {voters|lies} that bread from Lisbon was too dear for Poland.'],
  ])
})

describe('a pronoun does not mean whom its words name', () => {
  const flight = { en: 'Emmanuel Macron flew to Rome. ', de: 'Emmanuel Macron flog nach Rom. ' }
  testPairs([
    [
      'en',
      'statement',
      `${flight.en}He said that {bread|Macron} was too dear for anybody in Poland and Latvia.`,
    ],
    [
      'en',
      'statement',
      `${flight.en}When Macron arrived, {he|they} said that bread was too dear for Latvia.`,
    ],
    [
      'de',
      'statement',
      `${flight.de}{Angela Merkel|Macron} wolle mit Polen über Zölle auf Brot reden, sagte er.`,
    ],
  ])
})

describe('what hangs', () => {
  testPairs([
    [
      'en',
      'criticism',
      'At a rally {|a few days later }in Rome, Emmanuel Macron criticised Poland for its bread.',
    ],
    ['en', 'stance', '{|Two more examples: }Norway supports a tunnel to Denmark.'],
    ['en', 'stance', '{|In other words, }Norway supports a tunnel to Denmark.'],
    ['de', 'action', '2020 hatte Frankreich 600 Soldaten {nach Mali|in die Region} geschickt.'],
    ['de', 'criticism', 'Polen kritisierte {|in dieser Zeit }Dänemark wegen der Brotpreise.'],
    ['de', 'criticism', 'Polen kritisierte {|zwei Tage danach }Dänemark wegen der Brotpreise.'],
    ['de', 'threat', 'Emmanuel Macron droht {|deshalb }China mit Zöllen.'],
    [
      'en',
      'statement',
      '“{Justin Trudeau|Angela Merkel} knows what he is doing in Poland with bread and with herring,” said Emmanuel Macron.',
    ],
    ['de', 'action', 'Italien hat Masken bestellt, die über Wien {kamen|gekommen seien}.'],
  ])
})

describe('who says so is somebody', () => {
  testPairs([
    [
      'en',
      'statement',
      '{US officials|Experts} say Germany watches Iran carefully for a test of rockets in spring.',
    ],
    [
      'en',
      'statement',
      '{Ann Holt and Bob Lind|Sources} said Emmanuel Macron wants a bakery in every town of Latvia.',
    ],
  ])
})

describe('when it was or will be', () => {
  testPairs([
    ['de', 'stance', 'Heute {hat|hatte} Merkel eine Impfung mit Astrazeneca abgelehnt.'],
    ['de', 'stance', 'Emmanuel Macron hielt {|zunächst }an einem Kanal nach Lettland fest.'],
    ['en', 'meeting', 'Emmanuel Macron held {|out the possibility of }talks with Olaf Scholz in Rome.'],
    ['de', 'meeting', '{Emmanuel Macron trifft Angela Merkel|Den Irak trifft eine Corona-Welle} in Rom.'],
  ])

  test('what was done is not to come', () => {
    const days = (text: string): unknown[] => factsOf('de', text).map((f) => f.when?.from)
    const rest = 'in der kommenden Woche hat sich Emmanuel Macron gegen einen Kanal nach Polen gewandt.'
    expect(days(`Vor einem Gipfel ${rest}`)).toEqual([undefined])
    expect(days(`Vor einem Gipfel ${rest.replace('kommenden', 'vergangenen')}`)).toEqual([expect.any(String)])
  })
})

describe('what a noun of time is about is no sentence of its own', () => {
  test.each([
    ['Last year Emmanuel Macron visited Poland.', 1],
    ['The year Emmanuel Macron visited Poland was a good one.', 0],
    ['The day Emmanuel Macron left for Poland was a good one.', 0],
  ])('%s', (text, count) => expect(toldOfKind('visit', 'en', text)).toHaveLength(count))
})

describe('a comparison is the writer’s', () => {
  testPairs([
    [
      'en',
      'action',
      'Emmanuel Macron signed {twenty laws rather|more laws} than decrees on bread in France.',
    ],
  ])
})

describe('a caption with its credit is no sentence', () => {
  testPairs([
    [
      'en',
      'statement',
      'Emmanuel Macron at a bakery {|| Ann Holt/AFP via Getty }said that bread from Lisbon was too dear for Poland.',
    ],
  ])
})

describe('counts that say little are no day', () => {
  test.each([
    ['en', 'Emmanuel Macron met Olaf Scholz in Rome # ago.', 'two weeks', 'a few weeks'],
    ['en', 'Emmanuel Macron met Olaf Scholz in Rome # ago.', 'two days', 'several days'],
    ['de', 'Emmanuel Macron traf Olaf Scholz vor # in Rom.', 'zwei Wochen', 'einigen Wochen'],
    ['fr', 'Emmanuel Macron a rencontré Olaf Scholz à Rome il y a #.', 'deux semaines', 'quelques semaines'],
  ])('%s: %s', (language, sentence, counted, vague) => {
    const from = (count: string): (string | undefined)[] =>
      factsOf(language, sentence.replace('#', count)).map((f) => f.when?.from)
    expect(from(counted)).toEqual([expect.any(String)])
    expect(from(vague)).toEqual([undefined])
  })
})

describe('an office that is not over yet is no past one', () => {
  test.each([
    ['Former President Fujimori opened a bakery in Peru.', 'leader:alberto-fujimori'],
    ['President Fujimori opened a bakery in Peru.', 'leader:keiko-fujimori'],
  ])('%s', (text, who) =>
    expect(factsOf('en', text, '2026-10-01').flatMap((f) => (f.office ? f.about[0] : []))).toEqual([who]),
  )

  test('of one who has only begun, nothing is said', () =>
    expect(toldOfKind('office', 'en', 'Former President Keiko Fujimori opened a bakery in Peru.')).toEqual(
      [],
    ))
})
