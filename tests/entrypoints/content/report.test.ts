import { parseHTML } from 'linkedom'
import { afterEach, expect, test, vi } from 'vitest'
import { type Reported, reportOf } from '../../../entrypoints/content/report.ts'

afterEach(() => vi.unstubAllGlobals())

function open(head: string, body: string): void {
  const { document } = parseHTML(`<html><head>${head}</head><body>${body}</body></html>`)
  vi.stubGlobal('document', document)
  vi.stubGlobal('location', { host: 'news.example', href: 'https://news.example/macron' })
}

const MACRON = 'leader:emmanuel-macron'
const at = (entity: string, others?: readonly string[]) =>
  ({ mention: { entity, start: 0, end: 6, ...(others ? { others } : {}) } }) as unknown

function marked(mentions: readonly unknown[], texts: readonly object[]): Reported {
  const offices = [{ title: 'President', country: 'FR', from: '2017-05-14' }]
  return {
    page: { mentions: () => mentions, texts: () => texts },
    names: { known: (id: string) => (id === MACRON ? { name: 'Emmanuel Macron', offices } : undefined) },
    date: '2025-08-23',
    language: 'en',
  } as unknown as Reported
}

test('a page says whom it names how often, with offices, and where; nobody’s name is nobody’s', () => {
  open('<title>Macron | News</title>', '<h1>Macron</h1>')
  const text = 'Macron met Macron.'
  const mentions = [
    { entity: MACRON, start: 0 },
    { entity: MACRON, start: 11 },
    { entity: 'leader:x', start: 3, others: [MACRON] },
  ]
  const report = reportOf(
    marked(
      [at(MACRON), at(MACRON), at('country:JP'), at('leader:x', [MACRON])],
      [
        { text, mentions },
        { text: 'Nobody.', mentions: [] },
      ],
    ),
  )
  expect(report).toMatchObject({
    isOn: true,
    site: 'news.example',
    title: 'Macron | News',
    headline: 'Macron',
  })
  expect(report.counts.map(({ name, count, offices = [] }) => [name, count, offices.length])).toEqual([
    ['Emmanuel Macron', 2, 1],
    ['country:JP', 1, 0],
  ])
  expect(report.named).toEqual([{ text, mentions: mentions.slice(0, 2) }])
})

test('of a very long page the first texts are handed over', () => {
  open('<title>Long</title>', '')
  const long = { text: 'x'.repeat(90_000), mentions: [{ entity: MACRON, start: 0 }] }
  expect(reportOf(marked([], [long, long, long])).named).toHaveLength(2)
})

test('a page without marks says where it is', () => {
  open('<title>Off</title>', '')
  expect(reportOf(undefined)).toEqual({
    isOn: false,
    site: 'news.example',
    title: 'Off',
    counts: [],
    named: [],
  })
})
