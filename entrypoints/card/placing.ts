import type { Host } from './host.ts'
import { type CardPlace, type Point, placeCard, roomBelow, type Size, TALLEST } from './place.ts'
import { type Corner, placeAtSide } from './side.ts'
import { wholeHeight } from './whole-height.ts'

/** What the card is placed at. */
export interface Anchor {
  /** The rectangles of the name now; none where it is gone. */
  rects(): DOMRect[]
  /** The pointer, where it was the pointer that came: the card opens at the line it is on. */
  readonly pointer?: Point
  /** The element that the name is in. */
  readonly element: Element
}

/** How high the card may be. */
const HEIGHT = '--attache-height'
/** The space between what scrolls and the foot. */
const REST = 'margin-bottom'
/** How high it is at least. */
const LEAST = 'min-height'
/** What is kept free above a name for what is to come, with text of normal size, in px: it cannot grow there. */
const TO_COME = 90

/** Puts a card that is shown where its name is now, and notes whether it has something to scroll. */
export function placeHost({ host, mount }: Pick<Host, 'host' | 'mount'>, anchor: Anchor): void {
  const card = mount.querySelector<HTMLElement>('.card')
  const body = card?.querySelector<HTMLElement>('.body')
  if (!card || !body) return
  const view = viewOf(host)
  const scale = scaleOf(card)
  card.style.removeProperty(LEAST)
  body.style.removeProperty(REST)
  // Without a scroll bar, which `vw` counts in.
  host.style.setProperty('--attache-room', `${Math.round(view.width / zoomOf(host))}px`)
  // Where it is not set, a page that registers it decides.
  card.style.setProperty(HEIGHT, card.style.getPropertyValue(HEIGHT) || `${TALLEST * scale}px`)
  const rects = anchor.rects()
  const { width, height } = host.getBoundingClientRect()
  // Its height as it would be is summed up: were it given it to be measured, it would forget where it was scrolled.
  const coming = body.querySelector('[aria-busy="true"]') ? TO_COME * scale * zoomOf(host) : 0
  const whole = height + overflowOf(body) * zoomOf(host)
  const size = { width, height: whole + coming }
  if (host.hasAttribute('side')) setPlace(host, card, atSide(host, anchor, size, view))
  else if (!host.hasAttribute('sheet') && rects.length > 0) {
    const tallest = TALLEST * scale * zoomOf(host)
    const place = wholeAt(placeCard(rects, anchor.pointer, size, view, tallest), rects, card, body)
    const isHigh = isAbove(place, rects)
    // Below its name it grows when there is more, to the end of a whole part.
    setPlace(host, card, isHigh ? place : { ...place, height: Math.min(place.height, whole) })
    if (coming > 0 && isHigh) card.style.setProperty(LEAST, `var(${HEIGHT})`)
  }
  noteScrolling(card, body)
}

function isAbove({ y, height }: CardPlace, rects: readonly DOMRect[]): boolean {
  return rects.every(({ top }) => top >= y + height)
}

/** How much larger than normal the text of a card is. */
function scaleOf(card: HTMLElement): number {
  return Number.parseFloat(card.style.getPropertyValue('--attache-text')) || 1
}

/** A card at a name that ends after a whole part of what it shows. Above its name it still ends there. */
function wholeAt(place: CardPlace, rects: readonly DOMRect[], card: Element, body: Element): CardPlace {
  const height = wholeHeight(card, body, place.height)
  return { ...place, y: isAbove(place, rects) ? place.y + place.height - height : place.y, height }
}

function setPlace(host: HTMLElement, card: HTMLElement, { x, y, height }: CardPlace): void {
  const set = (element: HTMLElement, name: string, value: number): void =>
    element.style.setProperty(name, `${Math.round(value / zoomOf(host))}px`)
  set(host, '--attache-x', x)
  set(host, '--attache-y', y)
  // Rounded down, its last line would be cut.
  card.style.setProperty(HEIGHT, `${Math.ceil(height / zoomOf(host))}px`)
}

function viewOf(host: Element): Size {
  // Without a doctype the body has the size of the window, and the root element that of the whole page.
  const root = document.compatMode === 'BackCompat' ? document.body : document.documentElement
  const zoom = zoomOf(host)
  return {
    width: Math.min(root.clientWidth * zoom, innerWidth),
    height: Math.min(root.clientHeight * zoom, innerHeight),
  }
}

/** Where the cards at the side are: the next name's card comes to the same place. */
const corners = new WeakMap<Element, Corner>()

function atSide(host: Element, { element, rects }: Anchor, size: Size, view: Size): CardPlace {
  const isRtl = getComputedStyle(document.documentElement).direction === 'rtl'
  const read = { lines: rects(), text: blockOf(element).getBoundingClientRect() }
  const place = placeAtSide(read, size, view, corners.get(host), isRtl)
  corners.set(host, place)
  return place
}

/** The block of text that an element is, or is in. */
function blockOf(element: Element): Element {
  let at = element
  while (at.parentElement && /^(?:inline|contents)/.test(getComputedStyle(at).display)) at = at.parentElement
  return at
}

/**
 * More is in a card that is open: it stays where it is, and grows where its free edge is. Above its name it is as high
 * as it was.
 */
export function growHost({ host, mount }: Pick<Host, 'host' | 'mount'>, anchor: Anchor): void {
  // At the side its free edge is the lower one.
  if (host.hasAttribute('side')) {
    placeHost({ host, mount }, anchor)
    return
  }
  const card = mount.querySelector<HTMLElement>('.card')
  const body = card?.querySelector<HTMLElement>('.body')
  if (!card || !body) return
  if (!host.hasAttribute('sheet')) {
    body.style.removeProperty(REST)
    const zoom = zoomOf(host)
    const { top, height } = host.getBoundingClientRect()
    const isBelow = anchor.rects().some((rect) => rect.bottom <= top)
    const whole = height + overflowOf(body) * zoom
    const tallest = TALLEST * scaleOf(card) * zoom
    const most = isBelow ? roomBelow(top, viewOf(host).height, tallest) : height
    const grown = Math.max(height, wholeHeight(card, body, Math.min(whole, most)))
    card.style.setProperty(HEIGHT, `${Math.ceil(grown / zoom)}px`)
    // Above its name the foot stays where it is: what would be cut is below the edge, and some space is left.
    const rest = isBelow ? 0 : height - wholeHeight(card, body, height)
    if (rest > 0) body.style.setProperty(REST, `${Math.floor(rest / zoom)}px`)
  }
  noteScrolling(card, body)
}

/**
 * The reader has unfolded a part: the card grows where there is room below it. Above its name it stays as high as it is, since
 * what was clicked would go from under the pointer.
 */
export function unfoldHost({ host, mount }: Pick<Host, 'host' | 'mount'>, anchor: Anchor): void {
  const { top } = host.getBoundingClientRect()
  const isBelow = host.hasAttribute('side') || anchor.rects().some((rect) => rect.bottom <= top)
  const [card, body] = [mount.querySelector('.card'), mount.querySelector('.body')]
  if (isBelow) growHost({ host, mount }, anchor)
  else if (card && body) noteScrolling(card, body)
}

/** How much of a part is not seen, in whole px: one more, since both heights are rounded, and half a px is a scroll bar. */
function overflowOf({ scrollHeight, clientHeight }: Element): number {
  return scrollHeight > clientHeight ? scrollHeight - clientHeight + 1 : 0
}

/** What has nothing to scroll leaves the wheel to the page. */
function noteScrolling(card: Element, body: Element): void {
  card.classList.toggle('scrolls', body.scrollHeight > body.clientHeight + 1)
}

/** How much larger than its px an element is: a page that zooms itself zooms what we put into it. */
function zoomOf(element: Element): number {
  return (element as Element & { readonly currentCSSZoom?: number }).currentCSSZoom ?? 1
}
