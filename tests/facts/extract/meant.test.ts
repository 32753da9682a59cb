import { describe, expect, test } from 'vitest'
import { toldOf } from './read.ts'

const said = (text: string): string[] => toldOf(text).filter((line) => line.startsWith('statement'))

describe('whom direct speech calls he or she', () => {
  test.each([
    [
      'who alone was named before',
      'A bridge has changed Emmanuel Macron. “He will never build another bridge from Lisbon to anywhere,” said Giorgia Meloni.',
      'statement: giorgia-meloni emmanuel-macron: “[Macron] will never build another bridge from Lisbon to anywhere,” said Giorgia Meloni.',
    ],
    [
      'in the paragraph before',
      'A bridge has changed Emmanuel Macron.\n\n“Lyon knows that he will never build another bridge from Lisbon,” said Giorgia Meloni.',
      'statement: giorgia-meloni emmanuel-macron: “Lyon knows that [Emmanuel Macron] will never build another bridge from Lisbon,” said Giorgia Meloni.',
    ],
    [
      'a woman',
      'Giorgia Meloni opened a bridge. “She likes the bridges of Lisbon more than most bakers in Europe do,” said Keir Starmer.',
      'statement: keir-starmer giorgia-meloni: “[Giorgia Meloni] likes the bridges of Lisbon more than most bakers in Europe do,” said Keir Starmer.',
    ],
    [
      'of the same speech',
      '“A bridge has changed Emmanuel Macron,” Giorgia Meloni said. “He will never build another bridge from Lisbon to anywhere.”',
      'statement: giorgia-meloni emmanuel-macron: [Emmanuel Macron] will never build another bridge from Lisbon to anywhere.',
    ],
    [
      'by the other of two leaders',
      'Giorgia Meloni opened a bridge with Emmanuel Macron. “He likes the bridges of Lisbon more than most bakers in Europe do,” Giorgia Meloni said.',
      'statement: giorgia-meloni emmanuel-macron: “[Emmanuel Macron] likes the bridges of Lisbon more than most bakers in Europe do,” Giorgia Meloni said.',
    ],
  ])('%s', (_, text, expected) => {
    const name = expected.replace('[Macron]', '[Emmanuel Macron]')
    expect(said(text)).toContain(name)
  })

  test('a stranger may say anything of a leader', () => {
    const words = '“He likes the bridges of Lisbon more than most bakers in Europe do,” said Ann Miller.'
    expect(said(`A bridge has changed Emmanuel Macron. ${words}`)).toEqual([])
  })

  test.each([
    [
      'two leaders',
      'Emmanuel Macron met Olaf Scholz. “He likes the bridges of Lisbon more than most bakers in Europe do,” said Giorgia Meloni.',
    ],
    [
      'a stranger as well',
      'Emmanuel Macron met Ben Dahl. “He likes the bridges of Lisbon more than most bakers in Europe do,” said Giorgia Meloni.',
    ],
    [
      'a noun of somebody',
      'Emmanuel Macron praised the mayor. “He likes the bridges of Lisbon more than most bakers in Europe do,” said Giorgia Meloni.',
    ],
    [
      'a last name',
      'Emmanuel Macron spoke like Dahl. “He likes the bridges of Lisbon more than most bakers in Europe do,” said Giorgia Meloni.',
    ],
    [
      'a woman for him',
      'Giorgia Meloni opened a bridge. “He likes the bridges of Lisbon more than most bakers in Europe do,” said Keir Starmer.',
    ],
    [
      'who speaks',
      'Emmanuel Macron opened a bridge. “He likes the bridges of Lisbon more than most bakers in Europe do,” Emmanuel Macron said.',
    ],
    [
      'somebody in the speech',
      'Emmanuel Macron opened a bridge. “Ben Dahl says he likes the bridges of Lisbon more than most bakers do,” said Giorgia Meloni.',
    ],
    [
      'a man in the speech',
      'Emmanuel Macron opened a bridge. “The driver says he likes the bridges of Lisbon more than most bakers do,” said Giorgia Meloni.',
    ],
    [
      'of whom it is said',
      'Emmanuel Macron opened a bridge. “He likes the bridges of Lisbon more than most bakers in Europe do,” Giorgia Meloni said of Dahl.',
    ],
    [
      'an earlier sentence',
      'Emmanuel Macron left. It rained. “He likes the bridges of Lisbon more than most bakers in Europe do,” said Giorgia Meloni.',
    ],
    [
      'a heading between',
      'Emmanuel Macron left.\n\n# Bridges\n\n“He likes the bridges of Lisbon more than most bakers in Europe do,” said Giorgia Meloni.',
    ],
    [
      'a name in the speech before',
      '“Emmanuel Macron is late, and so is Dahl,” Giorgia Meloni said. “He likes the bridges of Lisbon more than most bakers in Europe do.”',
    ],
    [
      'a fragment',
      'Emmanuel Macron opened a bridge. He was “sure that he would open another one in Lisbon,” said Giorgia Meloni.',
    ],
  ])('nobody: %s', (_, text) => expect(said(text).filter((line) => /\[\p{L}/u.test(line))).toEqual([]))
})
