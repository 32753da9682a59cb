/** What a reader unfolds to read on; the small ones, a doubt or an (i), are read where they are. */
const PARTS = '.more, .country'

/**
 * Shows what the reader has unfolded: what is below the edge of the card is scrolled into view, as far as its line that was
 * clicked stays. If the keyboard is on that line, the focus goes to what came.
 */
export function showUnfolded(event: Event): void {
  const details = event.target
  if (!(details instanceof HTMLDetailsElement) || !details.open) return
  const body = details.closest<HTMLElement>('.body')
  if (body) bringInto(body, details)
  const summary = details.querySelector('summary')
  const isFocused =
    summary !== null && (summary.getRootNode() as Document | ShadowRoot).activeElement === summary
  if (!isFocused || !details.matches(PARTS)) return
  const first =
    details.querySelector('li') ?? details.querySelector<HTMLElement>(':scope > :not(summary, .locator)')
  if (!first) return
  first.tabIndex = -1
  first.focus({ preventScroll: true })
}

function bringInto(body: HTMLElement, part: Element): void {
  const [edge, box] = [body.getBoundingClientRect(), part.getBoundingClientRect()]
  const below = Math.min(box.bottom - edge.bottom, box.top - edge.top)
  // A page that zooms itself zooms what we put into it.
  const zoom = edge.height / (body.clientHeight || edge.height || 1)
  if (below > 0) body.scrollTop += below / zoom
}
