import { describe, expect, test } from 'vitest'
import { kindsOf } from './read.ts'
import { told } from './told.ts'

/** Of which countries a stranger speaks. */
const topics = (language: string, text: string): string[] =>
  kindsOf(`---\nlanguage: ${language}\ndate: 2024-05-14\n---\n${text}`)

describe('a country is what strangers speak of where it acts, or where something is done to it', () => {
  test.each([
    ['en', 'Ann Miller said that Norway has lost a war.', 'NO'],
    ['en', 'Ann Miller said that a war has changed Norway.', 'NO'],
    ['en', 'Ann Miller said that nobody votes against Norway.', 'NO'],
    ['en', 'Ann Miller said that bread was burnt by Norway.', 'NO'],
    ['en', 'Ann Miller said that the Norwegian economy was weak.', 'NO'],
    ['en', 'Ann Miller said that the Norwegian army was weak.', 'NO'],
    ['en', 'Ann Miller said that the Norwegian people were weak.', 'NO'],
    ['en', 'Ann Miller said that Norway’s schools were weak.', 'NO'],
    ['de', 'Anna Müller sagte, dass Österreich einen Krieg verloren habe.', 'AT'],
    ['de', 'Anna Müller sagte, dass niemand gegen Österreich stimme.', 'AT'],
    ['fr', 'Anne Dupont a déclaré que la Norvège avait perdu une guerre.', 'NO'],
    ['fr', 'Anne Dupont a déclaré que personne ne votait contre la Norvège.', 'NO'],
    ['es', 'Ana López dijo que Noruega ha perdido una guerra.', 'NO'],
    ['it', 'Anna Grossi ha detto che la Norvegia ha perso una guerra.', 'NO'],
    ['pt', 'Ana Souza disse que a Noruega perdeu uma guerra.', 'NO'],
  ])('%s: %s', (language, text, country) => expect(topics(language, text)).toEqual([`statement ${country}`]))
})

describe('and it is not where it is only named', () => {
  test.each([
    ['en', 'Ann Miller said that a law was bad for Austria.'],
    ['en', 'Ann Miller said that nobody lives without Norway.'],
    ['en', 'Ann Miller said that she learned from Norway.'],
    ['en', 'Ann Miller said that she had bread with Norway.'],
    ['en', 'Ann Miller said that a book about Norway was late.'],
    ['en', 'Ann Miller said that the academy of Vietnam was late.'],
    ['en', 'Ann Miller said that Italian cheese had changed.'],
    ['en', 'Ann Miller said that her Chinese neighbour was tired.'],
    ['en', 'Ann Miller said that an Italian baker had failed.'],
    ['en', 'Ann Miller said that people like Danish cheese.'],
    ['de', 'Anna Müller sagte, dass ein Gesetz für Österreich schlecht sei.'],
    ['de', 'Anna Müller sagte, dass niemand ohne Österreich lebe.'],
    ['fr', 'Anne Dupont a déclaré que rien ne marchait sans la Norvège.'],
    ['es', 'Ana López dijo que nadie vive sin Noruega.'],
    ['it', 'Anna Grossi ha detto che nessuno vive senza la Norvegia.'],
    ['pt', 'Ana Souza disse que ninguém vive sem a Noruega.'],
  ])('%s: %s', (language, text) => expect(topics(language, text)).toEqual([]))
})

test('a body that speaks keeps what ‘for’ adds to its name', () =>
  expect(told('en', 'The Centre for Human Rights said that Norway has lost a war.')).toEqual([
    'statement NO by “The Centre for Human Rights”',
  ]))

test('no office is read out of a caption', () => {
  const words = 'French President Emmanuel Macron in Lyon.'
  expect(told('en', `![${words}](a.png)\n\nBread is dear.`)).toEqual([])
  expect(told('en', `${words}\n\nBread is dear.`)).toEqual(['office emmanuel-macron FR now'])
})
