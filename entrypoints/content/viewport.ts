import { measured } from './measure.ts'

/**
 * Tells which of many elements are near the viewport, by IntersectionObserver: nothing is measured, nothing laid out
 * before its time.
 *
 * A frame that scrolls costs the browser 1 to 2 µs for every element observed. So beyond `MOST` elements they are
 * watched in regions: those with one parent by that parent, and where a parent has very many, each stretch of them by
 * its first and its last.
 */
export interface Viewport {
  /**
   * Those that are watched already are left alone.
   *
   * @param isInOrder whether they come in document order; to find it out costs much where siblings are many
   */
  watch(elements: Iterable<Element>, isInOrder: boolean): void
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

/** So many elements are observed one by one. */
const MOST = 800

/** A parent is observed for its children where it has no more of them than this. */
const MOST_IN_ONE = 40

/** So many that come at once are not worth joining. */
const FEW = 16

/** What is near or far as one. */
interface Region {
  readonly members: Set<Element>
  /** Observed for all members; for stretches the first and the last member. */
  readonly anchors: readonly [Element] | readonly [first: Element, last: Element]
  /** Whether the first starts above the lower margin, and the last ends below the upper one; one and the same for boxes. */
  readonly sides: [boolean, boolean]
  isNear: boolean
}

/** @param moved is told what came near and what is far again */
export function makeViewport(
  moved: (near: readonly Element[], far: readonly Element[]) => void,
  most = MOST,
): Viewport {
  const regionOf = new Map<Element, Region>()
  // By what is observed; one element can stand for several regions.
  const anchored = new Map<Element, Set<Region>>()
  let isGrouped = false
  let singles = 0
  const make = (top: string, bottom: string, side: 0 | 1 | 'both'): IntersectionObserver => {
    const margins = `${top} ${MARGIN} ${bottom} ${MARGIN}`
    const options = { root: document, rootMargin: margins, scrollMargin: margins }
    return new IntersectionObserver(
      (entries) => measured('near', () => note(entries, side)),
      options as IntersectionObserverInit,
    )
  }

  const note = (entries: readonly IntersectionObserverEntry[], side: 0 | 1 | 'both'): void => {
    const changed = new Set<Region>()
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      for (const region of anchored.get(target) ?? []) {
        const isStretch = region.anchors.length === 2
        if (isStretch !== (side !== 'both')) continue
        // What has no box says nothing of the others in its stretch.
        const isIn = isIntersecting || (isStretch && isBoxless(boundingClientRect))
        if (side === 'both') region.sides.fill(isIn)
        else if (region.anchors[side] === target) region.sides[side] = isIn
        changed.add(region)
      }
      if (!isIntersecting && isBoxless(boundingClientRect)) liftContents(target)
    }
    tell(changed)
  }

  const tell = (regions: Iterable<Region>): void => {
    const near: Element[] = []
    const far: Element[] = []
    for (const region of regions) {
      const isNear = region.sides[0] && region.sides[1]
      if (isNear === region.isNear) continue
      region.isNear = isNear
      for (const member of region.members) (isNear ? near : far).push(member)
    }
    if (near.length + far.length > 0) moved(near, far)
  }

  /** `display: contents` has no box of its own: its parent is observed for it. */
  const liftContents = (element: Element): void => {
    const region = regionOf.get(element)
    const parent = element.parentElement
    if (!region || !parent || region.anchors[0] !== element || region.anchors.length === 2) return
    if (getComputedStyle(element).display !== 'contents') return
    close(region)
    open(region.members, [parent])
  }

  const boxes = make(MARGIN, MARGIN, 'both')
  const starts = make(WITHOUT_END, MARGIN, 0)
  const ends = make(MARGIN, WITHOUT_END, 1)

  const open = (members: Set<Element>, anchors: Region['anchors'], wasNear = false): void => {
    const region: Region = { members, anchors, sides: [wasNear, wasNear], isNear: wasNear }
    for (const member of members) regionOf.set(member, region)
    const [first, last] = anchors
    anchor(region, first, last ? starts : boxes)
    if (last) anchor(region, last, ends)
  }

  const anchor = (region: Region, element: Element, observer: IntersectionObserver): void => {
    const regions = anchored.get(element)
    if (regions) {
      regions.add(region)
      // Only of what was not observed is the present state told.
      observer.unobserve(element)
    } else anchored.set(element, new Set([region]))
    observer.observe(element)
  }

  const close = (region: Region): void => {
    for (const anchor of region.anchors) {
      const regions = anchored.get(anchor)
      regions?.delete(region)
      if (regions && regions.size > 0) continue
      anchored.delete(anchor)
      for (const observer of [boxes, starts, ends]) observer.unobserve(anchor)
    }
  }

  const watchAlone = (element: Element): void => {
    singles++
    open(new Set([element]), [element])
  }

  /** Joins those whose parent is observed, and observes the others: many at a time together, few one by one. */
  const watchGrouped = (elements: readonly Element[], isInOrder: boolean): void => {
    const alone = elements.filter((element) => !join(element))
    if (alone.length <= FEW) alone.forEach(watchAlone)
    else {
      const size = (regionOf.size + alone.length) / most
      for (const { members, anchors } of regionsOf(alone, {
        most: alone.length / 10,
        crowd: size,
        isInOrder,
      }))
        open(members, anchors)
    }
    if (singles > most) regroup()
  }

  const join = (element: Element): boolean => {
    const region = regionWith(anchored, element)
    if (!region) return false
    region.members.add(element)
    regionOf.set(element, region)
    if (region.isNear) moved([element], [])
    return true
  }

  /** Puts the watched elements into as few regions as `most` asks for. */
  const regroup = (): void => {
    const wasNear = new Set([...regionOf].flatMap(([element, region]) => (region.isNear ? [element] : [])))
    for (const region of new Set(regionOf.values())) close(region)
    const regions = regionsOf([...regionOf.keys()], {
      most,
      crowd: regionOf.size / most,
      isInOrder: false,
    })
    singles = 0
    isGrouped = true
    // What was near stays so until the browser says otherwise: marks do not flicker.
    for (const { members, anchors } of regions) {
      open(members, anchors, members.size > 0 && [...members].every((member) => wasNear.has(member)))
    }
    const far = [...wasNear].filter((element) => regionOf.get(element)?.isNear !== true)
    if (far.length > 0) moved([], far)
  }

  return {
    watch(elements, isInOrder) {
      const fresh = [...new Set(elements)].filter((element) => !regionOf.has(element))
      if (isGrouped) watchGrouped(fresh, isInOrder)
      else {
        fresh.forEach(watchAlone)
        if (singles > most) regroup()
      }
    },
    unwatch(element) {
      const region = regionOf.get(element)
      if (!region) return
      regionOf.delete(element)
      region.members.delete(element)
      const isAnchor = region.anchors.includes(element)
      if (region.members.size > 0 && !isAnchor) return
      close(region)
      if (region.members.size === 0) {
        if (region.anchors.length === 1 && isAnchor) singles = Math.max(0, singles - 1)
        return
      }
      // The members of a stretch were put into it in document order.
      const left = [...region.members]
      const [first, last] = [left[0], left.at(-1)]
      if (first && last) open(region.members, [first, last], region.isNear)
    },
    isNear: (element) => regionOf.get(element)?.isNear === true,
    stop() {
      for (const observer of [boxes, starts, ends]) observer.disconnect()
      regionOf.clear()
      anchored.clear()
    },
  }
}

function isBoxless({ width, height, top, left }: DOMRectReadOnly): boolean {
  return width === 0 && height === 0 && top === 0 && left === 0
}

/** The region that an ancestor of an element is observed for, not further up than three. */
function regionWith(
  anchored: ReadonlyMap<Element, ReadonlySet<Region>>,
  element: Element,
): Region | undefined {
  let at: Element | null = element.parentElement
  for (let up = 0; at && up < 3; up++, at = at.parentElement) {
    for (const region of anchored.get(at) ?? [])
      if (region.anchors.length === 1 && region.members.size < MOST_IN_ONE) return region
  }
  return undefined
}

type Plan = Pick<Region, 'members' | 'anchors'>

/** A group that is observed by one element so far. */
interface Box {
  readonly element: Element
  readonly members: Element[]
}

/** How elements are joined to regions. */
interface Joining {
  /** So many regions are few enough. */
  readonly most: number
  /** How many elements there are for each region that there may be. */
  readonly crowd: number
  readonly isInOrder: boolean
}

/** Joins the boxes that stand in one parent, until they are few enough, or nothing more can be joined. */
function regionsOf(elements: readonly Element[], joining: Joining): Plan[] {
  const plans: Plan[] = []
  let boxes: Box[] = elements.map((element) => ({ element, members: [element] }))
  while (boxes.length > joining.most) {
    const byParent = Map.groupBy(boxes, ({ element }) => element.parentElement)
    let isLifted = false
    boxes = []
    for (const [parent, siblings] of byParent) {
      const members = siblings.flatMap((box) => box.members)
      if (parent && mayStandFor(parent, members.length)) {
        boxes.push({ element: parent, members })
        isLifted = true
      } else if (parent && siblings.length > FEW) {
        plans.push(...stretchesOf(joining.isInOrder ? siblings : inOrder(parent, siblings), joining.crowd))
      } else plans.push(...siblings.map(planOf))
    }
    if (!isLifted) break
  }
  return [...plans, ...boxes.map(planOf)]
}

/** Some children of a parent as they stand in it: one way through all, since comparing two is as much already. */
function inOrder(parent: Element, siblings: readonly Box[]): Box[] {
  const byElement = Map.groupBy(siblings, ({ element }) => element)
  const sorted: Box[] = []
  for (let at = parent.firstElementChild; at; at = at.nextElementSibling)
    sorted.push(...(byElement.get(at) ?? []))
  return sorted
}

/** Whether an element may be observed for some in it: what is too large is near all the time. */
function mayStandFor(parent: Element, members: number): boolean {
  if (parent === document.body || parent === document.documentElement) return false
  return members <= MOST_IN_ONE && parent.childElementCount <= MOST_IN_ONE
}

function planOf({ element, members }: Box): Plan {
  return { members: new Set(members), anchors: [element] }
}

/** Siblings in document order, some twenty members to a stretch and more where there are very many. */
function stretchesOf(siblings: readonly Box[], crowd: number): Plan[] {
  const size = Math.max(20, Math.ceil(crowd * 2))
  const plans: Plan[] = []
  let members: Element[] = []
  let first: Element | undefined
  for (const [i, box] of siblings.entries()) {
    first ??= box.element
    members.push(...box.members)
    if (members.length < size && i < siblings.length - 1) continue
    plans.push({
      members: new Set(members),
      anchors: first === box.element ? [first] : [first, box.element],
    })
    members = []
    first = undefined
  }
  return plans
}
