import { describe, expect, test, vi } from 'vitest'
import {
  fileAddress,
  fileName,
  isPdfAddress,
  isPdfPage,
  pdfPageFor,
} from '../../entrypoints/shared/pdf-page.ts'

vi.mock('../../entrypoints/shared/browser.ts', () => ({
  browser: { runtime: { getURL: (path: string) => `ext://own/${path}` } },
}))

describe('the page that shows a PDF file', () => {
  test.each([
    'https://example.org/a b.pdf?x=1&y=2#page=3',
    'file:///home/a%20b.pdf',
    'http://127.0.0.1:80/x',
  ])('knows %s from its own address', (address) => {
    const page = pdfPageFor(address)
    expect(isPdfPage(page)).toBe(true)
    expect(fileAddress(page.slice(page.indexOf('?')))).toBe(URL.parse(address)?.href)
  })

  test.each([
    '',
    '?file=',
    '?file=javascript:alert(1)',
    '?file=data:application/pdf,x',
    '?file=blob:https://example.org/1',
    '?file=chrome://version',
    '?file=ext://own/library.html',
    '?file=no%20address',
  ])('shows no file where it is told %j', (search) => expect(fileAddress(search)).toBeUndefined())

  test('is no other page', () => {
    for (const address of [
      undefined,
      '',
      'ext://own/library.html',
      'ext://other/pdf.html',
      'https://example.org/pdf.html',
    ])
      expect(isPdfPage(address)).toBe(false)
  })
})

test.each([
  ['https://example.org/report.pdf', true],
  ['https://example.org/REPORT.PDF?download#page=2', true],
  ['file:///home/report.pdf', true],
  ['https://example.org/report.pdf/view', false],
  ['https://example.org/?file=report.pdf', false],
  ['chrome-extension://id/report.pdf', false],
  [undefined, false],
])('whether %s looks like a PDF file: %s', (address, expected) =>
  expect(isPdfAddress(address)).toBe(expected),
)

test.each([
  ['https://example.org/a/report%20one.pdf?x', 'report one.pdf'],
  ['https://example.org/a/%E0%A4%A.pdf', '%E0%A4%A.pdf'],
  ['https://example.org/', 'https://example.org/'],
])('the name of %s is %s', (address, expected) => expect(fileName(address)).toBe(expected))
