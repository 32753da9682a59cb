import type { EntityId } from '../../../facts/types.ts'

/** The names of our marks in `CSS.highlights`; style.css draws them. */
const NAMES = { leader: 'attache-leader', country: 'attache-country' } as const
const FLASH = 'attache-flash'

/** How long a name flashes after the reader was taken to it, in milliseconds: long enough to find it, too short to disturb. */
const FLASH_TIME = 1200

export interface Marks {
  add(entity: EntityId, range: AbstractRange): void
  remove(entity: EntityId, range: AbstractRange): void
  /** Sets them again if the page has cleared its highlights. */
  keep(): void
  flash(range: AbstractRange): void
  /** Removes all marks. */
  stop(): void
}

/** Marks nothing, since the reader does not want marks or the browser cannot draw them. Cards open all the same. */
const NONE: Marks = {
  add: () => undefined,
  remove: () => undefined,
  keep: () => undefined,
  flash: () => undefined,
  stop: () => undefined,
}

/** Marks by the Custom Highlight API: the page's DOM stays as it is. */
export function makeMarks(isMarked: boolean): Marks {
  if (!('highlights' in CSS)) return NONE
  const highlights = { leader: new Highlight(), country: new Highlight() }
  let timer: ReturnType<typeof setTimeout> | undefined
  const of = (entity: EntityId): Highlight =>
    entity.startsWith('leader:') ? highlights.leader : highlights.country
  const keep = (): void => {
    for (const kind of ['leader', 'country'] as const) {
      const name = NAMES[kind]
      if (CSS.highlights.get(name) !== highlights[kind]) CSS.highlights.set(name, highlights[kind])
    }
  }
  const flash = (range: AbstractRange): void => {
    clearTimeout(timer)
    const lit = new Highlight(range)
    lit.priority = 1
    CSS.highlights.set(FLASH, lit)
    timer = setTimeout(() => CSS.highlights.delete(FLASH), FLASH_TIME)
  }
  const stop = (): void => {
    clearTimeout(timer)
    for (const name of [...Object.values(NAMES), FLASH]) CSS.highlights.delete(name)
  }
  // Without marks, 'next name' still shows the reader where the name is.
  if (!isMarked) return { ...NONE, flash, stop }
  keep()
  return {
    add: (entity, range) => void of(entity).add(range),
    remove: (entity, range) => void of(entity).delete(range),
    keep,
    flash,
    stop,
  }
}
