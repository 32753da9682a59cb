import { type Container, elementOf } from '../read/containers.ts'
import type { NearMarks } from './near-marks.ts'
import { makeViewport, type Viewport } from './viewport.ts'

/** The elements in which names were found. They are watched, to know which are near the viewport. */
export interface NamedElements {
  /** Names were found in a container that had none. @returns whether it is known to be near; if not, the next `watch` begins to watch it */
  add(container: Container): boolean
  /** A container has no names any more. Most are only being read again, so they are watched until the next `watch`. */
  drop(container: Container): void
  /** A dropped container was removed or moved: it is not watched any more, since it may be watched by an element that was around it. */
  leave(container: Container): void
  /** Begins to watch the containers that have names now, and stops watching those that have none any more. */
  watch(): void
  stop(): void
}

/**
 * @param near receives the containers that come near and that go far
 * @param wake is called when something near is to be marked
 * @param viewportOf makes the viewport that watches the elements
 */
export function makeNamedElements(
  near: Pick<NearMarks, 'came' | 'went' | 'isLeft'>,
  wake: () => void,
  viewportOf: typeof makeViewport = makeViewport,
): NamedElements {
  const containersOf = new Map<Element, readonly Container[]>()
  const unwatched = new Set<Element>()
  // They have no names any more.
  const left = new Set<Element>()
  const viewport: Viewport = viewportOf((come, gone) => {
    for (const element of gone) containersOf.get(element)?.forEach(near.went)
    for (const element of come) containersOf.get(element)?.forEach(near.came)
    if (near.isLeft()) wake()
  })
  const unwatch = (element: Element): void => {
    if (containersOf.has(element)) return
    viewport.unwatch(element)
    unwatched.delete(element)
  }

  return {
    add(container) {
      const element = elementOf(container)
      containersOf.set(element, [...(containersOf.get(element) ?? []), container])
      const isNear = viewport.isNear(element)
      if (!isNear) unwatched.add(element)
      return isNear
    },
    drop(container) {
      const element = elementOf(container)
      const others = containersOf.get(element)?.filter((other) => other !== container) ?? []
      if (others.length > 0) containersOf.set(element, others)
      else {
        containersOf.delete(element)
        left.add(element)
      }
    },
    leave: (container) => unwatch(elementOf(container)),
    watch() {
      left.forEach(unwatch)
      left.clear()
      viewport.watch(unwatched)
      unwatched.clear()
    },
    stop: () => viewport.stop(),
  }
}
