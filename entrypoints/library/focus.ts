import type { FactSearch } from '../../facts/types.ts'

/** What a search in facts has beside its words. */
export type Narrow = Omit<FactSearch, 'query'>

/** Nothing left out, what fits best first. */
export const EVERYTHING: Narrow = { filter: {}, order: 'fit' }

/** The reader's query and focus on a page of the library. The browser's history keeps it for the way back. */
export interface Whereabouts {
  readonly query: string
  /** Of a search in facts: its filter and order. */
  readonly narrow?: Narrow
  /** The row of the list that had the focus. */
  readonly row?: number
  /** The number of the control that had the focus, if it was not in a list. */
  readonly control?: number
}

const CONTROLS = 'button, a[href], input, select'

const place = (): HTMLElement | null => document.querySelector('main')

/** The query and the focus now. */
export function whereabouts(query: string, narrow?: Narrow): Whereabouts {
  const search = { query, ...(narrow ? { narrow } : {}) }
  const active = document.activeElement
  const row = active?.closest('li')?.dataset.index
  if (row !== undefined) return { ...search, row: Number(row) }
  const control = [...(place()?.querySelectorAll(CONTROLS) ?? [])].indexOf(active as Element)
  return control < 0 ? search : { ...search, control }
}

/** Focuses the control with a number. @returns whether there is one */
export function focusControl(index: number): boolean {
  const control = place()?.querySelectorAll<HTMLElement>(CONTROLS)[index]
  control?.focus()
  return control !== undefined
}

/**
 * If the focused element is removed, the focus goes to the button of a new message, or else to the start of the page.
 *
 * @returns a function to call after each drawing
 */
export function guardFocus(): () => void {
  let last: Element | undefined
  /** The message when the element got the focus. A message that came later is its answer. */
  let said: string | undefined
  const notice = (): Element | null => document.querySelector('.notice')
  document.addEventListener('focusin', ({ target }) => {
    last = target as Element
    said = notice()?.textContent ?? undefined
  })
  return () => {
    if (!last || (last.isConnected && !last.matches(':disabled'))) return
    last = undefined
    const current = notice()
    const answer = current?.textContent === said ? null : current?.querySelector<HTMLElement>('.action')
    const next = answer ?? place()
    next?.focus({ preventScroll: true })
  }
}
