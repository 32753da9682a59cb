import { beforeEach, expect, test, vi } from 'vitest'
import { otherText } from '../../../entrypoints/popup/other-text.ts'
import type { PageReport } from '../../../facts/views/page-report.ts'

const fake = vi.hoisted(() => ({ url: '', status: 'complete', shown: undefined as unknown }))

vi.mock('../../../entrypoints/shared/browser.ts', () => ({
  browser: {
    runtime: { getURL: (path: string) => `ext://own/${path}` },
    tabs: { get: async () => ({ url: fake.url, status: fake.status }) },
    scripting: {
      async executeScript() {
        if (fake.shown instanceof Error) throw fake.shown
        return [{ frameId: 0, result: fake.shown }]
      },
    },
  },
}))

const report = (counts: PageReport['counts'] = []): PageReport => ({
  isOn: true,
  site: 'example.org',
  title: 'A page',
  counts,
  named: [],
})

beforeEach(
  () => void Object.assign(fake, { url: 'https://example.org/a', status: 'complete', shown: undefined }),
)

const PDF = 'https://example.org/report.pdf'

test('a PDF file is known by what its document says it is', async () => {
  Object.assign(fake, { shown: 'pdf' })
  expect(await otherText(1, report())).toEqual({ state: 'pdf', address: 'https://example.org/a' })
})

test('where no script runs it is known by its address, once it has loaded', async () => {
  Object.assign(fake, { url: PDF })
  expect(await otherText(1, undefined)).toEqual({ state: 'pdf', address: PDF })
  Object.assign(fake, { status: 'loading' })
  expect(await otherText(1, undefined)).toBeUndefined()
})

test('a page at such an address is a page', async () => {
  Object.assign(fake, { url: PDF })
  expect(await otherText(1, report())).toBeUndefined()
})

test('a page that paints its text has none', async () => {
  Object.assign(fake, { shown: 'canvas' })
  expect(await otherText(1, report())).toEqual({ state: 'painted' })
})

test('a page that names somebody is read, whatever it paints', async () => {
  Object.assign(fake, { shown: 'canvas' })
  expect(await otherText(1, report([{ id: 'country:JP', name: 'Japan', count: 1 }]))).toBeUndefined()
})

test.each([
  [{ shown: 'something' }],
  [{ shown: new Error('not allowed') }],
  [{ url: `ext://own/pdf.html?file=${PDF}` }],
  [{ url: 'chrome://version' }],
])('nothing is known of %o', async (what) => {
  Object.assign(fake, what)
  expect(await otherText(1, report())).toBeUndefined()
})
