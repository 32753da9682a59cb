import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lexiconOf } from '../../facts/extract/lexicon/index.ts'
import { inTree } from './tree-way.ts'
import { libraryWays } from './way-libraries.ts'
import { byTags, byWords, type Known, type Said, type Sort } from './ways.ts'

/** The words of the subject and the verb, as `a French minister / said`. */
const shown = (words: readonly string[], said: Said | undefined): string | undefined =>
  said && `${said.phrase.map((i) => words[i]).join(' ')} / ${words[said.verb]}`

/** `He/N said/V ,` as words and what a tagger says of them. */
function tagged(text: string): { words: string[]; sorts: Sort[] } {
  const parts = text.split(' ').map((part) => part.split('/'))
  return { words: parts.map(([word = '']) => word), sorts: parts.map(([, sort = '']) => sort as Sort) }
}

function byTagsOf(text: string, known?: Known): string | undefined {
  const { words, sorts } = tagged(text)
  return shown(words, byTags('tags', () => sorts).say(words, known))
}

describe('rules over words alone', () => {
  test.each([
    ['Macron said so', {}, 'Macron / said'],
    ['this , said Macron .', { speech: [0], says: [2] }, 'Macron / said'],
    ['this , Macron said .', { speech: [0], says: [3] }, 'Macron / said'],
    ['Asked on Monday , he said this', { speech: [6], says: [5] }, 'he / said'],
    ['Rain falls', {}, undefined],
  ])('%s', (text, known, expected) => {
    const words = text.split(' ')
    expect(shown(words, byWords().say(words, known))).toBe(expected)
  })

  test('another language has the verbs of its lexicon', () => {
    const words = 'Le ministre annonce une loi'.split(' ')
    expect(byWords().say(words)).toBeUndefined()
    expect(shown(words, byWords(lexiconOf('fr')).say(words))).toBe('Le ministre / annonce')
  })
})

describe('rules over tags', () => {
  test.each([
    ['the last noun before the first verb', 'The minister/N said/V so', {}, 'The minister / said'],
    ['no noun behind a preposition', 'Friends/N of/P Macron/N left/V', {}, 'Friends / left'],
    ['who stands behind the verb', 'this , said/V Macron/N', { speech: [0] }, 'Macron / said'],
    ['nobody behind a preposition', 'this , said/V in/P Paris/N', { speech: [0] }, undefined],
    [
      'the verb of saying, not the nearest',
      'He/N said/V he/N fights/V this',
      { speech: [4], says: [1] },
      'He / said',
    ],
    [
      'the nearest verb where none says',
      'He/N left/V ; it/N shows/V this',
      { speech: [5], says: [] },
      'it / shows',
    ],
    ['direct speech is nobody', 'Then said/V this/N', { speech: [2] }, undefined],
    ['a name, whatever its tag', 'Turkey/V plans/V talks/N', { names: [0] }, 'Turkey / plans'],
    ['a genitive is no verb', "Macron/N 's/V men/N left/V", { names: [0] }, "Macron 's men / left"],
  ])('%s', (_, text, known, expected) => {
    expect(byTagsOf(text, known)).toBe(expected)
  })

  test('a denied passive is reported as one', () => {
    const { words, sorts } = tagged('He/N was/X not/R elected/V')
    expect(byTags('tags', () => sorts).say(words)).toMatchObject({ verb: 3, negated: true, passive: true })
  })
})

/** `word tag head label`, a line each; heads count from 0. */
function parsed(lines: string): { words: string[]; parse: Parameters<typeof inTree>[1] } {
  const rows = lines.split('; ').map((line) => line.split(' '))
  return {
    words: rows.map(([word = '']) => word),
    parse: {
      tags: rows.map(([, tag]) => tag as 'VERB'),
      heads: Int32Array.from(rows, ([, , head]) => Number(head)),
      labels: rows.map(([, , , label = '']) => label),
    },
  }
}

describe('a tree', () => {
  test.each([
    [
      'the subject with what is part of it, not what "of" joins to it',
      'The DET 1 det; men NOUN 4 nsubj; of ADP 3 case; Macron PROPN 1 nmod; left VERB -1 root',
      {},
      'The men / left',
    ],
    [
      'beside direct speech that the tree has as subject who stands behind the verb',
      'this PRON 1 nsubj; said VERB -1 root; Macron PROPN 1 obj',
      { speech: [0], says: [1] },
      'Macron / said',
    ],
    [
      'the verb of saying, though it is not the root',
      'this PRON 3 obl; Macron PROPN 2 nsubj; said VERB 3 parataxis; failed VERB -1 root',
      { speech: [0], says: [2] },
      'Macron / said',
    ],
    ['nobody', 'Rain VERB -1 root', {}, undefined],
  ])('%s', (_, lines, known, expected) => {
    const { words, parse } = parsed(lines)
    expect(shown(words, inTree(words, parse, known))).toBe(expected)
  })
})

describe('libraries', () => {
  /** A folder with a wink-nlp that parts words in halves, and a sibling of compromise. */
  function folderWith(): string {
    const folder = mkdtempSync(join(tmpdir(), 'ways-'))
    const write = (path: string, text: string): void => {
      mkdirSync(join(folder, 'node_modules', path, '..'), { recursive: true })
      writeFileSync(join(folder, 'node_modules', path), text)
    }
    write('wink-eng-lite-web-model/index.js', 'module.exports = {}')
    write(
      'wink-nlp/index.js',
      `module.exports = () => ({
        its: { pos: 'pos' },
        readDoc: () => ({ tokens: () => ({ out: (what) => what ? ['PROPN', 'X', 'VERB', 'X'] : ['Mac', 'ron', 'sa', 'id'] }) }),
      })`,
    )
    write('fr-compromise/package.json', '{"type":"module"}')
    write(
      'fr-compromise/builds/fr-compromise.mjs',
      `export default () => ({ json: () => [{ terms: [
        { tags: ['Noun'], offset: { start: 0, length: 6 } },
        { tags: ['Verb'], offset: { start: 7, length: 4 } },
      ] }] })`,
    )
    return folder
  }

  test('those that are there tag our words, however they part them', async () => {
    const ways = await libraryWays(folderWith())
    expect([...ways.keys()]).toEqual(['en', 'fr'])
    for (const [language, words] of [
      ['en', ['Macron', 'said']],
      ['fr', ['Macron', 'part']],
    ] as const)
      expect(ways.get(language)?.say(words)).toMatchObject({ verb: 1, subject: 0 })
  })

  test('without a folder there are none', async () => {
    expect((await libraryWays(undefined)).size).toBe(0)
    expect((await libraryWays(mkdtempSync(join(tmpdir(), 'ways-')))).size).toBe(0)
  })
})
