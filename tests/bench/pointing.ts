/** What it costs to move the pointer over a page full of names, and how soon the card is there. */
import type { Page } from '@playwright/test'
import { cardText, placeOf } from '../e2e/chromium.ts'
import { record } from './trace.ts'

/** Milliseconds of our work for each move that was handled: one a frame, since they wait for the frame. */
export async function pointerMoves(page: Page, moves: number): Promise<number[]> {
  await page.mouse.move(300, 100)
  const { work } = await record(page, async () => {
    for (let i = 0; i < moves; i++) await page.mouse.move(220 + ((i * 37) % 640), 60 + ((i * 13) % 640))
  })
  return work.filter(({ what }) => what === 'pointer').map(({ ms }) => ms)
}

/** Milliseconds from the end of the dwell on each name to the frame that shows its card. */
export async function cardDelays(page: Page, names: readonly string[]): Promise<number[]> {
  const delays: number[] = []
  for (const name of names) {
    const { x, y } = await placeOf(page, name)
    await page.mouse.move(5, 5)
    await page.keyboard.press('Escape')
    await page.waitForTimeout(400)
    const { work, paints } = await record(page, async () => {
      await page.mouse.move(x - 20, y - 40)
      await page.mouse.move(x, y, { steps: 3 })
      await page.waitForTimeout(500)
    })
    if ((await cardText(page)) === undefined) throw new Error(`no card came for '${name}'`)
    const dwelt = work.find(({ what }) => what === 'dwelt')
    const card = work.find(({ what }) => what === 'card')
    const painted = paints.find((at) => card !== undefined && at >= card.start)
    if (!dwelt || painted === undefined) throw new Error(`the card of '${name}' was not painted`)
    delays.push(painted - dwelt.start)
  }
  return delays
}
