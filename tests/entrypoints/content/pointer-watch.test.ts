import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type PointerParts, watchPointer } from '../../../entrypoints/content/hover/pointer-watch.ts'
import { openPage } from '../dom.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A paragraph with a name, and a clear layer over it, which the pointer is on. */
function setUp() {
  const document = openPage('<p>Macron</p><div id="plain"></div><div id="layer"></div>')
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run, 16))
  vi.stubGlobal('cancelAnimationFrame', clearTimeout)
  vi.stubGlobal('getComputedStyle', () => ({
    backgroundColor: 'rgba(0, 0, 0, 0)',
    backgroundImage: 'none',
    opacity: '1',
  }))
  const at = (id: string): Element => document.querySelector(id) as Element
  const underneath = { '#plain': [at('#plain')], '#layer': [at('#layer'), at('p')] }
  let over: keyof typeof underneath = '#layer'
  const all = vi.fn(() => underneath[over])
  Object.assign(document, {
    elementsFromPoint: all,
    createRange: () => ({
      setStart: () => undefined,
      setEnd: () => undefined,
      getClientRects: () => [{ left: 0, right: 999, top: 0, bottom: 999 }],
    }),
  })
  const name = { span: {} }
  const sent: unknown[] = []
  let onMove: (event: unknown) => void = () => undefined
  const watch = watchPointer({
    listen: (type: string, run: (event: unknown) => void) => {
      if (type === 'pointermove') onMove = run
    },
    page: {
      around: (element: Element) => (element === at('p') ? [name] : []),
      at: () => undefined,
      untouchable: () => [],
    },
    machine: { state: () => ({ at: 'idle' }), send: (event: { type: string }) => sent.push(event.type) },
    calm: { moved: () => undefined, mayOpen: () => true },
    kept: { look: () => undefined },
    modifier: { note: () => undefined, isHeld: () => true },
    onCard: { isOn: () => false, isOff: () => undefined },
    isSide: false,
    host: () => undefined,
    looking: () => undefined,
  } as unknown as PointerParts)
  vi.stubGlobal('PointerEvent', class {})
  /** Moves the pointer, and lets some time go by. */
  const move = (x: number, to: keyof typeof underneath, ms: number): void => {
    over = to
    onMove({ isTrusted: true, clientX: x, clientY: 5, composedPath: () => [at(to)] })
    vi.advanceTimersByTime(ms)
  }
  return { watch, move, sent, all }
}

test('a pointer that moves asks the browser for nothing that lies under the element it is on', () => {
  const { move, all, sent } = setUp()
  for (let x = 0; x < 20; x++) move(x, '#layer', 32)
  expect(all).not.toHaveBeenCalled()
  expect(new Set(sent)).toEqual(new Set(['leave']))
})

test('one that rests finds the name under a clear layer, once, and stays on it while it moves there', () => {
  const { move, all, sent } = setUp()
  move(1, '#layer', 200)
  expect(all).toHaveBeenCalledOnce()
  expect(sent).toEqual(['leave', 'enter'])
  move(2, '#layer', 16)
  expect(sent.at(-1)).toBe('enter')
  move(3, '#plain', 16)
  expect(sent.at(-1)).toBe('leave')
})

test('where it rests on nothing, it looks once, and the next move is cheap again', () => {
  const { move, all } = setUp()
  move(1, '#plain', 1000)
  expect(all).toHaveBeenCalledOnce()
  move(2, '#plain', 16)
  expect(all).toHaveBeenCalledOnce()
})

test('once it is not watched any more, nothing is looked at', () => {
  const { watch, move, all } = setUp()
  move(1, '#layer', 16)
  watch.stop()
  vi.advanceTimersByTime(1000)
  expect(all).not.toHaveBeenCalled()
})
