import type { CardHost } from '../../card/card-host.tsx'
import type { Point } from '../../card/place.ts'
import type { PageMention } from '../mentions/text-block.ts'
import { measured } from '../trace.ts'
import type { Calm } from './calm.ts'
import { isTouch, targetOf } from './event-target.ts'
import { elementAt, isTowards } from './hit-test.ts'
import type { KeptName } from './kept-name.ts'
import type { Listen } from './long-press.ts'
import type { HoverMachine } from './machine-runner.ts'
import type { ModifierKey } from './modifier-key.ts'
import type { OnCard } from './on-card.ts'
import { pointerEvent } from './pointer-event.ts'
import { makeSight, type PageUnder } from './under-cover.ts'

/** Knows where the pointer is, and reports to the machine what it does. */
export interface PointerWatch {
  /** Where it is; undefined where it is not on the page, or is a finger. */
  at(): Point | undefined
  /** Where it left the page, maybe for a frame. */
  leftAt(): Point | undefined
  moveTo(point: Point | undefined): void
  /** Looks with the next frame at what it is on. */
  lookSoon(): void
  /** What it is on may be another element than before. */
  lookAgain(): void
  /** Whether it is on something in a node. */
  isIn(node: Node): boolean
  /** The card of a name stays closed until the pointer has been somewhere else; of none, none does. */
  dismiss(found: PageMention | undefined): void
  /** The page has been left, or has become another one. */
  forget(): void
  stop(): void
}

/** What the watch works with. */
export interface PointerParts {
  readonly listen: Listen
  readonly page: PageUnder
  readonly machine: HoverMachine<PageMention>
  readonly calm: Calm
  readonly kept: Pick<KeptName, 'look'>
  readonly modifier: ModifierKey
  readonly onCard: Pick<OnCard, 'isOn' | 'isOff'>
  /** Whether cards are at the side of the page: then no name is on the way to them. */
  readonly isSide: boolean
  host(): CardHost | undefined
  /** Is called before each look. */
  looking(): void
}

export function watchPointer(parts: PointerParts): PointerWatch {
  const { listen, page, machine, calm, kept, modifier, onCard, isSide, host, looking } = parts
  let at: Point | undefined
  let left: Point | undefined
  // Where it was when the machine last heard of it.
  let departure: Point | undefined
  // What it was on when it last moved.
  let target: Element | undefined
  let dismissed: PageMention | undefined
  let frame = 0
  const sightOf = makeSight(page, () => lookSoon())
  const look = (): void => {
    frame = 0
    looking()
    if (!at || isOnCard(parts)) return
    target ??= elementAt(at)
    const [from, to, card] = [departure, at, host()]
    const under = target && sightOf(target, to)
    kept.look(under)
    if (under !== dismissed) dismissed = undefined
    const event = pointerEvent(machine.state(), {
      under,
      mayOpen: modifier.isHeld() && calm.mayOpen() && !dismissed,
      isCardOpen: card?.isOpen() === true,
      isTowardsCard: () => !isSide && isOnWay(from, to, card),
    })
    if (event) machine.send(event)
    if (event) departure = to
  }
  const lookSoon = (): void => {
    if (at) frame ||= requestAnimationFrame(() => measured('pointer', look))
  }
  const onMove = (event: PointerEvent): void => {
    if (!isMouse(event) || host()?.owns(event)) return
    onCard.isOff()
    at = { x: event.clientX, y: event.clientY }
    target = targetOf(event)
    calm.moved(event)
    modifier.note(event)
    lookSoon()
  }
  listen('pointermove', onMove, { passive: true })
  listen('pointerdown', (event) => {
    if (isMouse(event)) calm.moved(event)
    // A selection may begin here.
    if (isMouse(event) && machine.state().at === 'dwelling') machine.send({ type: 'leave' })
  })
  listen('pointerup', (event) => {
    if (isMouse(event)) calm.moved(event)
  })
  listen('pointerout', (event) => {
    if (!event.isTrusted || event.relatedTarget !== null || host()?.owns(event)) return
    at = undefined
    left = { x: event.clientX, y: event.clientY }
    machine.send({ type: 'leave' })
  })
  return {
    at: () => at,
    leftAt: () => left,
    moveTo(point) {
      at = point
    },
    lookSoon,
    lookAgain() {
      if (at) target = undefined
      lookSoon()
    },
    isIn: (node) => target !== undefined && holds(node, target),
    dismiss(found) {
      dismissed = found
    },
    forget() {
      at = target = dismissed = undefined
    },
    stop() {
      at = undefined
      cancelAnimationFrame(frame)
    },
  }
}

/** Whether it has reached the card since it last moved on the page: its moves on the card are not heard here. */
function isOnCard({ host, onCard }: Pick<PointerParts, 'host' | 'onCard'>): boolean {
  return onCard.isOn() && host()?.isOpen() === true
}

/** Whether an event is of the reader's pointer, and not of a finger. */
function isMouse(event: PointerEvent): boolean {
  return event.isTrusted && !isTouch(event)
}

/** Whether a node is in another one, across shadow trees. */
function holds(outer: Node, inner: Node): boolean {
  const root = inner.getRootNode()
  return outer.contains(inner) || (root instanceof ShadowRoot && holds(outer, root.host))
}

/** Whether the pointer went anywhere between two looks, and towards the card. */
function isOnWay(from: Point | undefined, to: Point, card: CardHost | undefined): boolean {
  const hasMoved = from && (from.x !== to.x || from.y !== to.y)
  return !!hasMoved && !!card && isTowards(from, to, card.rect())
}
