/** What it costs to read a page and mark its names: by the bare walk, by others' ways, by size and by number of names. */
import type { Page } from '@playwright/test'
import { BARE_WALK, type Browsers, open, switchEverywhere, worldOf } from './browsers.ts'
import { record } from './trace.ts'

/** One scan as the extension did it. */
export interface Scan {
  /** Milliseconds of our own work, the names' index left out. */
  readonly ms: number
  /** Milliseconds of making the names' index. */
  readonly names: number
  /** The longest uninterrupted piece of our work, in milliseconds. */
  readonly longest: number
  readonly forcedLayouts: number
}

const SCANNING: ReadonlySet<string> = new Set(['read', 'near', 'settle'])

async function scanOf(page: Page, act: () => Promise<unknown>, wait: number): Promise<Scan> {
  const { work, tasks, forcedLayouts } = await record(page, async () => {
    await act()
    await page.waitForTimeout(wait)
  })
  // Whoever has not come to the end yet would look quick.
  if (work.findLast(({ what }) => what === 'read' || what === 'settle')?.what !== 'settle')
    throw new Error(`the page was not read within ${wait} ms`)
  const sum = (has: (what: string) => boolean): number =>
    work.filter(({ what }) => has(what)).reduce((total, { ms }) => total + ms, 0)
  return {
    ms: sum((what) => SCANNING.has(what)),
    names: sum((what) => what === 'names'),
    longest: Math.max(...tasks.map((task) => task.own)),
    forcedLayouts,
  }
}

/** A page just loaded, and the bare walk over it in a browser that has just loaded it too. */
export async function coldScan(
  { withIt, without }: Pick<Browsers, 'withIt' | 'without'>,
  url: string,
  wait: number,
): Promise<{ scan: Scan; walk: number }> {
  const page = await withIt.context.newPage()
  await page.bringToFront()
  const scan = await scanOf(page, () => page.goto(url), wait)
  await page.close()
  const bare = await open(without, url)
  await bare.waitForTimeout(300)
  const walk = await (await worldOf(bare, '')).evaluate<number>(BARE_WALK)
  await bare.close()
  return { scan, walk }
}

/** The page scanned again and again, each time after the bare walk in the same world. */
export async function warmScans(
  { withIt }: Pick<Browsers, 'withIt'>,
  url: string,
  rounds: number,
  wait: number,
): Promise<{ scan: Scan; walk: number }[]> {
  const page = await open(withIt, url)
  await page.waitForTimeout(wait)
  const world = await worldOf(page, withIt.id)
  const results: { scan: Scan; walk: number }[] = []
  for (let round = 0; round < rounds + 2; round++) {
    await switchEverywhere(withIt, false)
    await page.waitForTimeout(100)
    await world.evaluate<number>(BARE_WALK)
    const walk = await world.evaluate<number>(BARE_WALK)
    const scan = await scanOf(page, () => switchEverywhere(withIt, true), wait)
    // The first two are for the compiler.
    if (round >= 2) results.push({ scan, walk })
  }
  await page.close()
  return results
}
