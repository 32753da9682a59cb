import { makeGroupObserver } from './group-observer.ts'
import { makeWatchGroups, type WatchGroup } from './watch-groups.ts'

/**
 * Reports which of many elements are near the viewport, by IntersectionObserver: we measure nothing, and force no layout.
 *
 * While the page scrolls, each frame costs the browser 1 to 2 µs for every element observed. So the elements after the first
 * `MOST_SINGLE` are watched in groups: by an element around several of them, or, in a parent with very many children, by the first
 * and the last child of a stretch.
 */
export interface Viewport {
  /** Elements that are watched already stay as they are. */
  watch(elements: Iterable<Element>): void
  unwatch(element: Element): void
  isNear(element: Element): boolean
  stop(): void
}

/** So many elements are observed one by one. A group is near when any of its members is, and is then marked as a whole. */
const MOST_SINGLE = 300

/**
 * @param moved receives the elements that came near and those that went far
 * @param most so many elements are observed one by one
 */
export function makeViewport(
  moved: (near: readonly Element[], far: readonly Element[]) => void,
  most = MOST_SINGLE,
): Viewport {
  const groups = makeWatchGroups(most)
  const observer = makeGroupObserver((turned) => {
    if (turned.length === 0) return
    const members = (of: (group: WatchGroup) => boolean): Element[] =>
      turned.filter(of).flatMap((group) => [...group.members.keys()])
    moved(
      members((group) => group.isNear),
      members((group) => !group.isNear),
    )
  })

  return {
    watch(elements) {
      const changed = new Set<WatchGroup>()
      for (const element of elements) {
        if (groups.of(element)) continue
        const group = groups.add(element)
        if (group.isNear) moved([element], [])
        changed.add(group)
      }
      changed.forEach(observer.update)
    },
    unwatch(element) {
      const group = groups.remove(element)
      if (group) observer.update(group)
    },
    isNear: (element) => groups.of(element)?.isNear === true,
    stop() {
      observer.stop()
      groups.clear()
    },
  }
}
