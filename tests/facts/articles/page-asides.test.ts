import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { readPage } from '../../../facts/articles/read-page.ts'

const LINE =
  'The ministers discussed the vote for a long time, and nobody in the room expected an answer before the night. '
const TEXT = `<p>${LINE}</p>`.repeat(5)
/** What a page with something in the middle of its text, or before it, has besides. */
const others = (middle: string, start = '', lang = 'en'): string[] => {
  const html = `<!doctype html><html lang="${lang}"><head><title>The vote in Brazil</title></head><body><article><h1>The vote in Brazil</h1>${start}${TEXT}${middle}${TEXT}</article></body></html>`
  const { blocks } = readPage(parseHTML(html).document as unknown as Document, 'https://news.example/a')
  return blocks.slice(1).flatMap(({ text }) => (text === LINE.trim() ? [] : [text]))
}

describe('links to other stories go, with their words', () => {
  test.each([
    'Read also',
    'See more:',
    'Lesen Sie auch:',
    'Mehr zum Thema',
    'À lire aussi',
    'Lea también',
    'Le puede interesar',
    'Leia mais',
    'Leggi anche',
    'Lees ook',
    'Czytaj też:',
    'Lue myös:',
    'اقرأ أيضا',
  ])('%s', (words) => {
    const link = '<a href="/b">Rain is expected in the whole north on Sunday</a>'
    expect(others(`<p>${words}</p>`)).toEqual([])
    expect(others(`<h3>${words}</h3><ul><li>${link}.</li><li>${link}?</li></ul>`)).toEqual([])
    expect(others(`<p>${words.replace(/:$/, '')}: ${link}</p>`)).toEqual([])
    expect(others(`<blockquote>${words.replace(/:$/, '')} | ${link}</blockquote>`)).toEqual([])
  })

  test.each([
    'Read also what nobody has read before, said Lima: it is all there.',
    'More: that is what he wanted.',
    'Mehr dazu sagte sie nicht.',
    'Ver para creer, dijo la ministra.',
    'See: it rains.',
  ])('not: %s', (text) => expect(others(`<p>${text}</p>`)).toEqual([text]))
})

describe('calls to subscribe and to follow go', () => {
  test.each([
    'Sign up for our newsletter and never miss a story.',
    'Subscribe to The Quiet Post for 1 € a month.',
    'Follow The Quiet Post on Twitter and Instagram.',
    'Want more? Get our newsletter every morning.',
    'To view the full story, please subscribe.',
    'Abonnieren Sie unseren Newsletter.',
    'Abonnez-vous à notre newsletter.',
    'Suscríbase a nuestro boletín y sea miembro.',
    'Assine o jornal e receba a newsletter.',
    'Iscriviti alla newsletter.',
  ])('%s', (text) => expect(others(`<p>${text}</p>`)).toEqual([]))

  test.each([
    'Follow these steps, which a minister shared on Twitter.',
    '“Subscribe to our newsletter,” said the minister.',
    'The minister asked all to subscribe to his newsletter.',
    'Join the talks, he said, or remember them.',
  ])('not: %s', (text) => expect(others(`<p>${text}</p>`)).toEqual([text]))
})

describe('a line at the start with nothing but the day goes', () => {
  test.each([
    ['April 21, 2022', 'en'],
    ['Posted: Thursday, 21 April 2022. 10:11 pm', 'en'],
    ['miércoles, 11 de mayo de 2022 - 3:40 a.m.', 'es'],
    ['Dienstag, 1. Februar 2022', 'de'],
  ])('%s', (text, lang) => {
    expect(others('', `<p>${text}</p>`, lang)).toEqual([])
    expect(others(`<p>${text}</p>`, '', lang)).toEqual([text])
  })
  test.each(['They met on April 21, 2022.', 'On 21 April 2022 it was over!'])('not: %s', (text) =>
    expect(others('', `<p>${text}</p>`)).toEqual([text]),
  )
})
