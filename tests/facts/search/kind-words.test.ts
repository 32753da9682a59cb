import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../facts/articles/plain-text.ts'
import { buildArticle } from '../../../facts/cli/load.ts'
import { askedFor, type QuestionLanguage } from '../../../facts/search/kind-words.ts'
import { makeSearch } from '../../../facts/search/search.ts'
import { fold } from '../../../facts/text/normalize.ts'
import LANGUAGES from '../../../settings/languages.ts'
import { world } from '../world.ts'

const asked = (query: string): [string[], string[]] => {
  const { kinds, rest } = askedFor(query.split(' ').map(fold))
  return [[...kinds], rest.map((word) => word.normalize('NFC'))]
}

type Language = keyof typeof LANGUAGES

/** A language of the interface for which `facts/search/kind-words.ts` has no words does not compile here. */
const asksIn = (language: Language): QuestionLanguage => language

/** A question in each of them; one that is forgotten does not compile. */
const QUESTIONS: Readonly<Record<Language, readonly [string, string, string]>> = {
  en: ['who met Lee', 'meeting', 'lee'],
  de: ['Wen traf Merkel', 'meeting', 'merkel'],
  fr: ['Qui a rencontré Macron', 'meeting', 'macron'],
  es: ['con quién se reunió Milei', 'meeting', 'milei'],
  ar: ['من التقى السيسي', 'meeting', 'السيسي'],
  ja: ['リー氏と会談した人', 'meeting', 'リー'],
  ko: ['이재명을 만난 사람', 'meeting', '이재명'],
}

test.each([...Object.values(QUESTIONS), ['visits of Xi', 'visit', 'xi'] as const])(
  '%s',
  (query, kind, rest) => {
    expect(asked(query)).toEqual([[kind], [rest.normalize('NFKD').normalize('NFC')]])
  },
)

test('readers can ask in every language of the interface', () => {
  const languages = Object.keys(LANGUAGES) as Language[]
  expect(Object.keys(QUESTIONS).sort()).toEqual(languages.map(asksIn).sort())
})

test('without a word of a kind all is looked for as it is typed', () => {
  expect(asked('who is the president')).toEqual([[], ['who', 'is', 'the', 'president']])
})

describe('in a library', () => {
  const article = readArticle(
    '# News\n\nLee Jae-myung held talks with Emmanuel Macron in Paris on Monday.\n\n' +
      'Lee Jae-myung criticised Vladimir Putin for the war on Tuesday.\n\nEmmanuel Macron met Friedrich Merz in Berlin.',
  )
  const bundle = buildArticle(article, world)
  const search = makeSearch({ ...bundle, entities: world.entities }, world.aliases)

  test('meetings of Lee come first, though no fact has the word; then Lee', () => {
    const hits = search.search('who met Lee')
    const [first, ...others] = hits
    expect(first).toMatchObject({ kind: 'fact', fact: { kind: 'meeting' }, source: { title: 'News' } })
    expect(first?.kind === 'fact' && first.about.map(({ name }) => name).sort()).toEqual([
      'Emmanuel Macron',
      'Lee Jae-myung',
    ])
    expect(others.map((hit) => hit.kind)).not.toContain('fact')
    expect(others[0]).toMatchObject({ kind: 'entity', entity: { name: 'Lee Jae-myung' } })
  })
  test('where there is none the name is found, and nothing that others did', () => {
    const hits = search.search('who met Modi')
    expect(hits[0]).toMatchObject({ entity: { name: 'Narendra Modi' } })
    expect(hits.map((hit) => hit.kind)).not.toContain('fact')
    expect(search.find('who met Lee').facts[0]).toMatchObject({ kind: 'meeting' })
  })
})
