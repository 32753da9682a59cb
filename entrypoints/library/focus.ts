/** Where the reader was in a place of the library; the browser's history keeps it, for their way back. */
export interface Whereabouts {
  readonly query: string
  /** The row of a list that had the focus. */
  readonly row?: number
  /** Elsewhere, the control, counted from the place's start. */
  readonly control?: number
}

const CONTROLS = 'button, a[href], input, select'

const place = (): HTMLElement | null => document.querySelector('main')

/** What is to be kept of where the reader is. */
export function whereabouts(query: string): Whereabouts {
  const active = document.activeElement
  const row = active?.closest('li')?.dataset.index
  if (row !== undefined) return { query, row: Number(row) }
  const control = [...(place()?.querySelectorAll(CONTROLS) ?? [])].indexOf(active as Element)
  return control < 0 ? { query } : { query, control }
}

/** Gives the focus back to the control that had it. @returns whether it is there */
export function focusControl(index: number): boolean {
  const control = place()?.querySelectorAll<HTMLElement>(CONTROLS)[index]
  control?.focus()
  return control !== undefined
}

/**
 * Keeps the focus from getting lost with what had it: it goes to what was just said, or to the start of the place.
 *
 * @returns what looks for it; to be called when something was drawn
 */
export function guardFocus(): () => void {
  let last: Element | undefined
  /** What had been said when it got the focus: what was said since answers what it did. */
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
