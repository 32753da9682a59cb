import { expect, test } from 'vitest'
import type { EntityId, Fact, FactBundle, Source } from '../../../facts/types.ts'
import { dayOfFact } from '../../../facts/views/library-listing.ts'
import { timelineOf } from '../../../facts/views/timeline.ts'

const [A, B] = ['leader:a', 'leader:b'] as const
const OLD: Source = { id: 'old', title: 'Old', language: 'en', published: '2025-01-01' }
const NEW: Source = { id: 'new', title: 'New', language: 'en', published: '2025-03-01' }

let count = 0
/** A fact of an article; each says something else, in a block of its own. */
function fact(
  source: Source,
  about: readonly EntityId[],
  own: Partial<Fact> = {},
  words = `words ${++count}`,
): Fact {
  const quote = { start: 0, end: words.length, exact: words, prefix: '', suffix: '', block: ++count }
  return { id: `fact:${count}`, kind: 'visit', about, quote, source: source.id, checks: [], ...own }
}
const on = (day: string): Partial<Fact> => ({ when: { text: day, from: day, to: day, sure: 'stated' } })
const bundleOf = (...facts: readonly Fact[]): FactBundle => ({
  format: 'attache-facts',
  version: 2,
  sources: [OLD, NEW],
  entities: [],
  facts,
})
const idsOf = (bundle: FactBundle, ...kind: Fact['kind'][]): string[] =>
  timelineOf(A, bundle, ...kind).facts.map((one) => one.fact.id)

test('has facts about somebody by their own day, else their article’s, the newest first', () => {
  const facts = [
    fact(OLD, [A], on('2025-05-05')),
    fact(NEW, [A]),
    fact(NEW, [B]),
    fact(OLD, [B, A], on('2024-12-31')),
  ]
  const listed = timelineOf(A, bundleOf(...facts)).facts
  expect(listed.map(dayOfFact)).toEqual(['2025-05-05', '2025-03-01', '2024-12-31'])
  expect(listed.map((one) => one.fact.id)).toEqual([0, 1, 3].map((i) => facts[i]?.id))
  expect(listed[0]?.source).toEqual(OLD)
})

test('has those of one day in the order of the text', () => {
  const facts = [fact(OLD, [A]), fact(OLD, [A]), fact(OLD, [A])]
  expect(idsOf(bundleOf(...[...facts].reverse()))).toEqual(facts.map(({ id }) => id))
})

test('leaves out facts whose article is not there', () => {
  expect(idsOf(bundleOf({ ...fact(NEW, [A]), source: 'lost' }))).toEqual([])
})

test('leaves out offices and mere mentions, unless there is nothing else', () => {
  const [office, again, mention] = [
    fact(OLD, [A], { kind: 'office' }, 'is Chancellor of Germany'),
    fact(OLD, [A], { kind: 'office' }, 'is Chancellor of Germany'),
    fact(NEW, [A], { kind: 'mentioned' }),
  ]
  const visit = fact(NEW, [A])
  expect(idsOf(bundleOf(office, again, mention, visit))).toEqual([visit.id])
  expect(idsOf(bundleOf(office, again, mention))).toEqual([mention.id, office.id])
})

test('says the same words of an article once, and never its title beside other facts', () => {
  const said = fact(OLD, [A], {}, 'He left.')
  const title = fact(OLD, [A], {}, 'Old')
  const elsewhere = fact(NEW, [A], {}, 'He left.')
  expect(idsOf(bundleOf(title, said, fact(OLD, [A], {}, 'He left.'), elsewhere))).toEqual([
    elsewhere.id,
    said.id,
  ])
})

test('of one kind has that kind only; the counts are of all kinds', () => {
  const statement = fact(OLD, [A], { kind: 'statement' })
  const bundle = bundleOf(fact(OLD, [A]), statement, fact(NEW, [A]))
  expect(idsOf(bundle, 'statement')).toEqual([statement.id])
  const kinds = [
    { kind: 'statement', count: 1 },
    { kind: 'visit', count: 2 },
  ]
  expect(timelineOf(A, bundle).kinds).toEqual(kinds)
  expect(timelineOf(A, bundle, 'visit').kinds).toEqual(kinds)
})
