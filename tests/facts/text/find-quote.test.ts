import { describe, expect, test } from 'vitest'
import { findQuote, type KeptQuote } from '../../../facts/text/find-quote.ts'

const BEFORE = [
  'Talks in Lisbon',
  'The ministers met in Lisbon on Monday. They agreed to send 200 engineers to the port of Beira by June. Nobody spoke of costs.',
  'They agreed to send 200 doctors to the port of Nacala by July. Rain fell.',
]

/** A passage of a text as it would be kept. */
function kept(exact: string, text = BEFORE): KeptQuote {
  const block = text.findIndex((one) => one.includes(exact))
  const start = text[block]!.indexOf(exact)
  const around = { prefix: text[block]!.slice(Math.max(0, start - 32), start) }
  const end = start + exact.length
  return { exact, ...around, suffix: text[block]!.slice(end, end + 32), block, start }
}

const ENGINEERS = kept('They agreed to send 200 engineers to the port of Beira by June.')

/** The words that are found in a text in which some have been replaced. */
const foundAfter = (words: string, others: string, quote = ENGINEERS): string | undefined =>
  findQuote(
    quote,
    BEFORE.map((text) => text.replace(words, others)),
    BEFORE,
  )?.exact

describe('a quote is found', () => {
  test('in the same text, and where paragraphs came before it', () => {
    expect(findQuote(ENGINEERS, BEFORE)).toMatchObject({ block: 1, start: ENGINEERS.start })
    expect(findQuote(ENGINEERS, ['New.', 'New.', ...BEFORE])).toMatchObject({ block: 3 })
  })
  test('where its words are there twice: where the words around it are', () => {
    const text = ['We agree, he said.', 'She stood up. We agree, she said.']
    const quote = kept('We agree', ['She stood up. We agree, she said.'])
    expect(findQuote(quote, text)).toMatchObject({ block: 1, start: 14 })
  })
  test.each([
    ['200 engineers', '250 engineers', 'They agreed to send 250 engineers to the port of Beira by June.'],
    ['by June', 'by July', 'They agreed to send 200 engineers to the port of Beira by July.'],
    [
      'They agreed',
      'The ministers agreed',
      'The ministers agreed to send 200 engineers to the port of Beira by June.',
    ],
    [' by June.', '.', 'They agreed to send 200 engineers to the port of Beira.'],
    [
      'Beira by',
      'Beira, the largest one, by',
      'They agreed to send 200 engineers to the port of Beira, the largest one, by June.',
    ],
  ])('where ‘%s’ became ‘%s’', (words, others, now) => expect(foundAfter(words, others)).toBe(now))
  test('in a script without spaces', () => {
    const text = ['両首脳は東京で会談し、防衛協力を強化することで合意したと発表した。']
    const now = ['両首脳は東京で会談し、経済協力を強化することで合意したと発表した。']
    expect(findQuote(kept(text[0]!, text), now, text)?.exact).toBe(now[0])
  })
})

describe('a quote is not found', () => {
  test('if its sentence is no longer there, although another one is like it', () => {
    expect(foundAfter(' They agreed to send 200 engineers to the port of Beira by June.', '')).toBeUndefined()
  })
  test('if two places are about as much like it', () => {
    const text = [
      'They agreed to send 210 engineers to the port of Beira by June.',
      'They agreed to send 220 engineers to the port of Beira by June.',
    ]
    expect(findQuote({ ...ENGINEERS, prefix: '', suffix: '' }, text)).toBeUndefined()
  })
  test('if it is short and has other words now', () =>
    expect(foundAfter('Rain', 'Snow', kept('Rain fell.'))).toBeUndefined())
  test('if it is empty, or the text is', () => {
    expect(findQuote({ ...ENGINEERS, exact: '' }, BEFORE)).toBeUndefined()
    expect(findQuote(ENGINEERS, [])).toBeUndefined()
  })
})
