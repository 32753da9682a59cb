import { expect, test } from 'vitest'
import { EMPTY_BUNDLE } from '../../../facts/bundle/bundle.ts'
import { supersededBy } from '../../../facts/bundle/sources.ts'
import { withPage } from '../../../facts/bundle/with-page.ts'
import type { FactBundle, Source } from '../../../facts/types.ts'

const source = (id: string, saved?: string, url = 'https://news.example/a'): Source => ({
  id: `source:${id}`,
  title: 'News',
  language: 'en',
  url,
  ...(saved === undefined ? {} : { saved }),
})
const bundle = (...sources: Source[]): FactBundle => ({ ...EMPTY_BUNDLE, sources })

test('the page in front is the latest version of its article, also where the clock has gone back', () => {
  const known = bundle(
    source('old', '2026-03-02T10:00:00.000Z'),
    source('other', '2026-05-01T00:00:00.000Z', 'https://b.example/'),
  )
  for (const saved of ['2026-03-01T00:00:00.000Z', '2026-03-02T10:00:00.000Z', '2026-03-03T00:00:00.000Z']) {
    const superseded = supersededBy(withPage(known, bundle(source('now', saved))).sources)
    expect([...superseded.keys()]).toEqual(['source:old'])
  }
})

test('an article that was saved as it is is in it once, and keeps its own moment where nothing is later', () => {
  const saved = source('now', '2026-03-03T00:00:00.000Z')
  const { sources } = withPage(bundle(source('now', '2026-03-01T00:00:00.000Z')), bundle(saved))
  expect(sources).toEqual([saved])
})
