import { makeGroupObserver } from './group-observer.ts'
import { makeWatchGroups, type WatchGroup } from './watch-groups.ts'

/**
 * Reports which of many elements are near the viewport, by IntersectionObserver: nothing is measured, nothing laid out
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

/** So many elements are observed one by one: a group is as near as its nearest member, and marked with it. */
const MOST = 300

/**
 * @param moved receives what came near and what is far again
 * @param most so many elements are observed one by one
 */
export function makeViewport(
  moved: (near: readonly Element[], far: readonly Element[]) => void,
  most = MOST,
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
