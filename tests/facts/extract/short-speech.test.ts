import { describe, expect, test } from 'vitest'
import { kindsOf } from './read.ts'

/** What is made of words that somebody says. */
const facts = (language: string, text: string): string[] =>
  kindsOf(`---\nlanguage: ${language}\ndate: 2024-05-14\n---\n${text}`)

describe('direct speech says too little', () => {
  test.each([
    ['en', '“I like our situation very much,” Emmanuel Macron said.'],
    ['en', '“We will never give up,” Emmanuel Macron said.'],
    ['en', '“Nobody knows how hard life can be,” Emmanuel Macron said.'],
    ['en', '“Bread has become far too expensive,” Emmanuel Macron said on Monday.'],
    ['en', '“I am proud of what we did,” said Emmanuel Macron.'],
    ['de', '„Wir werden niemals aufgeben“, sagte Olaf Scholz.'],
    ['de', '„Das Brot ist viel zu teuer“, sagte Olaf Scholz am Montag.'],
    ['fr', '« Nous ne céderons jamais rien », a déclaré Emmanuel Macron.'],
    ['es', '«No vamos a ceder nunca», dijo Gabriel Boric.'],
    ['it', '«Non cederemo mai a nessuno», ha detto Giorgia Meloni.'],
    ['pt', '"Nunca vamos ceder a ninguém", disse Lula.'],
  ])('%s: %s', (language, text) => expect(facts(language, text)).toEqual([]))
})

describe('it says enough with nine words, a name, a number, or much beside it', () => {
  test.each([
    ['en', '“We will never give up as long as we live,” Emmanuel Macron said.'],
    ['en', '“We have never asked for more than farmers asked for,” Emmanuel Macron said.'],
    ['en', '“We will never give up on Ukraine,” Emmanuel Macron said.'],
    ['en', '“We lost 300 men in a night,” Emmanuel Macron said.'],
    ['en', '“We trust the European Commission,” Emmanuel Macron said.'],
    ['en', 'Emmanuel Macron told bakers in a hall in Lyon that he “likes our bread very much”.'],
    ['en', 'Emmanuel Macron told all bakers of France in a long letter: “We need your bread.”'],
    ['de', '„Wir werden die Ukraine niemals aufgeben“, sagte Olaf Scholz.'],
    ['de', '„Wir werden niemals aufgeben, was uns und unseren Kindern gehört“, sagte Olaf Scholz.'],
    ['fr', '« Nous ne céderons jamais rien à ceux qui nous menacent », a déclaré Emmanuel Macron.'],
    ['es', '«No vamos a ceder nunca a quienes nos amenazan hoy», dijo Gabriel Boric.'],
    ['it', '«Non cederemo mai a nessuno di quelli che ci minacciano», ha detto Giorgia Meloni.'],
    ['pt', '"Nunca vamos ceder a ninguém que ameace o povo pobre", disse Lula.'],
  ])('%s: %s', (language, text) => expect(facts(language, text)).toHaveLength(1))
})

const said = (words: string): string[] => facts('en', `“${words},” Emmanuel Macron said.`)

describe('direct speech that hangs on what was said before it', () => {
  test.each([
    'We will fight for an end to the violence wherever we can',
    'We will talk with all sides until everybody has signed a treaty',
    'Farmers will get more money for bread two years later than bakers',
    'I was a young man at the time and knew nothing',
    'Nobody who lives there has ever asked us for any bread',
    'We told everybody to accept the decision and to go home',
    'Every farmer knows that the proposal will make bread dear',
    'Nobody in our villages believes that the threat was real',
    'Farmers in our villages will never vote for both parties',
    'Bread was dear, and subsequently nobody in our villages bought any',
  ])('hangs: %s', (words) => expect(said(words)).toEqual([]))

  test.each([
    'We will fight for an end to the violence in our streets',
    'We will talk with all sides of a long war about bread',
    'Farmers will get more money for bread in two years than bakers',
    'I was a young man at the time of a long war',
    'Nobody who lives in Lyon has ever asked us for any bread',
    'We told everybody to accept the decision of our judges and to go',
    'Every farmer knows that the proposal of the bakers will make bread dear',
    'The law says that nobody can sell bread to farmers in winter',
    'We made a proposal to farmers, and farmers liked the proposal a lot',
    'There was no bread in our villages for a whole long winter',
  ])('stands: %s', (words) => expect(said(words)).not.toEqual([]))
})
