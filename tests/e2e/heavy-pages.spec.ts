import { allMarked, marked, rest } from './chromium.ts'
import { expect, test } from './fixtures.ts'
import { page as html } from './pages.ts'

/** Pages made to hurt, each with a name at its start. */
const HEAVY: Readonly<Record<string, string>> = {
  'a word of 10 MB': `document.body.append('x'.repeat(10_000_000))`,
  'a million names in one text': `document.body.append('Japan, '.repeat(1_000_000))`,
  // Hidden: laid out, they are more than Chromium itself can do.
  'elements 10,000 deep': `let at = document.querySelector('div'); at.hidden = true; for (let i = 0; i < 10_000; i++) { const next = document.createElement(i % 2 ? 'div' : 'span'); at.append('China ', next); at = next }`,
  'a name of 50,000 bidi overrides': `document.body.append('\u202eJapan\u202c'.repeat(50_000))`,
  'a line of 350,000 letters': `document.querySelector('div').append('Japan, '.repeat(50_000)); document.querySelector('div').style.whiteSpace = 'nowrap'`,
}

/** So many names times letters of their line are marked in one line: more would stop the page in every frame. */
const MOST_IN_A_LINE = 3_000_000

for (const [what, make] of Object.entries(HEAVY)) {
  test(`a page with ${what} is marked where the reader is, and answers meanwhile @long`, async ({
    article,
    server,
  }) => {
    test.setTimeout(120_000)
    server.set('/heavy', {
      body: html(
        'Heavy',
        `<p>Japan first.</p><div style="height: 300px; overflow: hidden"></div><script>${make}</script>`,
      ),
    })
    await article.goto(`${server.origin}/heavy`)
    await article.bringToFront()
    await expect
      .poll(() => marked(article, 'attache-country').then((all) => all[0]), { timeout: 45_000 })
      .toBe('Japan')
    // Where everything is in one line.
    if (/bidi|a line/.test(what)) {
      const count = (await allMarked(article, 'attache-country')).length
      expect(count * 350_000).toBeLessThan(MOST_IN_A_LINE + 350_000 * 2)
    }
    await expect
      .poll(
        async () => {
          await article.mouse.move(5, 5)
          await rest(article, 'Japan')
          await article.waitForTimeout(400)
          // The tree of one of these is deeper than the DevTools protocol can tell.
          return article.evaluate(() =>
            document.querySelector('[data-attache=card]')?.matches(':popover-open'),
          )
        },
        { timeout: 45_000 },
      )
      .toBe(true)
  })
}
