import { render } from 'preact'
import css from '../../components/card/card.css?inline'
import { Card, type CardProps } from '../../components/card/card.tsx'
import { type Host, makeHost } from './host.ts'
import { type Inert, keepInert } from './inert.ts'
import { placeCard, roomBelow } from './place.ts'
import { pageScheme } from './scheme.ts'

/** What the card is placed at. */
export interface Anchor {
  /** The rectangles of the name now; none where it is gone. */
  rects(): DOMRect[]
  /** The pointer, where it was the pointer that came: the card opens at the line it is on. */
  readonly pointer?: { readonly x: number; readonly y: number }
  /** The element the name stands in. */
  readonly element: Element
}

/** How a card is shown. */
export interface Shown {
  /** At the lower edge of the screen, where fingers are, and not at its name. */
  readonly isSheet: boolean
  /** Whether it takes the focus, which has screen readers say its name and role. */
  readonly hasFocus: boolean
  /** Whether it is there already, and only says more: what is being read stays where it is. */
  readonly staysPut?: boolean
}

/** What opens a card, or that it is the one that is there already, which is drawn upon: what is open in it stays open. */
type How = 'hover' | 'focus' | 'same'

/** Milliseconds in which a turn of the wheel still scrolls. */
const WHEEL = 300

export interface CardHost {
  /** Draws a card that is likely to be shown soon, unless one is open: what is not shown costs no layout. */
  prepare(props: CardProps, element: Element): void
  /** Draws the card. @returns whether it could be drawn */
  show(props: CardProps, anchor: Anchor, how: Shown): boolean
  /** Puts the card where its name is now. */
  place(): void
  hide(): void
  isOpen(): boolean
  /** Whether an event came from the card. */
  owns(event: globalThis.Event): boolean
  rect(): DOMRect
  /** Where the page was scrolled to when the wheel was turned over the card, which was just now and had something to scroll. */
  wheeled(): { readonly left: number; readonly top: number } | undefined
  /** Takes the host out of the page. */
  stop(): void
}

/** @param events what the card tells: the pointer came upon it or left it, a key was pressed in it, it could not be drawn */
export function makeCardHost(events: {
  readonly onEnter: () => void
  readonly onLeave: () => void
  readonly onKey: (event: KeyboardEvent) => void
  readonly onFailed: (error: unknown) => void
}): CardHost {
  let made: (Host & { readonly inert: Inert }) | undefined
  let anchor: Anchor | undefined
  let before: Element | null = null
  /** Which card it is that is drawn; none of those that a pointer opens. */
  let which: number | undefined
  let wheel: { left: number; top: number; until: number } | undefined

  const place = (): void => {
    const host = made?.host
    const card = made?.mount.querySelector('.card')
    const body = card?.querySelector('.body')
    if (!host || !card || !body || !anchor || !isOpen()) return
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

  /**
   * More stands in a card that is open: it stays where it is, and grows where its free edge is. Above its name it is as
   * high as it was.
   */
  const grow = (): void => {
    const host = made?.host
    const card = made?.mount.querySelector('.card')
    const body = card?.querySelector('.body')
    if (!host || !card || !body || !anchor || !isOpen()) return
    if (!host.hasAttribute('sheet')) {
      const zoom = zoomOf(host)
      const { top, height } = host.getBoundingClientRect()
      const isBelow = anchor.rects().some((rect) => rect.bottom <= top)
      const whole = height + (body.scrollHeight - body.clientHeight) * zoom
      const most = isBelow ? roomBelow(top, document.documentElement.clientHeight * zoom) : height
      const grown = Math.max(height, Math.min(whole, most))
      host.style.setProperty('--attache-height', `${Math.round(grown / zoom)}px`)
    }
    card.classList.toggle('scrolls', body.scrollHeight > body.clientHeight + 1)
  }

  const isOpen = (): boolean => made?.host.isConnected === true && made.host.matches(':popover-open')

  const create = (): Host & { readonly inert: Inert } => {
    const host = makeHost('card', css, {
      onEnter: events.onEnter,
      onLeave: events.onLeave,
      onKey(event) {
        inert.reached()
        events.onKey(event)
      },
      onWheel() {
        if (!host.mount.querySelector('.scrolls')) return
        const now = performance.now()
        if (wheel && wheel.until < now) wheel = undefined
        wheel = { left: wheel?.left ?? scrollX, top: wheel?.top ?? scrollY, until: now + WHEEL }
      },
      onFocusOut: () => inert.left(),
    })
    const inert = keepInert(host)
    return { ...host, inert }
  }

  const draw = (props: CardProps, at: Element, how: How): HTMLElement | null => {
    made ??= create()
    // Inside a modal dialog, since what is outside of it is inert.
    const parent = at.closest('dialog:modal') ?? document.documentElement
    if (made.host.parentNode !== parent) parent.append(made.host)
    if (how !== 'same') which = how === 'focus' ? (which ?? 0) + 1 : undefined
    // A card of its own for each name that the keyboard opens: only a newly focused one is read out.
    render(<Card key={which} {...props} />, made.mount)
    made.inert.apply()
    return made.mount.querySelector<HTMLElement>('.card')
  }

  /** What was drawn half is not drawn upon again: it goes, and one more card is tried. */
  const tryToDraw = (props: CardProps, at: Element, how: How): HTMLElement | null => {
    try {
      return draw(props, at, how)
    } catch (error) {
      events.onFailed(error)
      discard()
    }
    try {
      return draw(props, at, how)
    } catch {
      discard()
      return null
    }
  }

  const discard = (): void => {
    hide()
    made?.inert.stop()
    made?.remove()
    made = undefined
  }

  const hide = (): void => {
    if (!made || !isOpen()) return
    const { host, mount } = made
    const hadFocus = document.activeElement === host
    host.hidePopover()
    made.inert.hidden()
    if (hadFocus && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    // Where nothing had the focus before, the hidden card would keep it until the next frame.
    const inner = (mount.getRootNode() as ShadowRoot).activeElement
    if (document.activeElement === host && inner instanceof HTMLElement) inner.blur()
    before = null
  }

  return {
    prepare(props, element) {
      if (!isOpen()) tryToDraw(props, element, 'hover')
    },
    show(props, at, { isSheet, hasFocus: focus, staysPut }) {
      anchor = at
      const card = tryToDraw(props, at.element, staysPut ? 'same' : focus ? 'focus' : 'hover')
      if (!card || !made) return false
      const { host } = made
      host.toggleAttribute('sheet', isSheet)
      if (!isOpen()) {
        before = document.activeElement
        host.showPopover()
      }
      card.classList.toggle('dark', pageScheme(at.element) === 'dark')
      if (focus) {
        made.inert.reached()
        card.focus({ preventScroll: true })
      }
      if (staysPut) grow()
      else place()
      return true
    },
    place,
    hide,
    isOpen,
    owns: (event) => made !== undefined && event.composedPath().includes(made.host),
    wheeled() {
      if (wheel && wheel.until < performance.now()) wheel = undefined
      return wheel
    },
    rect: () => made?.host.getBoundingClientRect() ?? new DOMRect(),
    stop() {
      hide()
      if (made) render(null, made.mount)
      discard()
    },
  }
}

/** How much larger than its px an element is: a page that zooms itself zooms what we put into it. */
function zoomOf(element: Element): number {
  return (element as Element & { readonly currentCSSZoom?: number }).currentCSSZoom ?? 1
}
