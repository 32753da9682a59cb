import { describe, expect, test } from 'vitest'
import { lastOf } from './read.ts'

/** `word = whom, by which rule`, of the last sentence. */
const read = (text: string): string[] =>
  [...lastOf(text).references.values()].map((r) => `${r.text} = ${r.entity ?? r.name}, ${r.rule}`)

const MACRON = 'leader:emmanuel-macron'
const MELONI = 'leader:giorgia-meloni'

describe('a pronoun', () => {
  test.each([
    [
      'the subject before',
      'Emmanuel Macron arrived. He supports Ukraine.',
      [`He = ${MACRON}, sentence before`],
    ],
    [
      'only whom it fits',
      'Emmanuel Macron met Giorgia Meloni. He supports Ukraine.',
      [`He = ${MACRON}, sentence before`],
    ],
    [
      'the subject of its own sentence',
      'Emmanuel Macron said that he was ready.',
      [`he = ${MACRON}, same sentence`],
    ],
    [
      'a stranger',
      'Emmanuel Macron rang. Sergei Lavrov answered. He left.',
      ['He = Lavrov, sentence before'],
    ],
  ])('is %s', (_, text, expected) => expect(read(text)).toEqual(expected))

  test.each([
    ['two could be meant', 'Vladimir Putin criticised Emmanuel Macron. He left Moscow.'],
    ['she is not he', 'Emmanuel Macron left. She supports Ukraine.'],
    ['an unnamed man came between', 'Emmanuel Macron spoke. A minister left. He supports Ukraine.'],
    ['another ‘him’ came between', 'Friedrich Merz rang Emmanuel Macron. A man thanked him. He left.'],
    ['two were the subject', 'Emmanuel Macron and Keir Starmer left. He supports Ukraine.'],
    ['a heading parts them', 'Emmanuel Macron left.\n\n## Next\n\nHe supports Ukraine.'],
    [
      'too much stands between',
      'Emmanuel Macron left. The rain fell. The sun came. The snow fell. He supports Ukraine.',
    ],
    ['a thing was the subject since', 'Emmanuel Macron left. The driver stopped. He supports Ukraine.'],
    ['nobody was there', 'The rain fell. He supports Ukraine.'],
    ['it is part of a name', 'Emmanuel Macron left. Then Liu He arrived.'],
  ])('is left alone: %s', (_, text) => expect(read(text)).toEqual([]))

  test('what is under a picture is no sentence before', () => {
    const text = 'Giorgia Meloni arrived.\n\n![Sergei Lavrov in Rome.](a.jpg)\n\nShe supports Ukraine.'
    expect(read(text)).toEqual([`She = ${MELONI}, sentence before`])
  })
})

describe('an office without its name', () => {
  test.each([
    ['its one holder named so far', 'Giorgia Meloni arrived in Rome. The prime minister left.', MELONI],
    [
      'its holder, by the country',
      'French President Emmanuel Macron and Japanese Prime Minister Shigeru Ishiba arrived. The French president left.',
      MACRON,
    ],
  ])('is %s', (_, text, expected) =>
    expect(read(text)).toEqual([expect.stringMatching(new RegExp(`= ${expected}, office$`))]),
  )
  test.each([
    ['two hold one', 'Giorgia Meloni and Pedro Sanchez arrived. The prime minister left.'],
    ['nobody named holds it', 'Giorgia Meloni arrived. The chancellor left.'],
    ['a name stands behind', 'Giorgia Meloni arrived. The prime minister of Peru left.'],
  ])('is nobody’s: %s', (_, text) => expect(read(text)).toEqual([]))
})

describe('a subject that is left out', () => {
  const dropped = (text: string) => [...lastOf(`---\nlanguage: es\n---\n${text}`).dropped.values()]
  test('is the subject before', () =>
    expect(dropped('Emmanuel Macron criticó a Rusia. Añadió que Europa tiene que estar lista.')).toEqual([
      { entity: MACRON },
    ]))
  test.each([
    [
      'several were there',
      'Emmanuel Macron y Giorgia Meloni llegaron. Añadió que Europa tiene que estar lista.',
    ],
    [
      'the verb is of several',
      'Emmanuel Macron criticó a Rusia. Añadieron que Europa tiene que estar lista.',
    ],
    ['it is said', 'Emmanuel Macron criticó a Rusia. Añadió Pedro Sánchez que Europa tiene que estar lista.'],
  ])('is nobody: %s', (_, text) => expect(dropped(text)).toEqual([]))
})
