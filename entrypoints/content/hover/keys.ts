import type { PageMention } from '../mentions/text-block.ts'
import type { Calm } from './calm.ts'
import type { CardView } from './card-view.ts'
import type { HoverMachine } from './machine-runner.ts'
import type { ModifierKey } from './modifier-key.ts'
import type { PointerWatch } from './pointer-watch.ts'

/** What keys work on. */
export interface KeyParts {
  readonly machine: HoverMachine<PageMention>
  readonly view: Pick<CardView, 'isOpen' | 'shown'>
  readonly pointer: Pick<PointerWatch, 'dismiss' | 'lookSoon'>
  readonly calm: Calm
  readonly modifier: ModifierKey
}

/** A key was pressed or let go: Escape closes the card, and the reader's own key opens one. */
export function handleKey(event: KeyboardEvent, { machine, view, pointer, calm, modifier }: KeyParts): void {
  if (!event.isTrusted) return
  if (event.key === 'Escape' && event.type === 'keydown' && view.isOpen()) {
    // The page's own dialogs stay open: this Escape was for the card.
    event.preventDefault()
    event.stopImmediatePropagation()
    pointer.dismiss(view.shown()?.mention)
    machine.send({ type: 'close' })
  }
  if (!modifier.is(event.key)) return
  modifier.note(event)
  pointer.dismiss(undefined)
  calm.asked()
  // A card that is open stays: the key is for opening it.
  if (modifier.isHeld()) pointer.lookSoon()
}
