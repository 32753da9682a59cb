/** A parent is observed instead of its children if it has no more than this: a larger one would be near all the time. */
const MOST_CHILDREN = 40

/** The most members of a group: all of a group that comes near is linked at once. */
const MOST_MEMBERS = 12

/** How many levels up we look for an element to observe instead. */
const MOST_UP = 2

/** After so many stretches new ones become twice as long, and after so many more twice as long again. */
const STRETCHES = 100

/** How many unwatched siblings may be between two members of a stretch. */
const GAP = 16

/** Elements that are near or far together. */
export interface WatchGroup {
  /** The element by which the group is found when a member is added; undefined if it is a single element that is observed itself. */
  readonly key: Element | undefined
  /** Each member with the child of the crowded parent that it is in; in document order. */
  readonly members: Map<Element, Element>
  /** What is observed: an element with all members in it, or the first and the last child of a stretch. */
  box?: Element
  ends?: readonly [first: Element, last: Element]
  /** Whether each end starts above the lower margin (`above`) and ends below the upper one (`below`). Of a box both say whether it is near. */
  readonly above: [boolean, boolean]
  readonly below: [boolean, boolean]
  isNear: boolean
}

/** Which elements are observed together, and by what. */
export interface WatchGroups {
  of(element: Element): WatchGroup | undefined
  /** Puts an element that is in no group into one. @returns the group; its box or ends may have changed */
  add(element: Element): WatchGroup
  /** @returns the group that the element was in; its box or ends may have changed, and it may be empty */
  remove(element: Element): WatchGroup | undefined
  clear(): void
}

/** @param most the first so many elements get a group each */
export function makeWatchGroups(most: number): WatchGroups {
  const groupOf = new Map<Element, WatchGroup>()
  /** For an element, the group to which members can be added; for a crowded parent, the last stretch in it. */
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

/** The first and the last child of a stretch. It must have members. */
function endsOf({ members }: WatchGroup): [Element, Element] {
  const children = [...members.values()] as [Element, ...Element[]]
  return [children[0], children.at(-1) ?? children[0]]
}

/** Returns a test for whether a parent is crowded: has very many children. One that has few may get more later. */
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

/** The child of a crowded parent that an element is or is in; if there is no such parent near, an element around it. */
function childOfCrowd(element: Element, isCrowd: (parent: Element) => boolean): Element {
  let within = element
  for (let up = 0; up < MOST_UP; up++) {
    const { parentElement } = within
    if (!parentElement || isCrowd(parentElement)) break
    within = parentElement
  }
  return within
}

/** Whether an element comes soon after another in the same parent. `compareDocumentPosition` costs more the more siblings they have. */
function followsSoon(first: Element, second: Element): boolean {
  if (first === second) return true
  let at = first.nextElementSibling
  for (let gap = 0; at && gap < GAP; gap++, at = at.nextElementSibling) if (at === second) return true
  return false
}
