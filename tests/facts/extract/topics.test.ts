import { describe, expect, test } from 'vitest'
import { kindsOf } from './read.ts'
import { told } from './told.ts'

/** Whom what somebody says is about. */
const topics = (language: string, text: string): string[] =>
  kindsOf(`---\nlanguage: ${language}\ndate: 2024-05-14\n---\n${text}`)

/** A stranger who says something, and a leader, in each language. */
const SAYS: Readonly<Record<string, readonly [stranger: string, leader: string]>> = {
  en: ['Ann Miller said', 'Emmanuel Macron said'],
  de: ['Anna Müller sagte', 'Emmanuel Macron sagte'],
  fr: ['Anne Dupont a déclaré', 'Emmanuel Macron a déclaré'],
  es: ['Ana López dijo', 'Emmanuel Macron dijo'],
  it: ['Anna Grossi ha detto', 'Emmanuel Macron ha detto'],
  pt: ['Ana Souza disse', 'Emmanuel Macron disse'],
}
const OWN = 'statement emmanuel-macron'

const byStranger = (language: string, words: string): string[] =>
  topics(language, `${SAYS[language]?.[0]}${words}`)
const byLeader = (language: string, words: string): string[] =>
  topics(language, `${SAYS[language]?.[1]}${words}`)

describe('a country is what strangers and leaders speak of where it acts', () => {
  test.each([
    ['en', ' that Norway has lost a war over herring in the cold sea.', 'NO'],
    ['en', ' that the Norwegian economy was weaker in the spring than in the autumn.', 'NO'],
    ['en', ' that the Norwegian army was weaker in the spring than in the autumn.', 'NO'],
    ['en', ' that the Norwegian people were poorer in the spring than in the autumn.', 'NO'],
    ['en', ' that Norway’s schools were weaker in the spring than in the autumn.', 'NO'],
    ['de', ', dass Österreich im letzten Jahr einen langen Krieg um Milch verloren habe.', 'AT'],
    ['fr', ' que la Norvège avait perdu une longue guerre pour le lait.', 'NO'],
    ['es', ' que Noruega ha perdido una larga guerra por la leche de vaca.', 'NO'],
    ['it', ' che la Norvegia ha perso una lunga guerra per il latte di mucca.', 'NO'],
    ['pt', ' que a Noruega perdeu uma longa guerra por causa do leite de vaca.', 'NO'],
  ])('%s: %s', (language, words, country) => {
    // German strangers' statements are no facts.
    expect(byStranger(language, words)).toEqual(language === 'de' ? [] : [`statement ${country}`])
    expect(byLeader(language, words)).toEqual([`${OWN} ${country}`])
  })
})

describe('where something is done to it, only leaders and countries speak of it', () => {
  test.each([
    ['en', ' that a war over herring in the cold sea has changed Norway.', 'NO'],
    ['en', ' that nobody in the whole assembly of bakers votes against Norway.', 'NO'],
    ['en', ' that bread was burnt by Norway in the winter of a long war.', 'NO'],
    ['de', ', dass in der ganzen Versammlung der Bäcker niemand gegen Österreich stimme.', 'AT'],
    ['de', ', dass ein Krieg um die Milch der Bauern ganz Österreich verändert habe.', 'AT'],
    ['fr', ' que personne dans une longue assemblée des boulangers ne votait contre la Norvège.', 'NO'],
    ['es', ' que nadie en la larga asamblea de los panaderos vota contra Noruega.', 'NO'],
    ['it', ' che nessuno nella lunga assemblea dei fornai vota contro la Norvegia.', 'NO'],
    ['pt', ' que ninguém na longa assembleia dos padeiros vota contra a Noruega.', 'NO'],
  ])('%s: %s', (language, words, country) => {
    expect(byStranger(language, words)).toEqual([])
    expect(byLeader(language, words)).toEqual([`${OWN} ${country}`])
  })
})

describe('and nobody speaks of it where it is only named', () => {
  test.each([
    ['en', ' that a law on the price of bread was bad for Austria.'],
    ['en', ' that nobody in the cold north can bake good bread without Norway.'],
    ['en', ' that the bakers of the cold north learned a lot from Norway.'],
    ['en', ' that bakers of the cold north had bread and herring with Norway.'],
    ['en', ' that a long book about Norway was late by two whole years.'],
    ['en', ' that the academy of Vietnam was late by two whole years.'],
    ['en', ' that Italian cheese had changed more than bread in the spring.'],
    ['en', ' that a Chinese neighbour was more tired in the spring than bakers.'],
    ['en', ' that an Italian baker had failed more often than bakers should.'],
    ['en', ' that many bakers in the cold north sell Danish cheese beside their bread.'],
    ['de', ', dass ein Gesetz über den Preis von Brot für Österreich schlecht sei.'],
    ['de', ', dass im kalten Norden niemand ohne Österreich ein gutes Brot backen könne.'],
    ['fr', ' que rien ne marchait dans une longue assemblée de boulangers sans la Norvège.'],
    ['es', ' que nadie en la larga asamblea de los panaderos vive sin Noruega.'],
    ['it', ' che nessuno nella lunga assemblea dei fornai vive senza la Norvegia.'],
    ['pt', ' que ninguém na longa assembleia dos padeiros vive sem a Noruega.'],
  ])('%s: %s', (language, words) => {
    expect(byStranger(language, words)).toEqual([])
    expect(byLeader(language, words)).toEqual([OWN])
  })
})

test('a body that speaks keeps what ‘for’ adds to its name', () =>
  expect(
    told('en', 'The Centre for Human Rights said that Norway has lost a war over herring in the sea.'),
  ).toEqual(['statement NO by “The Centre for Human Rights”']))

test('no office is read out of a caption', () => {
  const words = 'French President Emmanuel Macron in Lyon.'
  expect(told('en', `![${words}](a.png)\n\nBread is dear.`)).toEqual([])
  expect(told('en', `${words}\n\nBread is dear.`)).toEqual(['office emmanuel-macron FR now'])
})
