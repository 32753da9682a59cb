import { shadowOf } from './shadow.ts'

/** Milliseconds until custom elements are checked again. The pause doubles each time, up to the longest. */
const FIRST_PAUSE = 250
const LONGEST_PAUSE = 64_000

/** Elements that come within so many milliseconds are checked together: pages add them one by one. */
const GATHER = 100

/** Custom elements get their shadow root when their script has loaded. No event reports it, so they are checked now and then. */
export interface LateRoots {
  /** Waits for the shadow roots of elements that have none yet. */
  wait(elements: readonly Element[]): void
  look(): void
  stop(): void
}

type Refs = readonly WeakRef<Element>[]

/** Elements that came together. Each batch has its own time, so that elements that come later delay nothing. */
interface Batch {
  readonly elements: Refs
  /** When they are checked again, as a time of `performance.now()`, and the milliseconds since the last check. */
  readonly due: number
  readonly pause: number
}

/** @param found receives each root that has come */
export function makeLateRoots(found: (root: ShadowRoot) => void): LateRoots {
  const awaited = makeAwaited(found)
  let batches: Batch[] = []
  // The batch that came last.
  let fresh: { readonly since: number; readonly elements: WeakRef<Element>[] } | undefined
  // They have no time of their own any more, but are checked whenever all others are.
  let old: Refs = []
  let timer: ReturnType<typeof setTimeout> | undefined

  const lookAtDue = (): void => {
    const now = performance.now()
    const due = batches.filter((batch) => batch.due <= now)
    batches = batches.filter((batch) => batch.due > now)
    for (const { elements, pause } of due) {
      const left = awaited.lookAt(elements)
      if (left.length === 0) continue
      if (pause < LONGEST_PAUSE) batches.push({ elements: left, due: now + pause * 2, pause: pause * 2 })
      else old = [...old, ...awaited.release(left)]
    }
    schedule()
  }

  const schedule = (): void => {
    clearTimeout(timer)
    if (batches.length === 0) return
    const next = Math.min(...batches.map(({ due }) => due))
    timer = setTimeout(lookAtDue, Math.max(0, next - performance.now()))
  }

  return {
    wait(elements) {
      if (elements.length === 0) return
      const refs = awaited.add(elements)
      if (refs.length === 0) return
      const now = performance.now()
      if (fresh && now - fresh.since < GATHER) {
        fresh.elements.push(...refs)
        return
      }
      fresh = { since: now, elements: refs }
      batches.push({ elements: fresh.elements, due: now + FIRST_PAUSE, pause: FIRST_PAUSE })
      schedule()
    },
    look() {
      // Some of them were read again, and are in a batch again.
      old = awaited.lookAt(awaited.others(old))
      batches = batches
        .map((batch) => ({ ...batch, elements: awaited.lookAt(batch.elements) }))
        .filter(({ elements }) => elements.length > 0)
      // Its batch has a new list now.
      fresh = undefined
      schedule()
    },
    stop() {
      clearTimeout(timer)
      batches = []
    },
  }
}

/** The elements whose shadow roots are awaited. */
interface Awaited {
  /** @returns those that were not awaited before */
  add(elements: readonly Element[]): WeakRef<Element>[]
  /** Reports the shadow roots that have come. @returns the elements that have none yet */
  lookAt(elements: Refs): Refs
  /** They are no longer awaited. @returns those that still exist */
  release(elements: Refs): Refs
  /** Returns those of the elements that still exist and are not awaited. */
  others(elements: Refs): Refs
}

function makeAwaited(found: (root: ShadowRoot) => void): Awaited {
  const awaited = new WeakSet<Element>()
  const hasNoneYet = (ref: WeakRef<Element>): boolean => {
    const element = ref.deref()
    if (!element) return false
    const root = element.isConnected ? shadowOf(element) : undefined
    if (root === null) return true
    awaited.delete(element)
    if (root) found(root)
    return false
  }
  return {
    add(elements) {
      const come = elements.filter((element) => !awaited.has(element))
      for (const element of come) awaited.add(element)
      return come.map((element) => new WeakRef(element))
    },
    lookAt: (elements) => elements.filter(hasNoneYet),
    release: (elements) =>
      elements.filter((ref) => {
        const element = ref.deref()
        if (element) awaited.delete(element)
        return element !== undefined
      }),
    others: (elements) =>
      elements.filter((ref) => {
        const element = ref.deref()
        return element !== undefined && !awaited.has(element)
      }),
  }
}
