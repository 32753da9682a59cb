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
import { page as html } from '../e2e/pages.ts'
import { type Browsers, open, startBrowsers } from './browsers.ts'
import { type Chart, drawCharts } from './chart.ts'
import { browserOf, conditionsOf, lineOfConditions } from './conditions.ts'
import { kilobytesOf, serveStored, startOf } from './costs.ts'
import { compareDesigns } from './designs.ts'
import { figureOf, holds, percentile, worstOf } from './figures.ts'
import { firstCards } from './first-card.ts'
import { CHAT, frameOfNewName, memoryOf, openRead, shareOfCore } from './living.ts'
import { measureMatching } from './matching.ts'
import { growth, manyNames, nameless, scan } from './page-scans.ts'
import { cardDelays, pointerMoves } from './pointing.ts'
import {
  byNames,
  FRAME,
  isQuick,
  medianOf,
  rounds,
  rows,
  servedNews,
  sizes,
  tell,
  times,
  waitFor,
  wake,
  world,
} from './run.ts'
import { keyStrokes } from './typing.ts'

const root = join(import.meta.dirname, '../..')

const only = process.argv.includes('--only')
  ? process.argv[process.argv.indexOf('--only') + 1]?.split(',')
  : undefined

const isWanted = (part: string): boolean => only?.includes(part) ?? true

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
    figure: worstOf(ms),
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
    figure: worstOf(delays),
    unit: 'ms',
    most: FRAME,
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
      const bare = await openRead(browsers.without, url, 500)
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
  'first-card': firstCards,
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
  'first-card',
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
