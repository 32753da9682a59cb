import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { serialiseBundle } from '../../facts/bundle.ts'
import { buildArticle } from '../../facts/cli.ts'
import { readArticle } from '../../facts/read.ts'
import { statementOf } from '../../facts/statement.ts'
import type { Fact, FactBundle } from '../../facts/types.ts'
import { world } from './world.ts'

const OWN = new URL('../../facts/articles/lee-tokyo-washington.md', import.meta.url)
const ORIGINAL = new URL('../../../shared/articles/lee-tokyo-washington.txt', import.meta.url)

const build = (text: string): FactBundle => buildArticle(readArticle(text), world)
const LEE = 'leader:lee-jae-myung'
const TRUMP = 'leader:donald-trump'
const ISHIBA = 'leader:shigeru-ishiba'

/** What both accounts of the article must come to. */
function expectTheArticle(text: string): void {
  const { entities, facts } = build(text)
  const of = (kind: Fact['kind'], words: RegExp): Fact => {
    const fact = facts.find(
      (f) => f.kind === kind && words.test([f.quote.exact, f.where, f.when?.text].join(' ')),
    )
    if (!fact) throw new Error(`no ${kind} fact fits ${words}`)
    return fact
  }
  const offices = Object.fromEntries(entities.flatMap((e) => (e.offices ? [[e.id, e.offices]] : [])))
  expect(offices).toEqual({
    [LEE]: [{ title: 'President', country: 'KR' }],
    [TRUMP]: [{ title: 'President', country: 'US' }],
    [ISHIBA]: [{ title: 'Prime Minister', country: 'JP' }],
  })
  expect(entities.map((e) => e.id).filter((id) => id.startsWith('country:'))).toEqual(
    ['CN', 'JP', 'KP', 'KR', 'US'].map((iso2) => `country:${iso2}`),
  )

  const summit = of('meeting', /Washington (?:on )?Monday/)
  expect(new Set(summit.about)).toEqual(new Set([LEE, TRUMP]))
  expect(summit.where).toBe('Washington')
  expect(summit.when).toMatchObject({ from: '2024-08-26', to: '2024-08-26', sure: 'stated' })
  const talks = of('meeting', /Tokyo (?:on )?Saturday$/)
  expect(new Set(talks.about)).toEqual(new Set([LEE, ISHIBA]))
  expect(talks.where).toBe('Tokyo')
  expect(talks.when).toMatchObject({ from: '2024-08-24', to: '2024-08-24', sure: 'inferred' })
  const june = of('meeting', /June$/)
  expect(new Set(june.about)).toEqual(new Set([LEE, ISHIBA]))
  expect(june.when).toMatchObject({ from: '2024-06-01', to: '2024-06-30', sure: 'inferred' })

  const conflicts = summit.checks.filter((c) => c.verdict === 'conflicts').map((c) => c.statement)
  expect(conflicts.find((c) => c.includes('Lee'))).toMatch(
    /This cannot be.*26 August 2024.*Lee Jae-myung took office.*4 June 2025/,
  )
  expect(summit.checks.find((c) => c.kind === 'weekday')).toMatchObject({ verdict: 'agrees' })

  for (const words of [/trade tariffs/, /military (?:spending|expenditure)/, /regional security/]) {
    expect(of('agenda', words).about).toContain(LEE)
  }
  for (const words of [/cost of US troops|troop financial/, /nuclear threats/, /trade policies/i]) {
    const item = of('agenda', words)
    expect(item.about.slice(0, 2)).toEqual([LEE, TRUMP])
    expect(item.where).toBe('Washington')
  }
  expect(of('agenda', /nuclear/).about).toContain('country:KP')

  const criticism = of('criticism', /colonial rule/)
  expect(criticism.about[0]).toBe(LEE)
  expect(statementOf(criticism)).toMatch(/^(?:However, )?(?:Lee|\[Lee Jae-myung\]) has/)
  expect(criticism.section).toMatch(/^Lee['’]s/)
  expect(of('appointment', /took office/).about[0]).toBe(LEE)
  expect(of('stance', /seeks/).about[0]).toBe(LEE)
  expect(of('stance', /balance the interests/).about[0]).toBe(LEE)
  expect(of('stance', /main trad/).about[0]).toBe(LEE)
  expect(of('stance', /efforts focus/).about).toEqual([LEE])
  expect(of('visit', /Beijing/).about[0]).toBe(LEE)
  const pressure = of('pressure', /forces/)
  expect(pressure.about).toEqual([TRUMP, 'country:KR', 'country:US'])
  expect(of('threat', /provocations/).about).toEqual(['country:KP', 'country:CN'])
}

test('‘both leaders’, of whom one alone is known for sure, are about that one, and keep their words', () => {
  const { facts } = build(
    'Lee Jae-myung held talks with Shigeru Ishiba in Tokyo before his meeting with Donald Trump. Both leaders understand that unity matters while China challenges them.',
  )
  const stance = facts.find(({ kind }) => kind === 'stance')
  expect(stance?.quote.exact).toBe('Both leaders understand that unity matters while China challenges them.')
  expect(stance?.about).toEqual([LEE, 'country:CN'])
})

describe('the article', () => {
  test('our account holds all of it', () => expectTheArticle(readFileSync(OWN, 'utf8')))

  test('the original does as well', (context) => {
    if (!existsSync(ORIGINAL)) {
      console.log('Skipped: the original of the article is not here, only our account of it.')
      context.skip()
    }
    expectTheArticle(readFileSync(ORIGINAL, 'utf8'))
  })
})

test('building twice gives the same bytes', () => {
  const text = readFileSync(OWN, 'utf8')
  expect(serialiseBundle(build(text))).toBe(serialiseBundle(build(text)))
})

describe('other articles', () => {
  const kinds = (text: string): string[] =>
    build(text).facts.map((f) => `${f.kind}: ${f.about.map((id) => id.split(':')[1]).join(' ')}`)

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

  test('a wrong weekday and a right term are told', () => {
    const { facts } = build(
      'Italian Prime Minister Giorgia Meloni met Emmanuel Macron in Paris on Monday, 5 May 2026.',
    )
    const checks = facts.find((f) => f.kind === 'meeting')!.checks
    expect(checks.find((c) => c.kind === 'weekday')).toMatchObject({
      verdict: 'conflicts',
      statement:
        '‘Italian Prime Minister Giorgia Meloni met Emmanuel Macron in Paris on Monday, 5 May 2026.’ says Monday, but by the calendar 5 May 2026 is a Tuesday.',
    })
    expect(checks.find((c) => c.kind === 'term')).toMatchObject({ verdict: 'agrees' })
  })

  test('a meeting that was refused is none, and a former office is over', () => {
    const text = 'The former US President Barack Obama refused to meet Vladimir Putin.'
    expect(kinds(text)).toEqual(['stance: barack-obama US vladimir-putin', 'office: barack-obama US'])
    const { facts, entities } = build(text)
    expect(facts.find((f) => f.kind === 'office')!.office).toEqual({
      title: 'President',
      country: 'US',
      tense: 'past',
    })
    expect(entities.find((e) => e.id === 'leader:barack-obama')).not.toHaveProperty('offices')
  })

  test('in a list a pronoun is the person in the heading, and she is not he', () => {
    const text =
      "Intro about Emmanuel Macron and Giorgia Meloni.\n\n## Meloni's worries\n\n- Macron has pressed Italy.\n- She wants better relations.\n- He has faced criticism.\n"
    const { facts } = build(text)
    expect(facts.find((f) => /better relations/.test(f.quote.exact))!.about).toEqual([
      'leader:giorgia-meloni',
    ])
    expect(facts.find((f) => f.kind === 'criticism')?.about).toEqual(['leader:emmanuel-macron'])
  })

  test('of a language whose words nobody has written down, names and dates are kept', () => {
    const { facts } = build(
      '---\nlanguage: it\ntitle: Vertice\n---\nIl presidente Emmanuel Macron ha incontrato Giorgia Meloni a Roma il 5 maggio 2025.',
    )
    expect(facts.map((f) => f.kind)).toEqual(['mentioned'])
    expect(facts[0]!.about).toEqual(['leader:emmanuel-macron', 'leader:giorgia-meloni'])
    expect(facts[0]!.when).toMatchObject({ from: '2025-05-05', sure: 'stated' })
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
