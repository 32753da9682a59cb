import { describe, expect, test, vi } from 'vitest'
import { handleKey } from '../../../entrypoints/content/hover/keys.ts'
import { makeModifierKey } from '../../../entrypoints/content/hover/modifier-key.ts'

function setUp(modifier: 'none' | 'Alt', isOpen = false) {
  const sent: unknown[] = []
  const pointer = { dismiss: vi.fn(), lookSoon: vi.fn() }
  const calm = { asked: vi.fn() }
  const parts = {
    machine: { send: (event: unknown) => sent.push(event) },
    view: { isOpen: () => isOpen, shown: () => ({ mention: 'the name' }) },
    pointer,
    calm,
    modifier: makeModifierKey(modifier, () => false),
  }
  const press = (key: string, more: object = {}) => {
    const event = {
      isTrusted: true,
      type: 'keydown',
      key,
      getModifierState: (name: string) => name === key,
      preventDefault: vi.fn(),
      stopImmediatePropagation: vi.fn(),
      ...more,
    }
    handleKey(event as unknown as KeyboardEvent, parts as unknown as Parameters<typeof handleKey>[1])
    return event
  }
  return { sent, pointer, calm, press, modifier: parts.modifier }
}

describe('Escape', () => {
  test('closes an open card, which stays closed while the pointer rests, and is not the page’s', () => {
    const { sent, pointer, press } = setUp('none', true)
    const event = press('Escape')
    expect(sent).toEqual([{ type: 'close' }])
    expect(pointer.dismiss.mock.calls).toEqual([['the name']])
    expect(event.preventDefault).toHaveBeenCalledOnce()
    expect(event.stopImmediatePropagation).toHaveBeenCalledOnce()
  })
  test.each([
    ['where no card is open', false, {}],
    ['that is let go', true, { type: 'keyup' }],
    ['that a script has made', true, { isTrusted: false }],
  ])('%s is the page’s', (_, isOpen, more) => {
    const { sent, press } = setUp('none', isOpen)
    expect(press('Escape', more).preventDefault).not.toHaveBeenCalled()
    expect(sent).toEqual([])
  })
})

describe('the reader’s key', () => {
  test('has the pointer looked at, for whatever is under it', () => {
    const { pointer, calm, press } = setUp('Alt')
    press('Alt')
    expect(pointer.dismiss.mock.calls).toEqual([[undefined]])
    expect(calm.asked).toHaveBeenCalledOnce()
    expect(pointer.lookSoon).toHaveBeenCalledOnce()
  })
  test('that is let go opens nothing, and closes nothing', () => {
    const { sent, pointer, press } = setUp('Alt', true)
    press('Alt', { type: 'keyup', getModifierState: () => false })
    expect(pointer.lookSoon).not.toHaveBeenCalled()
    expect(sent).toEqual([])
  })
  test.each([
    ['another key', 'Alt', 'Shift'],
    ['any key where none is wanted', 'none', 'none'],
  ] as const)('is not %s', (_, modifier, key) => {
    const { calm, press } = setUp(modifier)
    press(key)
    expect(calm.asked).not.toHaveBeenCalled()
  })
})

describe('a key to be held', () => {
  const held = { getModifierState: (key: string) => key === 'Alt' }
  test('is held as events show it; where none is wanted always', () => {
    const key = makeModifierKey('Alt', () => false)
    expect(key.isHeld()).toBe(false)
    key.note(held)
    expect(key.isHeld()).toBe(true)
    key.note({ getModifierState: () => false })
    expect(key.isHeld()).toBe(false)
    const none = makeModifierKey('none', () => false)
    none.note({ getModifierState: () => false })
    expect(none.isHeld()).toBe(true)
  })
  test('is not held by who writes', () => {
    const key = makeModifierKey('Alt', () => true)
    key.note(held)
    expect(key.isHeld()).toBe(false)
  })
})
