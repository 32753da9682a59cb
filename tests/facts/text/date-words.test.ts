import { describe, expect, test } from 'vitest'
import { referenceDates } from '../../../facts/extract/entry-dates.ts'
import { findDates, onlyDate } from '../../../facts/text/dates.ts'

/** The days of each date in a text written on Wednesday, 17 October 2018, shortened. */
function days(language: string, text: string, reference: string | undefined = '2018-10-17'): string {
  return findDates(text, { language, reference })
    .map(({ when, relation }) => {
      const { from, to, text: words } = when
      const span = from === undefined ? words : from === to ? from : `${from}..${to}`
      return relation ? `${relation} ${span}` : span
    })
    .join(', ')
}

type Case = [language: string, text: string, days: string]

describe('months of a year that words name', () => {
  test.each<Case>([
    ['en', 'Finland joined in April last year.', '2017-04-01..2017-04-30'],
    ['en', 'Finland joined on 4 April last year.', '2017-04-04'],
    ['en', 'Finland met them from 3 to 5 April last year.', '2017-04-03..2017-04-05'],
    ['en', 'In June of last year it lost.', '2017-06-01..2017-06-30'],
    [
      'en',
      'It won in May this year and will play in May next year.',
      '2018-05-01..2018-05-31, 2019-05-01..2019-05-31',
    ],
    ['de', 'Finnland trat im April letzten Jahres bei.', '2017-04-01..2017-04-30'],
    ['de', 'Im Mai des vergangenen Jahres gewann Lee.', '2017-05-01..2017-05-31'],
    ['fr', 'Lee a gagné en mai de l’année dernière.', '2017-05-01..2017-05-31'],
    ['es', 'Lee ganó en abril del año pasado.', '2017-04-01..2017-04-30'],
    ['it', 'Lee ha vinto nell’aprile dello scorso anno.', '2017-04-01..2017-04-30'],
    ['pt', 'Lee ganhou em abril do ano passado.', '2017-04-01..2017-04-30'],
    ['de', 'Lee sprach von der Welt von heute.', ''],
  ])('%s: %s', (language, text, expected) => expect(days(language, text)).toBe(expected))
})

describe('months by tense', () => {
  test.each<Case>([
    ['en', 'In April, Lee announced it.', '2018-04-01..2018-04-30'],
    ['en', 'In December, Lee visited Rome.', '2017-12-01..2017-12-31'],
    ['en', 'Lee will visit Rome in December.', '2018-12-01..2018-12-31'],
    ['en', 'They agreed to meet in March.', '2019-03-01..2019-03-31'],
    ['en', 'A meeting is scheduled for May 3.', '2019-05-03'],
    ['en', 'The talks in September', '2018-09-01..2018-09-30'],
    ['en', 'The talks in December', 'December'],
    ['en', 'In October, Lee went to Rome.', '2018-10-01..2018-10-31'],
    ['de', 'Im Dezember besuchte Lee Rom.', '2017-12-01..2017-12-31'],
    ['de', 'Im Dezember wird Lee Rom besuchen.', '2018-12-01..2018-12-31'],
    ['de', 'Sie vereinbarten, sich im März zu treffen.', '2019-03-01..2019-03-31'],
    ['fr', 'En décembre, Lee a visité Rome.', '2017-12-01..2017-12-31'],
    ['fr', 'En décembre, Lee visitera Rome.', '2018-12-01..2018-12-31'],
    ['fr', 'Ils ont convenu de se réunir en mars.', '2019-03-01..2019-03-31'],
    ['es', 'En diciembre, Lee visitó Roma.', '2017-12-01..2017-12-31'],
    ['es', 'En diciembre, Lee visitará Roma.', '2018-12-01..2018-12-31'],
    ['es', 'Acordaron reunirse en marzo.', '2019-03-01..2019-03-31'],
    ['pt', 'Em dezembro, Lee visitou Roma.', '2017-12-01..2017-12-31'],
    ['pt', 'Em dezembro, Lee visitará Roma.', '2018-12-01..2018-12-31'],
    ['it', 'In dicembre Lee ha visitato Roma.', '2017-12-01..2017-12-31'],
    ['it', 'In dicembre Lee visiterà Roma.', '2018-12-01..2018-12-31'],
    // What another clause is about is none of this one's.
    [
      'en',
      'Lee, who was elected in 2015, will come in March.',
      '2015-01-01..2015-12-31, 2019-03-01..2019-03-31',
    ],
  ])('%s: %s', (language, text, expected) => expect(days(language, text)).toBe(expected))
})

describe('weekdays', () => {
  test.each<Case>([
    ['en', 'Lee spoke on Friday.', '2018-10-12'],
    ['en', 'Lee will speak on Friday.', '2018-10-19'],
    ['en', 'Lee spoke on Wednesday.', '2018-10-17'],
    ['en', 'Lee spoke last Wednesday.', '2018-10-10'],
    ['en', 'Lee speaks next Monday.', '2018-10-22'],
    ['en', 'Lee speaks next Friday.', 'next Friday'],
    ['en', 'The Sunday Times and Black Friday', ''],
    ['de', 'Lee sprach am Freitagabend.', '2018-10-12'],
    ['de', 'Lee wird am kommenden Freitag sprechen.', '2018-10-19'],
    ['fr', 'Lee a parlé vendredi soir.', '2018-10-12'],
    ['fr', 'Lee parlera vendredi prochain.', '2018-10-19'],
    ['es', 'Lee habló este viernes.', '2018-10-12'],
    ['es', 'Lee hablará el próximo viernes.', '2018-10-19'],
    ['es', 'Los lunes habla Lee.', ''],
    ['pt', 'Lee falou na sexta-feira.', '2018-10-12'],
    ['pt', 'A segunda reunião acabou.', ''],
    ['pt', 'Lee falou na noite desta terça.', '2018-10-16'],
    ['pt', 'Lee falou na última sexta em Roma.', '2018-10-12'],
    ['pt', 'Lee falou nesta segunda rodada.', ''],
    ['pt', 'Lee falou na quinta avenida.', ''],
    ['it', 'Lee ha parlato venerdì scorso.', '2018-10-12'],
    ['it', 'Lee parlerà venerdì.', '2018-10-19'],
  ])('%s: %s', (language, text, expected) => expect(days(language, text)).toBe(expected))
})

describe('weeks, months and years', () => {
  test.each<Case>([
    ['en', 'last week', '2018-10-08..2018-10-14'],
    ['en', 'this week', '2018-10-15..2018-10-21'],
    ['en', 'two weeks ago', '2018-10-01..2018-10-07'],
    ['en', 'three months ago', '2018-07-01..2018-07-31'],
    ['en', 'earlier this year', '2018-01-01..2018-12-31'],
    ['de', 'im vergangenen Jahr', '2017-01-01..2017-12-31'],
    ['de', 'vor zwei Monaten', '2018-08-01..2018-08-31'],
    ['de', 'in dieser Woche', '2018-10-15..2018-10-21'],
    ['fr', 'l’an dernier', '2017-01-01..2017-12-31'],
    ['fr', 'la semaine prochaine', '2018-10-22..2018-10-28'],
    ['fr', 'il y a deux mois', '2018-08-01..2018-08-31'],
    ['es', 'el mes pasado', '2018-09-01..2018-09-30'],
    ['es', 'hace tres días', '2018-10-14'],
    ['pt', 'no ano passado', '2017-01-01..2017-12-31'],
    ['pt', 'há duas semanas', '2018-10-01..2018-10-07'],
    ['pt', 'há três dias', '2018-10-14'],
    ['it', 'il mese scorso', '2018-09-01..2018-09-30'],
    ['it', 'due anni fa', '2016-01-01..2016-12-31'],
  ])('%s: %s', (language, text, expected) => expect(days(language, text)).toBe(expected))
})

describe('what counts from elsewhere stays words', () => {
  test.each<Case>([
    ['en', 'the next day', 'the next day'],
    ['en', 'a day later', 'a day later'],
    ['en', 'that night', 'that night'],
    ['en', 'the following week', 'the following week'],
    ['en', 'last summer', 'last summer'],
    ['de', 'am nächsten Tag', 'am nächsten Tag'],
    ['de', 'am Tag darauf', 'am Tag darauf'],
    ['de', 'im Frühjahr', 'im Frühjahr'],
    ['fr', 'le lendemain', 'le lendemain'],
    ['fr', 'la veille', 'la veille'],
    ['fr', 'l’été dernier', 'l’été dernier'],
    ['es', 'al día siguiente', 'al día siguiente'],
    ['es', 'el verano pasado', 'el verano pasado'],
    ['pt', 'no dia seguinte', 'no dia seguinte'],
    ['it', 'il giorno dopo', 'il giorno dopo'],
  ])('%s: %s', (language, text, expected) => expect(days(language, text)).toBe(expected))
})

describe('stretches, and what is no day of what happened', () => {
  test.each<Case>([
    ['en', 'from 2010 to 2014', 'stretch 2010-01-01..2014-12-31'],
    ['en', 'in the 1990s', 'stretch 1990-01-01..1999-12-31'],
    ['en', 'since 2015', 'since 2015-01-01..2015-12-31'],
    ['en', 'until May 2019', 'until 2019-05-01..2019-05-31'],
    ['en', 'before 2012', 'before 2012-01-01..2012-12-31'],
    ['en', 'by the end of 2030', 'by 2030-01-01..2030-12-31'],
    ['de', 'von 2010 bis 2014', 'stretch 2010-01-01..2014-12-31'],
    ['de', 'in den 90er-Jahren', 'stretch 1990-01-01..1999-12-31'],
    ['de', 'seit 2015', 'since 2015-01-01..2015-12-31'],
    ['de', 'nach dem 5. Mai 2018', 'after 2018-05-05'],
    ['fr', 'entre 2010 et 2014', 'stretch 2010-01-01..2014-12-31'],
    ['fr', 'depuis 2015', 'since 2015-01-01..2015-12-31'],
    ['fr', 'jusqu’en 2019', 'until 2019-01-01..2019-12-31'],
    ['es', 'de 2010 a 2014', 'stretch 2010-01-01..2014-12-31'],
    ['es', 'desde 2015', 'since 2015-01-01..2015-12-31'],
    ['es', 'los años 90', 'stretch 1990-01-01..1999-12-31'],
    ['pt', 'desde 2015', 'since 2015-01-01..2015-12-31'],
    ['pt', 'até 2019', 'until 2019-01-01..2019-12-31'],
    ['it', 'dal 2010 al 2014', 'stretch 2010-01-01..2014-12-31'],
    ['it', 'dal 2015', 'since 2015-01-01..2015-12-31'],
  ])('%s: %s', (language, text, expected) => expect(days(language, text)).toBe(expected))
})

test.each<[string, string]>([
  ['en', 'aged 45, the 45-year-old'],
  ['en', 'at 10.42am, at 5 p.m., at noon'],
  ['en', 'the attacks of 9/11; 2/3 of them; he won 3-2'],
  ['en', 'on 5/6/2019'],
  ['de', 'um 16.05 Uhr, der 45-Jährige, 3:2'],
  ['fr', 'à 16h05, 45 ans, à 16 heures'],
  ['es', 'a las 16:05, 45 años, por la mañana'],
  ['pt', 'às 16h05, 45 anos'],
  ['it', 'alle 16.05, 45 anni'],
])('%s: none in %s', (language, text) => expect(days(language, text)).toBe(''))

describe('the one whole date of a text', () => {
  test.each<[string, string[], string | undefined]>([
    ['a line of its own', ['Title', '4 June 2025', 'He came on Monday.'], '2025-06-04'],
    ['the news itself', ['Title', 'On 4 June 2025 he came.', 'He left on Friday.'], '2025-06-04'],
    ['a birthday', ['Title', 'He was born on 4 June 1995.', 'He came on Monday.'], undefined],
    ['before the web', ['Title', 'On 14 August 1935 the law was signed.'], undefined],
    [
      'history',
      ['Title', 'Lead.', 'Text.', 'More.', 'It had all begun long ago, when on 4 June 2005 the army left.'],
      undefined,
    ],
    ['later years are spoken of', ['Title', 'On 4 June 2005 he came.', 'In 2019 he left.'], undefined],
    ['since then', ['Title', 'He has been there since 4 June 2005.'], undefined],
  ])('%s', (_, texts, expected) => expect(onlyDate(texts)).toBe(expected))
})

describe('entries of pages that go on for days', () => {
  const of = (lines: string[], published: string | undefined, language = 'en'): (string | undefined)[] =>
    referenceDates(
      lines.map((text) => ({ kind: 'paragraph' as const, text })),
      published,
      language,
    )
  test.each<[string, string[], (string | undefined)[]]>([
    [
      'en',
      ['T', '12 May, 10:42', 'A came today.', '11 May, 9.05am', 'B came.'],
      ['-', '12', '12', '11', '11'],
    ],
    ['en', ['T', 'May 12, 2022 at 10:42 GMT', 'A.', 'May 11, 2022', 'B.'], ['-', '12', '12', '11', '11']],
    ['de', ['T', '12. Mai, 10.42 Uhr', 'A.', '11.05.2022, 9 Uhr', 'B.'], ['-', '12', '12', '11', '11']],
    ['fr', ['T', 'Le 12 mai à 10h42', 'A.', '11 mai 2022', 'B.'], ['-', '12', '12', '11', '11']],
    ['es', ['T', '12 de mayo, 10:42', 'A.', '11 de mayo de 2022', 'B.'], ['-', '12', '12', '11', '11']],
    ['pt', ['T', '12 de maio, 10h42', 'A.', '11 de maio', 'B.'], ['-', '12', '12', '11', '11']],
    ['it', ['T', '12 maggio, 10:42', 'A.', '11 maggio', 'B.'], ['-', '12', '12', '11', '11']],
    // A time alone, a date in a sentence, one stamp, and a date that is far off.
    ['en', ['T', '10.42am', 'A.', '9.05am', 'B.'], ['-', '-', '-', '-', '-']],
    ['en', ['T', 'A came on 12 May.', 'B came on 11 May.', 'C.', 'D.'], ['-', '-', '-', '-', '-']],
    ['en', ['T', '12 May, 10:42', 'A.', 'B.', 'C.'], ['-', '-', '-', '-', '-']],
    ['en', ['T', '3 June 1999', 'A.', '4 June 1999', 'B.'], ['-', '-', '-', '-', '-']],
  ])('%s: %j', (language, lines, expected) =>
    expect(of(lines, '2022-05-13', language)).toEqual(
      expected.map((day) => (day === '-' ? '2022-05-13' : `2022-05-${day}`)),
    ),
  )

  test('headings start with their day', () => {
    const heading = (text: string) => ({ kind: 'heading' as const, text })
    const blocks = [
      heading('T'),
      heading('12 May: The army leaves'),
      heading('A'),
      heading('11 May – Talks begin'),
    ]
    expect(referenceDates(blocks, '2022-05-13', 'en').map((day) => day?.slice(8))).toEqual([
      '13',
      '12',
      '12',
      '11',
    ])
  })
})
