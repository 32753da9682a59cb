import { describe, expect, test } from 'vitest'
import {
  EMPTY_BUNDLE,
  isFact,
  mergeBundles,
  parseBundle,
  serialiseBundle,
} from '../../../facts/bundle/bundle.ts'
import { statementOf } from '../../../facts/bundle/statement.ts'
import { type ArticleFrame, isOldFact, migrateFact, type OldFact } from '../../../facts/bundle/versions.ts'
import type { Entity, EntityId } from '../../../facts/types.ts'
import { OLD_BUNDLE } from './old-bundle.ts'

const LEE = 'leader:lee-jae-myung'
const TRUMP = 'leader:donald-trump'
const ENTITIES: Entity[] = [
  { id: LEE, kind: 'leader', name: 'Lee Jae-myung', offices: [{ title: 'President', country: 'KR' }] },
  { id: TRUMP, kind: 'leader', name: 'Donald Trump' },
  { id: 'country:KR', kind: 'country', name: 'South Korea', iso2: 'KR' },
]
const told = (language = 'en'): ArticleFrame => ({
  entities: new Map(ENTITIES.map((entity) => [entity.id, entity])),
  language,
})
const old = (exact: string, rest: Partial<OldFact> = {}): OldFact => ({
  id: 'fact:1',
  kind: 'stance',
  about: [LEE],
  statement: exact,
  quote: { start: 10, end: 10 + exact.length, exact, prefix: '', suffix: '', block: 2 },
  source: 'source:1',
  checks: [],
  ...rest,
})
const of = (text: string, ...entities: EntityId[]): NonNullable<OldFact['resolved']> => [
  { text, entities, rule: 'sentence before' },
]

describe('a fact of version 1', () => {
  test('says what the article says, whatever it was rewritten to', () => {
    const fact = migrateFact(
      old('Lee met Trump.', { statement: 'Lee Jae-myung meets Donald Trump.' }),
      told(),
    )
    expect(statementOf(fact)).toBe('Lee met Trump.')
    expect(fact).not.toHaveProperty('statement')
    expect(isFact(fact)).toBe(true)
  })

  const cases: [string, OldFact, string, string?][] = [
    ['a pronoun', old('He left.', { resolved: of('He', LEE) }), '[Lee Jae-myung] left.'],
    [
      'a possessive',
      old('His plan failed.', { statement: 'Lee Jae-myung’s plan failed.', resolved: of('His', LEE) }),
      '[Lee Jae-myung’s] plan failed.',
    ],
    [
      'her, as an object',
      old('They met her.', { statement: 'They met Donald Trump.', resolved: of('her', TRUMP) }),
      'They met [Donald Trump].',
      'mentioned',
    ],
    [
      'two who are meant together',
      old('The two leaders agreed.', { resolved: of('The two leaders', LEE, TRUMP) }),
      '[Lee Jae-myung and Donald Trump] agreed.',
    ],
    [
      'somebody named before it',
      old('Trump said he would go.', { resolved: of('he', TRUMP) }),
      'Trump said he would go.',
    ],
  ]
  test('reads a fact of a language that is none: nobody is put into its brackets', () => {
    const fact = migrateFact(old('He left.', { resolved: of('He', LEE) }), told('de_DE'))
    expect(statementOf(fact)).toBe('He left.')
  })
  test.each(cases)('brackets %s', (_, given, said, kind = 'stance') => {
    const fact = migrateFact(given, told())
    expect([statementOf(fact), fact.kind]).toEqual([said, kind])
  })

  test.each<[string, OldFact, string?]>([
    ['a word that stands there twice', old('The ally he met said he left.', { resolved: of('he', LEE) })],
    ['a word that does not stand there', old('They left.', { resolved: of('He', LEE) })],
    ['somebody who has no name', old('As he left, it rained.', { resolved: of('he', 'leader:nobody') })],
    [
      'whom it means at least',
      old('Then both leaders left.', {
        resolved: [{ text: 'both leaders', entities: [LEE], rule: 'in every meeting' }],
      }),
    ],
    ['a possessive that is not told', old('All saw his plan.', { resolved: of('his', LEE) })],
    [
      'a possessive of another language',
      old('Alle sahen seinen Plan.', {
        statement: 'Alle sahen Lee Jae-myung’s Plan.',
        resolved: of('seinen', LEE),
      }),
      'de',
    ],
    ['a pronoun at its start that is nobody’s', old('She left.')],
    ['one behind a mark', old('“They left.”')],
    ['a first person without a speaker', old('We will go.')],
    ['a German one', old('Sie reiste ab.'), 'de'],
    ['a French one', old('C’est fini pour Lee.'), 'fr-CA'],
    ['a Spanish one', old('Ella habló con Lee.'), 'es'],
  ])('with %s is only mentioned, in its own words', (_, given, language = 'en') => {
    const fact = migrateFact(given, told(language))
    expect(fact.kind).toBe('mentioned')
    expect(statementOf(fact)).toBe(given.quote.exact)
    expect(isFact(fact)).toBe(true)
  })

  test.each([
    ['On Monday Lee left.', 'en'],
    ['Heute reiste Lee ab.', 'de'],
    ['Sonia Gandhi met Lee.', 'fr'],
    ['Italy met Lee.', 'en'],
  ])('%j starts with no pronoun', (exact, language) => {
    expect(migrateFact(old(exact), told(language)).kind).toBe('stance')
  })

  test('keeps who speaks, by name, and their own words', () => {
    const said = [{ start: 10, end: 21, exact: 'We will go.', prefix: '', suffix: '', block: 2 }]
    const given = old('We will go.', { kind: 'statement', speaker: LEE, said })
    expect(migrateFact(given, told())).toMatchObject({
      kind: 'statement',
      speaker: { words: 'Lee Jae-myung', entity: LEE },
      said,
    })
    expect(migrateFact({ ...given, speaker: 'leader:nobody' }, told())).not.toHaveProperty('speaker')
  })

  test('has an office where the article gives one, and none where it is over or not plain', () => {
    const office = old('South Korean President Lee', {
      kind: 'office',
      about: [LEE, 'country:KR'],
      statement: 'Lee Jae-myung is President of South Korea.',
    })
    expect(migrateFact(office, told()).office).toEqual({ title: 'President', country: 'KR', tense: 'now' })
    const past = { ...office, statement: 'Lee Jae-myung was President of South Korea.' }
    expect(migrateFact(past, told())).not.toHaveProperty('office')
    expect(migrateFact({ ...office, about: [LEE] }, told())).not.toHaveProperty('office')
    expect(migrateFact({ ...office, about: [TRUMP, 'country:KR'] }, told())).not.toHaveProperty('office')
  })

  test('keeps its day, its place, its figures and what supports it', () => {
    const rest = {
      when: { text: 'in June', from: '2025-06-01', to: '2025-06-30', sure: 'inferred' },
      where: 'Tokyo',
      section: 'Trade',
      figures: [{ text: '$3 billion', value: 3e9, unit: 'USD' }],
      support: [{ start: 0, end: 4, exact: 'Then', prefix: '', suffix: '', block: 3 }],
    } as const
    expect(migrateFact(old('Lee left.', rest as never), told())).toMatchObject(rest)
  })

  test('is distinguished from one of version 2', () => {
    const given = old('Lee left.')
    expect([isOldFact(given), isFact(given)]).toEqual([true, false])
    const fact = migrateFact(given, told())
    expect([isOldFact(fact), isFact(fact)]).toEqual([false, true])
  })
})

describe('a bundle of version 1', () => {
  const read = parseBundle(JSON.stringify(OLD_BUNDLE))
  test('is read as one of version 2, to be written and read again', () => {
    expect(read.version).toBe(2)
    expect(parseBundle(serialiseBundle(read))).toEqual(read)
    expect(mergeBundles(read, read)).toEqual(read)
    expect(read.sources).toEqual(OLD_BUNDLE.sources)
    expect(read.texts).toEqual(OLD_BUNDLE.texts)
    expect(read.entities).toEqual(
      mergeBundles({ ...EMPTY_BUNDLE, entities: OLD_BUNDLE.entities }, EMPTY_BUNDLE).entities,
    )
  })
  test('says what its articles say', () => {
    const texts = new Map(OLD_BUNDLE.texts.map(({ id, blocks }) => [id, blocks]))
    expect(read.facts).toHaveLength(OLD_BUNDLE.facts.length)
    for (const { source, quote } of read.facts)
      expect(texts.get(source)![quote.block]!.text.slice(quote.start, quote.end)).toBe(quote.exact)
    expect(read.facts.map(statementOf).sort()).toEqual(
      [
        'South Korean President Lee Jae-myung',
        'South Korean President Lee Jae-myung met Donald Trump in Washington on 25 August 2025.',
        '[Lee Jae-myung] called the talks useful.',
        'He and Trump disagreed.',
      ].sort(),
    )
  })
  test('that is broken is refused as one of version 2 is', () => {
    const [fact] = OLD_BUNDLE.facts
    for (const broken of [
      { ...fact, statement: 7 },
      { ...fact, brackets: [] },
    ])
      expect(() => parseBundle(JSON.stringify({ ...OLD_BUNDLE, facts: [broken] }))).toThrow(
        /not a fact bundle: facts\.0/,
      )
    expect(() => parseBundle(JSON.stringify({ ...OLD_BUNDLE, entities: [] }))).toThrow(/no entity/)
  })
})
