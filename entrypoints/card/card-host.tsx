import { render } from 'preact'
import css from '../../components/card/card.css?inline'
import { Card, type CardProps, MOST_FOLDED } from '../../components/card/card.tsx'
import type { EntityId } from '../../facts/types.ts'
import { askNoteError } from '../shared/messages.ts'
import { elementAround } from './around.ts'
import { type Host, makeHost } from './host.ts'
import { type Inert, keepInert } from './inert.ts'
import { type Anchor, growHost, placeHost, unfoldHost } from './placing.ts'
import { pageScheme } from './scheme.ts'
import { makeWheelMemory, type ScrollPlace, type WheelMemory } from './wheel.ts'

/** How a card is shown. */
export interface HowShown {
  /** At the lower edge of the screen, where fingers are, and not at its name. */
  readonly isSheet: boolean
  /** At the side of the page, where it stays when the pointer goes on. */
  readonly isSide: boolean
  /** Whether it takes the focus, which has screen readers say its name and role. */
  readonly hasFocus: boolean
  /** Whether it is there already, and only says more: what is being read stays where it is. */
  readonly staysPut?: boolean
}

export interface CardHost {
  /** Draws a card that is likely to be shown soon, unless one is open: what is not shown costs no layout. */
  prepare(props: CardProps, element: Element): void
  /** Draws the card. @returns whether it could be drawn */
  show(props: CardProps, anchor: Anchor, how: HowShown): boolean
  /** Puts the card where its name is now. */
  place(): void
  hide(): void
  isOpen(): boolean
  /** Whether an event came from the card. */
  owns(event: globalThis.Event): boolean
  rect(): DOMRect
  /** Where the page was scrolled to when the wheel was turned over the card, which was just now and had something to scroll. */
  wheeled(): ScrollPlace | undefined
  /** Takes the host out of the page. */
  stop(): void
}

/** What the card reports: the pointer came upon it or left it, a key was pressed in it. */
export interface CardEvents {
  onEnter(): void
  onLeave(): void
  onKey(event: KeyboardEvent): void
}

type Made = Host & { readonly inert: Inert }

/** A host that is put into the page when a card is first drawn. */
export function makeCardHost(events: CardEvents): CardHost {
  const wheel = makeWheelMemory()
  let made: Made | undefined
  let anchor: Anchor | undefined
  // What had the focus before the card was shown.
  let before: Element | null = null
  let drawn = 0
  // Whom the card was about when it was shown last.
  let about: EntityId | undefined
  // The key of the card that is drawn: it stays one and the same as long as it only says more.
  let key: number | undefined
  // How much of it is folded so that it fits.
  let folded = 0

  const isOpen = (): boolean => made?.host.isConnected === true && made.host.matches(':popover-open')
  const place = (): void => {
    if (made && anchor && isOpen()) placeHost(made, anchor)
  }
  const draw = (props: CardProps, at: Element, hasFocus: boolean, staysPut = false): HTMLElement | null => {
    made ??= create(events, wheel, () => made && anchor && isOpen() && unfoldHost(made, anchor))
    const parent = layerAround(at) ?? document.documentElement
    if (made.host.parentNode !== parent) parent.append(made.host)
    if (!staysPut) [key, folded] = [hasFocus ? ++drawn : undefined, 0]
    // A card of its own for each name that the keyboard opens: only a newly focused one is read out.
    render(<Card key={key} {...props} folded={folded} />, made.mount)
    made.inert.apply()
    return made.mount.querySelector<HTMLElement>('.card')
  }
  const discard = (): void => {
    hide()
    made?.inert.stop()
    made?.remove()
    made = undefined
  }
  const tryToDraw = (...how: Parameters<typeof draw>): HTMLElement | null =>
    drawTwice(() => draw(...how), discard)
  const hide = (): void => {
    if (!made || !isOpen()) return
    close(made, before)
    before = null
  }

  return {
    prepare(props, element) {
      if (!isOpen()) tryToDraw(props, element, false)
    },
    show(props, at, { isSheet, isSide, hasFocus, staysPut }) {
      anchor = at
      const card = tryToDraw(props, at.element, hasFocus, staysPut)
      if (!card || !made) return false
      // What is drawn into a card that is open begins at its start.
      if (props.content.entity.id !== about) card.querySelector('.body')?.scrollTo(0, 0)
      about = props.content.entity.id
      if (!isOpen()) before = document.activeElement
      open(made.host, { isSheet, isSide })
      card.classList.toggle('dark', pageScheme(at.element) === 'dark')
      if (hasFocus) {
        made.inert.reached()
        card.focus({ preventScroll: true })
      }
      const settle = (): void => (staysPut && made ? growHost(made, at) : place())
      const fold = (more: number): boolean => {
        folded = more
        return tryToDraw(props, at.element, hasFocus, true) === card
      }
      return settleFolded(card, settle, folded, fold)
    },
    place,
    hide,
    isOpen,
    owns: (event) => made !== undefined && event.composedPath().includes(made.host),
    wheeled: wheel.before,
    rect: () => made?.host.getBoundingClientRect() ?? new DOMRect(),
    stop() {
      hide()
      if (made) render(null, made.mount)
      discard()
    },
  }
}

function open(host: HTMLElement, { isSheet, isSide }: Pick<HowShown, 'isSheet' | 'isSide'>): void {
  host.toggleAttribute('sheet', isSheet)
  host.toggleAttribute('side', isSide)
  if (!host.matches(':popover-open')) host.showPopover()
}

/**
 * Puts a card where it goes, and folds more of it as long as it does not fit there.
 *
 * @param settle puts it there
 * @param folded how much of it is folded
 * @param fold draws it with so much folded. @returns whether it could be drawn
 * @returns whether it could be drawn
 */
function settleFolded(
  card: Element,
  settle: () => void,
  folded: number,
  fold: (folded: number) => boolean,
): boolean {
  settle()
  // What the reader has unfolded stays so.
  if (card.querySelector('details[open]')) return true
  for (let more = folded + 1; more <= MOST_FOLDED && hasScrollBar(card); more++) {
    if (!fold(more)) return false
    settle()
  }
  return true
}

/** Whether not all of a card fits: one px, of which no reader needs to know, is a scroll bar too. */
function hasScrollBar(card: Element): boolean {
  const { scrollHeight = 0, clientHeight = 0 } = card.querySelector('.body') ?? {}
  return scrollHeight > clientHeight
}

/** What the card of a name in it is put into. */
const AROUND = 'dialog:modal, dialog[open][closedby=any], [popover]:popover-open'

/**
 * The modal dialog or open popover that an element is in, also by a slot: what is outside of a modal dialog is inert, and a
 * click outside of the others closes them.
 */
function layerAround(element: Element): Element | undefined {
  for (let at: Element | undefined = element; at; at = elementAround(at))
    if (!(at instanceof HTMLFormElement) && at.matches(AROUND)) return at
  return undefined
}

/** What was drawn half is not drawn upon again: it is discarded, and one more card is tried. */
function drawTwice<Drawn>(draw: () => Drawn, discard: () => void): Drawn | null {
  try {
    return draw()
  } catch (error) {
    void askNoteError(error)
    discard()
  }
  try {
    return draw()
  } catch {
    discard()
    return null
  }
}

/** @param unfolded is called before what the reader has unfolded is shown */
function create({ onEnter, onLeave, onKey }: CardEvents, wheel: WheelMemory, unfolded: () => void): Made {
  const host = makeHost('card', css, {
    onEnter,
    onLeave,
    onKey(event) {
      inert.reached()
      onKey(event)
    },
    onWheel() {
      if (host.mount.querySelector('.scrolls')) wheel.turned({ left: scrollX, top: scrollY })
    },
    onFocusOut: () => inert.left(),
  })
  host.mount.addEventListener('toggle', unfolded, true)
  const inert = keepInert(host)
  return { ...host, inert }
}

/** Closes an open card. @param before gets the focus back, if the card has it */
function close({ host, mount, inert }: Made, before: Element | null): void {
  const hadFocus = document.activeElement === host
  host.hidePopover()
  inert.hidden()
  if (hadFocus && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
  // Where nothing had the focus before, the hidden card would keep it until the next frame.
  const inner = (mount.getRootNode() as ShadowRoot).activeElement
  if (document.activeElement === host && inner instanceof HTMLElement) inner.blur()
}
