import { test } from '@playwright/test'
import { expect } from './expect.ts'
import { cardText, rest, shareFirefox, until } from './firefox.ts'
import { makePdf, paragraph } from './make-pdf.ts'

test.describe('in Firefox a PDF file', () => {
  const shared = shareFirefox()

  test('has marks and cards with what it says', async () => {
    const lines = [
      'Emmanuel Macron met Friedrich Merz in Berlin on Monday. They',
      'spoke about trade for two hours, and agreed on a plan for South',
      'Korea.',
    ]
    // What is under the pointer is not said again: the card has the sentence of another paragraph.
    const more = ['On Tuesday Emmanuel Macron met Friedrich Merz in Paris, and thanked him.']
    shared.server.set('/report.pdf', {
      body: makePdf([[...paragraph(lines, 60, 720), ...paragraph(more, 60, 500)]], {
        title: 'A report',
        language: 'en',
      }),
      headers: { 'content-type': 'application/pdf' },
    })
    const page = await shared.firefox.browser.newPage()
    await page.setViewport({ width: 1100, height: 700 })
    const file = encodeURIComponent(`${shared.server.origin}/report.pdf`)
    await page.goto(shared.firefox.url(`pdf.html?file=${file}`), { waitUntil: [] })
    await page.waitForFunction(() => (CSS.highlights.get('attache-leader')?.size ?? 0) > 1)
    await page.waitForFunction(() =>
      [...(CSS.highlights.get('attache-country') ?? [])].some((r) => r.startContainer !== r.endContainer),
    )
    expect(await page.title()).toBe('A report')
    expect(await page.$$eval('canvas', (all) => all.map(({ width }) => width > 300))).toEqual([true])
    await rest(page, 'Emmanuel Macron')
    const text = await until(
      async () => ((await cardText(page)) ?? '').replaceAll('\n', ' '),
      (found) => found.includes('met Friedrich Merz in Paris'),
    )
    expect(text).toContain('Emmanuel Macron met Friedrich Merz in Paris')
    await page.close()
  })
})
