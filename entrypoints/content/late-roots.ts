/** Milliseconds until custom elements are looked at again, twice as long each time, up to the last. */
const FIRST_PAUSE = 250
const LONGEST_PAUSE = 64_000

/** Custom elements get their shadow root when their script comes; nothing tells of it, so they are looked at now and then. */
export interface LateRoots {
  /** These had none yet. */
  wait(elements: readonly Element[]): void
  look(): void
  stop(): void
}

/** @param found is told of each root that has come */
export function makeLateRoots(found: (root: ShadowRoot) => void): LateRoots {
  const waiting = new Set<WeakRef<Element>>()
  let timer: ReturnType<typeof setTimeout> | undefined

  const look = (): void => {
    for (const ref of waiting) {
      const element = ref.deref()
      if (element?.isConnected && !element.shadowRoot) continue
      waiting.delete(ref)
      if (element?.isConnected && element.shadowRoot) found(element.shadowRoot)
    }
  }
  const lookAgain = (pause: number): void => {
    clearTimeout(timer)
    if (waiting.size === 0 || pause > LONGEST_PAUSE) return
    timer = setTimeout(() => {
      look()
      lookAgain(pause * 2)
    }, pause)
  }

  return {
    wait(elements) {
      for (const element of elements) waiting.add(new WeakRef(element))
      if (elements.length > 0) lookAgain(FIRST_PAUSE)
    },
    look,
    stop: () => clearTimeout(timer),
  }
}
