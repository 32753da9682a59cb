import { beforeEach, expect, test, vi } from 'vitest'
import { keepTyped, typedAt } from '../../../entrypoints/popup/details.ts'
import { changedDetails, correctionsOf, detailsOf } from '../../../facts/views/article-details.ts'
import { fake, startAfresh } from '../fake-browser.ts'

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'))
beforeEach(startAfresh)

const place = { tab: 3, address: 'https://news.example/a' }
const source = { id: 's', title: 'A title', publisher: 'The Post', language: 'en' }
const before = detailsOf(source)

test('what was typed about a page is there when the popup opens again, and nowhere else', async () => {
  const typed = { place, before, now: { ...before, title: 'Better' } }
  await keepTyped(typed)
  expect(await typedAt(place)).toEqual(typed)
  expect(await typedAt({ ...place, tab: 4 })).toBeUndefined()
  expect(await typedAt({ ...place, address: 'https://news.example/b' })).toBeUndefined()
  await keepTyped(undefined)
  expect(await typedAt(place)).toBeUndefined()
})

test('what is not what was kept counts as nothing', async () => {
  for (const kept of [7, { place }, { place, before, now: { title: 1 } }]) {
    await fake.storage.session.set({ detailsTyped: kept })
    expect(await typedAt(place)).toBeUndefined()
  }
})

test('only what was changed is a correction; a title cannot be taken away, all else can', () => {
  const now = { title: '', published: '2025-01-02', publisher: '', author: '' }
  const changed = changedDetails(before, now)
  expect(changed).toEqual({ published: '2025-01-02', publisher: '' })
  const of = { of: 's', source: 's' }
  expect(correctionsOf(changed, source)).toEqual([
    { what: 'published', ...of, value: '2025-01-02' },
    { what: 'publisher', ...of, value: '' },
  ])
  expect(correctionsOf({ publisher: 'The Post' }, source)).toEqual([{ what: 'publisher', ...of }])
})
