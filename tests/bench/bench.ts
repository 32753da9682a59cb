/**
 * `npm run bench`: what Attaché costs its reader, measured in Chromium with the built extension side by side with a
 * browser without it. Prints a line for every figure with what is to be reached, and the machine, date, commit and browser;
 * writes all of it to `.output/bench.json`.
 *
 * `--quick` takes under a minute: fewer rounds, a short chat, neither very large pages nor very many names. `--only
 * scan,names` runs some parts.
 * `--write` puts the charts into `docs/`, with the same line below them.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadWorld } from '../../facts/cli/load.ts'
import { type Session, waitForMarks } from '../e2e/chromium.ts'
import { page as html } from '../e2e/pages.ts'
import { type Browsers, open, startBrowsers } from './browsers.ts'
import { type Chart, drawCharts, type Line, type Point } from './chart.ts'
import { browserOf, conditionsOf, lineOfConditions } from './conditions.ts'
import { kilobytesOf, serveStored, startOf } from './costs.ts'
import { compareDesigns } from './designs.ts'
import { figureOf, holds, lineOf, percentile, type Row } from './figures.ts'
import { CHAT, frameOfNewName, memoryOf, openRead, shareOfCore } from './living.ts'
import { startWithNames } from './many-names.ts'
import { measureMatching } from './matching.ts'
import { NEWSPAPER, newsPage } from './pages.ts'
import { cardDelays, pointerMoves } from './pointing.ts'
import { namesOf, RIVALS, runRival, serveRivals } from './rivals.ts'
import { coldScan, type Scan, warmScans } from './scan.ts'
import { keyStrokes } from './typing.ts'

const root = join(import.meta.dirname, '../..')
const isQuick = process.argv.includes('--quick')
const only = process.argv.includes('--only')
  ? process.argv[process.argv.indexOf('--only') + 1]?.split(',')
  : undefined
const isWanted = (part: string): boolean => only?.includes(part) ?? true
const rounds = isQuick ? 2 : 7
/** A frame of the screen, in milliseconds. */
const FRAME = 1000 / 60

const world = loadWorld()
const rows: Row[] = []
const sizes: Line[] = []
const byNames: Line[] = []

function tell(row: Row): void {
  rows.push(row)
  console.log(lineOf(row))
}

async function times<Result>(count: number, work: (round: number) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = []
  for (let round = 0; round < count; round++) results.push(await work(round))
  return results
}

/** How long to wait for a page of so many MB to be read. */
const waitFor = (megabytes: number): number => 900 + megabytes * 700

const medianOf = (values: readonly number[]): number => figureOf(values).median

function servedNews({ server }: Browsers, megabytes: number, share = NEWSPAPER): string {
  const path = `/news/${megabytes}/${share}`
  server.set(path, { body: newsPage({ size: megabytes * 1e6, share }) })
  return `${server.origin}${path}`
}

async function scan(browsers: Browsers): Promise<void> {
  const url = servedNews(browsers, 1)
  const cold = await times(rounds, () => coldScan(browsers, url, waitFor(1)))
  const scans = cold.map((round) => round.scan)
  tell({
    what: 'scan of 1 MB, page just loaded',
    figure: figureOf(cold.map((round) => round.scan.ms / round.walk)),
    unit: '× walk',
    most: 6,
    note: `${shownMs(scans)}, the walk ${medianOf(cold.map((round) => round.walk)).toFixed(1)} ms`,
  })
  tell({
    what: 'layouts forced by it',
    figure: figureOf(scans.map((s) => s.forcedLayouts)),
    unit: '',
    most: 0,
  })
  tell({
    what: 'longest task of our own work while a page loads',
    figure: figureOf(scans.map((s) => s.longest)),
    unit: 'ms',
    most: 8,
  })
  tell({
    what: 'making the index of names, just loaded',
    figure: figureOf(scans.map((s) => s.names)),
    unit: 'ms',
  })
  const warm = await warmScans(browsers, url, rounds, waitFor(1))
  tell({
    what: 'scan of 1 MB, warm',
    figure: figureOf(warm.map((round) => round.scan.ms / round.walk)),
    unit: '× walk',
    most: 6,
    note: `${shownMs(warm.map((round) => round.scan))}, the walk ${medianOf(warm.map((round) => round.walk)).toFixed(1)} ms`,
  })
  serveRivals(browsers)
  const names = namesOf(world)
  const others = isQuick ? RIVALS.slice(1, 2) : RIVALS
  for (const rival of others) {
    // What takes a minute is measured on a tenth of the page, and so is the scan beside it.
    const size = rival.isSlow ? 0.1 : 1
    const at = servedNews(browsers, size)
    const costs = await times(rival.isSlow ? 1 : rounds, () => runRival(browsers, at, rival, names))
    const total = costs.map(({ ms, layout }) => ms + layout)
    tell({
      what: `${rival.name}, ${size} MB just loaded`,
      figure: figureOf(total),
      unit: 'ms',
      note: `${names.length.toLocaleString('en')} names, ${costs[0]?.found.toLocaleString('en')} found`,
    })
    if (!rival.name.startsWith('mark.js')) continue
    const own = rival.isSlow
      ? (await times(3, () => coldScan(browsers, at, waitFor(1)))).map((round) => round.scan)
      : scans
    tell({
      what: `the scan of ${size} MB against ${rival.name}`,
      figure: figureOf(own.map((s) => s.ms / medianOf(total))),
      unit: '×',
      most: 0.1,
    })
  }
}

/** The background is started, and has its names ready, before anything is measured. */
async function wake(session: Session, { server }: Browsers): Promise<void> {
  const page = await open(session, `${server.origin}/article`)
  await waitForMarks(page)
  await page.close()
}

const shownMs = (scans: readonly Scan[]): string => `${medianOf(scans.map((s) => s.ms)).toFixed(0)} ms`

async function manyNames(browsers: Browsers): Promise<void> {
  const url = servedNews(browsers, 1)
  const own: Point[] = []
  const index: Point[] = []
  const measured = async (count: number, session: Session): Promise<number> => {
    await wake(session, browsers)
    const results = await times(rounds, () => coldScan({ ...browsers, withIt: session }, url, waitFor(2)))
    const ms = medianOf(results.map(({ scan: { ms } }) => ms))
    own.push({ x: count, y: ms })
    index.push({ x: count, y: medianOf(results.map(({ scan: { names } }) => names)) })
    return ms
  }
  const shipped = world.aliases.length
  const few = await measured(shipped, browsers.withIt)
  for (const count of isQuick ? [100_000] : [25_000, 100_000]) {
    const session = await startWithNames(count, world)
    const many = await measured(count, session)
    await session.close()
    if (count === 100_000) {
      tell({
        what: `100,000 names instead of ${shipped.toLocaleString('en')}, just loaded`,
        figure: figureOf([many / few]),
        unit: '×',
        most: 1.3,
        note: `${few.toFixed(0)} and ${many.toFixed(0)} ms, medians of ${rounds}; the index ${index.at(-1)?.y.toFixed(0)} ms instead of ${index[0]?.y.toFixed(0)}`,
      })
    }
  }
  byNames.push(
    { name: 'Attaché: the scan', points: own },
    { name: 'Attaché: the index of names', points: index },
  )
}

async function growth(browsers: Browsers): Promise<void> {
  const perMegabyte = new Map<number, number>()
  const own: Point[] = []
  const walks: Point[] = []
  for (const size of isQuick ? [0.2, 1, 2] : [0.2, 1, 5, 20]) {
    const url = servedNews(browsers, size)
    const results = await times(rounds, () => coldScan(browsers, url, waitFor(size)))
    const ms = medianOf(results.map(({ scan: { ms } }) => ms))
    perMegabyte.set(size, ms / size)
    own.push({ x: size, y: ms })
    walks.push({ x: size, y: medianOf(results.map(({ walk }) => walk)) })
    tell({
      what: `scan of ${size} MB, just loaded`,
      figure: figureOf(results.map(({ scan: { ms } }) => ms / size)),
      unit: 'ms/MB',
    })
  }
  const largest = [...perMegabyte.keys()].at(-1) ?? 0
  tell({
    what: `time per MB at ${largest} MB against that at 1 MB`,
    figure: figureOf([(perMegabyte.get(largest) ?? 0) / (perMegabyte.get(1) ?? 0)]),
    unit: '×',
    most: 1.2,
  })
  sizes.push({ name: 'Attaché: the scan', points: own }, { name: 'the bare walk', points: walks })
  if (isQuick) return
  serveRivals(browsers)
  for (const rival of RIVALS.filter((one) => !one.isSlow).slice(1)) {
    const points: Point[] = []
    for (const size of [0.2, 1, 5]) {
      const costs = await times(3, () =>
        runRival(browsers, servedNews(browsers, size), rival, namesOf(world)),
      )
      points.push({ x: size, y: medianOf(costs.map(({ ms, layout }) => ms + layout)) })
    }
    sizes.push({ name: rival.name, points })
  }
}

async function nameless(browsers: Browsers): Promise<void> {
  const url = servedNews(browsers, 1, 0)
  const results = await times(rounds, () => coldScan(browsers, url, waitFor(1)))
  const warm = isQuick ? [] : await warmScans(browsers, url, rounds, waitFor(1))
  const row = (results: readonly { scan: Scan; walk: number }[], state: string): Row => ({
    what: `a page of 1 MB with no known name, ${state}`,
    figure: figureOf(results.map(({ scan, walk }) => scan.ms / walk)),
    unit: '× walk',
    most: 3,
    note: shownMs(results.map(({ scan }) => scan)),
  })
  tell(row(results, 'just loaded'))
  if (warm.length > 0) tell(row(warm, 'warm'))
}

async function newName(browsers: Browsers): Promise<void> {
  // 2 MB have some 10,000 names.
  const size = isQuick ? 1 : 2
  const url = servedNews(browsers, size)
  const [marked, bare] = [
    await openRead(browsers.withIt, url, waitFor(size)),
    await openRead(browsers.without, url, waitFor(size)),
  ]
  const ratios: number[] = []
  let [withMarks, withoutMarks] = [0, 0]
  for (let round = 0; round < rounds; round++) {
    await bare.bringToFront()
    withoutMarks = await frameOfNewName(bare)
    await marked.bringToFront()
    withMarks = await frameOfNewName(marked)
    ratios.push(withMarks / withoutMarks)
  }
  tell({
    what: `frame of one new name, some ${size * 5},000 on the page`,
    figure: figureOf(ratios),
    unit: '×',
    most: 1.3,
    note: `the last ${withMarks.toFixed(1)} ms, without Attaché ${withoutMarks.toFixed(1)}`,
  })
  await marked.close()
  await bare.close()
}

async function changes(browsers: Browsers): Promise<void> {
  browsers.server.set('/chat', { body: html('Chat', CHAT) })
  const url = `${browsers.server.origin}/chat`
  const seconds = isQuick ? 3 : 10
  const shares: { own: number; more: number }[] = []
  const bare = await open(browsers.without, url)
  const page = await openRead(browsers.withIt, url, 2000)
  for (let round = 0; round < (isQuick ? 1 : rounds); round++) {
    await bare.bringToFront()
    const before = await shareOfCore(bare, seconds)
    await page.bringToFront()
    const { own, all } = await shareOfCore(page, seconds)
    shares.push({ own: own * 100, more: (all - before.all) * 100 })
  }
  tell({
    what: '1,000 mutations a second, our own work',
    figure: figureOf(shares.map(({ own }) => own)),
    unit: '% of a core',
    most: 5,
  })
  tell({
    what: 'the same, the main thread with Attaché less without',
    figure: figureOf(shares.map(({ more }) => more)),
    unit: '% of a core',
    most: 5,
  })
  const minutes = isQuick ? 0.02 : 10
  const begun = await memoryOf(page)
  const used = [begun]
  for (let i = 0; i < 10; i++) {
    await page.waitForTimeout((minutes * 60_000) / 10)
    used.push(await memoryOf(page))
  }
  tell({
    what: `memory after ${minutes} minutes of it, less than at a tenth`,
    figure: figureOf([(used.at(-1) ?? 0) - (used[1] ?? 0)]),
    unit: 'MB',
    most: 0.2,
    note: used.map((mb) => mb.toFixed(2)).join(' '),
  })
  await page.close()
  await bare.close()
}

async function pointing(browsers: Browsers): Promise<void> {
  const url = servedNews(browsers, 2)
  const page = await openRead(browsers.withIt, url, waitFor(2))
  const ms = await pointerMoves(page, isQuick ? 150 : 600)
  tell({
    what: 'pointer move over 10,000 names, 95th percentile',
    figure: { ...figureOf(ms), median: percentile(ms, 0.95) },
    unit: 'ms',
    most: 0.2,
    note: `median ${medianOf(ms).toFixed(3)}`,
  })
  await page.close()
  const article = await openRead(browsers.withIt, `${browsers.server.origin}/article`, 1000)
  const names = ['Ishiba', 'South Korea', 'Japan', 'Trump', 'US', 'Lee Jae-myung', 'China', 'North Korea']
  const delays = await cardDelays(article, isQuick ? names.slice(0, 4) : [...names, ...names, ...names])
  // The first card of a browser wakes the extension's background.
  tell({
    what: 'end of the dwell to the card painted, 95th percentile',
    figure: { ...figureOf(delays), median: percentile(delays, 0.95) },
    unit: 'ms',
    most: Math.round(FRAME * 10) / 10,
    note: `median ${medianOf(delays).toFixed(1)}, the first of all ${delays[0]?.toFixed(1)}`,
  })
  await article.close()
}

async function typing(): Promise<void> {
  const ms = keyStrokes(isQuick ? 30 : 120)
  tell({
    what: 'a key stroke in the search among 10,000 facts, in Node',
    figure: figureOf(ms),
    unit: 'ms',
    most: 16,
    note: `95th percentile ${percentile(ms, 0.95).toFixed(1)}`,
  })
}

async function weight(browsers: Browsers): Promise<void> {
  tell({
    what: 'content script, gzip',
    figure: figureOf([kilobytesOf('content-scripts/content.js')]),
    unit: 'kB',
    most: 45,
    note: `the card's script, when first needed: ${kilobytesOf('card.js').toFixed(1)} kB`,
  })
  for (const [what, url] of [
    ['article', `${browsers.server.origin}/article`],
    ['1 MB news page', servedNews(browsers, 1)],
  ] as const) {
    if (isQuick && what !== 'article') continue
    const more = await times(isQuick ? 1 : rounds, async () => {
      const page = await openRead(browsers.withIt, url, waitFor(1))
      const own = await memoryOf(page)
      await page.close()
      const bare = await open(browsers.without, url)
      await bare.waitForTimeout(500)
      const without = await memoryOf(bare)
      await bare.close()
      return own - without
    })
    tell({
      what: `memory above the same page without it, ${what}`,
      figure: figureOf(more),
      unit: 'MB',
      most: 3,
    })
  }
}

async function start(browsers: Browsers): Promise<void> {
  const urls = serveStored(browsers.server).slice(0, isQuick ? 8 : 20)
  // Once for nothing, since what is new to a browser is slow.
  await startOf(browsers.withIt, urls.slice(0, isQuick ? 3 : 20))
  await startOf(browsers.without, urls.slice(0, isQuick ? 3 : 20))
  const turns = await times(isQuick ? 1 : 15, async (round) => {
    // Whoever comes second finds a warmer machine: they take turns.
    const order = round % 2 === 0 ? (['withIt', 'without'] as const) : (['without', 'withIt'] as const)
    const took = { withIt: [] as number[], without: [] as number[] }
    for (const which of order) took[which] = await startOf(browsers[which], urls)
    return took
  })
  const medians = (which: 'withIt' | 'without'): number[] =>
    urls.map((_, i) => medianOf(turns.map((turn) => turn[which][i] ?? Number.NaN)))
  const [own, bare] = [medians('withIt'), medians('without')]
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
  tell({
    what: `start of ${urls.length} stored pages, navigation to load event`,
    figure: figureOf([(sum(own) / sum(bare) - 1) * 100]),
    unit: '% more',
    most: 2,
    note: `${(sum(own) / urls.length).toFixed(1)} and ${(sum(bare) / urls.length).toFixed(1)} ms a page, medians of ${turns.length}`,
  })
}

const PARTS: Readonly<Record<string, (browsers: Browsers) => Promise<void>>> = {
  scan,
  names: manyNames,
  growth,
  nameless,
  'new-name': newName,
  changes,
  pointing,
  typing,
  weight,
  start,
  designs: async (browsers) => (await compareDesigns(browsers, world, rounds)).forEach(tell),
}

/** What takes longest, and is left out where it is to be quick. */
const SLOW: ReadonlySet<string> = new Set([
  'matching',
  'names',
  'growth',
  'nameless',
  'pointing',
  'start',
  'designs',
])

const begun = performance.now()
const isLeftOut = (name: string): boolean => isQuick && !only && SLOW.has(name)
if (isWanted('matching') && !isLeftOut('matching')) measureMatching(isQuick).forEach(tell)
const wanted = Object.keys(PARTS).filter((name) => isWanted(name) && !isLeftOut(name))
let browser: string | undefined
// New browsers for each part: what one leaves behind is not the next one's. One pair where it is to be quick.
for (const parts of isQuick ? [wanted] : wanted.map((name) => [name])) {
  const browsers = await startBrowsers()
  try {
    browser ??= await browserOf(browsers.without)
    await wake(browsers.withIt, browsers)
    for (const name of parts) await PARTS[name]?.(browsers)
  } finally {
    await browsers.close()
  }
}

const short = rows.filter((row) => holds(row) === false)
console.log(
  `\n${rows.filter((row) => holds(row)).length} hold, ${short.length} fall short, in ${((performance.now() - begun) / 1000).toFixed(0)} s`,
)
const conditions = conditionsOf(browser)
console.log(lineOfConditions(conditions))
mkdirSync(join(root, '.output'), { recursive: true })
writeFileSync(
  join(root, '.output/bench.json'),
  `${JSON.stringify({ ...conditions, isQuick, rows, sizes, byNames }, null, 2)}\n`,
)
if (process.argv.includes('--write') && sizes.length > 0 && byNames.length > 0) {
  const charts: Chart[] = [
    { title: 'Finding and marking, by size of page', across: 'MB of text, page just loaded', lines: sizes },
    { title: 'By number of names', across: 'names, 1 MB page just loaded', lines: byNames },
  ]
  writeFileSync(join(root, 'docs/cost.svg'), drawCharts(charts, lineOfConditions(conditions)))
}
