/** What is left of judged facts after a gate, with how far chance could have it. */
import type { Judgement } from './judged-data.ts'

/** A judged fact, and whether it comes through. */
export interface Passing {
  readonly judgement: Pick<Judgement, 'page' | 'mark' | 'aboutRight' | 'speakerRight'>
  readonly passes: boolean
}

/** A figure with the interval in which it is, as far as chance goes, in 95 of 100 cases. */
export interface Figure {
  readonly value: number
  readonly low: number
  readonly high: number
}

interface Counts {
  right: number
  allRight: number
  /** Wrong and useless ones. */
  other: number
  allOther: number
  /** Those about somebody else than they say, or with another speaker. */
  whom: number
  allWhom: number
}

/** Figures are undefined where they are of nothing. */
export interface Gated extends Readonly<Counts> {
  readonly precision: Figure | undefined
  /** Of the right ones those that come through. */
  readonly recall: Figure | undefined
  /** Precision after the gate less precision without one; undefined of fewer pages than `FEWEST_PAGES`. */
  readonly gain: Figure | undefined
}

/** How often pages are drawn. */
const ROUNDS = 1000

/** Of fewer pages drawing them anew shows nothing. */
const FEWEST_PAGES = 8

/**
 * Counts what comes through. Facts of a page hang together: pages are drawn anew, not facts (bootstrap: Efron, 1979), the
 * same each time; precision and recall have the wider of that interval and the one of so many throws (Wilson, 1927).
 */
export function gated(facts: readonly Passing[]): Gated {
  const pages = [...Map.groupBy(facts, ({ judgement }) => judgement.page).values()].map(countsOf)
  const all = sum(pages)
  const drawn = pages.length < FEWEST_PAGES ? [] : draws(pages)
  const precision = ({ right, other }: Counts): number => right / (right + other)
  const gain = (counts: Counts): number =>
    precision(counts) - counts.allRight / (counts.allRight + counts.allOther)
  return {
    ...all,
    precision: wider(wilson(all.right, all.right + all.other), middle(drawn.map(precision))),
    recall: wider(
      wilson(all.right, all.allRight),
      middle(drawn.map(({ right, allRight }) => right / allRight)),
    ),
    gain: withValue(gain(all), middle(drawn.map(gain))),
  }
}

function countsOf(facts: readonly Passing[]): Counts {
  const count = (is: (judgement: Passing['judgement']) => boolean, mustPass: boolean): number =>
    facts.filter(({ judgement, passes }) => is(judgement) && (passes || !mustPass)).length
  const isRight = ({ mark }: Passing['judgement']): boolean => mark === 'right'
  const isOther = ({ mark }: Passing['judgement']): boolean => mark !== 'right'
  const isWhom = ({ aboutRight, speakerRight }: Passing['judgement']): boolean =>
    aboutRight === false || speakerRight === false
  return {
    right: count(isRight, true),
    allRight: count(isRight, false),
    other: count(isOther, true),
    allOther: count(isOther, false),
    whom: count(isWhom, true),
    allWhom: count(isWhom, false),
  }
}

function sum(all: readonly Counts[]): Counts {
  const out: Counts = { right: 0, allRight: 0, other: 0, allOther: 0, whom: 0, allWhom: 0 }
  for (const one of all) for (const key of Object.keys(out) as (keyof Counts)[]) out[key] += one[key]
  return out
}

function draws(pages: readonly Counts[]): Counts[] {
  const random = randomFrom(1)
  return Array.from({ length: ROUNDS }, () =>
    sum(pages.flatMap(() => pages[Math.floor(random() * pages.length)] ?? [])),
  )
}

/** Numbers from 0 to below 1, the same from the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

type Interval = Pick<Figure, 'low' | 'high'>

/** The middle 95 of 100. */
function middle(values: readonly number[]): Interval | undefined {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b)
  const at = (share: number): number | undefined => sorted[Math.round(share * (sorted.length - 1))]
  const [low, high] = [at(0.025), at(0.975)]
  return low === undefined || high === undefined ? undefined : { low, high }
}

/** A share with its interval for independent throws, at 95 %. */
export function wilson(part: number, all: number): Figure | undefined {
  if (all === 0) return undefined
  const z = 1.96
  const share = part / all
  const centre = (share + z ** 2 / (2 * all)) / (1 + z ** 2 / all)
  const half = (z / (1 + z ** 2 / all)) * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2))
  return { value: share, low: Math.max(0, centre - half), high: Math.min(1, centre + half) }
}

function wider(figure: Figure | undefined, other: Interval | undefined): Figure | undefined {
  if (!figure || !other) return figure
  return { ...figure, low: Math.min(figure.low, other.low), high: Math.max(figure.high, other.high) }
}

function withValue(value: number, interval: Interval | undefined): Figure | undefined {
  return Number.isFinite(value) && interval ? { value, ...interval } : undefined
}

/**
 * The limit that leaves most precision, of those that keep enough of the right facts; the lowest of several.
 *
 * @param keep the share of the right ones that must come through, 0 to 1
 * @returns what a fact's margin must be at least; -Infinity where no limit is better than none
 */
export function bestLimit(
  facts: readonly { readonly margin: number; readonly isRight: boolean }[],
  keep: number,
): number {
  const precisionFrom = (limit: number): { precision: number; right: number } => {
    const left = facts.filter(({ margin }) => margin >= limit)
    const right = left.filter(({ isRight }) => isRight).length
    return { precision: right / left.length, right }
  }
  const all = precisionFrom(-Infinity)
  let best = { limit: -Infinity, precision: all.precision }
  for (const limit of [...new Set(facts.map(({ margin }) => margin))].sort((a, b) => a - b)) {
    const { precision, right } = precisionFrom(limit)
    if (right >= keep * all.right && precision > best.precision) best = { limit, precision }
  }
  return best.limit
}
