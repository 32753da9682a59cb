import { expect, test } from 'vitest'
import { readArticle } from '../../../facts/articles/plain-text.ts'
import type { EntityId } from '../../../facts/types.ts'
import { overviewOf } from '../../../facts/views/overview.ts'
import type { PageReport } from '../../../facts/views/page-report.ts'

const LEE: EntityId = 'leader:lee-jae-myung'
const JAPAN: EntityId = 'country:JP'
const LEAD = 'Lee Jae-myung flew to Japan on Saturday to speak with the prime minister of trade.'
const article = readArticle(
  `---\npublisher: The Daily Page\ndate: 2025-08-23\nlanguage: en\n---\n# Lee flies to Tokyo\n\n${LEAD}\n\nAdvertisement\n\n` +
    'The two leaders are to speak of trade and of the security of the region on Sunday.\n',
)
const report: PageReport = {
  isOn: true,
  site: 'www.daily.example',
  title: 'Lee flies to Tokyo | The Daily Page',
  language: 'en',
  named: [
    { text: 'Japan', mentions: [{ entity: JAPAN, start: 0 }] },
    {
      text: LEAD,
      mentions: [
        { entity: LEE, start: 0 },
        { entity: JAPAN, start: LEAD.indexOf('Japan') },
      ],
    },
  ],
  counts: [
    { id: JAPAN, name: 'Japan', count: 2 },
    { id: LEE, name: 'Lee Jae-myung', count: 1 },
  ],
}

test('while the article is looked for there are title and names', () => {
  expect(overviewOf(report, 'waiting')).toMatchObject({
    kind: 'waiting',
    title: report.title,
    publisher: 'daily.example',
    summary: [],
    counts: report.counts,
  })
  // The title does not change when it comes.
  const headline = 'Lee flies to Tokyo'
  expect(overviewOf({ ...report, headline }, 'waiting').title).toBe(headline)
})

test('of an article its own title, newsroom, day, sentences, and the names in it alone', () => {
  const overview = overviewOf(report, { article, isArticle: true })
  expect(overview).toMatchObject({
    kind: 'article',
    title: 'Lee flies to Tokyo',
    publisher: 'The Daily Page',
    date: '2025-08-23',
    summary: [LEAD, expect.stringContaining('The two leaders')],
  })
  expect(overview.counts.map(({ name, count }) => `${name} ${count}`)).toEqual(['Japan 1', 'Lee Jae-myung 1'])
  expect(overview.together).toEqual([{ a: JAPAN, b: LEE, count: 1 }])
  expect(overview.dates.map(({ from }) => from)).toContain('2025-08-24')
})

test('of a page that could not be read nothing is claimed', () => {
  expect(overviewOf(report, 'unread')).toMatchObject({ kind: 'unread', counts: report.counts, summary: [] })
})

test('of a list of stories the names of the whole page, and no sentences', () => {
  for (const reading of ['none', { article, isArticle: false }] as const)
    expect(overviewOf(report, reading)).toMatchObject({
      kind: 'list',
      title: report.title,
      counts: report.counts,
      summary: [],
      dates: [],
    })
})
