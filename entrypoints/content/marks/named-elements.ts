import { type Container, elementOf } from '../read/containers.ts'
import type { NearMarks } from './near-marks.ts'
import { makeViewport, type Viewport } from './viewport.ts'

/** The elements in which names were found, watched for whether they are near the viewport. */
export interface NamedElements {
  /** Names were found in a container that had none. @returns whether it is known to be near; else it is watched with the next `watch` */
  add(container: Container): boolean
  /** Nothing was found in a container any more; most are just being read again, and stay watched until the next `watch`. */
  drop(container: Container): void
  /** It went, or moved, and was dropped: it may be watched by what was around it. */
  leave(container: Container): void
  /** Has watched what names were found in, and no longer what has none any more. */
  watch(): void
  stop(): void
}

/**
 * @param near receives what comes near and what is far again
 * @param wake is called when something near is to be marked
 * @param viewportOf makes what watches the elements
 */
export function makeNamedElements(
  near: Pick<NearMarks, 'came' | 'went' | 'isLeft'>,
  wake: () => void,
  viewportOf: typeof makeViewport = makeViewport,
): NamedElements {
  const containersOf = new Map<Element, readonly Container[]>()
  const unwatched = new Set<Element>()
  // Nothing was found in them any more.
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
