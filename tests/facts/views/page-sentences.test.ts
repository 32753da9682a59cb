import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../facts/articles/plain-text.ts'
import { EMPTY_BUNDLE } from '../../../facts/bundle/bundle.ts'
import { pageSteps } from '../../../facts/extract/build.ts'
import type { EntityId } from '../../../facts/types.ts'
import { cardOnPage, type PageFacts } from '../../../facts/views/page-card.ts'
import { sentencesNaming } from '../../../facts/views/page-sentences.ts'
import { world } from '../world.ts'
import { headed, MACRON, named, namesOf, read, wordsOf } from './read-page.ts'

const SUBJECT = 'Emmanuel Macron walked through the old town with his dog on Sunday morning.'
const SPEAKER = 'Emmanuel Macron said the old bridge would be closed for the whole winter.'
const OBJECT = 'Angry farmers from all parts of the region met Emmanuel Macron at the old bridge.'
const WITHIN = 'Many farmers went home by bus when Emmanuel Macron opened the old bridge on Sunday.'

describe('of the sentences that name somebody', () => {
  test.each([
    ['the subject comes before the speaker', SPEAKER, SUBJECT],
    ['the speaker comes before the object', OBJECT, SPEAKER],
    ['the object comes before a clause of its own', WITHIN, OBJECT],
  ])('%s', (_, later, first) => expect(named(MACRON, `${later}\n\n${first}`)).toEqual([first, later]))
  test('of two alike the earlier one comes first', () => {
    const other = SUBJECT.replace('Sunday', 'Monday')
    expect(named(MACRON, `${SUBJECT}\n\n${other}`)).toEqual([SUBJECT, other])
  })
  test.each([
    ['somebody’s words', '“Our people like Emmanuel Macron very much,” the baker of the old town told us.'],
    ['too few words', 'Emmanuel Macron likes towns.'],
    ['what another sentence says', 'Emmanuel Macron has said that more than once in the old town.'],
    [
      'what is the second part of another sentence',
      'But in the old town Emmanuel Macron walked with his dog.',
    ],
    ['a question', 'Has Emmanuel Macron walked through the old town with his dog on Sunday?'],
  ])('%s is left out', (_, text) => expect(named(MACRON, text)).toEqual([]))
  test('what a country’s people do comes before where somebody is from', () => {
    const hacker = 'A German hacker walked through the old town with his dog on Sunday.'
    const police = 'The German police walked through the old town with their dogs on Sunday.'
    expect(named('country:DE', `${hacker}\n\n${police}`)).toEqual([police, hacker])
    const people = 'Germans walked through the old town with their dogs on a sunny Sunday.'
    expect(named('country:DE', people)).toEqual([people])
  })
  test('a country is not named by a title alone, but what is done by or to who has it is about the country', () => {
    const alone = 'President Barack Obama walked through the old town with his dog on Sunday.'
    expect(named('country:US', alone)).toEqual([])
    expect(named('country:US', alone.replace('President', 'US President'))).toHaveLength(1)
    const both = 'President Barack Obama walked through an old town of the United States on Sunday.'
    expect(named('country:US', both)).toEqual([both])
  })
  test('where they only say more about somebody else they come last', () => {
    const aside = 'The farmers met Kurt Volker, the former envoy to Ukraine, in the old town.'
    const plain = 'In the old town the farmers talked to Kurt Volker about a trip to Ukraine.'
    const title = 'A year with many guests from Ukraine'
    expect(headed(title, `${aside}\n\n${plain}`, 'country:UA')).toEqual([title, plain, aside])
  })
  test('one with a pronoun has the name that it means; of others it is shown only if there is no other', () => {
    const text =
      'Keir Starmer waited at the station. He walked with Emmanuel Macron through the old town on Sunday.'
    expect(named(MACRON, text)).toEqual([
      '[Keir Starmer] walked with Emmanuel Macron through the old town on Sunday.',
    ])
    expect(named(MACRON, `${text}\n\n${WITHIN}`)).toEqual([WITHIN])
  })
  test('one that says where or what somebody is has them as its subject', () => {
    const text = 'For most of the long evening Emmanuel Macron was in another part of the old town.'
    expect(named(MACRON, text)).toEqual([text])
  })
  test('a long one ends before a clause that only adds something', () => {
    const more = 'which the farmers of the region had built by hand in the long winter after the great flood'
    const long = `${SUBJECT.slice(0, -1)}, ${more}, without any help from other towns.`
    expect(named(MACRON, long)).toEqual([`${SUBJECT.slice(0, -1)}\u202f…`])
  })
})

describe('where no sentence says anything of somebody', () => {
  const OWNER = 'The long road to the old bridge was closed in the year of the visit of Emmanuel Macron.'
  test.each([
    ['one that names them', OWNER],
    ['with the office', OWNER.replace('Emmanuel', 'President Emmanuel')],
    ['that says what may be', 'The old bridge may be closed for the whole visit of Emmanuel Macron.'],
  ])('%s is shown', (_, text) => expect(named(MACRON, text)).toEqual([text]))
  test('it comes after any that does', () => {
    expect(named(MACRON, `${OWNER}\n\n${SUBJECT}`)).toEqual([SUBJECT, OWNER])
  })
  test.each([
    [
      'a pronoun that nobody is named for',
      `He closed the old bridge in the year of the visit of Emmanuel Macron.`,
    ],
    ['what another sentence says', 'Emmanuel Macron has said that more than once in the old town.'],
    ['what is somebody’s own', 'Our long road was closed in the year of the visit of Emmanuel Macron.'],
    ['what breaks off', 'The long road was closed in the year of the visit of Emmanuel Macron…'],
    ['a heading', '## The old bridge is closed for the whole visit of Emmanuel Macron'],
  ])('%s is left out', (_, text) => expect(named(MACRON, text)).toEqual([]))
  test.each([
    ['an aside', 'The old bridge, like that of Emmanuel Macron, has been closed for the whole winter.'],
    ['an example', 'Many people in the old town, such as Emmanuel Macron and his wife, like dogs and cats.'],
    ['a list', 'Farmers of the region like bridges, including Keir Starmer and Emmanuel Macron.'],
  ])('even one that names them in passing is shown, after all others: %s', (_, text) => {
    expect(named(MACRON, text)).toEqual([text])
    expect(named(MACRON, `${text}\n\n${OWNER}`)).toEqual([OWNER, text])
  })
  test.each([
    ['one', 'Macron wants to close the old bridge for the winter'],
    ['one that says first what it is of', 'Old bridges: Macron wants to close one for the winter'],
  ])('the headline comes first: %s', (_, title) => {
    expect(headed(title, 'He has said that more than once of Emmanuel Macron.')).toEqual([title])
    expect(headed(title, SUBJECT)).toEqual([title, SUBJECT])
  })
  test('but not where a sentence of somebody tells it', () => {
    const told = 'President Emmanuel Macron wants to close all of the old bridges for the winter.'
    expect(headed('Macron wants to close the old bridge for the winter', told)).toEqual([told])
  })
  test.each([
    ['a question', 'Who wants Emmanuel Macron to close the old bridge?'],
    ['a mere title', 'Macron and the old bridge'],
    ['one of a page that is written during a day', 'Macron LIVE: Old bridge to be closed for the winter'],
    ['one of somebody else', 'Farmers want to close the old bridge for the winter'],
  ])('nor is it shown if it says nothing: %s', (_, title) =>
    expect(headed(title, SUBJECT)).toEqual([SUBJECT]),
  )

  const VISIT = 'The long road was closed in the year of the visit from France.'
  test.each([
    ['is about what the page is about', 'The long road that was closed for a visit', VISIT],
    ['names it first', 'Talks', 'France, of all the teams of the year, was in the old town for the longest.'],
    [
      'is of a leader too',
      'Talks',
      'The long road was closed when Keir Starmer was away on a visit to France.',
    ],
    [
      'is of another country too',
      'Talks',
      'The long road was closed in the year of the visit to Spain from France.',
    ],
    ['is on a page with it in its headline', 'A year with guests from France in the town', VISIT],
  ])('one that only names a country is shown if it %s', (_, title, text) =>
    expect(headed(title, text, 'country:FR')).toContain(text),
  )
  test.each([
    ['else it says nothing of it', VISIT],
    ['nor does an aside', 'The farmers met Kurt Volker, the former envoy to France, in the old town.'],
    [
      'nor what is only named after it',
      'The long road was closed when there was a France-themed visit of farmers.',
    ],
  ])('%s', (_, text) => expect(headed('Talks', text, 'country:FR')).toEqual([]))
  test('one that begins with an article is no pronoun’s: Spanish', () => {
    const text = 'La carretera de la región estuvo cerrada durante la visita de Emmanuel Macron.'
    const { bundle, ...page } = read(text)
    const sources = bundle.sources.map((source) => ({ ...source, language: 'es' }))
    expect(
      sentencesNaming(MACRON, { ...page, bundle: { ...bundle, sources } }, namesOf(MACRON)),
    ).toHaveLength(1)
  })
})

test('a sentence with an office brings no other names with it', () => {
  const text = 'The long road to the old bridge was closed for the visit of President Emmanuel Macron.'
  const card = cardOnPage(MACRON, world, EMPTY_BUNDLE, read(text))
  expect([card?.page?.facts.length, card?.related]).toEqual([1, []])
})

test('what only has the adjective of a country says nothing of it', () => {
  const shown = (text: string): number =>
    cardOnPage('country:GB', world, EMPTY_BUNDLE, read(text))?.page?.facts.length ?? 0
  expect(shown('Some farmers have worn clothes by British designers to show them to the whole town.')).toBe(0)
  expect(shown('The long road was closed in the year of the visit of Macron from Great Britain.')).toBe(1)
})

test('a country is named in the language of the page, and the words that it has there are known', () => {
  const article = readArticle(
    'Treffen\n\nDie Straße war im Jahr des Besuchs von Macron in Italien für lange Zeit gesperrt.',
  )
  const steps = pageSteps({ ...article, source: { ...article.source, language: 'de' } }, world)
  let step = steps.next()
  while (!step.done) step = steps.next()
  const { value } = step
  expect(value.surfaces.get('country:IT')).toEqual(['Italien'])
  const card = (page: PageFacts): number =>
    cardOnPage('country:IT', world, EMPTY_BUNDLE, page)?.page?.facts.length ?? 0
  expect(card({ ...value, isArticle: true })).toBe(1)
  expect(card({ ...value, surfaces: new Map(), isArticle: true })).toBe(0)
})

test('the adjective of a country is none of its names', () => {
  const page = read('Some farmers of Peru have worn clothes by Peruvian designers in the old town.')
  expect(page.surfaces?.get('country:PE')).toEqual(['Peru'])
})

describe('what only joins a sentence to the one before is left off', () => {
  const first = (text: string): string =>
    wordsOf(cardOnPage(MACRON, world, EMPTY_BUNDLE, read(text))?.page?.facts[0] ?? { parts: [] })
  test.each(['But ', 'And ', 'Meanwhile, ', 'However, ', 'In addition, '])('%s', (joint) =>
    expect(first(`${joint}${SUBJECT}`)).toBe(SUBJECT),
  )
  test('only where the rest is a sentence as it stands', () => {
    const other = 'Meanwhile, the old bridge was closed for the whole visit of Emmanuel Macron.'
    expect(first(other)).toBe(other)
    expect(first(`${other}\n\n${OBJECT}`)).toBe(OBJECT)
  })
})

describe('on a page that says little of somebody', () => {
  const shown = (text: string) =>
    (cardOnPage(MACRON, world, EMPTY_BUNDLE, read(text))?.page?.facts ?? []).map((fact) => [
      fact.kind,
      wordsOf(fact),
    ])
  test('a sentence that is about them comes before what others say', () => {
    const others = 'Keir Starmer said on Friday that Emmanuel Macron was a good neighbour to farmers.'
    const both = shown(`${others}\n\n${SUBJECT}`)
    expect(both.map(([, text]) => text)).toEqual([SUBJECT, others])
  })
  test('short words of their own come after whole sentences', () => {
    const short = 'Emmanuel Macron said: “Never.”'
    const long = 'Emmanuel Macron said bridges would be closed until the end of March.'
    const texts = shown(`${short}\n\n${long}`).map(([, text]) => text)
    expect(texts.indexOf(long)).toBe(0)
  })
})

describe('what a page is about comes first on a card', () => {
  const first = (id: EntityId, text: string, title: string): string[] =>
    (cardOnPage(id, world, EMPTY_BUNDLE, read(text, title))?.page?.facts ?? []).slice(0, 1).map(wordsOf)
  const MEETING = 'Emmanuel Macron met Pedro Sánchez in Madrid on Friday.'
  const DOG = 'Emmanuel Macron lost his old dog in the gardens of the palace on Sunday.'
  test('before a meeting of the past', () => {
    expect(first(MACRON, `${DOG}\n\n${MEETING}`, 'French president loses dog in palace gardens')).toEqual([
      DOG,
    ])
    expect(first(MACRON, `${MEETING}\n\n${DOG}`, 'Macron and Sánchez meet in Madrid on Friday')).toEqual([
      MEETING,
    ])
  })
  test('even where there are facts enough, and it is none', () => {
    const more = ['Berlin', 'Rome', 'Lisbon', 'Vienna'].map(
      (place) => `Emmanuel Macron visited ${place} for some days of talks last year.`,
    )
    const text = [DOG, ...more].join('\n\n')
    expect(first(MACRON, text, 'French president loses dog in palace gardens')).toEqual([DOG])
  })
  test('of a country what others say of it too', () => {
    const others =
      'Keir Starmer said on Friday that Spain would have to close its old bridges for the winter.'
    const rain = 'It had been raining in the old town for the whole of the long summer.'
    const firstOf = (own: string, title: string): string[] =>
      first('country:ES', [rain, others, own].join('\n\n'), title)
    const own = 'Spain said on Friday that its old bridges would be closed for the winter.'
    expect(firstOf(own, 'Spain must close bridges for winter, Starmer says')).toEqual([others])
    expect(firstOf(own, 'The news')).toEqual([own])
    const deal = 'Spain signed an agreement with Portugal on farms and bridges on Friday.'
    expect(firstOf(deal, 'The news')).toEqual([deal])
  })
})
