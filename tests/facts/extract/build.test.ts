import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../facts/articles/plain-text.ts'
import { serialiseBundle } from '../../../facts/bundle/bundle.ts'
import { statementOf } from '../../../facts/bundle/statement.ts'
import { buildArticle } from '../../../facts/cli/load.ts'
import { buildBundle } from '../../../facts/extract/build.ts'
import type { Fact, FactBundle } from '../../../facts/types.ts'
import { world } from '../world.ts'

const OWN = new URL('../../../facts/shipped/lee-tokyo-washington.md', import.meta.url)
const ORIGINAL = new URL('../../../../shared/articles/lee-tokyo-washington.txt', import.meta.url)

const build = (text: string): FactBundle => buildArticle(readArticle(text), world)
const LEE = 'leader:lee-jae-myung'
const TRUMP = 'leader:donald-trump'
const ISHIBA = 'leader:shigeru-ishiba'

const offices = ({ entities }: FactBundle) =>
  Object.fromEntries(entities.flatMap((e) => (e.offices ? [[e.id, e.offices]] : [])))

const OFFICES = {
  [LEE]: [{ title: 'President', country: 'KR' }],
  [TRUMP]: [{ title: 'President', country: 'US' }],
  [ISHIBA]: [{ title: 'Prime Minister', country: 'JP' }],
}

/** What our account must come to. */
function expectTheArticle(bundle: FactBundle): void {
  const { facts } = bundle
  const of = (kind: Fact['kind'], words: RegExp): Fact => {
    const fact = facts.find((f) => f.kind === kind && words.test(f.quote.exact))
    if (!fact) throw new Error(`no ${kind} fact fits ${words}`)
    return fact
  }
  expect(offices(bundle)).toEqual(OFFICES)
  expect(bundle.entities.map((e) => e.id).filter((id) => id.startsWith('country:'))).toEqual(
    ['CN', 'JP', 'KP', 'KR', 'US'].map((iso2) => `country:${iso2}`),
  )

  const summit = of('meeting', /Washington on Monday/)
  expect(summit).toMatchObject({
    about: [LEE, TRUMP],
    where: 'Washington',
    when: { from: '2024-08-26', to: '2024-08-26', sure: 'stated' },
    planned: true,
  })
  expect(of('meeting', /Tokyo on Saturday/)).toMatchObject({
    about: [LEE, ISHIBA],
    where: 'Tokyo',
    when: { from: '2024-08-24', to: '2024-08-24', sure: 'inferred' },
  })
  const june = of('meeting', /June/)
  expect(june.when).toMatchObject({ from: '2024-06-01', to: '2024-06-30', sure: 'inferred' })
  expect(statementOf(june)).toMatch(/^\[Lee\] met Ishiba/)

  expect(summit.checks.find((c) => c.kind === 'term' && c.about === LEE)).toMatchObject({
    verdict: 'conflicts',
    days: { from: '2024-08-26', to: '2024-08-26' },
    took: '2025-06-04',
  })
  expect(summit.checks.find((c) => c.kind === 'weekday')).toMatchObject({ verdict: 'agrees' })

  for (const words of [/trade tariffs/, /nuclear weapons/]) {
    expect(of('agenda', words).about.slice(0, 2)).toEqual([LEE, TRUMP])
  }
  expect(of('appointment', /took office/).about).toEqual([LEE])
  const stance = of('stance', /seeks better/)
  expect(stance.about).toEqual([LEE, 'country:JP'])
  expect(statementOf(stance)).toBe('Still, [Lee] seeks better relations with Japan.')
  expect(stance.section).toMatch(/^Lee['’]s/)
  expect(of('pressure', /forces/).about).toEqual([TRUMP, 'country:KR'])
  // What is no sentence that says it is none: points of a list, nouns, what somebody else is criticised for.
  expect(facts.filter((f) => f.kind === 'criticism' || f.kind === 'threat')).toEqual([])
}

describe('the article', () => {
  test('our account holds all of it', () => expectTheArticle(build(readFileSync(OWN, 'utf8'))))

  test('the original gives offices and what its plain sentences say', (context) => {
    if (!existsSync(ORIGINAL)) {
      console.log('Skipped: the original of the article is not here, only our account of it.')
      context.skip()
    }
    const bundle = build(readFileSync(ORIGINAL, 'utf8'))
    expect(offices(bundle)).toEqual(OFFICES)
    const told = bundle.facts.filter(({ kind }) => kind !== 'office' && kind !== 'mentioned').map(statementOf)
    expect(told).toContainEqual(expect.stringMatching(/^Lee took office following/))
    expect(told).toContainEqual(expect.stringMatching(/^However, \[Lee\] seeks to improve relations/))
  })
})

test('building twice gives the same bytes', () => {
  const text = readFileSync(OWN, 'utf8')
  expect(serialiseBundle(build(text))).toBe(serialiseBundle(build(text)))
})

describe('other articles', () => {
  const kinds = (text: string): string[] =>
    build(text).facts.map((f) => `${f.kind}: ${f.about.map((id) => id.split(':')[1]).join(' ')}`)

  test('what an article says twice is one fact', () => {
    const said = 'Emmanuel Macron said that Germany was ready for talks with Russia and for a long winter.'
    const { facts } = build(`${said}\n\nIt rained.\n\n${said}`)
    const statements = facts.filter((f) => f.kind === 'statement')
    expect(statements.map((f) => f.quote.block)).toEqual([0])
  })

  test('a leader whom no table knows is read out of the text', () => {
    const { entities, facts } = build(
      'French President Marie Curiot met Giorgia Meloni in Rome on 3 May 2026. Curiot was glad.',
    )
    expect(entities.find((e) => e.id === 'leader:marie-curiot')).toMatchObject({
      name: 'Marie Curiot',
      offices: [{ title: 'President', country: 'FR' }],
    })
    expect(facts.find((f) => f.kind === 'meeting')).toMatchObject({
      about: ['leader:marie-curiot', 'leader:giorgia-meloni'],
      where: 'Rome',
      when: { from: '2026-05-03', sure: 'stated' },
    })
  })

  test('a wrong weekday and a right term are reported', () => {
    const { facts } = build(
      'Italian Prime Minister Giorgia Meloni met Emmanuel Macron in Paris on Monday, 5 May 2026.',
    )
    const checks = facts.find((f) => f.kind === 'meeting')!.checks
    expect(checks.find((c) => c.kind === 'weekday')).toMatchObject({
      verdict: 'conflicts',
      day: '2026-05-05',
      said: 1,
    })
    expect(checks.find((c) => c.kind === 'term')).toMatchObject({ verdict: 'agrees' })
  })

  test('a meeting that was refused is none, and a former office is over', () => {
    const text = 'The former US President Barack Obama refused to meet Vladimir Putin.'
    expect(kinds(text)).not.toContainEqual(expect.stringMatching(/^meeting/))
    const { facts, entities } = build(text)
    expect(facts.find((f) => f.kind === 'office')!.office).toEqual({
      title: 'President',
      country: 'US',
      tense: 'past',
    })
    expect(entities.find((e) => e.id === 'leader:barack-obama')).not.toHaveProperty('offices')
  })

  test('in a list a pronoun is whoever the item before was about, if it fits', () => {
    const text =
      '## Worries\n\n- Giorgia Meloni has pressed Austria.\n- She seeks better relations.\n- He has signed a treaty.\n'
    const { facts } = build(text)
    expect(facts.filter((f) => f.kind !== 'mentioned').map((f) => `${f.kind} ${statementOf(f)}`)).toEqual([
      'pressure Giorgia Meloni has pressed Austria.',
      'stance [Giorgia Meloni] seeks better relations.',
    ])
    expect(facts.find((f) => f.kind === 'stance')?.about).toEqual(['leader:giorgia-meloni'])
  })

  test('of a language whose words nobody has written down, names alone are kept', () => {
    const { facts } = build(
      '---\nlanguage: pl\ntitle: Szczyt\n---\nPrezydent Emmanuel Macron i premier Giorgia Meloni spotkali się w Rzymie 5 maja 2025.',
    )
    expect(facts.map((f) => f.kind)).toEqual(['mentioned'])
    expect(facts[0]!.about).toEqual(['leader:emmanuel-macron', 'leader:giorgia-meloni'])
  })

  test('without a parser nothing false is said, and offices are', () => {
    const article = readArticle('French President Emmanuel Macron met Giorgia Meloni in Rome on Saturday.')
    const { facts } = buildBundle(article, world)
    expect(facts.map((f) => f.kind)).toEqual(['office', 'mentioned'])
  })

  test('without any date of the article, relative dates stay words', () => {
    const { facts } = build('Emmanuel Macron met Giorgia Meloni in Rome on Saturday.')
    expect(facts.find((f) => f.kind === 'meeting')!.when).toEqual({ text: 'Saturday', sure: 'words' })
  })
})

test('every quote is the text at its offsets, whatever the article', () => {
  const piece = fc.constantFrom(
    'Lee Jae-myung',
    'met',
    'Donald Trump',
    'He',
    'said',
    'in Tokyo',
    'on Monday',
    '. ',
    ', ',
    'South Korean President',
    'talks with',
    'agenda include:',
    '\n\n- ',
    '\n\n',
    '\n\n## ',
    'US',
    '“',
    '”',
  )
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), (parts) => {
      const text = `Start ${parts.join(' ')}`
      const article = readArticle(text)
      for (const fact of buildArticle(article, world).facts) {
        expect(fact.about.length).toBeGreaterThan(0)
        for (const quote of [fact.quote, ...(fact.support ?? [])]) {
          const block = article.blocks[quote.block]!.text
          expect(block.slice(quote.start, quote.end)).toBe(quote.exact)
          expect(block.slice(0, quote.start).endsWith(quote.prefix)).toBe(true)
          expect(block.slice(quote.end).startsWith(quote.suffix)).toBe(true)
        }
      }
    }),
    { numRuns: 200 },
  )
})
