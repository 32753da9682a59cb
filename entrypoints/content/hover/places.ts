import type { EntityId } from '../../../facts/types.ts'
import type { Page, PageMention } from '../mentions/mention-index.ts'
import { nextTask } from '../read/time-slices.ts'
import { measured } from '../trace.ts'

/** Where the page names whom. */
export interface Places {
  /** Has them looked for, in slices: they are known soon. */
  count(): void
  /** The places that name somebody, in reading order, as far as they are known by now. */
  of(id: EntityId): readonly PageMention[]
  /** The same as they are now. */
  now(id: EntityId): readonly PageMention[]
  /** The text has changed. */
  changed(): void
  stop(): void
}

/** A slice of the counting, in milliseconds. */
const SLICE = 3

/** @param counted is called when the places are known that were not */
export function makePlaces(page: Pick<Page, 'countUntil' | 'mentions'>, counted: () => void): Places {
  let known: ReadonlyMap<EntityId, readonly PageMention[]> = new Map()
  let isKnown = false
  let isCounting = false
  let isStopped = false

  const look = (): void => {
    known = Map.groupBy(page.mentions(), ({ mention }) => mention.entity)
    isKnown = true
  }
  const count = async (): Promise<void> => {
    isCounting = true
    let isLeft = true
    let named = ''
    while (isLeft) {
      await nextTask()
      if (isStopped) return
      ;({ isLeft, named } = measured('places', () => page.countUntil(performance.now() + SLICE)))
    }
    isCounting = false
    // So many that linking all of them would take long: of such a page nobody wants to know how many.
    if (named.endsWith('+')) return
    await nextTask()
    if (isStopped) return
    measured('places', look)
    counted()
  }
  const of = (id: EntityId): readonly PageMention[] => (known.get(id) ?? []).filter((found) => !found.isGone)

  return {
    count() {
      if (!isKnown && !isCounting) void count()
    },
    of,
    now(id) {
      if (!isKnown) look()
      return of(id)
    },
    changed() {
      isKnown = false
    },
    stop() {
      isStopped = true
    },
  }
}
