import { expect, test } from 'vitest'
import type { Fact } from '../../facts/types.ts'
import { world } from '../facts/world.ts'
import { readGum, scoreGum, withPeople } from './gum.ts'

const word = (id: string, form: string, misc = '_'): string =>
  [id, form, ...Array(7).fill('_'), misc].join('\t')

const FILE = `# meta::dateCreated = 2015-05-18
# newpar
# newpar_block = head (1 s)
# text = News from Berlin
${word('1', 'News')}
${word('2', 'from')}
${word('3', 'Berlin', 'Entity=(1-place-new-sssss-cf1-1-coref-Berlin)')}

# newpar
# newpar_block = p (2 s)
# text = Angela Merkel's guest didn't speak.
${word('1', 'Angela', 'Entity=(2-person-new-sssss-cf1-2-coref(3-person-new-s-cf1-1,2-coref-Angela_Merkel')}
${word('2', 'Merkel', 'SpaceAfter=No')}
${word('3', "'s", 'Entity=3)')}
${word('4', 'guest', 'Entity=2)')}
${word('5-6', "didn't")}
${word('5', 'did')}
${word('6', "n't")}
${word('7', 'speak', 'SpaceAfter=No')}
${word('8', '.')}

# text = She said she paid.
${word('1', 'She', 'Entity=(3-person-giv:act-s-cf1-1-coref-Angela_Merkel)')}
${word('2', 'said')}
${word('3', 'she', 'Entity=(2-person-giv:act-s-cf1-1-coref)')}
${word('4', 'paid', 'SpaceAfter=No')}
${word('5', '.')}
`
const TEXT = "Angela Merkel's guest didn't speak. She said she paid."

test('a document is read with whom its words are of', () => {
  const { article, mentions, names } = readGum(FILE)
  expect(article.source.published).toBe('2015-05-18')
  expect(article.blocks).toEqual([
    { kind: 'heading', text: 'News from Berlin' },
    { kind: 'paragraph', text: TEXT },
  ])
  const words = mentions.map(({ block, start, end, group }) => [
    article.blocks[block]?.text.slice(start, end),
    group,
  ])
  expect(words).toEqual([
    ['Berlin', '1'],
    ["Angela Merkel's", '3'],
    ["Angela Merkel's guest", '2'],
    ['She', '3'],
    ['she', '2'],
  ])
  expect(names.get('3')).toContain('angela merkel')
})

const leaders = world.entities.filter(({ kind }) => kind === 'leader')
const start = TEXT.indexOf('She')
const factWith = (text: string, ...ids: string[]): Fact =>
  ({
    kind: 'statement',
    quote: { exact: TEXT.slice(start), prefix: '', suffix: '', block: 1, start, end: TEXT.length },
    resolved: ids.map((id) => ({ text, entities: [id], rule: 'sentence before' })),
  }) as unknown as Fact

test.each([
  ['the right one', 'She', 'leader:angela-merkel', { right: 1, wrong: 0, unmarked: 0, known: 1, read: 1 }],
  ['another', 'She', 'leader:theresa-may', { right: 0, wrong: 1, unmarked: 0, known: 1, read: 0 }],
  [
    'somebody whom GUM has not',
    'her',
    'leader:angela-merkel',
    { right: 0, wrong: 0, unmarked: 1, known: 1, read: 0 },
  ],
])('a word that is read as %s counts as that', (_, text, id, expected) => {
  expect(scoreGum(readGum(FILE), { facts: [factWith(text, id)], entities: [] }, leaders)).toEqual(expected)
})

test('a word that two facts read as two people is wrong, once', () => {
  const facts = [
    factWith('She', 'leader:angela-merkel'),
    { ...factWith('She', 'leader:theresa-may'), quote: { ...factWith('').quote, end: start + 8 } },
    factWith('She', 'leader:angela-merkel'),
  ]
  expect(scoreGum(readGum(FILE), { facts, entities: [] }, leaders)).toMatchObject({ right: 0, wrong: 1 })
})

test('people whom nobody knows are leaders for a while, with their surname and pronoun', () => {
  const document = readGum(FILE.replaceAll('Angela', 'Hanna').replaceAll('Merkel', 'Quist'))
  const more = withPeople(world, document)
  expect(more.entities.slice(world.entities.length)).toEqual([
    { id: 'leader:gum-3', kind: 'leader', name: 'Hanna Quist', pronoun: 'she' },
  ])
  expect(more.aliases.slice(world.aliases.length).map(({ text, kind }) => [text, kind])).toEqual([
    ['Hanna Quist', 'name'],
    ['Quist', 'surname'],
  ])
  expect(withPeople(world, readGum(FILE)).entities).toHaveLength(world.entities.length)
})
