import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { isLookedUp, lookedUp } from '../../../entrypoints/content/hover/selection-card.ts'
import type { PageMention } from '../../../entrypoints/content/mentions/text-block.ts'
import type { CardContent } from '../../../facts/views/card.ts'
import { openPage } from '../dom.ts'

class StaticRange {
  readonly span: object
  constructor(span: object) {
    this.span = span
  }
}
const content = {
  entity: { id: 'leader:a', kind: 'leader', name: 'lee' },
  namesakes: [{ id: 'leader:a' }, { id: 'leader:b' }],
} as unknown as CardContent

beforeEach(() => {
  openPage('<p>Mr Lee spoke</p>')
  vi.stubGlobal('StaticRange', StaticRange)
})
afterEach(() => void vi.unstubAllGlobals())

/** Has the reader select what is between two places. */
function select(
  startContainer: Node | null,
  startOffset: number,
  endContainer: Node | null,
  endOffset: number,
): void {
  const isCollapsed = startContainer === endContainer && startOffset === endOffset
  const range = { startContainer, startOffset, endContainer, endOffset }
  vi.stubGlobal('getSelection', () => ({ rangeCount: 1, isCollapsed, getRangeAt: () => range }))
}
const text = (): Node | null => document.querySelector('p')!.firstChild

test('what was selected is as a name that all bear who were found, where it is, and is distinguished from one', () => {
  select(text(), 3, text(), 6)
  const found = lookedUp('Lee', content)
  expect(found?.mention).toMatchObject({
    entity: 'leader:a',
    others: ['leader:a', 'leader:b'],
    start: 0,
    end: 3,
  })
  expect(found?.span).toEqual({ startContainer: text(), startOffset: 3, endContainer: text(), endOffset: 6 })
  expect(found?.range).toEqual(new StaticRange(found!.span))
  expect(isLookedUp(found!)).toBe(true)
  expect(isLookedUp({ mention: { surface: 'Lee' } } as PageMention)).toBe(false)
})
test('where facts alone were found nobody bears it', () => {
  select(text(), 3, text(), 6)
  const { namesakes: _, ...rest } = content
  expect(lookedUp('Lee', rest)?.mention.others).toEqual([])
})

describe('nothing is looked up', () => {
  test.each([
    ['where nothing can be selected', null],
    ['where nothing is selected', { rangeCount: 0, isCollapsed: true }],
  ])('%s', (_, selection) => {
    vi.stubGlobal('getSelection', () => selection)
    expect(lookedUp('Lee', content)).toBeUndefined()
  })
  test('where the selection is empty by now', () => {
    select(text(), 3, text(), 3)
    expect(lookedUp('Lee', content)).toBeUndefined()
  })
  test('where it begins or ends in no text', () => {
    select(document.body, 0, text(), 6)
    expect(lookedUp('Lee', content)).toBeUndefined()
    select(text(), 0, document.body, 1)
    expect(lookedUp('Lee', content)).toBeUndefined()
  })
})
