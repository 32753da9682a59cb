import { describe, expect, test } from 'vitest'
import { ownsTooSoon, standsAlone } from '../../../facts/views/stands-alone.ts'

describe('a sentence stands alone', () => {
  test.each([
    ['en', 'The treaty was signed by Macron on Monday.'],
    ['en', 'Trump has said he has an open mind about it.'],
    ['en', 'Those hoping for a change include Obama himself.'],
    ['en', 'Some of the farmers met Macron at the bridge.'],
    ['en', '“We are tired of all of this,” the baker told Macron at the bridge.'],
    ['en', 'The US and France signed the treaty on Monday.'],
    ['es', 'La dirección del partido eligió a Díaz-Canel el martes.'],
    ['es', '"Es la agenda", dijo el mandatario, en alusión al lema de Trump.'],
    ['es', 'Trump está de viaje con los ministros de Francia.'],
    ['fr', 'La situation allemande inquiète tout particulièrement à Bruxelles.'],
    ['de', 'Viele Bauern aus dem Norden trafen Merz am Montag an der Brücke.'],
  ])('%s: %s', (language, text) => expect(standsAlone(text, language, ['Trump'])).toBe(true))
})

describe('a sentence does not stand alone', () => {
  test.each([
    ['en', 'a pronoun before anybody', 'On Tuesday he met the friends of Macron in the town.'],
    ['en', 'a shortened one', 'For years they’ve taken much from Macron and his party.'],
    ['en', 'a pronoun before its names', 'What they do not know is what Trump might do.'],
    ['en', 'what points back', 'Those were the days of Macron in the old town.'],
    ['en', 'what another sentence says', 'Macron has said that more than once in the town.'],
    ['en', 'the writer’s own', 'Our friends in the town like Macron very much.'],
    ['en', 'a question', 'Who in the old town would not like Macron?'],
    ['en', 'what says that more follows', 'When the paper asked him about Macron, Trump said the following.'],
    ['en', 'what breaks off', 'The people of the town like Macron and…'],
    ['en', 'an aside', '(The people of the town like Macron.)'],
    ['en', 'words without a speaker', '“The people of the town like Macron very much.”'],
    ['en', 'a speaker who is a pronoun', '“The people like Macron,” he told the paper on Monday.'],
    ['en', 'the second part of another', 'But in the old town nobody has met Macron yet.'],
    ['es', 'no subject', 'Valora que el régimen de Ortega quiere silenciar las voces críticas.'],
    ['es', 'no subject after a small word', 'Ahora está exiliado en Costa Rica y no ha podido volver.'],
    ['es', 'nobody who speaks', '“La unión de Nicaragua no nos representa”, gritó en una conferencia.'],
    ['fr', 'a pronoun', 'Elles confirment un ralentissement en Allemagne.'],
    ['de', 'a pronoun', 'Er reiste am Montag mit Merz nach Paris.'],
  ])('%s: %s', (language, _, text) => expect(standsAlone(text, language)).toBe(false))
})

test('a surname at the start is a name for a pronoun, if it is known', () => {
  const text = 'Volker said he had no knowledge of any efforts in Ukraine.'
  expect(standsAlone(text, 'en')).toBe(false)
  expect(standsAlone(text, 'en', [], (word) => word === 'Volker')).toBe(true)
})

describe('whose something is', () => {
  test.each([
    ['before anybody is named', 'Inside the compound, his men guarded Assange, a target of Macron.', true],
    ['before what follows later', 'With his words about Macron, it is odd that Trump left.', true],
    ['of whoever comes right after', 'On his way home, Macron met the farmers.', false],
    ['of somebody named before', 'In Paris Macron met his friends.', false],
    ['of somebody who is a person', 'The minister met his friends and Macron.', false],
    ['of nobody', 'The farmers met Macron in the old town.', false],
  ])('%s', (_, text, is) => expect(ownsTooSoon(text, 'en', [])).toBe(is))
  test('is known if the sentence begins with a name', () =>
    expect(ownsTooSoon('Macron has his friends.', 'en', ['Macron'])).toBe(false))
  test('is looked for in English alone', () =>
    expect(ownsTooSoon('Mit her Tasche kam niemand.', 'de', [])).toBe(false))
})
