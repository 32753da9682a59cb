import { expect, test, vi } from 'vitest'
import type { HoverState } from '../../../entrypoints/content/hover/machine.ts'
import { type PointerSight, pointerEvent } from '../../../entrypoints/content/hover/pointer-event.ts'
import type { PageMention } from '../../../entrypoints/content/mentions/text-block.ts'

const [a, b] = [{ name: 'a' }, { name: 'b' }] as unknown as [PageMention, PageMention]
const idle: HoverState<PageMention> = { at: 'idle' }
const open: HoverState<PageMention> = { at: 'open', target: a }
const leaving: HoverState<PageMention> = { at: 'leaving', target: a, token: 1 }
const sight = (more: Partial<PointerSight>): PointerSight => ({
  under: undefined,
  mayOpen: true,
  isCardOpen: false,
  isTowardsCard: (): boolean => false,
  ...more,
})
const towards = { isCardOpen: true, isTowardsCard: (): boolean => true }

test.each([
  ['a name', idle, { under: a }, { type: 'enter', target: a }],
  ['a name whose card may not open', idle, { under: a, mayOpen: false }, { type: 'leave' }],
  ['no name', idle, {}, { type: 'leave' }],
  [
    'the name of the open card, which needs no key to stay',
    open,
    { under: a, mayOpen: false },
    { type: 'enter', target: a },
  ],
  [
    'the name of a card that is about to close',
    leaving,
    { under: a, mayOpen: false },
    { type: 'enter', target: a },
  ],
  [
    'a name that was only dwelt on',
    { at: 'dwelling', target: a, token: 1 },
    { under: a, mayOpen: false },
    { type: 'leave' },
  ],
  ['another name', open, { under: b, isCardOpen: true }, { type: 'enter', target: b }],
  ['another name on the way to the card', open, { under: b, ...towards }, undefined],
  [
    'another name on the way to a card that is about to close',
    leaving,
    { under: b, ...towards },
    { type: 'enter', target: b },
  ],
  ['nothing on the way to the card', open, towards, { type: 'approach-card' }],
  ['nothing on the way to where no card is', open, { isTowardsCard: (): boolean => true }, { type: 'leave' }],
] as const)('on %s', (_, state, seen, expected) => {
  expect(pointerEvent(state as HoverState<PageMention>, sight(seen as Partial<PointerSight>))).toEqual(
    expected,
  )
})

test('where no card is open nobody measures where it is', () => {
  const isTowardsCard = vi.fn(() => true)
  pointerEvent(open, sight({ isTowardsCard }))
  pointerEvent(open, sight({ under: a, isCardOpen: true, isTowardsCard }))
  expect(isTowardsCard).not.toHaveBeenCalled()
})
