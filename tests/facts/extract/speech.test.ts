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
    [
      'not whose office it is',
      'The office of Emmanuel Macron said that Trump was late.',
      'The office of Emmanuel Macron',
    ],
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

  test('has its speaker after its last sentence', () => {
    const { spoken } = readText(
      '“Europe must be ready for a war. It is not ready today,” said Emmanuel Macron.',
    )
    expect(spoken.map((s) => s?.entity)).toEqual(['leader:emmanuel-macron'])
  })
})

describe('a speaker whom the parse hides', () => {
  test.each([
    [
      'behind direct speech that has its subject outside',
      'Norway “will not sign the treaty this year,” Ann Miller said.',
      'Ann Miller',
    ],
    [
      'he, who was named',
      'Emmanuel Macron arrived. Norway “will not sign the treaty this year,” he said.',
      'he = emmanuel-macron',
    ],
    [
      'said in front of the name',
      'The plan for Norway, which costs 3 billion, is late, said Ann Miller, a historian with the institute.',
      'Ann Miller',
    ],
    [
      'with a participle',
      'Three people briefed on the plan said Emmanuel Macron will not sign it.',
      'Three people briefed on the plan',
    ],
    [
      'with a relative clause',
      'Analysts who have read the plan said Emmanuel Macron will not sign it.',
      'Analysts who have read the plan',
    ],
    [
      'a number of them',
      'A number of analysts say Emmanuel Macron will not sign it.',
      'A number of analysts',
    ],
    ['between commas', 'Still, Ann Miller said, Norway will not sign the treaty.', 'Ann Miller'],
    [
      'with a place before that',
      'Ann Miller said in a statement that Norway will not sign it.',
      'Ann Miller',
    ],
    [
      'behind the words',
      'Norway has not signed the treaty yet, two Danish officials said late Monday.',
      'two Danish officials',
    ],
    ['of the sentence before', 'Ann Miller warned of a war. “Norway must be ready for it.”', 'Ann Miller'],
    [
      'before a colon',
      'Ann Miller, head of the institute: “Norway must be ready for a war. It is not.”',
      'Ann Miller',
    ],
    ['signed below', '> “Norway must be ready for a war.”\n\n> — Ann Miller, a historian', 'Ann Miller'],
  ])('%s', (_, text, expected) => {
    const { spoken } = readText(text)
    expect(
      spoken.flatMap((s) => (s ? [`${s.words}${s.entity ? ` = ${idsOf([s.entity])}` : ''}`] : [])).at(-1),
    ).toBe(expected)
  })

  test.each([
    ['whoever is only named there', 'Ann Miller waited for a bus. “Norway must be ready for a war.”'],
    [
      'whom the next sentence may name',
      'Ann Miller warned of a war. “Why is Norway not ready for it?” Ben Dahl asked then.',
    ],
    ['what was denied', 'Ann Miller did not warn of a war. “Norway must be ready for it.”'],
    ['a line that names nothing', '> “Norway must be ready for a war.”\n\n> — from the archive'],
    ['a question before a colon', 'A letter to Ann Miller: “Norway must be ready for a war.”'],
    ['another block', 'Ann Miller warned of a war.\n\n“Norway must be ready for it.”'],
  ])('nobody: %s', (_, text) => expect(speakerOf(text) ?? '').not.toMatch(/Miller/))
})

const about = (text: string): string[] =>
  readText(text).facts.flatMap((f) => (f.kind === 'statement' ? [idsOf(f.about)] : []))

describe('whom the words of a stranger are about', () => {
  test.each([
    ['the subject', 'Ann Miller said that Norway has lost a war over herring in the cold sea.', 'NO'],
    ['whose the subject is', 'Ann Miller said that Norwegian drones had hit a port in the cold north.', 'NO'],
    ['around the speaker', 'Norway, Ann Miller said, has lost a war over herring in the cold sea.', 'NO'],
  ])('%s', (_, text, expected) => expect(about(text)).toEqual([expected]))

  test.each([
    ['the object', 'Ann Miller said that a war over herring in the cold sea has changed Norway.'],
    [
      'in direct speech',
      '“Norway has lost a war over herring in the cold sea of the north,” Ann Miller said.',
    ],
    ['who is nobody', 'On the market, most observers said that Norway would be far behind in May.'],
    ['whom nobody can tell', 'Ann Miller said they knew that Norway would make a law on bread and herring.'],
    [
      'what nobody can tell',
      'On the market, most observers said it showed that Norway would be far behind in May.',
    ],
  ])('nobody: %s', (_, text) => expect(about(text)).toEqual([]))
})

describe('whom the words of a leader are about as well', () => {
  test.each([
    ['the object', 'Keir Starmer said that a war over herring in the cold sea has changed Norway.'],
    [
      'whose the object is',
      'Keir Starmer said that a war over herring in the sea has changed Norway’s schools.',
    ],
    ['the army that is hit', 'Keir Starmer said that drones from the cold sea had hit Norwegian army posts.'],
    ['in direct speech', '“Norway has lost a war over herring in the cold sea,” Keir Starmer said.'],
    [
      'before the marks',
      'Norway’s old friendship “is deeper than the cold sea around Lisbon,” Keir Starmer said.',
    ],
  ])('%s', (_, text) => expect(about(text)).toEqual(['keir-starmer NO']))

  test.each([
    ['a place', 'Keir Starmer said that buses were late in the cold north of Norway.'],
    [
      'an adjective of what is acted on',
      'Keir Starmer said that a law on bread and milk would help Norwegian companies.',
    ],
    [
      'of a clause of time',
      'Keir Starmer said that no bus in the cold north was late after Norway opened a road.',
    ],
    ['of a clause that tells whose', 'Keir Starmer said that the man who left Norway in the cold was late.'],
  ])('not: %s', (_, text) => expect(about(text)).toEqual(['keir-starmer']))
})
