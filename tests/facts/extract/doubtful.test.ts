import { describe, expect, test } from 'vitest'
import { referenceDates } from '../../../facts/extract/entry-dates.ts'
import { furniture } from '../../../facts/extract/furniture/furniture.ts'
import { findDates } from '../../../facts/text/dates.ts'
import { idsOf, readText } from './read.ts'
import { factsOf } from './told.ts'

const written = (language: string, text: string, date = '2025-05-06'): string =>
  `---\nlanguage: ${language}\ndate: ${date}\n---\n${text}`
/** `who country tense` of the offices that a text gives. */
const offices = (language: string, text: string, date?: string): string[] =>
  readText(written(language, text, date)).context.claims.map(
    ({ leader, office, tense }) => `${idsOf([leader])} ${office.country} ${tense}`,
  )
/** The kinds of a text's facts, without offices and mentions. */
const kinds = (language: string, text: string): string[] =>
  readText(written(language, text)).facts.flatMap(({ kind }) =>
    kind === 'office' || kind === 'mentioned' ? [] : [kind],
  )

describe('a title after a name and a comma', () => {
  test.each([
    'After talks with Emmanuel Macron, the US president said nothing.',
    'Before he met Emmanuel Macron, Japan’s prime minister flew to Rome.',
    'In a call with Emmanuel Macron, the German chancellor asked for time.',
    'Unlike Emmanuel Macron, the president of Poland stayed at home.',
    'Together with Emmanuel Macron, the king of Spain opened a museum.',
  ])('is the next one’s if a verb follows: %s', (text) => expect(offices('en', text)).toEqual([]))

  test.each([
    ['Emmanuel Macron, the French president, said nothing.', 'emmanuel-macron FR now'],
    ['Emmanuel Macron, the president of France, flew to Rome.', 'emmanuel-macron FR now'],
    ['Emmanuel Macron, the president of France since 2017, flew to Rome.', 'emmanuel-macron FR now'],
    ['They met Emmanuel Macron, the French president.', 'emmanuel-macron FR now'],
    ['Emmanuel Macron, the French president and a friend of Greece, flew to Rome.', 'emmanuel-macron FR now'],
  ])('is theirs if the phrase ends: %s', (text, expected) => expect(offices('en', text)).toEqual([expected]))
})

test.each([
  ['en', 'They want to congratulate President Emmanuel Macron.', 'now'],
  ['en', 'It is impacting President Emmanuel Macron.', 'now'],
  ['en', 'In this context President Emmanuel Macron spoke.', 'now'],
  ['en', 'The late President Jacques Chirac was mourned.', 'past'],
])('%s: a part of a word says nothing of an office: %s', (language, text, tense) =>
  expect(offices(language, text)[0]).toMatch(new RegExp(` ${tense}$`)),
)

test.each([
  ['2024-12-01', 'The next US President Donald Trump spoke.', ['donald-trump US next']],
  ['2025-05-06', 'The next US President Donald Trump spoke.', []],
  ['2024-12-01', 'Syrian President Bashar al-Assad spoke.', ['bashar-al-assad SY now']],
  ['2025-05-06', 'Syrian President Bashar al-Assad spoke.', []],
  ['2029-05-06', 'Syrian President Bashar al-Assad spoke.', ['bashar-al-assad SY past']],
])('where the text and the table contradict each other, no office is said (%s): %s', (date, text, expected) =>
  expect(offices('en', text, date)).toEqual(expected),
)

test('a heading, in which all words may have capitals, introduces nobody', () => {
  const TITLE = 'Japan Prime Minister Dodges All'
  const people = (text: string): string[] => factsOf('en', text).flatMap(({ about }) => about)
  expect(people(`# ${TITLE} Questions`)).toEqual([])
  expect(people(`${TITLE} Questions spoke in Osaka.`)).toContain('leader:dodges-all-questions')
})

describe('no pressure', () => {
  test.each([
    ['en', 'Ukraine and Georgia have asked to join the alliance.'],
    ['en', 'Japan asked to speak first in Geneva.'],
    ['en', 'Canada has asked to buy German trains.'],
    ['en', 'Iran was asked to free a sailor.'],
    ['en', 'Germany was urged to send more trains.'],
    ['de', 'Frankreich wird gebeten, mehr Züge nach Kiew zu schicken.'],
  ])('without somebody who is asked, or who asks: %s: %s', (language, text) =>
    expect(kinds(language, text)).not.toContain('pressure'),
  )

  test.each([
    ['en', 'Ukraine asked Georgia to open its ports.'],
    ['en', 'Japan asked for more trains from Canada.'],
    ['en', 'Iran was urged by Japan to free a sailor.'],
    ['en', 'Emmanuel Macron demanded a new vote in Serbia.'],
    ['de', 'Frankreich forderte Polen auf, mehr Züge nach Kiew zu schicken.'],
  ])('else: %s: %s', (language, text) => expect(kinds(language, text)).toContain('pressure'))
})

describe('a figure of a thing that has a name of its own', () => {
  test.each([
    ['en', 'Germany’s DAX rose by 2 percent.'],
    ['en', 'Japan’s Toyota lost 5 percent.'],
    ['en', 'France’s CAC gained 3 percent.'],
    ['en', 'Brazil’s Bovespa fell by 4 percent.'],
    ['de', 'Deutschlands DAX stieg um 2 Prozent.'],
  ])('is not the country’s: %s: %s', (language, text) =>
    expect(kinds(language, text)).not.toContain('figure'),
  )

  test.each([
    ['en', 'Germany’s economy grew by 2 percent.'],
    ['en', 'Germany’s GDP grew by 2 percent.'],
    ['en', 'Japan’s exports fell by 5 percent.'],
    ['de', 'Die Wirtschaft Deutschlands wuchs um 2 Prozent.'],
    ['de', 'Die Offshore-Windindustrie in Deutschland beschäftigt 24.500 Menschen.'],
  ])('of anything else it is: %s: %s', (language, text) => expect(kinds(language, text)).toContain('figure'))
})

describe('an election that somebody loses', () => {
  test.each([
    ['de', 'Der streitbare Liberale unterlag Alberto Fujimori in Peru.'],
    ['de', 'Der eitle Dichter besiegte Alberto Fujimori bei der Wahl in Peru.'],
  ])('to a leader is none if nobody says who: %s: %s', (language, text) =>
    expect(kinds(language, text)).not.toContain('election'),
  )
  test.each([
    ['de', 'Friedrich Merz unterlag Angela Merkel bei der Wahl in Berlin.'],
    ['de', 'Friedrich Merz besiegte Angela Merkel bei der Wahl in Berlin.'],
  ])('else: %s: %s', (language, text) => expect(kinds(language, text)).toContain('election'))
})

describe('somebody with an article alone', () => {
  test.each([
    ['de', 'Emmanuel Macron sagte, dass der Mann seit zwei Jahren im Gefängnis von Lissabon gesessen habe.'],
    [
      'fr',
      'Emmanuel Macron a dit que la victime avait vécu longtemps à Lisbonne avec sa famille au Portugal.',
    ],
    ['es', 'Pedro Sánchez dijo que el joven había vivido mucho tiempo en Lisboa con su familia de Portugal.'],
    ['it', 'Giorgia Meloni ha detto che la ragazza aveva vissuto per molto tempo a Lisbona, nel Portogallo.'],
    ['pt', 'Lula da Silva disse que o menino tinha vivido muito tempo em Lisboa com a família de Portugal.'],
  ])('was named before: %s: %s', (language, text) => expect(kinds(language, text)).toEqual([]))
  test.each([
    [
      'de',
      'Emmanuel Macron sagte, dass ein Mann seit zwei Jahren in einem Gefängnis von Lissabon in Portugal gesessen habe.',
    ],
    [
      'fr',
      'Emmanuel Macron a dit qu’une victime avait vécu longtemps à Lisbonne avec sa famille au Portugal.',
    ],
    ['es', 'Pedro Sánchez dijo que un joven había vivido mucho tiempo en Lisboa con su familia de Portugal.'],
    [
      'it',
      'Giorgia Meloni ha detto che una ragazza aveva vissuto per molto tempo a Lisbona, nel Portogallo.',
    ],
    ['pt', 'Lula da Silva disse que um menino tinha vivido muito tempo em Lisboa com a família de Portugal.'],
  ])('with another article it says enough: %s: %s', (language, text) =>
    expect(kinds(language, text)).toEqual(['statement']),
  )
})

describe('in Romance languages', () => {
  test.each([
    ['es', 'Pedro Sánchez deseó suerte a Portugal.'],
    ['es', 'Emmanuel Macron quiere vender barcos a España.'],
    ['es', 'España busca la paz en Ucrania.'],
    ['pt', 'Os Estados Unidos não querem ser a polícia do Brasil.'],
    ['pt', 'Lula da Silva espera uma vitória da França.'],
    ['it', 'Giorgia Meloni vuole vendere navi alla Francia.'],
    ['it', 'L’Italia spera nella pace in Ucraina.'],
  ])('what the writer says that somebody wants is no position: %s: %s', (language, text) =>
    expect(kinds(language, text)).not.toContain('stance'),
  )
  test.each([
    ['es', 'España rechaza la guerra en Ucrania.'],
    ['pt', 'Lula da Silva apoia a paz na Ucrânia.'],
    ['it', 'L’Italia respinge le accuse della Francia.'],
  ])('what somebody supports or rejects is: %s: %s', (language, text) =>
    expect(kinds(language, text)).toContain('stance'),
  )
})

test.each([
  ['en', 'India fired missiles into Pakistan.', 'appointment'],
  ['en', 'Sweden and Finland have told millions of citizens how to be prepared for a war.', 'pressure'],
  [
    'en',
    'Save Our Parks Namibia says that the dam harms many rare birds in the south of Angola.',
    'statement',
  ],
  [
    'de',
    'Zwei Jahre nach Beginn des Kriegs gegen die Ukraine ist die Schweiz ein Tummelplatz für Spione.',
    'stance',
  ],
  ['en', 'Trump’s team has $133 million for the weeks before the vote.', 'figure'],
])('%s: %s: no %s', (language, text, kind) => expect(kinds(language, text)).not.toContain(kind))

test('a time since an article was changed starts no entry of another day', () => {
  const block = (text: string) => ({ kind: 'paragraph', text }) as const
  const lines = [
    'Talks go on',
    'Published May 07, 2025',
    'Last updated 21 hours ago',
    'India spoke on Wednesday.',
  ]
  expect(referenceDates(lines.map(block), '2025-05-07', 'en').at(-1)).toBe('2025-05-07')
})

test.each([
  ['Last Monday they met.', undefined],
  ['They met last Monday.', undefined],
  ['They met on Monday.', '2025-02-10'],
  ['They met last Thursday.', '2025-02-06'],
])('said on a Tuesday: %s', (text, day) =>
  expect(
    findDates(text, { language: 'en', reference: '2025-02-11', tense: () => 'past' })[0]?.when.from,
  ).toBe(day),
)

test('what a film shows is no text of the article', () => {
  const line = 'Nach dem Angriff wurden in Brüssel Sanktionen gegen Iran beschlossen. 18.04.2024 | 0:21 min'
  const prose = 'Die Minister sprachen lange miteinander und einigten sich am Ende auf nichts. '.repeat(2)
  const blocks = [prose, line, prose].map((text) => ({ kind: 'paragraph', text }) as const)
  expect(furniture(blocks, 'de')[1]).toEqual([{ start: 0, end: line.length }])
})
