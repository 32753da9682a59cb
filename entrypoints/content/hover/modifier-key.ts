import type { Settings } from '../../../settings/settings.ts'
import { isWriting } from './event-target.ts'

/** The key that the reader wants held for a card to open, if any. */
export interface ModifierKey {
  isHeld(): boolean
  /** An event shows whether it is held. */
  note(event: Pick<KeyboardEvent, 'getModifierState'>): void
  /** Whether a key is it. */
  is(key: string): boolean
}

/** @param isBusy whether the reader writes: who does holds keys for what is written */
export function makeModifierKey(modifier: Settings['modifier'], isBusy = isWriting): ModifierKey {
  let isHeld = modifier === 'none'
  return {
    isHeld: () => isHeld,
    note(event) {
      if (modifier !== 'none') isHeld = event.getModifierState(modifier) && !isBusy()
    },
    is: (key) => modifier !== 'none' && key === modifier,
  }
}
