/** The first card of a browser that was just started: how soon it is there, and how soon what the page says. */

import type { Article } from '../../facts/types.ts'
import { cardText, placeOf, startChromium } from '../e2e/chromium.ts'
import { servePages, storyPage } from '../e2e/pages.ts'
import { readArticleCases } from '../eval/articles.ts'
import { open } from './browsers.ts'
import { worstOf } from './figures.ts'
import { FRAME, isQuick, medianOf, tell, times } from './run.ts'
import { record } from './trace.ts'

/** In milliseconds. */
interface FirstCard {
  /** From the end of the dwell to the frame that shows the card. */
  readonly painted: number
  /** From there to the frame that shows what the page says. */
  readonly facts: number
  /** The longest slice in which the background worked at it, and in which it read the parser's weights. */
  readonly slice: number
  /** The longest slice in which the page was read. */
  readonly read: number
}

/** So many words has the article. */
const WORDS = 5000

export async function firstCards(): Promise<void> {
  const cards = await times(isQuick ? 2 : 12, firstCard)
  const row = (what: string, key: keyof FirstCard, most: number): void => {
    const values = cards.map((card) => card[key])
    tell({
      what: `${what}, 95th percentile`,
      figure: worstOf(values),
      unit: 'ms',
      most,
      note: `median ${medianOf(values).toFixed(1)}`,
    })
  }
  row('first card of a browser, end of the dwell to painted', 'painted', FRAME)
  row(`the same, to what the page of ${WORDS.toLocaleString('en')} words says`, 'facts', 1000)
  row('the longest slice in which that is worked out', 'slice', 8)
  row('the longest slice in which the page is read', 'read', 8)
}

/** Opens the first card in a browser of its own. @throws if it has nothing of the page within 20 seconds */
async function firstCard(): Promise<FirstCard> {
  const server = await servePages()
  const session = await startChromium()
  try {
    server.set('/long', { body: storyPage(longArticle()) })
    const page = await open(session, `${server.origin}/long`)
    await page.waitForTimeout(3000)
    const { x, y } = await placeOf(page, NAME)
    const { work, paints } = await record(page, async () => {
      await page.mouse.move(x - 20, y - 40)
      await page.mouse.move(x, y, { steps: 3 })
      for (let i = 0; i < 20; i++) {
        await page.waitForTimeout(1000)
        if (SAYS.test((await cardText(page)) ?? '')) return
      }
      throw new Error(`the first card has nothing of the page: ${await cardText(page)}`)
    })
    const longest = (whats: readonly string[]): number =>
      Math.max(0, ...work.filter(({ what }) => whats.includes(what)).map(({ ms }) => ms))
    const dwelt = work.find(({ what }) => what === 'dwelt')?.start ?? Number.NaN
    const drawn = work.filter(({ what }) => what === 'card').map(({ start }) => start)
    const paintedAfter = (at: number | undefined): number =>
      (paints.find((paint) => at !== undefined && paint >= at) ?? Number.NaN) - dwelt
    return {
      painted: paintedAfter(drawn[0]),
      facts: paintedAfter(drawn.at(-1)),
      slice: longest(['build', 'weights']),
      read: longest(['read', 'settle', 'names']),
    }
  } finally {
    await session.close()
    await server.close()
  }
}

/** The story that the pointer is in first, and a name in it. */
const NAME = 'Lee'
/** What the card has then. */
const SAYS = /On this page(?!.*Reading this page)/s

/** Articles in English one after the other, until there are enough words. */
function longArticle(): Article {
  const cases = readArticleCases().filter(({ article }) => article.source.language === 'en')
  const [first, ...others] = cases.map(({ article }) => article)
  if (!first) throw new Error('there are no articles')
  const blocks = [...first.blocks]
  let words = 0
  for (const { blocks: more } of others) {
    if (words >= WORDS) break
    blocks.push(...more)
    words = blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0)
  }
  return { ...first, blocks }
}
