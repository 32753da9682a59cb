import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../facts/articles/plain-text.ts'
import { readWeights } from '../../../facts/cli/load.ts'
import { buildBundle } from '../../../facts/extract/build.ts'
import { lexiconOf } from '../../../facts/extract/lexicon/index.ts'
import { stateWords } from '../../../facts/extract/lexicon/state-words.ts'
import type { Parser } from '../../../facts/extract/parser/parser.ts'
import { world } from '../world.ts'
import { readText } from './read.ts'

/** The first words of the sentences of a text that are parsed. */
function parsedIn(text: string, language = 'en'): string[] {
  const parsed: string[] = []
  const known = readWeights(language) as Parser
  const parser: Parser = {
    language,
    parse: (words, options) => {
      parsed.push(
        words
          .join(' ')
          .split(' ', words[0]?.includes(' ') ? 3 : 2)
          .join(' '),
      )
      return known.parse(words, options)
    },
  }
  buildBundle(readArticle(`---\nlanguage: ${language}\n---\n\n${text}`), world, { parser })
  return parsed
}

const PLAIN = 'Bread rose again. Markets were calm. Rain fell in the north. Trains were late.'

describe('a sentence is read only if it may be about somebody whom the tables know', () => {
  test.each<[what: string, text: string, parsed: string[]]>([
    ['a name', `${PLAIN} Emmanuel Macron met farmers. ${PLAIN}`, ['Emmanuel Macron met']],
    ['nobody', `${PLAIN} France won. ${PLAIN} Ann Miller said that she slept.`, ['France won']],
    ['a seat', `${PLAIN} France won. The White House said no. ${PLAIN}`, ['France won', 'The White']],
    ['a capital', `France won. ${PLAIN} Then Beijing wants peace.`, ['France won', 'Then Beijing']],
    [
      'an office of somebody who was named',
      `${PLAIN} Emmanuel Macron met farmers. Bread rose. The president met bakers.`,
      ['Emmanuel Macron met', 'The president'],
    ],
    ['an office before its holder', 'The president met bakers. Then came Emmanuel Macron.', ['Then came']],
    ['an office of nobody', 'France won. The president met bakers.', ['France won']],
    [
      'pronouns, as far as they go on',
      'Emmanuel Macron met farmers. He met bakers. He met cooks. Bread rose. Rain fell. He slept.',
      ['Emmanuel Macron met', 'He met', 'He met'],
    ],
    [
      'what decides whom a pronoun means',
      `${PLAIN} Ann Miller was late. She met Emmanuel Macron. ${PLAIN}`,
      ['She met', 'Ann Miller'],
    ],
    [
      'direct speech that goes on, and its words',
      `${PLAIN}\n\nEmmanuel Macron spoke. “Bread is dear this year,” he said. “Rain is not dear at all.”\n\n${PLAIN}`,
      ['Emmanuel Macron spoke', 'this he', 'this', 'Bread is', 'Rain is'],
    ],
  ])('%s', (_what, text, parsed) => expect(parsedIn(text)).toEqual(parsed))

  test('in Spanish a regime whose leader was named', () => {
    const text = 'El régimen de Daniel Ortega protestó. Ana López duerme. Llueve. El régimen acusó a todos.'
    expect(parsedIn(text, 'es')).toEqual(['El régimen', 'El régimen'])
  })

  test('in Spanish any sentence right after a leader may leave out its subject', () => {
    const text =
      'Llueve en el norte. Lula dijo que llueve. Anunció un plan. Ana López llegó tarde. Anunció otro plan.'
    expect(parsedIn(text, 'es')).toEqual(['Lula dijo', 'Anunció un', 'Ana López'])
  })
})

test('a long row of sentences that depend on each other is read if one after it may be about somebody', () => {
  const row = Array.from({ length: 2000 }, (_, i) => `She ate ${i} loaves.`).join(' ')
  expect(parsedIn(`France won. ${row}`)).toEqual(['France won'])
  expect(parsedIn(`France won. ${row} She met Emmanuel Macron.`)).toHaveLength(2002)
  const people: number[] = []
  readText(row, ({ reads }) => people.push(reads.at(-1)?.trace.people.length ?? 0))
  expect(people).toEqual([1])
})

describe('the order in which sentences are read changes nothing', () => {
  test.each([
    'Kai Trump followed. Donald Trump waited. Trump told the hall that bread is dear. He left for France. Bush spoke to him.',
    'Emmanuel Macron met Trump. Donald Trump left. Kai Trump followed. Trump told France that bread is dear. Court was late. He met Tom Court. The Supreme Court said so. He praised France.',
    'Ann Miller met Emmanuel Macron. She praised France. Miller accused him of haste. He said that she was wrong. The president left.',
    '“Bread is dear this year,” Emmanuel Macron said. “It will be cheap again.” He added that France has bread. Bob Wu disagreed with the plan.\n\n“The plan is good.”',
    'Emmanuel Macron announced a plan. Bread rose. Critics attacked the plan. Angela Merkel welcomed the plan. This attack hurt Germany. She defended the attack.',
    '---\nlanguage: es\n---\n\nPedro Sánchez visitó Brasil. Anunció un plan. El régimen de Daniel Ortega protestó. El régimen acusó a España. «Es un error grave de todos», añadió.',
    '---\nlanguage: de\n---\n\nScholz lehnte das ab. Er sei nicht bereit, sagte er. Merkel reiste nach Paris. „Das ist nicht falsch gewesen.“',
  ])('%s', (text) => {
    const found = JSON.stringify(readText(text).facts)
    const backwards = readText(text, ({ reads }) => {
      for (const read of reads.toReversed()) read.lookInto()
    })
    expect(JSON.stringify(backwards.facts)).toBe(found)
    expect(found).not.toBe('[]')
  })
})

describe('what only earlier sentences say', () => {
  test('a name that comes later is not known yet', () => {
    const names: (string | undefined)[] = []
    readText(
      'The Supreme Court said so. Court said that it rained. The Supreme Court said no.',
      ({ reads }) => {
        for (const read of reads.toReversed()) names.push(read.trace.people[0]?.name)
      },
    )
    expect(names).toEqual(['Court', 'Court', undefined])
  })

  test('an office is not that of a leader who is named later', () => {
    const text = (first: string, next: string): string =>
      `---\nlanguage: en\ndate: 2024-05-14\n---\n\n${first} ${next} The end was near.`
    const said = 'The president said that bread is dear this year.'
    const named = 'Emmanuel Macron came late.'
    const offices = (first: string, next: string): number =>
      readText(text(first, next)).reads.reduce((sum, { references }) => sum + references.size, 0)
    expect([offices(named, said), offices(said, named)]).toEqual([1, 0])
  })

  test('a last name is that of the stranger who had it last, for a few sentences', () => {
    const said = 'Trump told the hall that bread is dear.'
    const speakers = (text: string): unknown => readText(text).spoken.at(-1)?.entity
    expect(speakers(`Donald Trump came. ${said}`)).toBe('leader:donald-trump')
    expect(speakers(`Donald Trump came. Spencer Trump followed. ${said}`)).toBeUndefined()
    expect(speakers(`Spencer Trump followed. Donald Trump came. ${said}`)).toBe('leader:donald-trump')
    expect(speakers(`Donald Trump came. Spencer Trump followed. ${PLAIN} ${said}`)).toBe(
      'leader:donald-trump',
    )
  })
})

describe('direct speech goes on in the next block', () => {
  test.each<[before: string, next: string, speaker: string | undefined]>([
    ['“All of us know it.', '“It will be cheap again next year.”', 'leader:emmanuel-macron'],
    ['“All of us know it.”', '“It will be cheap again next year.”', undefined],
    ['“All of us know it.”', 'Bread was dear. “It will be cheap again next year.”', undefined],
    ['“All of us know it.', 'It rained.\n\n“It will be cheap again next year.”', undefined],
  ])('%s %s', (before, next, speaker) => {
    const text = `“Bread is dear this year,” Emmanuel Macron said. ${before}\n\n${next}`
    expect(readText(text).spoken.at(-1)?.entity).toBe(speaker)
  })
})

test('seats of governments are found in a text by each of their forms', () => {
  for (const language of ['en', 'fr', 'es', 'it', 'pt', 'de']) {
    const { seats, seatsWithin } = stateWords(lexiconOf(language)) ?? {}
    for (const words of [
      'the white house',
      'maison blanche',
      'casa blanca',
      'casa bianca',
      'weißes haus',
      'kremlin',
      'kreml',
      'cremlino',
    ])
      if (seats?.test(words)) expect(seatsWithin?.test(`(“${words.replaceAll(' ', '”  “')}”)`)).toBe(true)
  }
})
