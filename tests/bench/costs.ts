/** What having Attaché costs whether or not a page has names: bytes, memory, the start of pages. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Session } from '../e2e/chromium.ts'
import { escaped, page as html, type PageServer } from '../e2e/pages.ts'
import { readArticleCases } from '../eval/articles.ts'

/** How large a script of the built extension is when packed, in kB. */
export function kilobytesOf(script: string): number {
  const file = join(import.meta.dirname, '../../.output/chrome-mv3', script)
  return gzipSync(readFileSync(file), { level: 9 }).length / 1000
}

/** Serves twenty articles as newsrooms have them: with menus, teasers, pictures, styles and scripts. @returns their addresses */
export function serveStored(server: PageServer): string[] {
  const cases = readArticleCases().slice(0, 20)
  const teasers = cases.map(({ article }) => article.source.title)
  return cases.map(({ article }, i) => {
    const path = `/stored/${i}`
    const paragraphs = article.blocks.map(({ text }) => `<p>${escaped(text)}</p>`).join('\n')
    const aside = teasers
      .flatMap((title) => [title, `${title} – what we know`, `Opinion: ${title}`])
      .map(
        (title, k) =>
          `<li><a href="#${k}"><img src="/picture.svg?${k}" width="60" height="40" alt=""> ${escaped(title)}</a></li>`,
      )
      .join('\n')
    const script = `for (const link of document.querySelectorAll('aside a')) link.dataset.seen = String(link.textContent.length)`
    server.set(path, {
      body: html(
        article.source.title,
        `<nav>${'<a href="#x">Section</a> '.repeat(30)}</nav><main><h1>${escaped(article.source.title)}</h1>${paragraphs}</main><aside><ul>${aside}</ul></aside><script>${script}</script>`,
        'body { font: 17px/1.6 sans-serif; display: grid; grid-template-columns: 2fr 1fr; gap: 2em } aside li { border-top: 1px solid #ccc; padding: 6px } nav { grid-column: 1 / 3 }',
      ),
    })
    return `${server.origin}${path}`
  })
}

/** Milliseconds that a reader stays on a page at least: what is done for it then is no part of the next one's start. */
const STAY = 400

/** Milliseconds from the navigation's start to the end of its load event. */
export async function startOf(session: Session, urls: readonly string[]): Promise<number[]> {
  const page = session.context.pages()[0] ?? (await session.context.newPage())
  await page.bringToFront()
  const times: number[] = []
  for (const url of urls) {
    await page.goto(url)
    times.push(
      await page.evaluate(async () => {
        const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
        while (!entry?.loadEventEnd) await new Promise((resolve) => setTimeout(resolve, 5))
        return entry.loadEventEnd
      }),
    )
    await page.waitForTimeout(STAY)
  }
  return times
}
