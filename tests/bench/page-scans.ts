/** What reading and marking a page costs, by its size and by the number of names, beside others that mark words. */
import type { Session } from '../e2e/chromium.ts'
import type { Browsers } from './browsers.ts'
import type { Point } from './chart.ts'
import { figureOf, type Row } from './figures.ts'
import { startWithNames } from './many-names.ts'
import { namesOf, RIVALS, runRival, serveRivals } from './rivals.ts'
import {
  byNames,
  isQuick,
  medianOf,
  rounds,
  servedNews,
  sizes,
  tell,
  times,
  waitFor,
  wake,
  world,
} from './run.ts'
import { coldScan, type Scan, warmScans } from './scan.ts'

export async function scan(browsers: Browsers): Promise<void> {
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

const shownMs = (scans: readonly Scan[]): string => `${medianOf(scans.map((s) => s.ms)).toFixed(0)} ms`

export async function manyNames(browsers: Browsers): Promise<void> {
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

export async function growth(browsers: Browsers): Promise<void> {
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

export async function nameless(browsers: Browsers): Promise<void> {
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
