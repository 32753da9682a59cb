import type { Host } from './host.ts'
import { type Point, placeCard } from './place.ts'

/** What the card is placed at. */
export interface Anchor {
  /** The rectangles of the name now; none where it is gone. */
  rects(): DOMRect[]
  /** The pointer, where it was the pointer that came: the card opens at the line it is on. */
  readonly pointer?: Point
  /** The element that the name is in. */
  readonly element: Element
}

/** Puts a card that is shown where its name is now, and notes whether it has something to scroll. */
export function placeHost({ host, mount }: Pick<Host, 'host' | 'mount'>, anchor: Anchor): void {
  const card = mount.querySelector('.card')
  const body = card?.querySelector('.body')
  if (!card || !body) return
  const rects = anchor.rects()
  const { width, height } = host.getBoundingClientRect()
  // Its height as it would be is summed up: were it given it to be measured, it would forget where it was scrolled.
  const whole = height + (body.scrollHeight - body.clientHeight) * zoomOf(host)
  if (!host.hasAttribute('sheet') && rects.length > 0) {
    const { clientWidth, clientHeight } = document.documentElement
    const view = { width: clientWidth * zoomOf(host), height: clientHeight * zoomOf(host) }
    const place = placeCard(rects, anchor.pointer, { width, height: whole }, view)
    for (const [name, value] of Object.entries(place))
      host.style.setProperty(`--attache-${name}`, `${Math.round(value / zoomOf(host))}px`)
  }
  // What has nothing to scroll leaves the wheel to the page.
  card.classList.toggle('scrolls', body.scrollHeight > body.clientHeight + 1)
}

/** How much larger than its px an element is: a page that zooms itself zooms what we put into it. */
function zoomOf(element: Element): number {
  return (element as Element & { readonly currentCSSZoom?: number }).currentCSSZoom ?? 1
}
