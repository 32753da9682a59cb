import { describe, expect, test } from 'vitest'
import { explainedIn } from '../../../facts/views/explained.ts'

const text =
  'Lt Col Alexander Vindman met Stephanie Grisham of the Department of Energy (DOE). House Democrats and Donald Trump waited.'
const explained = explainedIn(
  [{ text, kind: 'paragraph' }],
  'What Vindman said',
  (name) => name === 'Trump' || name === 'ASEAN',
)

describe('a sentence begins with somebody whom only others explain', () => {
  test.each([
    ['a surname alone', 'Grisham urged the people to wait.', true],
    ['a surname of which something is', 'Grisham’s friends urged the people to wait.', true],
    ['the whole name', 'Stephanie Grisham urged the people to wait.', false],
    ['somebody of the headline', 'Vindman urged the people to wait.', false],
    ['a leader', 'Trump urged the people to wait.', false],
    ['a group', 'Democrats urged the people to wait.', false],
    ['a word that is nobody’s name', 'Farmers urged the people to wait.', false],
  ])('%s', (_, sentence, is) => expect(explained.hasStranger(sentence)).toBe(is))
})

describe('names and abbreviations that only other sentences explain are counted', () => {
  test.each([
    ['a surname', 'The people met Grisham, and Grisham left.', 1],
    ['an abbreviation that the text explains', 'The people met the DOE and Grisham.', 2],
    ['one that is explained here', 'The people met the Department of Energy (DOE).', 0],
    ['a long one that nobody explains', 'The people met the chief of SENAIN.', 1],
    ['a short one that everybody knows', 'The people met the chief of the CIA.', 0],
    ['a union', 'The people met the chief of ASEAN.', 0],
    ['a name after a first name', 'The people met Stephanie Grisham.', 0],
  ])('%s', (_, sentence, count) => expect(explained.strangers(sentence)).toBe(count))
})
