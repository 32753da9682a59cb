import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../facts/articles/plain-text.ts'
import { EMPTY_BUNDLE } from '../../../facts/bundle/bundle.ts'
import { buildBundle } from '../../../facts/extract/build.ts'
import { readParser } from '../../../facts/extract/parser/parser.ts'
import type { FactBundle, Source } from '../../../facts/types.ts'
import { type CardFact, cardOf } from '../../../facts/views/card.ts'
import { cardOnPage, hasFacts } from '../../../facts/views/page-card.ts'
import { sentencesNaming } from '../../../facts/views/page-sentences.ts'
import { world } from '../world.ts'

const MACRON = 'leader:emmanuel-macron'
const TEXT =
  'Emmanuel Macron visited Berlin on Monday.\n\nHe visited Madrid on Tuesday, where it had been raining for days.'

const weights = new URL('../../../facts/extract/parser/weights/en.bin', import.meta.url)
const parser = readParser(readFileSync(weights))
const built = (text: string, more: Partial<Source> = {}): FactBundle => {
  const { source, blocks } = readArticle(`Talks\n\n${text}`)
  const article = { source: { ...source, url: 'https://news.example/talks', ...more }, blocks }
  return buildBundle(article, world, { parser })
}
const said = (facts: readonly CardFact[] | undefined): string[] =>
  (facts ?? []).map(({ parts }) => parts.map(({ text }) => text).join(''))
const inGroups = (known: FactBundle, page: FactBundle): string[] => {
  const { groups = [], shipped = [] } = cardOf(MACRON, world, known, { page }) ?? {}
  return said([...groups, ...shipped].flatMap((group) => group.facts))
}

describe('the card of an entity on a page', () => {
  test('has what the page says, apart from what articles say', () => {
    const page = built(TEXT)
    const known = built('Emmanuel Macron met Pedro Sánchez on Friday.', {
      url: 'https://news.example/other',
      saved: '2026-11-20T10:00:00.000Z',
    })
    const content = cardOf(MACRON, world, known, { page, named: 4 })
    expect(content?.page).toMatchObject({ named: 4, place: 0 })
    expect(said(content?.page?.facts)).toContain('Emmanuel Macron visited Berlin on Monday.')
    expect(inGroups(known, page)).toEqual(['Emmanuel Macron met Pedro Sánchez on Friday.'])
  })
  test('has what ships only where the page says nothing, and never the names in it', () => {
    const known = built('Emmanuel Macron met Pedro Sánchez on Friday.', { url: 'https://news.example/other' })
    const related = (page: FactBundle, isArticle = true) => {
      const content = cardOnPage(MACRON, world, known, { bundle: page, isArticle })
      return [content?.shipped.length, content?.related.map(({ name }) => name)]
    }
    const nothing = built('It had been raining in Berlin for days.')
    expect(related(nothing)).toEqual([1, []])
    expect(related(built('Emmanuel Macron visited Germany on Monday.'))).toEqual([0, ['Germany']])
    expect(related(built('Our readers love the ties of Emmanuel Macron.'), false)).toEqual([0, []])
  })
  test('has no names beside facts that are not shown', () => {
    const page = built('Emmanuel Macron is the president of France.')
    const content = cardOf(MACRON, world, EMPTY_BUNDLE, { page })
    expect([content?.page?.facts, content?.related]).toEqual([[], []])
  })
  test('has none of a page where none is known', () => {
    expect(cardOf(MACRON, world, EMPTY_BUNDLE)).not.toHaveProperty('page')
    expect(cardOf(MACRON, world, EMPTY_BUNDLE, { page: EMPTY_BUNDLE })?.page).toEqual({
      facts: [],
      named: 0,
      place: 0,
    })
  })
  test('has what was saved of the same page once', () => {
    const page = built(TEXT, { saved: '2026-11-27T10:00:00.000Z' })
    const known = built(TEXT, { saved: '2026-11-20T10:00:00.000Z' })
    expect(known.sources[0]?.id).toBe(page.sources[0]?.id)
    expect(inGroups(known, page)).toEqual([])
  })
  test('has of an earlier version of the page only what the page no longer says, as such', () => {
    const page = built(TEXT, { saved: '2026-11-27T10:00:00.000Z' })
    const known = built(`${TEXT}\n\nEmmanuel Macron met Pedro Sánchez on Friday.`, {
      saved: '2026-11-20T10:00:00.000Z',
    })
    expect(inGroups(known, page)).toEqual(['Emmanuel Macron met Pedro Sánchez on Friday.'])
    const groups = cardOf(MACRON, world, known, { page })?.groups
    expect(groups?.[0]?.facts[0]?.superseded).toBe(true)
  })
})

describe('on a page that is no article', () => {
  const sentences = (text: string): string[] =>
    said(sentencesNaming(MACRON, { bundle: built(text) }, ['Emmanuel Macron', 'Macron']))
  test('are the sentences that name somebody, in their order', () => {
    expect(
      sentences(
        'The mugs are sold out again, we are afraid. Our readers love the ties of Emmanuel Macron.\n\nA chair like that of Emmanuel Macron costs 300 euros.',
      ),
    ).toEqual([
      'Our readers love the ties of Emmanuel Macron.',
      'A chair like that of Emmanuel Macron costs 300 euros.',
    ])
  })
  test('first those whose subject is the name', () => {
    const later = 'Our readers love the ties of Emmanuel Macron.'
    const first = 'The former banker Emmanuel Macron likes ties of silk.'
    expect(sentences(`${later}\n\n${first}`)).toEqual([first, later])
    const far = 'In the old days of this page, before Emmanuel Macron, nobody liked ties.'
    expect(sentences(`${far}\n\n${later}\n\n${first}`)).toEqual([first, far, later])
  })
  test('six at most, each once', () => {
    const all = ['ties', 'hats', 'hats', 'coats', 'shoes', 'caps', 'belts', 'scarves'].map(
      (what) => `Our readers love the ${what} of Emmanuel Macron.`,
    )
    expect(sentences(all.join('\n\n'))).toEqual([0, 1, 3, 4, 5, 6].map((i) => all[i]))
  })
  test.each([
    ['a label', 'Emmanuel Macron mugs'],
    ['a teaser that was cut', 'Why the readers of this page love the ties of Emmanuel Macron and'],
    ['a heading', '## Why do our readers love the ties of Emmanuel Macron?'],
    ['an item of a list', '- Our readers love the ties of Emmanuel Macron.'],
    ['a few words', 'Buy Macron mugs now.'],
    ['half a quotation', '“Our readers love the ties of Emmanuel Macron.'],
    ['a sentence that needs the one before', 'They also love the ties of Emmanuel Macron.'],
    ['somebody by a pronoun alone', 'He visited Madrid on Tuesday, where it had been raining.'],
    ['a sentence that goes on and on', `Emmanuel Macron ${'and others '.repeat(40)}like ties.`],
  ])('%s is none', (_, text) => expect(sentences(text)).toEqual([]))
  test('are what a card has of the page', () => {
    const bundle = built('Our readers love the ties of Emmanuel Macron.')
    const content = cardOnPage(MACRON, world, EMPTY_BUNDLE, { bundle, isArticle: false })
    expect(said(content?.page?.facts)).toEqual(['Our readers love the ties of Emmanuel Macron.'])
  })
})

describe('on an article', () => {
  const facts = (text: string): (readonly [string, string])[] =>
    (
      cardOnPage(MACRON, world, EMPTY_BUNDLE, { bundle: built(text), isArticle: true })?.page?.facts ?? []
    ).map((fact) => [fact.kind, said([fact])[0] ?? ''])
  const loose = 'Our readers love the ties of Emmanuel Macron.'
  test('that says nothing certain of somebody are its sentences that name them', () =>
    expect(facts(loose)).toEqual([['mentioned', loose]]))
  test('that does say something are its facts alone', () => {
    const kinds = facts(`${loose}\n\n${TEXT}`).map(([kind]) => kind)
    expect(kinds).toContain('visit')
    expect(kinds).not.toContain('mentioned')
  })
  test('that says much, those of one kind come first that are nearer to its headline', () => {
    const [far, near] = [
      'Emmanuel Macron visited Berlin with thirty of his guests on Monday.',
      'Emmanuel Macron visited Rome for talks on Friday.',
    ]
    expect(facts(`${far}\n\n${near}`)).toEqual([near, far].map((text) => ['visit', text]))
  })
  test('that says the same twice in almost the same words, it is there once; not with other numbers', () => {
    const one = 'Emmanuel Macron visited the large old harbour of Hamburg with 30 guests on Monday.'
    const again = 'On Monday Emmanuel Macron visited the very large old harbour of Hamburg with 30 guests.'
    expect(facts(`${one}\n\n${again}`)).toHaveLength(1)
    expect(facts(`${one}\n\n${again.replace('30', '40')}`)).toHaveLength(2)
  })
  test('that names somebody twice in sentences that are alike, the first is there', () => {
    const one = 'The old towns of Emmanuel Macron have struggled with a surge of guests.'
    const again = 'The old towns of Emmanuel Macron have struggled to contain a surge of young guests.'
    expect(facts(`${one}\n\n${again}`)).toEqual([['mentioned', one]])
  })
  test('that does not name somebody is nothing', () =>
    expect(facts('Our readers love ties and hats.')).toEqual([]))
})

test('facts are found in languages whose words are known', () => {
  expect(['en', 'de-AT', 'fr', 'pt-BR', 'ja', 'ar', ''].map(hasFacts)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ])
})
