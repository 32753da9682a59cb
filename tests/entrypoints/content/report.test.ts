import { beforeEach, expect, test, vi } from 'vitest'
import { type Reported, reportOf } from '../../../entrypoints/content/report.ts'

beforeEach(() => {
  vi.stubGlobal('location', { host: 'news.example' })
  vi.stubGlobal('document', { title: 'News' })
})

const sure = (entity: string, start = 0) => ({ entity, start })
const unsure = (entity: string) => ({ entity, start: 0, others: ['leader:z'] })
const running = (page: object): Reported =>
  ({
    names: { known: (id: string) => (id === 'country:pe' ? { name: 'Peru' } : undefined) },
    date: '2026-01-02',
    language: undefined,
    page: { paragraphs: () => [], mentions: () => [], texts: () => [], ...page },
  }) as unknown as Reported

test('where nothing runs a report says so, and where it is', () => {
  expect(reportOf(undefined)).toEqual({
    site: 'news.example',
    title: 'News',
    isOn: false,
    paragraphs: [],
    counts: [],
    named: [],
  })
})

test('who is named for sure is counted, the most frequent first, else by name', () => {
  const mentions = ['country:b', 'country:pe', 'leader:a', 'country:pe'].map((entity) => ({
    mention: sure(entity),
  }))
  const report = reportOf(running({ mentions: () => [...mentions, { mention: unsure('leader:a') }] }))
  expect(report.counts).toEqual([
    { id: 'country:pe', name: 'Peru', count: 2 },
    { id: 'country:b', name: 'country:b', count: 1 },
    { id: 'leader:a', name: 'leader:a', count: 1 },
  ])
  expect([report.isOn, report.date, 'language' in report]).toEqual([true, '2026-01-02', false])
})

test('texts that name two for sure are in it, with those alone', () => {
  const texts = [
    { text: 'one', mentions: [sure('a'), unsure('b')] },
    { text: 'two', mentions: [sure('a', 3), unsure('b'), sure('c', 9)] },
  ]
  expect(reportOf(running({ texts: () => texts })).named).toEqual([
    { text: 'two', mentions: [sure('a', 3), sure('c', 9)] },
  ])
})

test('no more than 200,000 letters of paragraphs and texts are in it', () => {
  const long = 'x'.repeat(100_000)
  const texts = [long, long, 'y'].map((text) => ({ text, mentions: [sure('a'), sure('b')] }))
  const report = reportOf(running({ paragraphs: () => [long, long, 'y'], texts: () => texts }))
  expect([report.paragraphs.length, report.named.length]).toEqual([2, 2])
})
