import { parentOf } from '../read/containers.ts'
import { measured } from '../trace.ts'

/**
 * Tells which of many elements are near the viewport, by IntersectionObserver: nothing is measured, nothing laid out
 * before its time.
 *
 * A frame that scrolls costs the browser 1 to 2 µs for every element observed. So those beyond the first `MOST` are
 * watched as groups: by what is around some of them, and where a parent has very many children each stretch by its
 * first child and its last.
 */
export interface Viewport {
  /** Those that are watched already are left alone. */
  watch(elements: Iterable<Element>): void
  unwatch(element: Element): void
  isNear(element: Element): boolean
  stop(): void
}

/**
 * How far from the viewport's edges is near, in px: who scrolls fast still comes upon what is done. Counted for the
 * viewport and for each box that scrolls, and for the page's own scrolling twice. No percentages: browsers take them of
 * what has been widened already.
 */
const MARGIN = '800px'

/** Far enough for any page, in px, and within what browsers reckon with. */
const WITHOUT_END = '10000000px'

/** So many elements are observed one by one: a group is as near as its nearest member, and marked with it. */
const MOST = 300

/** A parent is observed for elements in it where it has no more children than this: what is large is near all the time. */
const MOST_CHILDREN = 40

/** A group has no more members than this: what comes near is linked at once. */
const MOST_MEMBERS = 12

/** What is around an element is looked for no further up than this. */
const MOST_UP = 2

/** Behind so many stretches they become twice as long, and behind so many more twice again. */
const STRETCHES = 100

/** How many siblings that are not watched may lie between two in one stretch. */
const GAP = 16

/** What is near or far as one. */
interface Group {
  /** By what it is found when there is more to put into it; undefined of an element that is observed for itself. */
  readonly key: Element | undefined
  /** With the child of the parent with very many that each stands in; in document order. */
  readonly members: Map<Element, Element>
  /** What is observed: an element with all members in it, or the first and the last child of a stretch. */
  box?: Element
  ends?: readonly [first: Element, last: Element]
  /** Whether each of the ends starts above the lower margin, and ends below the upper one. */
  readonly above: [boolean, boolean]
  readonly below: [boolean, boolean]
  isNear: boolean
}

/** @param moved is told what came near and what is far again */
export function makeViewport(
  moved: (near: readonly Element[], far: readonly Element[]) => void,
  most = MOST,
): Viewport {
  const groupOf = new Map<Element, Group>()
  /** By what is observed; a parent can stand for several groups, an element for itself and for a stretch. */
  const observed = new Map<Element, Set<Group>>()
  /** The group of a parent that takes further members, or of a parent with very many the last stretch. */
  const open = new Map<Element, Group>()
  /** Parents with very many children; who has few may have more later. */
  const crowds = new WeakSet<Element>()
  let singles = 0
  let stretches = 0
  const make = (top: string, bottom: string, note: (entry: IntersectionObserverEntry) => Iterable<Group>) => {
    const margins = `${top} ${MARGIN} ${bottom} ${MARGIN}`
    const options = { root: document, rootMargin: margins, scrollMargin: margins }
    return new IntersectionObserver((entries) => {
      measured('near', () => tell(new Set(entries.flatMap((entry) => [...note(entry)]))))
    }, options as IntersectionObserverInit)
  }

  const boxes = make(MARGIN, MARGIN, ({ target, isIntersecting, boundingClientRect }) => {
    const groups = [...(observed.get(target) ?? [])].filter((group) => group.box === target)
    for (const group of groups) group.above[0] = group.below[0] = isIntersecting
    if (!isIntersecting && isBoxless(boundingClientRect)) groups.forEach(liftContents)
    return groups
  })

  const edges = (top: string, bottom: string, side: 'above' | 'below') =>
    make(top, bottom, ({ target, isIntersecting, boundingClientRect }) => {
      const groups = [...(observed.get(target) ?? [])].filter((group) => group.ends?.includes(target))
      for (const { ends, [side]: sides } of groups) {
        // What has no box says nothing of the others in its stretch.
        const isIn = isIntersecting || isBoxless(boundingClientRect)
        if (ends?.[0] === target) sides[0] = isIn
        if (ends?.[1] === target) sides[1] = isIn
      }
      return groups
    })
  const starts = edges(WITHOUT_END, MARGIN, 'above')
  const ends = edges(MARGIN, WITHOUT_END, 'below')

  const tell = (groups: Iterable<Group>): void => {
    const near: Element[] = []
    const far: Element[] = []
    for (const group of groups) {
      const { above, below } = group
      // In columns the last of a stretch can stand above the first: what lies between the two counts.
      const isNear = (above[0] || above[1]) && (below[0] || below[1])
      if (isNear === group.isNear) continue
      group.isNear = isNear
      for (const member of group.members.keys()) (isNear ? near : far).push(member)
    }
    if (near.length + far.length > 0) moved(near, far)
  }

  const observe = (group: Group): void => {
    const { box, ends: both } = group
    if (box) observeBy([boxes], box, group)
    for (const end of new Set(both)) observeBy([starts, ends], end, group)
  }

  const observeBy = (observers: readonly IntersectionObserver[], element: Element, group: Group): void => {
    for (const observer of observers) {
      // Only of what was not observed is the present state told; it may be for another group.
      if (observed.has(element)) observer.unobserve(element)
      observer.observe(element)
    }
    const groups = observed.get(element)
    if (groups) groups.add(group)
    else observed.set(element, new Set([group]))
  }

  const ignore = (group: Group): void => {
    for (const element of new Set([...(group.box ? [group.box] : []), ...(group.ends ?? [])])) {
      const groups = observed.get(element)
      if (!groups?.delete(group)) continue
      if (![...groups].some((other) => other.box === element)) boxes.unobserve(element)
      if (![...groups].some((other) => other.ends?.includes(element))) {
        starts.unobserve(element)
        ends.unobserve(element)
      }
      if (groups.size === 0) observed.delete(element)
    }
  }

  /** `display: contents` has no box of its own: its parent is observed for it. */
  const liftContents = (group: Group): void => {
    const parent = group.box && parentOf(group.box)
    if (!group.box || !parent || getComputedStyle(group.box).display !== 'contents') return
    ignore(group)
    group.box = parent
    observe(group)
  }

  const add = (element: Element, within: Element, group: Group): void => {
    group.members.set(element, within)
    groupOf.set(element, group)
  }

  const makeGroup = (key?: Element): Group => ({
    key,
    members: new Map(),
    above: [false, false],
    below: [false, false],
    isNear: false,
  })

  const watchAlone = (element: Element): void => {
    const group = makeGroup()
    add(element, element, group)
    group.box = element
    singles++
    observe(group)
  }

  const isCrowd = (parent: Element): boolean => {
    const isIt =
      crowds.has(parent) ||
      parent === document.body ||
      parent === document.documentElement ||
      parent.childElementCount > MOST_CHILDREN
    if (isIt) crowds.add(parent)
    return isIt
  }

  /** Puts an element into a group. @returns the group where it is to be observed from now on, or by another end */
  const watchGrouped = (element: Element): Group | undefined => {
    let within = element
    for (let up = 0; up < MOST_UP; up++) {
      const { parentElement } = within
      if (!parentElement || isCrowd(parentElement)) break
      within = parentElement
    }
    const parent = within.parentElement
    const stretch = parent && isCrowd(parent) ? parent : undefined
    const key = stretch ?? within
    const own = open.get(key)
    const size = MOST_MEMBERS * (stretch ? 2 ** Math.floor(stretches / STRETCHES) : 1)
    const last = own?.ends?.[1]
    if (own && own.members.size < size && (!stretch || (last && follows(last, within)))) {
      add(element, within, own)
      if (own.isNear) moved([element], [])
      if (!own.ends || within === last) return undefined
      ignore(own)
      own.ends = [own.ends[0], within]
      return own
    }
    const group = makeGroup(key)
    add(element, within, group)
    open.set(key, group)
    if (stretch) {
      stretches++
      group.ends = [within, within]
    } else group.box = within
    return group
  }

  return {
    watch(elements) {
      const changed = new Set<Group>()
      for (const element of elements) {
        if (groupOf.has(element)) continue
        if (singles < most) watchAlone(element)
        else {
          const group = watchGrouped(element)
          if (group) changed.add(group)
        }
      }
      changed.forEach(observe)
    },
    unwatch(element) {
      const group = groupOf.get(element)
      if (!group) return
      groupOf.delete(element)
      group.members.delete(element)
      if (!group.key) singles--
      if (group.members.size > 0 && !group.ends) return
      const left = [...group.members.values()]
      const [first, last] = [left[0], left.at(-1)]
      const [wasFirst, wasLast] = group.ends ?? []
      if (first && first === wasFirst && last === wasLast) return
      ignore(group)
      if (first && last) {
        group.ends = [first, last]
        observe(group)
        return
      }
      if (group.ends) stretches--
      if (group.key && open.get(group.key) === group) open.delete(group.key)
    },
    isNear: (element) => groupOf.get(element)?.isNear === true,
    stop() {
      for (const observer of [boxes, starts, ends]) observer.disconnect()
      groupOf.clear()
      observed.clear()
      open.clear()
    },
  }
}

function isBoxless({ width, height, top, left }: DOMRectReadOnly): boolean {
  return width === 0 && height === 0 && top === 0 && left === 0
}

/** Whether an element stands a little behind another in the same parent: to compare them costs as much as they have siblings. */
function follows(first: Element, second: Element): boolean {
  if (first === second) return true
  let at = first.nextElementSibling
  for (let gap = 0; at && gap < GAP; gap++, at = at.nextElementSibling) if (at === second) return true
  return false
}
