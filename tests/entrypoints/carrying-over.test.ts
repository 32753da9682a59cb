import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { AnnotationChange, FactBundle } from '../../facts/types.ts'
import { built } from './articles.ts'
import { library } from './fresh-library.ts'

const URL = 'https://news.example/talks'
const SECOND = 'Macron later visited Warsaw with a large delegation of French engineers.'
const BEFORE = built(
  'Talks',
  `French President Emmanuel Macron met German Chancellor Friedrich Merz in Paris on 5 May 2025. ${SECOND}`,
  '2025-05-06T08:00:00.000Z',
  URL,
)
/** The place and the day are others, and the second sentence is gone. */
const CHANGED = built(
  'Talks',
  'French President Emmanuel Macron met German Chancellor Friedrich Merz in Lyon on 6 May 2025. Rain fell.',
  '2025-05-07T08:00:00.000Z',
  URL,
)

const idOf = ({ sources }: FactBundle): string => sources[0]!.id
const kindOf = ({ facts }: FactBundle, kind: string) => facts.find((fact) => fact.kind === kind)!
const MEETING = kindOf(BEFORE, 'meeting')
const VISIT = kindOf(BEFORE, 'visit')
const CHANGED_MEETING = kindOf(CHANGED, 'meeting')

const on = (of: string, what: string, value: unknown): AnnotationChange =>
  ({ what, of, source: idOf(BEFORE), value }) as AnnotationChange

/** What is kept of the newer version: of which fact, and what. */
async function carried(): Promise<string[]> {
  const { bundle } = await library.article(idOf(CHANGED))
  return (bundle.annotations ?? []).map(({ of, what }) => `${what} ${of}`).sort()
}

test('notes, tags and corrections go with a sentence that has other words now', async () => {
  await library.save(BEFORE)
  const merz = { id: 'leader:friedrich-merz', kind: 'leader', name: 'Friedrich Merz' }
  await library.annotate([
    on(MEETING.id, 'note', 'Denied.'),
    on(MEETING.id, 'tags', ['talks']),
    on(MEETING.id, 'about', [merz]),
  ])
  await library.save(CHANGED)
  expect(await carried()).toEqual(['about', 'note', 'tags'].map((what) => `${what} ${CHANGED_MEETING.id}`))
})

test('a fact that was hidden stays hidden with other words', async () => {
  await library.save(BEFORE)
  await library.annotate([on(MEETING.id, 'hidden', true)])
  await library.save(CHANGED)
  const { bundle, saved } = await library.article(idOf(CHANGED))
  expect(saved.facts.map(({ id }) => id)).toContain(CHANGED_MEETING.id)
  expect(bundle.facts.map(({ id }) => id)).not.toContain(CHANGED_MEETING.id)
})

test('what is of a sentence that is gone stays with the version that has it', async () => {
  await library.save(BEFORE)
  await library.annotate([on(VISIT.id, 'note', 'With whom?')])
  await library.save(CHANGED)
  expect(await carried()).toEqual([])
  const { bundle } = await library.article(idOf(BEFORE))
  expect(bundle.annotations).toMatchObject([{ of: VISIT.id, value: 'With whom?' }])
})

test('facts of another builder, of another part of the same sentence, keep what was said of them', async () => {
  await library.save(BEFORE, 7)
  await library.annotate([on(MEETING.id, 'note', 'Denied.')])
  const outdated = (await library.nextOutdated(8))!
  const { exact, end } = MEETING.quote
  const quote = { ...MEETING.quote, exact: exact.slice(0, -1), end: end - 1 }
  const others = BEFORE.facts.map((fact) => (fact === MEETING ? { ...fact, id: 'fact:other', quote } : fact))
  await library.rebuild(outdated, { ...BEFORE, facts: others }, 8)
  const { bundle } = await library.article(idOf(BEFORE))
  expect(bundle.annotations?.map(({ of }) => of)).toContain('fact:other')
})
