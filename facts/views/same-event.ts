import { daysBetween } from '../text/days.ts'
import { similarity } from '../text/word-overlap.ts'
import type { EntityId, Source } from '../types.ts'
import { newsroomOf } from './fact-filter.ts'

/** What is known of an article before its facts are read. */
export interface EventArticle {
  readonly source: Source
  /** Whom it is about: how many facts about each say something new. */
  readonly about: readonly { readonly id: EntityId; readonly noteworthy: number }[]
}

/** Articles about one event are at most so many days apart. */
const MOST_DAYS_APART = 2

/** So many candidates are offered. */
const MOST_OFFERED = 5

/** From this score on an article may be about the same event. */
const LIKELY = 0.35

/**
 * Articles that may be about the same event, the likeliest first: of the same days, about the same people and countries, with
 * a title in the same words. Other versions of the same page are none.
 */
export function sameEvent(of: EventArticle, all: Iterable<EventArticle>): readonly EventArticle[] {
  const found: { readonly one: EventArticle; readonly score: number }[] = []
  for (const one of all) {
    const { source } = one
    if (source.id === of.source.id || (source.url !== undefined && source.url === of.source.url)) continue
    if (!areNear(source.published, of.source.published)) continue
    const score = eventScore(of, one)
    if (score >= LIKELY) found.push({ one, score })
  }
  return found
    .sort((a, b) => b.score - a.score || (a.one.source.id < b.one.source.id ? -1 : 1))
    .slice(0, MOST_OFFERED)
    .map(({ one }) => one)
}

/** Without a stated day it is not known what an article is news of. */
function areNear(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false
  return Math.abs(daysBetween(a, b)) <= MOST_DAYS_APART
}

/** The share of their names that both have, by how much is said about each, and the words of their titles. */
function eventScore(a: EventArticle, b: EventArticle): number {
  const [x, y] = [weightsOf(a), weightsOf(b)]
  let [both, either] = [0, 0]
  for (const id of new Set([...x.keys(), ...y.keys()])) {
    both += Math.min(x.get(id) ?? 0, y.get(id) ?? 0)
    either += Math.max(x.get(id) ?? 0, y.get(id) ?? 0)
  }
  const names = either === 0 ? 0 : both / either
  const isOther = newsroomOf(a.source) !== newsroomOf(b.source)
  return 0.7 * names + 0.3 * similarity(a.source.title, b.source.title) + (names > 0 && isOther ? 0.05 : 0)
}

/** By entity, the share of an article that is about them. */
function weightsOf({ about }: EventArticle): ReadonlyMap<EntityId, number> {
  const all = about.reduce((sum, { noteworthy }) => sum + noteworthy, 0)
  return new Map(
    about.flatMap(({ id, noteworthy }) => (noteworthy > 0 ? [[id, noteworthy / all] as const] : [])),
  )
}
