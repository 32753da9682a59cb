/** A parent is observed for elements in it where it has no more children than this: what is large is near all the time. */
const MOST_CHILDREN = 40

/** A group has no more members than this: what comes near is linked at once. */
const MOST_MEMBERS = 12

/** What is around an element is looked for no further up than this. */
const MOST_UP = 2

/** After so many stretches they become twice as long, and after so many more twice again. */
const STRETCHES = 100

/** How many siblings that are not watched may be between two in one stretch. */
const GAP = 16

/** What is near or far as one. */
export interface WatchGroup {
  /** What the group is found by when there is more to put into it; undefined of an element that is observed for itself. */
  readonly key: Element | undefined
  /** With the child of the parent with very many that each is in; in document order. */
  readonly members: Map<Element, Element>
  /** What is observed: an element with all members in it, or the first and the last child of a stretch. */
  box?: Element
  ends?: readonly [first: Element, last: Element]
  /** Whether each of the ends starts above the lower margin, and ends below the upper one; of a box both say whether it is near. */
  readonly above: [boolean, boolean]
  readonly below: [boolean, boolean]
  isNear: boolean
}

/** Which elements are observed as one, and by what. */
export interface WatchGroups {
  of(element: Element): WatchGroup | undefined
  /** Puts an element that is in no group into one. @returns the group; what it is observed by may be another now */
  add(element: Element): WatchGroup
  /** @returns the group that it was in; what that is observed by may be another now, and it may have no member left */
  remove(element: Element): WatchGroup | undefined
  clear(): void
}

/** @param most so many elements get a group of their own */
export function makeWatchGroups(most: number): WatchGroups {
  const groupOf = new Map<Element, WatchGroup>()
  /** The group of a parent that takes further members, or of a parent with very many the last stretch. */
  const open = new Map<Element, WatchGroup>()
  const isCrowd = makeCrowds()
  let singles = 0
  let stretches = 0

  const put = (element: Element, within: Element, group: WatchGroup): WatchGroup => {
    group.members.set(element, within)
    groupOf.set(element, group)
    return group
  }
  const addAlone = (element: Element): WatchGroup => {
    singles++
    return put(element, element, { ...emptyGroup(undefined), box: element })
  }
  const addGrouped = (element: Element): WatchGroup => {
    const within = childOfCrowd(element, isCrowd)
    const parent = within.parentElement
    const stretch = parent && isCrowd(parent) ? parent : undefined
    const key = stretch ?? within
    const own = open.get(key)
    const size = MOST_MEMBERS * (stretch ? 2 ** Math.floor(stretches / STRETCHES) : 1)
    const last = own?.ends?.[1]
    if (own && own.members.size < size && (!stretch || (last && followsSoon(last, within)))) {
      if (own.ends && within !== last) own.ends = [own.ends[0], within]
      return put(element, within, own)
    }
    const group = emptyGroup(key)
    open.set(key, group)
    if (stretch) {
      stretches++
      group.ends = [within, within]
    } else group.box = within
    return put(element, within, group)
  }

  return {
    of: (element) => groupOf.get(element),
    add: (element) => (singles < most ? addAlone(element) : addGrouped(element)),
    remove(element) {
      const group = groupOf.get(element)
      if (!group) return undefined
      groupOf.delete(element)
      group.members.delete(element)
      if (!group.key) singles--
      if (group.members.size === 0) {
        if (group.ends) stretches--
        if (group.key && open.get(group.key) === group) open.delete(group.key)
      } else if (group.ends) group.ends = endsOf(group)
      return group
    },
    clear() {
      groupOf.clear()
      open.clear()
    },
  }
}

function emptyGroup(key: Element | undefined): WatchGroup {
  return { key, members: new Map(), above: [false, false], below: [false, false], isNear: false }
}

/** Where a stretch that has members begins and ends. */
function endsOf({ members }: WatchGroup): [Element, Element] {
  const children = [...members.values()] as [Element, ...Element[]]
  return [children[0], children.at(-1) ?? children[0]]
}

/** Says of a parent whether it has very many children; who has few may have more later. */
function makeCrowds(): (parent: Element) => boolean {
  const crowds = new WeakSet<Element>()
  return (parent) => {
    const isIt =
      crowds.has(parent) ||
      parent === document.body ||
      parent === document.documentElement ||
      parent.childElementCount > MOST_CHILDREN
    if (isIt) crowds.add(parent)
    return isIt
  }
}

/** The child of a parent with very many children that an element is, or is in; what is around it where none is near. */
function childOfCrowd(element: Element, isCrowd: (parent: Element) => boolean): Element {
  let within = element
  for (let up = 0; up < MOST_UP; up++) {
    const { parentElement } = within
    if (!parentElement || isCrowd(parentElement)) break
    within = parentElement
  }
  return within
}

/** Whether an element is a little after another in the same parent: to compare them costs as much as they have siblings. */
function followsSoon(first: Element, second: Element): boolean {
  if (first === second) return true
  let at = first.nextElementSibling
  for (let gap = 0; at && gap < GAP; gap++, at = at.nextElementSibling) if (at === second) return true
  return false
}
