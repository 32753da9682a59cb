import { expect, test, vi } from 'vitest'
import { type CardData, cardPropsOf } from '../../../entrypoints/card/card-props.ts'
import type { CardContent } from '../../../facts/views/card.ts'

const data = (more: Partial<CardData> = {}): CardData =>
  ({
    messages: (key: string) => `(${key})`,
    reply: { content: { name: 'A' } },
    found: { mention: { why: 'because' } },
    isPinned: false,
    isSide: false,
    trail: ['leader:a'],
    ...more,
  }) as unknown as CardData
const actions = () => ({
  turn: vi.fn(),
  pin: vi.fn(),
  close: vi.fn(),
  step: vi.fn(),
  onCard: vi.fn((content: CardContent) => ({ ...content, asked: 3 }) as CardContent),
})

test('the card of a name says why, and there is no way back from it', () => {
  const props = cardPropsOf(data(), actions())
  expect(props).toMatchObject({
    locale: '(locale)',
    content: { name: 'A', asked: 3 },
    why: 'because',
    canGoBack: false,
  })
  expect(Object.keys(props)).not.toContain('flag')
})

test('at the side it stays open anyway', () => {
  expect(cardPropsOf(data(), actions()).pin?.isOn).toBe(false)
  expect(cardPropsOf(data({ isSide: true }), actions()).pin).toBeUndefined()
})

test('a card that was turned to has a way back, and no reason: no name led to it', () => {
  const { turn, ...others } = actions()
  const props = cardPropsOf(data({ trail: ['leader:a', 'country:b'] }), { turn, ...others })
  expect(props.canGoBack).toBe(true)
  expect(props.why).toBeUndefined()
  props.onBack()
  props.onTurn('leader:c')
  expect(turn.mock.calls).toEqual([[['leader:a']], [['leader:a', 'country:b', 'leader:c']]])
})

test('the pin pins, and closes what is pinned', () => {
  const free = actions()
  cardPropsOf(data(), free).pin?.onToggle()
  expect([free.pin.mock.calls.length, free.close.mock.calls.length]).toEqual([1, 0])
  const pinned = actions()
  const { pin, onClose } = cardPropsOf(data({ isPinned: true }), pinned)
  pin?.onToggle()
  onClose()
  expect([pin?.isOn, pinned.pin.mock.calls.length, pinned.close.mock.calls.length]).toEqual([true, 0, 2])
})

test('flag and map are there where they came', () => {
  const reply = { content: {}, flag: 'f', locator: 'l' } as unknown as CardData['reply']
  expect(cardPropsOf(data({ reply }), actions())).toMatchObject({ flag: 'f', locator: 'l' })
})

test('a step goes from the place that the card is at', () => {
  const steps = actions()
  const content = { entity: { id: 'leader:a' } }
  const own = data({ reply: { content } as unknown as CardData['reply'] })
  cardPropsOf(own, steps).onStep?.(-1)
  expect(steps.step.mock.calls).toEqual([['leader:a', own.found, -1]])
  expect(steps.onCard.mock.calls[0]).toEqual([content, own.found])
})
