import type { EntityId } from '../../../facts/types.ts'
import { parentOf } from '../read/containers.ts'
import { unclobbered } from '../read/unclobbered.ts'

/**
 * The names of our marks in `CSS.highlights`; style.css draws them. Those in links have names of their own: a style for the
 * highlights of every link takes 0.7 MB of a page with a thousand.
 */
const NAMES = ['leader', 'country', 'leader-link', 'country-link'].map((kind) => `attache-${kind}`)
const FLASH = 'attache-flash'

/** How long a name flashes after the reader was taken to it, in milliseconds: long enough to find it, too short to disturb. */
const FLASH_TIME = 1200

export interface Marks {
  add(entity: EntityId, range: AbstractRange): void
  remove(range: AbstractRange): void
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
  const highlights = new Map(NAMES.map((name) => [name, new Highlight()]))
  let timer: ReturnType<typeof setTimeout> | undefined
  const keep = (): void => {
    for (const [name, highlight] of highlights)
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight)
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
    for (const name of [...NAMES, FLASH]) CSS.highlights.delete(name)
  }
  // Without marks, 'next name' still shows the reader where the name is.
  if (!isMarked) return { ...NONE, flash, stop }
  keep()
  return {
    add(entity, range) {
      const link = isInLink(range.startContainer) ? '-link' : ''
      highlights.get(`attache-${entity.split(':')[0]}${link}`)?.add(range)
    },
    remove(range) {
      for (const highlight of highlights.values()) highlight.delete(range)
    },
    keep,
    flash,
    stop,
  }
}

function isInLink(node: Node): boolean {
  const parent = parentOf(node)
  return parent !== undefined && unclobbered(parent).closest('a:any-link') !== null
}
