import { computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom'
import { render } from 'preact'
import css from '../../components/card.css?inline'
import { Card, type CardProps } from '../../components/card.tsx'
import { makeHost } from './host.ts'
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

/** Px between name and card, and between card and the viewport's edge. */
const GAP = 6
const MARGIN = 8
const TALLEST = 460
const SHORTEST = 120

/** How a card is shown. */
export interface Shown {
  /** At the lower edge of the screen, where fingers are, and not at its name. */
  readonly isSheet: boolean
  /** Whether it takes the focus, which has screen readers say its name and role. */
  readonly hasFocus: boolean
}

export interface CardHost {
  /** Draws a card that is likely to be shown soon, unless one is open: what is not shown costs no layout. */
  prepare(props: CardProps, element: Element): void
  /** Draws the card. */
  show(props: CardProps, anchor: Anchor, how: Shown): void
  /** Puts the card where its name is now. */
  place(): void
  hide(): void
  isOpen(): boolean
  /** Whether an event came from the card. */
  owns(event: globalThis.Event): boolean
  rect(): DOMRect
  /** Takes the host out of the page. */
  stop(): void
}

/** @param events what the card tells: the pointer came upon it or left it */
export function makeCardHost(events: {
  readonly onEnter: () => void
  readonly onLeave: () => void
}): CardHost {
  let host: HTMLElement | undefined
  let mount: HTMLElement | undefined
  let anchor: Anchor | undefined
  let before: Element | null = null
  let drawn = 0

  const create = (): { host: HTMLElement; mount: HTMLElement } => {
    const made = makeHost('card', css)
    made.host.addEventListener('pointerenter', (event) => event.isTrusted && events.onEnter())
    made.host.addEventListener('pointerleave', (event) => event.isTrusted && events.onLeave())
    host = made.host
    mount = made.mount
    return made
  }

  const place = async (): Promise<void> => {
    if (!host || !anchor || !isOpen() || host.hasAttribute('sheet')) return
    const rects = anchor.rects()
    if (rects.length === 0) return
    const reference = {
      getBoundingClientRect: () => union(rects),
      getClientRects: () => rects,
      contextElement: anchor.element,
    }
    const current = host
    const { x, y } = await computePosition(reference, current, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(anchor.pointer ?? {}),
        offset(GAP),
        flip({ padding: MARGIN }),
        shift({ padding: MARGIN, crossAxis: true }),
        size({
          padding: MARGIN,
          apply: ({ availableHeight }) => {
            const height = Math.min(TALLEST, Math.max(SHORTEST, availableHeight))
            current.style.setProperty('--attache-height', `${height}px`)
          },
        }),
      ],
    })
    current.style.setProperty('--attache-x', `${Math.round(x)}px`)
    current.style.setProperty('--attache-y', `${Math.round(y)}px`)
  }

  const isOpen = (): boolean => host?.isConnected === true && host.matches(':popover-open')

  const draw = (props: CardProps, at: Element, focus: boolean): HTMLElement | null => {
    const made = host && mount ? { host, mount } : create()
    // Inside a modal dialog, since what is outside of it is inert.
    const parent = at.closest('dialog:modal') ?? document.documentElement
    if (made.host.parentNode !== parent) parent.append(made.host)
    drawn++
    // A card of its own for each name that the keyboard opens: only a newly focused one is read out.
    render(<Card key={focus ? drawn : undefined} {...props} />, made.mount)
    return made.mount.querySelector<HTMLElement>('.card')
  }

  const hide = (): void => {
    if (!host || !isOpen()) return
    const hadFocus = document.activeElement === host
    host.hidePopover()
    if (hadFocus && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    // Where nothing had the focus before, the hidden card would keep it until the next frame.
    const inner = (mount?.getRootNode() as ShadowRoot | undefined)?.activeElement
    if (document.activeElement === host && inner instanceof HTMLElement) inner.blur()
    before = null
  }

  return {
    prepare(props, element) {
      if (!isOpen()) draw(props, element, false)
    },
    show(props, at, { isSheet, hasFocus: focus }) {
      anchor = at
      const card = draw(props, at.element, focus)
      host?.toggleAttribute('sheet', isSheet)
      if (host && !isOpen()) {
        before = document.activeElement
        host.showPopover()
      }
      card?.classList.toggle('dark', pageScheme(at.element) === 'dark')
      if (focus) card?.focus({ preventScroll: true })
      void place()
    },
    place: () => void place(),
    hide,
    isOpen,
    owns: (event) => host !== undefined && event.composedPath().includes(host),
    rect: () => host?.getBoundingClientRect() ?? new DOMRect(),
    stop() {
      hide()
      if (mount) render(null, mount)
      host?.remove()
      host = undefined
      mount = undefined
    },
  }
}

function union(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((r) => r.left))
  const top = Math.min(...rects.map((r) => r.top))
  const right = Math.max(...rects.map((r) => r.right))
  const bottom = Math.max(...rects.map((r) => r.bottom))
  return new DOMRect(left, top, right - left, bottom - top)
}
