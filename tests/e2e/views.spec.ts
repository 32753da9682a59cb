import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'
import { needBrowser } from '../../scripts/browsers.mjs'
import { expect, test } from './fixtures.ts'

const root = join(import.meta.dirname, '../..')

/**
 * Runs in the page of all views: what of a state is cut off at a side or makes it scroll sideways, and text that touches
 * the edge of its box at the top. What ends in an ellipsis, what is for screen readers alone, and long text in a field,
 * which scrolls there, is meant to be cut off.
 */
function wrongInStates(): { readonly seen: number; readonly wrong: readonly string[] } {
  const wrong: string[] = []
  const figures = document.querySelectorAll('figure')
  for (const figure of figures) {
    const host = figure.querySelector('figcaption + *')
    const box = host?.getBoundingClientRect()
    if (!host?.shadowRoot || !box) throw new Error('a state that is not drawn')
    for (const element of host.shadowRoot.querySelectorAll<HTMLElement>('#root *')) {
      const { left, right, width, height } = element.getBoundingClientRect()
      const isSeen = width > 1 && height > 1 && !element.closest('svg')
      const isOut = left < box.left - 1 || right > box.right + 1
      const { overflowX, textOverflow } = getComputedStyle(element)
      const isCut =
        element.localName !== 'input' &&
        overflowX !== 'visible' &&
        textOverflow !== 'ellipsis' &&
        element.scrollWidth > element.clientWidth + 1
      if (isSeen && (isOut || isCut))
        wrong.push(
          `${figure.firstChild?.textContent}: <${element.localName} class="${element.className}"> ${element.textContent?.slice(0, 40)}`,
        )
    }
  }
  return { seen: figures.length, wrong }
}

test('every state of every view fits into 360 px, and into a window at 200 %, in any language @long', async () => {
  test.setTimeout(240_000)
  execFileSync('node', ['scripts/views.ts'], { cwd: root, stdio: 'pipe' })
  const address = pathToFileURL(join(root, '.output/views/index.html')).href
  const browser = await chromium.launch({ executablePath: needBrowser('chromium'), args: ['--no-sandbox'] })
  const page = await browser.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  const found: string[] = []
  for (const [width, query] of [
    [360, 'language=de&open'],
    [360, 'language=ar'],
    [640, 'language=fr'],
  ] as const) {
    await page.setViewportSize({ width, height: 700 })
    await page.goto(`${address}?${query}`)
    const { seen, wrong } = await page.evaluate(wrongInStates)
    expect(seen).toBeGreaterThan(70)
    found.push(...wrong.map((one) => `${width} px, ${query}: ${one}`))
  }
  // What is said on a page keeps its distance from the edges of its box.
  await page.goto(`${address}?view=toast`)
  const inset = await page.evaluate(() =>
    [...document.querySelectorAll('figcaption + *')].map((host) => {
      const of = (selector: string) =>
        host.shadowRoot?.querySelector(selector)?.getBoundingClientRect().top ?? 0
      return of('[data-said]') - of('.card')
    }),
  )
  await browser.close()
  expect(errors).toEqual([])
  expect(found).toEqual([])
  expect(Math.min(...inset)).toBeGreaterThan(8)
})
