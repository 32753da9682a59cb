import { describe, expect, test } from 'vitest'
import { figuresIn } from '../../../facts/extract/kinds/figures.ts'

const of = (language: string, text: string): string =>
  figuresIn(text, language)
    .map(({ text: words, value, unit }) => `${words} = ${value} ${unit}`)
    .join('; ')

describe('figures', () => {
  test.each<[string, string, string]>([
    ['en', 'It costs $40-50 billion a year.', '$40-50 billion = 40000000000 USD'],
    ['en', 'It rose by 10 to 15 percent.', '10 to 15 percent = 10 percent'],
    ['en', 'They sent 2,000 soldiers.', '2,000 soldiers = 2000 soldiers'],
    ['en', 'They sent 1500 soldiers.', '1500 soldiers = 1500 soldiers'],
    ['en', 'They sent 500 new troops.', '500 new troops = 500 troops'],
    ['en', 'There were 25 new cases per 100,000 people.', '25 new cases = 25 cases'],
    ['en', 'It has a population of about 5.4 million.', '5.4 million = 5400000 people'],
    ['en', 'A £5m loan and 3.5 million people', '£5m = 5000000 GBP; 3.5 million people = 3500000 people'],
    ['en', 'A $1.2 trillion plan', '$1.2 trillion = 1200000000000 USD'],
    ['de', 'Das kostet 1.234,5 Euro.', '1.234,5 Euro = 1234.5 EUR'],
    ['de', 'Es sind 3,5 Milliarden Euro.', '3,5 Milliarden Euro = 3500000000 EUR'],
    ['de', 'Die Quote stieg auf 12,5 Prozent.', '12,5 Prozent = 12.5 percent'],
    ['de', 'Es kamen 10.000 Soldaten.', '10.000 Soldaten = 10000 soldaten'],
    ['de', 'Sie gaben 5 Mrd. Euro.', '5 Mrd. Euro = 5000000000 EUR'],
    ['fr', 'Environ 3 400 milliards d’euros', '3 400 milliards d’euros = 3400000000000 EUR'],
    ['fr', 'Le taux est de 4,2 %.', '4,2 % = 4.2 percent'],
    ['fr', 'Il y a 12 000 soldats.', '12 000 soldats = 12000 soldats'],
    ['es', 'Son 3 mil millones de dólares.', '3 mil millones de dólares = 3000000000 USD'],
    ['es', 'El 7,5 por ciento votó.', '7,5 por ciento = 7.5 percent'],
    ['es', 'Hay 20 mil soldados.', '20 mil soldados = 20000 soldados'],
    ['pt', 'São R$ 5,5 bilhões.', 'R$ 5,5 bilhões = 5500000000 BRL'],
    ['pt', 'São 2 milhões de pessoas.', '2 milhões de pessoas = 2000000 pessoas'],
    ['pt', 'Cerca de 58% votaram.', '58% = 58 percent'],
    ['it', 'Sono 3 miliardi di euro.', '3 miliardi di euro = 3000000000 EUR'],
    ['it', 'Ci sono 1.500 soldati.', '1.500 soldati = 1500 soldati'],
    ['it', 'Il 4,5 per cento vota.', '4,5 per cento = 4.5 percent'],
  ])('%s: %s', (language, text, expected) => expect(of(language, text)).toBe(expected))
})

describe('no figures', () => {
  test.each<[string, string]>([
    ['en', 'his 2013 address and the 2011 protests'],
    ['en', 'from 2010 to 2014 elections were held'],
    ['en', 'the G20 leaders and the G-7 nations'],
    ['en', 'Article 5 members and Section 230 rules'],
    ['en', 'the 9/11 attacks'],
    ['en', 'a 24-hour curfew and a 10-point plan'],
    ['en', 'two Boeing 737 planes and F-16 jets'],
    ['en', 'Call +49 30 1234567 lines or 555-1234 desks.'],
    ['en', 'at 10.30 talks began; it ended 3-2 goals'],
    ['en', 'She is 45 years old, aged 45, a 45-year-old.'],
    ['en', 'for 56 minutes, 3 days and 2 weeks'],
    ['en', 'on 5 May and May 5'],
    ['de', 'am 3. Oktober um 16.05 Uhr, nach 16 Jahren'],
    ['de', 'Artikel 5 Absatz 2'],
    ['fr', 'le 3 octobre, à 16 heures, 45 ans'],
    ['es', 'el 3 de octubre, 45 años, a las 16 horas'],
    ['pt', '3 de outubro, 45 anos, às 16 horas'],
    ['it', 'il 3 ottobre, 45 anni, alle 16 ore'],
  ])('%s: %s', (language, text) => expect(of(language, text)).toBe(''))
})
