import { expect, test } from 'vitest'
import { phrasesIn } from '../../../facts/text/date-phrases.ts'
import { readDates } from '../../../facts/text/date-reading.ts'
import { mayHaveDates } from '../../../facts/text/date-signs.ts'
import { DATE_WORDS } from '../../../facts/text/date-words.ts'
import { random } from '../search/many.ts'

/** Texts with a date, in different ways, by language. */
const DATED: Readonly<Record<string, readonly string[]>> = {
  en: [
    'on Friday night',
    'in May',
    'last week',
    'an hour later',
    'two days ago',
    'the next morning',
    'tomorrow',
    'this fall',
    'the ’90s',
    'in a month',
    'early March',
  ],
  de: [
    'am Montagabend',
    'im Mai',
    'vergangene Woche',
    'vor zwei Tagen',
    'am Vortag',
    'morgen',
    'übermorgen',
    'im Vorjahr',
    'in den vergangenen Jahren',
    'im Herbst',
    'den 90er Jahren',
    'seit März',
  ],
  fr: [
    'lundi soir',
    'en mai',
    'la semaine dernière',
    'il y a deux jours',
    'le lendemain',
    'demain',
    'l’été dernier',
    'le mois suivant',
    'les années 90',
    'cette nuit',
    'en août',
  ],
  es: [
    'el lunes',
    'en mayo',
    'la semana pasada',
    'hace dos días',
    'al día siguiente',
    'mañana',
    'este verano',
    'el mes pasado',
    'los años 90',
    'a medianoche',
    'el sábado',
  ],
  pt: [
    'na quinta-feira',
    'em maio',
    'na semana passada',
    'há dois dias',
    'no dia seguinte',
    'amanhã',
    'no verão',
    'o mês passado',
    'os anos 90',
    'na véspera',
  ],
  it: [
    'lunedì sera',
    'a maggio',
    'la settimana scorsa',
    'due giorni fa',
    'il giorno dopo',
    'domani',
    'in estate',
    'il mese scorso',
    'gli anni 90',
    'stasera',
    'la vigilia',
  ],
}

/** Words beside dates. */
const PLAIN: Readonly<Record<string, string>> = {
  en: 'the minister met them and said that a few of its new talks in Paris are after two others',
  de: 'der Minister traf sie und sagte dass einige von den zwei neuen Gesprächen in Paris vor ihm',
  fr: 'le ministre les a vus et il dit que deux de ses six nouveaux projets sont en cours à Paris',
  es: 'el ministro los vio y dijo que dos de sus seis nuevos proyectos en París son de una',
  pt: 'o ministro os viu e disse que dois de seus seis novos projetos em Paris são de uma',
  it: 'il ministro li ha visti e dice che due dei sei nuovi progetti a Parigi sono di una',
}

const isDated = (text: string, language: string): boolean =>
  readDates(text, { language, reference: '2024-05-06' }).some(
    ({ has }) => has.size > 1 || !has.has('weekday'),
  ) || phrasesIn(text, language, '2024-05-06', () => undefined).length > 0

test.each(Object.keys(DATED))('whatever is read as a date in %s has a sign of one', (language) => {
  const dates = DATED[language] ?? []
  for (const date of dates) {
    expect([date, isDated(date, language)]).toEqual([date, true])
    expect([date, mayHaveDates(date, language)]).toEqual([date, true])
  }
  // All words of the language's own tables, in any order, with plain ones between them.
  const {
    days = '',
    units,
    seasons = '',
    elsewhere = '',
    today = '',
    numbers = '',
  } = DATE_WORDS[language] ?? {}
  const sources = [days, ...Object.values(units ?? {}), seasons, elsewhere, today, numbers, ...dates].join(
    ' ',
  )
  const words = [...(sources.match(/\p{L}{2,}/gu) ?? []), ...(PLAIN[language]?.repeat(4).split(' ') ?? [])]
  const draw = random(5)
  const missed: string[] = []
  let without = 0
  for (let i = 0; i < 3000; i++) {
    const text = Array.from({ length: 1 + draw(6) }, () => words[draw(words.length)]).join(' ')
    if (mayHaveDates(text, language)) continue
    without++
    if (isDated(text, language)) missed.push(text)
  }
  expect(missed).toEqual([])
  expect(without).toBeGreaterThan(100)
})

test.each(Object.entries(PLAIN))('plain words of %s have no sign', (language, text) => {
  expect(mayHaveDates(text, language)).toBe(false)
})

test('in other languages dates are always looked for', () => {
  expect(mayHaveDates('Minister spotkał się z nimi.', 'pl')).toBe(true)
})
