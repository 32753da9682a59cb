import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annotationOf, notAfter, undoOf } from '../../../facts/bundle/annotations.ts'
import {
  EMPTY_BUNDLE,
  isAnnotation,
  mergeAnnotations,
  mergeBundles,
  parseBundle,
  serialiseBundle,
} from '../../../facts/bundle/bundle.ts'
import { correctedBundle } from '../../../facts/bundle/corrected.ts'
import { articlesOfBundle } from '../../../facts/bundle/library-bundle.ts'
import {
  articlesOf,
  firstLine,
  lastLine,
  linesOf,
  makeArticleReader,
} from '../../../facts/bundle/library-file.ts'
import { bundleOfLines, linesOfBundle } from '../../../facts/bundle/lines.ts'
import { readRecordLine, startOf } from '../../../facts/bundle/record-line.ts'
import type { Annotation, AnnotationChange, Entity, Fact, FactBundle } from '../../../facts/types.ts'

const NOW = '2026-05-01T00:00:00.000Z'
const change = (what: string, of: string, value?: unknown): AnnotationChange =>
  ({ what, of, source: 'a', ...(value === undefined ? {} : { value }) }) as AnnotationChange
const made = (what: string, of: string, value?: unknown, at = NOW): Annotation =>
  annotationOf(change(what, of, value), at, undefined)

const MACRON: Entity = { id: 'leader:emmanuel-macron', kind: 'leader', name: 'Emmanuel Macron' }
const MERZ: Entity = { id: 'leader:friedrich-merz', kind: 'leader', name: 'Friedrich Merz' }
const SEARCH = { query: 'tariff', filter: { kind: 'meeting', person: MERZ.id }, order: 'fit' }

const annotation = fc
  .record({
    what: fc.constantFrom('note', 'tags', 'title', 'hidden'),
    of: fc.constantFrom('a', 'f1', 'f2'),
    at: fc.constantFrom(NOW, '2026-05-01T00:00:00.001Z', '2025-01-01T00:00:00.000Z'),
    text: fc.option(fc.constantFrom('one', 'two', 'é\u2028')),
  })
  .map(({ what, of, at, text }) => {
    const value = { note: text, title: text, tags: [text], hidden: true }[what]
    return made(what, of, text === null ? undefined : value, at)
  })
const annotations = fc.array(annotation, { maxLength: 8 }).map((all) => mergeAnnotations(all, []))

describe('of two devices', () => {
  test('annotations are the same in whatever order they are joined, and however often', () => {
    fc.assert(
      fc.property(annotations, annotations, annotations, (a, b, c) => {
        expect(mergeAnnotations(a, b)).toEqual(mergeAnnotations(b, a))
        expect(mergeAnnotations(mergeAnnotations(a, b), c)).toEqual(
          mergeAnnotations(a, mergeAnnotations(b, c)),
        )
        expect(mergeAnnotations(a, a)).toEqual(a)
        expect(mergeAnnotations(mergeAnnotations(a, b), b)).toEqual(mergeAnnotations(a, b))
      }),
    )
  })
  test('the later one counts, and what was taken back stays taken back', () => {
    const first = made('note', 'a', 'first')
    const gone = annotationOf(change('note', 'a'), '2026-05-02T00:00:00.000Z', first)
    expect(mergeAnnotations([gone], [first])).toEqual([gone])
    expect(gone).not.toHaveProperty('value')
  })
})

test('a change counts as later even if the clock was set back, and until the end of time', () => {
  const before = made('note', 'a', 'x', '2030-01-01T00:00:00.000Z')
  expect(annotationOf(change('note', 'a', 'y'), NOW, before).at).toBe('2030-01-01T00:00:00.001Z')
  const last = made('note', 'a', 'x', '9999-12-31T23:59:59.999Z')
  expect(isAnnotation(annotationOf(change('note', 'a', 'y'), NOW, last))).toBe(true)
  expect(notAfter(last, NOW).at).toBe(NOW)
  expect(notAfter(before, last.at)).toBe(before)
})

test('the undo of a change is what there was', () => {
  const before = made('note', 'a', 'x')
  expect(undoOf(change('note', 'a', 'y'), before)).toEqual(change('note', 'a', 'x'))
  expect(undoOf(change('note', 'a', 'y'), undefined)).toEqual(change('note', 'a'))
})

describe('a record is an annotation', () => {
  test.each([
    ['note', 'A note.'],
    ['tags', ['trade', 'war']],
    ['title', 'Better'],
    ['publisher', ''],
    ['author', 'Ann'],
    ['published', '2025-01-01'],
    ['published', ''],
    ['hidden', true],
    ['about', [MERZ]],
    ['search', SEARCH],
    ['note', undefined],
  ])('%s %j', (what, value) => expect(isAnnotation(made(what, 'a', value))).toBe(true))
  test.each([
    ['note', ''],
    ['note', 7],
    ['tags', []],
    ['tags', ['']],
    ['title', ''],
    ['published', 'May'],
    ['hidden', false],
    ['about', []],
    ['about', [{ ...MERZ, id: 'x' }]],
    ['search', { ...SEARCH, order: 'x' }],
    ['search', { ...SEARCH, filter: { kind: 'x' } }],
    ['other', 'x'],
    ['__proto__', 'x'],
  ])('not %s %j', (what, value) => expect(isAnnotation(made(what, 'a', value))).toBe(false))
  test('not with another id, or a moment that cannot be compared', () => {
    expect(isAnnotation({ ...made('note', 'a', 'x'), id: 'note b' })).toBe(false)
    expect(isAnnotation({ ...made('note', 'a', 'x'), at: '2026-05-01T00:00Z' })).toBe(false)
  })
})

const quote = { start: 0, end: 22, exact: 'He met the chancellor.', prefix: '', suffix: '', block: 0 }
const FACT: Fact = {
  id: 'f1',
  kind: 'meeting',
  about: [MACRON.id],
  quote,
  brackets: [{ start: 0, end: 2, text: 'Macron' }],
  speaker: { words: 'He', entity: MACRON.id },
  resolved: [{ text: 'He', entities: [MACRON.id], rule: 'same sentence' }],
  source: 'a',
  checks: [],
}
const BUNDLE: FactBundle = {
  ...EMPTY_BUNDLE,
  built: '2025-01-01',
  sources: [{ id: 'a', title: 'As it was', language: 'en', published: '2025-01-01', author: 'Wrong' }],
  entities: [MACRON],
  facts: [FACT, { ...FACT, id: 'f2' }],
}

describe('a corrected bundle', () => {
  const corrected = (...own: Annotation[]) => correctedBundle({ ...BUNDLE, annotations: own })
  test('is the same where nothing is corrected', () => {
    expect(correctedBundle(BUNDLE)).toBe(BUNDLE)
    const { sources, facts } = corrected(made('title', 'a'), made('note', 'f1', 'x'))
    expect({ sources, facts }).toEqual({ sources: BUNDLE.sources, facts: BUNDLE.facts })
  })
  test('has the reader’s title, newsroom, author and day', () => {
    const own = [made('title', 'a', 'Better'), made('author', 'a', ''), made('publisher', 'a', 'Post')]
    expect(corrected(...own, made('published', 'a', '2024-02-02')).sources).toEqual([
      {
        id: 'a',
        title: 'Better',
        sourceTitle: 'As it was',
        language: 'en',
        publisher: 'Post',
        published: '2024-02-02',
      },
    ])
  })
  test('has no hidden fact', () => {
    expect(corrected(made('hidden', 'f1', true)).facts.map(({ id }) => id)).toEqual(['f2'])
  })
  test('is about whom the reader says, with their name in the brackets', () => {
    const { entities, facts } = corrected(made('about', 'f1', [MERZ]))
    expect(entities.map(({ id }) => id)).toEqual([MACRON.id, MERZ.id])
    expect(facts[0]).toMatchObject({
      about: [MERZ.id],
      brackets: [{ start: 0, end: 2, text: 'Friedrich Merz' }],
      speaker: { words: 'He', entity: MERZ.id },
      resolved: [{ entities: [MERZ.id] }],
    })
    expect(facts[1]).toEqual(BUNDLE.facts[1])
  })
  test('has no name in brackets where nobody takes a place, and keeps those of others', () => {
    const both = correctedBundle({
      ...BUNDLE,
      entities: [MACRON, MERZ],
      facts: [{ ...FACT, about: [MACRON.id, MERZ.id], brackets: [{ start: 0, end: 2, text: 'Macron’s' }] }],
      annotations: [made('about', 'f1', [MERZ])],
    })
    expect(both.facts[0]).toMatchObject({ about: [MERZ.id], brackets: [], speaker: { words: 'He' } })
    expect(both.facts[0]?.speaker).not.toHaveProperty('entity')
    const added = correctedBundle({ ...BUNDLE, annotations: [made('about', 'f1', [MACRON, MERZ])] })
    expect(added.facts[0]).toMatchObject({ brackets: FACT.brackets, speaker: FACT.speaker })
  })
})

describe('files keep annotations: ', () => {
  const own = [
    made('note', 'a', 'A note.'),
    made('hidden', 'f1', true),
    made('about', 'f2', [MERZ]),
    made('tags', 'a'),
  ]
  const whole = mergeBundles({ ...BUNDLE, annotations: own }, EMPTY_BUNDLE)
  test('a bundle', () => {
    expect(parseBundle(serialiseBundle(whole))).toEqual(whole)
    const read = articlesOfBundle(serialiseBundle(whole))
    expect(read).toMatchObject({ broken: 0, articles: [{ annotations: whole.annotations }] })
  })
  test('lines, which sort and join', () => {
    const lines = linesOfBundle(whole)
    for (const line of lines) expect(startOf(line)).toBeDefined()
    expect(bundleOfLines([...lines, ...lines].map(readRecordLine))).toEqual(whole)
  })
  test('a library, those of no article too', () => {
    const search = annotationOf(
      { what: 'search', of: 's', value: SEARCH } as AnnotationChange,
      NOW,
      undefined,
    )
    const [article] = articlesOf(whole)
    const lines = (firstLine(1, [search]) + linesOf(article!) + lastLine(1, 2)).split('\n').slice(1)
    const reader = makeArticleReader()
    for (const line of lines) expect(reader.read(line)).toBeUndefined()
    expect(reader.end()).toEqual(article)
    expect(reader.loose()).toEqual([search])
    expect({ broken: reader.brokenCount(), isWhole: reader.isWhole() }).toEqual({ broken: 0, isWhole: true })
  })
  test('but none that says it is of another article', () => {
    const reader = makeArticleReader()
    const [article] = articlesOf(BUNDLE)
    const stray = { ...own[0]!, source: 'b' }
    for (const line of linesOf({ ...article!, annotations: [stray] }).split('\n')) reader.read(line)
    expect(reader.end()).not.toHaveProperty('annotations')
    expect(reader.brokenCount()).toBe(1)
  })
})
