/** Milliseconds until custom elements are looked at again, twice as long each time, up to the last. */
const FIRST_PAUSE = 250
const LONGEST_PAUSE = 64_000

/** Elements that come within so many milliseconds are looked at together: pages add them one by one. */
const GATHER = 100

/** Custom elements get their shadow root when their script comes; nothing tells of it, so they are looked at now and then. */
export interface LateRoots {
  /** These had none yet. */
  wait(elements: readonly Element[]): void
  look(): void
  stop(): void
}

/** Elements that came together. They keep their own time: what comes after them puts nothing off. */
interface Batch {
  readonly elements: readonly WeakRef<Element>[]
  /** When they are looked at again, as `performance.now()` has it; and the milliseconds between the last look and that. */
  readonly due: number
  readonly pause: number
}

/** @param found is told of each root that has come */
export function makeLateRoots(found: (root: ShadowRoot) => void): LateRoots {
  let batches: Batch[] = []
  // Those that came last.
  let fresh: { readonly since: number; readonly elements: WeakRef<Element>[] } | undefined
  // No longer waited for, but looked at with all others.
  let old: WeakRef<Element>[] = []
  const waiting = new WeakSet<Element>()
  let timer: ReturnType<typeof setTimeout> | undefined

  /** @returns those that have none yet */
  const lookAt = (elements: readonly WeakRef<Element>[]): WeakRef<Element>[] =>
    elements.filter((ref) => {
      const element = ref.deref()
      if (!element) return false
      const root = element.isConnected ? element.shadowRoot : undefined
      if (root === null) return true
      waiting.delete(element)
      if (root) found(root)
      return false
    })

  const isNotWaiting = (ref: WeakRef<Element>): boolean => {
    const element = ref.deref()
    return element !== undefined && !waiting.has(element)
  }

  const lookAtDue = (): void => {
    const now = performance.now()
    const due = batches.filter((batch) => batch.due <= now)
    batches = batches.filter((batch) => batch.due > now)
    for (const { elements, pause } of due) {
      const left = lookAt(elements)
      if (left.length === 0) continue
      if (pause < LONGEST_PAUSE) batches.push({ elements: left, due: now + pause * 2, pause: pause * 2 })
      else retire(left)
    }
    schedule()
  }

  const retire = (elements: readonly WeakRef<Element>[]): void => {
    for (const ref of elements) {
      const element = ref.deref()
      if (!element) continue
      waiting.delete(element)
      old.push(ref)
    }
  }

  const schedule = (): void => {
    clearTimeout(timer)
    if (batches.length === 0) return
    const next = Math.min(...batches.map(({ due }) => due))
    timer = setTimeout(lookAtDue, Math.max(0, next - performance.now()))
  }

  return {
    wait(elements) {
      const come = elements.filter((element) => !waiting.has(element))
      if (come.length === 0) return
      const now = performance.now()
      for (const element of come) waiting.add(element)
      const refs = come.map((element) => new WeakRef(element))
      if (fresh && now - fresh.since < GATHER) {
        fresh.elements.push(...refs)
        return
      }
      fresh = { since: now, elements: refs }
      batches.push({ elements: fresh.elements, due: now + FIRST_PAUSE, pause: FIRST_PAUSE })
      schedule()
    },
    look() {
      // Some of them were read once more, and are waited for again.
      old = lookAt(old.filter(isNotWaiting))
      batches = batches
        .map((batch) => ({ ...batch, elements: lookAt(batch.elements) }))
        .filter(({ elements }) => elements.length > 0)
      // Its batch has a list of its own now.
      fresh = undefined
      schedule()
    },
    stop() {
      clearTimeout(timer)
      batches = []
    },
  }
}
