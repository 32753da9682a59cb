import { describe, expect, test } from 'vitest'
import { lacksMarks, shownOf, statementOf, statementParts } from '../../../facts/bundle/statement.ts'
import { quotationMarks } from '../../../facts/text/quotation-marks.ts'
import type { Bracket, Quote } from '../../../facts/types.ts'

const quote = (exact: string, start = 0, block = 0): Quote => ({
  start,
  end: start + exact.length,
  exact,
  prefix: '',
  suffix: '',
  block,
})
/** Brackets for some words of a text, each where it first occurs. */
const fact = (exact: string, ...instead: (readonly [string, string])[]) => ({
  quote: quote(exact, 40),
  brackets: instead.map(([word, text]): Bracket => {
    const start = exact.indexOf(word)
    return { start, end: start + word.length, text }
  }),
})

describe('what a fact says', () => {
  test.each([
    [fact('« Non », dit-il.', ['-il', 'Macron']), '« Non », dit [Macron].'],
    [fact('He took office after the vote.', ['He', 'Lee']), '[Lee] took office after the vote.'],
    [fact('The ministry praised his plan.', ['his', 'Lee’s']), 'The ministry praised [Lee’s] plan.'],
    [fact('He met her.', ['He', 'Macron'], ['her', 'Meloni']), '[Macron] met [Meloni].'],
    [fact('It was good for them', ['them', 'Lee and Trump']), 'It was good for [Lee and Trump]'],
    [fact('Anunció elecciones.', ['', 'Sánchez']), '[Sánchez] anunció elecciones.'],
    [fact('彼は東京を訪れた。', ['彼', '李在明']), '[李在明]は東京を訪れた。'],
    [{ quote: quote('Nobody is left out.') }, 'Nobody is left out.'],
  ])('%#', (given, said) => expect(statementOf(given)).toBe(said))

  test('in parts that are the quote again, where each bracket is its word', () => {
    expect(statementParts(fact('He met her.', ['He', 'Macron'], ['her', 'Meloni']))).toEqual([
      { text: 'Macron', isBracket: true },
      { text: ' met ', isBracket: false },
      { text: 'Meloni', isBracket: true },
      { text: '.', isBracket: false },
    ])
  })
  test('brackets that overlap, are out of order or run beyond the quote are left out, and no word is lost', () => {
    const brackets = [
      { start: 3, end: 6, text: 'A' },
      { start: 0, end: 2, text: 'B' },
      { start: 4, end: 7, text: 'C' },
      { start: 8, end: 99, text: 'D' },
    ]
    expect(statementOf({ quote: quote('He met her.'), brackets })).toBe('He [A] her.')
  })
})

describe('quotation marks are drawn', () => {
  const said = (exact: string, from: number, to: number, block = 0) => ({
    quote: quote(exact, 100),
    said: [{ ...quote(exact.slice(from, to), 100 + from), block }],
  })
  test.each<[string, boolean, ReturnType<typeof said>]>([
    ['around what is all somebody’s own', true, said('We will go.', 0, 11)],
    ['where but the stop is left out', true, said('We will go.', 0, 10)],
    ['not where a part is', false, said('We will go, he said.', 0, 10)],
    ['not where they stand there', false, said('“We will go.”', 0, 13)],
    ['not where they stand there and are not of it', false, said('«Nous partons.»', 1, 14)],
    ['not for words of another paragraph', false, said('We will go.', 0, 11, 3)],
    ['not where nobody speaks', false, { ...said('We will go.', 0, 11), said: [] }],
  ])('%s', (_, is, given) => expect(lacksMarks(given)).toBe(is))

  test.each([
    ['en', '“ ”'],
    ['en-GB', '“ ”'],
    ['de-AT', '„ “'],
    ['fr', '«\u202f \u202f»'],
    ['es-MX', '« »'],
    ['ja', '「 」'],
    ['ko', '“ ”'],
    ['ar', '« »'],
    ['pt-BR', '“ ”'],
    ['pt-PT', '« »'],
    ['und', '“ ”'],
  ])('as %s has them', (language, marks) => {
    expect(quotationMarks(language).join(' ')).toBe(marks)
    expect(shownOf(said('We will go.', 0, 11), language).marks).toEqual(quotationMarks(language))
    expect(shownOf({ quote: quote('They go.') }, language)).not.toHaveProperty('marks')
  })
})
