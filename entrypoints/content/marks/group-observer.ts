import { parentOf } from '../read/containers.ts'
import { measured } from '../trace.ts'
import type { WatchGroup } from './watch-groups.ts'

/**
 * How far from the edges of the viewport is near, in px: who scrolls fast still finds everything marked. It applies to the
 * viewport and to each box that scrolls, and twice where the page itself scrolls. No percentages: browsers compute them
 * from the widened box.
 */
const MARGIN = '800px'

/** Far enough for any page, in px, and not too large for browsers. */
const WITHOUT_END = '10000000px'

/** Observes groups of elements. Each group is observed by its box or by its ends. */
export interface GroupObserver {
  /** Must be called after a group has changed: it is observed by the box or the ends that it has now, and not at all if it is empty. */
  update(group: WatchGroup): void
  stop(): void
}

/** What a group is observed by. */
interface Observed {
  readonly box?: Element | undefined
  readonly ends?: WatchGroup['ends'] | undefined
}

const NOTHING: Observed = {}

/** @param moved receives the groups that came near, or went far, since its last call */
export function makeGroupObserver(moved: (groups: readonly WatchGroup[]) => void): GroupObserver {
  /** The groups for which an element is observed: a parent for several groups, an element for itself and for a stretch. */
  const groupsBy = new Map<Element, Set<WatchGroup>>()
  const observedBy = new Map<WatchGroup, Observed>()

  const boxes = observerOf(MARGIN, MARGIN, moved, (entry) => {
    const groups = groupsAt(entry.target, ({ box }) => box === entry.target)
    noteBox(entry, groups)
    if (isBoxless(entry)) groups.forEach(liftContents)
    return groups
  })
  const edges = (top: string, bottom: string, side: 'above' | 'below'): IntersectionObserver =>
    observerOf(top, bottom, moved, (entry) => {
      const groups = groupsAt(entry.target, ({ ends }) => ends?.includes(entry.target))
      noteEnds(entry, groups, side)
      return groups
    })
  const starts = edges(WITHOUT_END, MARGIN, 'above')
  const ends = edges(MARGIN, WITHOUT_END, 'below')

  const groupsAt = (target: Element, isBy: (group: WatchGroup) => boolean | undefined): WatchGroup[] =>
    [...(groupsBy.get(target) ?? [])].filter(isBy)

  const observe = (observers: readonly IntersectionObserver[], element: Element, group: WatchGroup): void => {
    const groups = groupsBy.get(element)
    for (const observer of observers) {
      // Browsers report the present state only of an element that was not observed before, perhaps for another group.
      if (groups) observer.unobserve(element)
      observer.observe(element)
    }
    if (groups) groups.add(group)
    else groupsBy.set(element, new Set([group]))
  }

  const ignore = (element: Element, group: WatchGroup): void => {
    const groups = groupsBy.get(element)
    if (!groups?.delete(group)) return
    const others = [...groups].map((other) => observedBy.get(other) ?? NOTHING)
    if (!others.some(({ box }) => box === element)) boxes.unobserve(element)
    if (!others.some((other) => other.ends?.includes(element))) {
      starts.unobserve(element)
      ends.unobserve(element)
    }
    if (groups.size === 0) groupsBy.delete(element)
  }

  const update = (group: WatchGroup): void => {
    const before = observedBy.get(group) ?? NOTHING
    const now: Observed = group.members.size > 0 ? { box: group.box, ends: group.ends } : NOTHING
    if (isSame(before, now)) return
    observedBy.delete(group)
    for (const element of elementsOf(before)) ignore(element, group)
    if (now === NOTHING) return
    observedBy.set(group, now)
    if (now.box) observe([boxes], now.box, group)
    for (const end of new Set(now.ends)) observe([starts, ends], end, group)
  }

  /** An element with `display: contents` has no box: its parent is observed instead. */
  const liftContents = (group: WatchGroup): void => {
    const parent = group.box && parentOf(group.box)
    if (!group.box || !parent || getComputedStyle(group.box).display !== 'contents') return
    group.box = parent
    update(group)
  }

  return {
    update,
    stop() {
      for (const observer of [boxes, starts, ends]) observer.disconnect()
      groupsBy.clear()
      observedBy.clear()
    },
  }
}

/** @param note records what is reported of an element, and returns the groups for which it is observed */
function observerOf(
  top: string,
  bottom: string,
  moved: (groups: readonly WatchGroup[]) => void,
  note: (entry: IntersectionObserverEntry) => readonly WatchGroup[],
): IntersectionObserver {
  const margins = `${top} ${MARGIN} ${bottom} ${MARGIN}`
  const options = { root: document, rootMargin: margins, scrollMargin: margins }
  return new IntersectionObserver((entries) => {
    measured('near', () => moved([...new Set(entries.flatMap(note))].filter(turn)))
  }, options as IntersectionObserverInit)
}

/** Updates whether a group is near. @returns whether that has changed */
function turn(group: WatchGroup): boolean {
  const { above, below } = group
  // In columns the last element of a stretch can be above the first: what is between the two counts.
  const isNear = (above[0] || above[1]) && (below[0] || below[1])
  const isOther = isNear !== group.isNear
  group.isNear = isNear
  return isOther
}

function isSame(a: Observed, b: Observed): boolean {
  return a.box === b.box && a.ends?.[0] === b.ends?.[0] && a.ends?.[1] === b.ends?.[1]
}

function elementsOf({ box, ends }: Observed): Set<Element> {
  return new Set([...(box ? [box] : []), ...(ends ?? [])])
}

function noteBox({ isIntersecting }: IntersectionObserverEntry, groups: readonly WatchGroup[]): void {
  for (const { above, below } of groups) above[0] = below[0] = isIntersecting
}

function noteEnds(
  entry: IntersectionObserverEntry,
  groups: readonly WatchGroup[],
  side: 'above' | 'below',
): void {
  // An element without a box says nothing about the others in its stretch.
  const isIn = entry.isIntersecting || isBoxless(entry)
  for (const { ends, [side]: sides } of groups) {
    if (ends?.[0] === entry.target) sides[0] = isIn
    if (ends?.[1] === entry.target) sides[1] = isIn
  }
}

function isBoxless({ isIntersecting, boundingClientRect }: IntersectionObserverEntry): boolean {
  const { width, height, top, left } = boundingClientRect
  return !isIntersecting && width === 0 && height === 0 && top === 0 && left === 0
}
