/** What all parts of the bench share: how many rounds they run, the pages, and where figures go. */
import { loadWorld } from '../../facts/cli/load.ts'
import { type Session, waitForMarks } from '../e2e/chromium.ts'
import { type Browsers, open } from './browsers.ts'
import type { Line } from './chart.ts'
import { figureOf, lineOf, type Row } from './figures.ts'
import { NEWSPAPER, newsPage } from './pages.ts'

/** Whether it is to take under a minute. */
export const isQuick = process.argv.includes('--quick')

/** A frame of the screen, in milliseconds. */
export const FRAME = 16.7

export const rounds = isQuick ? 2 : 7

export const world = loadWorld()

export const rows: Row[] = []

/** The lines of the chart by size of page. */
export const sizes: Line[] = []

/** The lines of the chart by number of names. */
export const byNames: Line[] = []

/** Keeps a figure and prints it. */
export function tell(row: Row): void {
  rows.push(row)
  console.log(lineOf(row))
}

export async function times<Result>(
  count: number,
  work: (round: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  for (let round = 0; round < count; round++) results.push(await work(round))
  return results
}

/** How long to wait for a page of so many MB to be read. */
export const waitFor = (megabytes: number): number => 900 + megabytes * 700

export const medianOf = (values: readonly number[]): number => figureOf(values).median

/** The address of a page of news of so many MB. @param share of its words that are in names */
export function servedNews({ server }: Browsers, megabytes: number, share = NEWSPAPER): string {
  const path = `/news/${megabytes}/${share}`
  server.set(path, { body: newsPage({ size: megabytes * 1e6, share }) })
  return `${server.origin}${path}`
}

/** The background is started, and has its names ready, before anything is measured. */
export async function wake(session: Session, { server }: Browsers): Promise<void> {
  const page = await open(session, `${server.origin}/article`)
  await waitForMarks(page)
  await page.close()
}
