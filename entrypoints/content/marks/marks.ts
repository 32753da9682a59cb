import type { EntityId } from '../../../facts/types.ts'

/** The names under which marks stand in `CSS.highlights`; style.css draws them. */
const NAMES = { leader: 'attache-leader', country: 'attache-country' } as const
const FLASH = 'attache-flash'

/** How long a name is lit after the reader was taken to it, in milliseconds: found at a glance, not a nuisance. */
const FLASH_TIME = 1200

export interface Marks {
  add(entity: EntityId, range: AbstractRange): void
  remove(entity: EntityId, range: AbstractRange): void
  /** Sets them again where the page has cleared its highlights. */
  keep(): void
  flash(range: AbstractRange): void
  /** Takes all marks away. */
  stop(): void
}

/** Names that are not marked, since the reader wants it so or the browser cannot: their cards open all the same. */
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
  // The reader is still shown where 'next name' has taken them.
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
