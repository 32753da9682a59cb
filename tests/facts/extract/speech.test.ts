import { describe, expect, test } from 'vitest'
import { idsOf, readText } from './read.ts'

/** Who says the last sentence: `words = entity`. */
function speakerOf(text: string): string | undefined {
  const last = readText(text).spoken.at(-1)
  return last && `${last.words}${last.entity ? ` = ${idsOf([last.entity])}` : ''}`
}

const SAID = '“Europe must be ready for a war,”'

describe('who says it', () => {
  test.each([
    [
      'the subject of the verb of saying',
      'Emmanuel Macron said that Trump had met Putin.',
      'Emmanuel Macron = emmanuel-macron',
    ],
    ['the speaker behind', `${SAID} said Emmanuel Macron.`, 'Emmanuel Macron = emmanuel-macron'],
    [
      'behind what is told without marks',
      'Russia would answer soon, Vladimir Putin said on Monday.',
      'Vladimir Putin = vladimir-putin',
    ],
    ['a stranger', `${SAID} Rachel Reeves said.`, 'Rachel Reeves'],
    ['not whose office it is', 'The office of Emmanuel Macron said that Trump was late.', 'The office'],
    ['not whose man it is', `${SAID} Trump's lawyer said.`, "Trump's lawyer"],
    ['a ministry', 'The ministry said that Emmanuel Macron was ready.', 'The ministry'],
    [
      'two',
      'Emmanuel Macron and Giorgia Meloni said that Ukraine needs help.',
      'Emmanuel Macron, Giorgia Meloni',
    ],
    ['a pronoun that is known', `Emmanuel Macron arrived. ${SAID} he said.`, 'he = emmanuel-macron'],
    [
      'according to',
      'According to Emmanuel Macron, Europe is not ready for Vladimir Putin.',
      'Emmanuel Macron = emmanuel-macron',
    ],
    [
      'a turn of an interview',
      'Emmanuel Macron: We have agreed on what Europe needs.',
      'Emmanuel Macron = emmanuel-macron',
    ],
    [
      'a list under ‘said:’',
      'Emmanuel Macron said:\n\n- Europe must be ready for a war.',
      'Emmanuel Macron = emmanuel-macron',
    ],
  ])('%s', (_, text, expected) => expect(speakerOf(text)).toBe(expected))

  test.each([
    ['what cannot speak', 'The number said that Emmanuel Macron was ready.'],
    ['polls', 'According to polls, Europe is not ready for Vladimir Putin.'],
    ['a pronoun of nobody', `${SAID} he said.`],
    ['who is spoken to', `${SAID} Emmanuel Macron was told.`],
    [
      'a list under another line',
      'Emmanuel Macron had three things to say.\n\n- Europe must be ready for a war.',
    ],
  ])('nobody: %s', (_, text) => expect(speakerOf(text)).toBeUndefined())
})

describe('direct speech that goes on', () => {
  const FIRST = `${SAID} Emmanuel Macron said.`
  test.each([
    [
      'in the next sentence',
      `${FIRST} “It will be ready in two years.”`,
      'Emmanuel Macron = emmanuel-macron',
    ],
    [
      'in the next paragraph, where the marks stay open',
      `${FIRST} “It will be ready.\n\n“Nobody wants this war to come soon.”`,
      'Emmanuel Macron = emmanuel-macron',
    ],
    ['not behind somebody else', `${FIRST} Giorgia Meloni left. “It will be ready in two years.”`, undefined],
    [
      'not in the next paragraph, where they are closed',
      `${FIRST}\n\n“It will be ready in two years.”`,
      undefined,
    ],
  ])('%s', (_, text, expected) => expect(speakerOf(text)).toBe(expected))

  test('has its speaker behind its last sentence', () => {
    const { spoken } = readText(
      '“Europe must be ready for a war. It is not ready today,” said Emmanuel Macron.',
    )
    expect(spoken.map((s) => s?.entity)).toEqual(['leader:emmanuel-macron'])
  })
})
