import { describe, expect, test } from 'vitest'
import { toldOf } from './read.ts'

const said = (text: string): string[] => toldOf(text).filter((line) => line.startsWith('statement'))

describe('whom direct speech calls he or she', () => {
  test.each([
    [
      'who alone was named before',
      'A bridge has changed Emmanuel Macron. “He will never build another bridge in a whole long life,” said Ann Miller, a historian.',
      'statement: emmanuel-macron: “[Macron] will never build another bridge in a whole long life,” said Ann Miller, a historian.',
    ],
    [
      'in the paragraph before',
      'A bridge has changed Emmanuel Macron.\n\n“I think he will never build another bridge in a whole long life,” said Ann Miller.',
      'statement: emmanuel-macron: “I think [Emmanuel Macron] will never build another bridge in a whole long life,” said Ann Miller.',
    ],
    [
      'a woman',
      'Giorgia Meloni opened a bridge. “She likes bridges more than most people whom I have met,” said Ann Miller.',
      'statement: giorgia-meloni: “[Giorgia Meloni] likes bridges more than most people whom I have met,” said Ann Miller.',
    ],
    [
      'of the same speech',
      '“A bridge has changed Emmanuel Macron,” Ann Miller said. “He will never build another bridge in a whole long life.”',
      'statement: emmanuel-macron: [Emmanuel Macron] will never build another bridge in a whole long life.',
    ],
    [
      'by the other of two leaders',
      'Giorgia Meloni opened a bridge with Emmanuel Macron. “He likes bridges more than most people whom I have met,” Giorgia Meloni said.',
      'statement: giorgia-meloni emmanuel-macron: “[Emmanuel Macron] likes bridges more than most people whom I have met,” Giorgia Meloni said.',
    ],
  ])('%s', (_, text, expected) => {
    const name = expected.replace('[Macron]', '[Emmanuel Macron]')
    expect(said(text)).toContain(name)
  })

  test.each([
    [
      'two leaders',
      'Emmanuel Macron met Olaf Scholz. “He likes bridges more than most people whom I have met,” said Ann Miller.',
    ],
    [
      'a stranger as well',
      'Emmanuel Macron met Ben Dahl. “He likes bridges more than most people whom I have met,” said Ann Miller.',
    ],
    [
      'a noun of somebody',
      'Emmanuel Macron praised the mayor. “He likes bridges more than most people whom I have met,” said Ann Miller.',
    ],
    [
      'a last name',
      'Emmanuel Macron spoke like Dahl. “He likes bridges more than most people whom I have met,” said Ann Miller.',
    ],
    [
      'a woman for him',
      'Giorgia Meloni opened a bridge. “He likes bridges more than most people whom I have met,” said Ann Miller.',
    ],
    [
      'who speaks',
      'Emmanuel Macron opened a bridge. “He likes bridges more than most people whom I have met,” Emmanuel Macron said.',
    ],
    [
      'somebody in the speech',
      'Emmanuel Macron opened a bridge. “Ben Dahl says he likes bridges,” said Ann Miller.',
    ],
    [
      'a man in the speech',
      'Emmanuel Macron opened a bridge. “The driver says he likes bridges more than most people,” said Ann Miller.',
    ],
    [
      'of whom it is said',
      'Emmanuel Macron opened a bridge. “He likes bridges more than most people whom I have met,” Ann Miller said of Dahl.',
    ],
    [
      'an earlier sentence',
      'Emmanuel Macron left. It rained. “He likes bridges more than most people whom I have met,” said Ann Miller.',
    ],
    [
      'a heading between',
      'Emmanuel Macron left.\n\n# Bridges\n\n“He likes bridges more than most people whom I have met,” said Ann Miller.',
    ],
    [
      'a name in the speech before',
      '“Emmanuel Macron is late, and so is Dahl,” Ann Miller said. “He likes bridges more than most people whom I have met.”',
    ],
    [
      'a fragment',
      'Emmanuel Macron opened a bridge. He was “sure that he would open another one,” said Ann Miller.',
    ],
  ])('nobody: %s', (_, text) => expect(said(text).filter((line) => /\[\p{L}/u.test(line))).toEqual([]))
})
