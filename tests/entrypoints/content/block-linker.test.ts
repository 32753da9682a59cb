import { expect, test, vi } from 'vitest'
import { makeBlockLinker } from '../../../entrypoints/content/mentions/block-linker.ts'
import type { TextBlock } from '../../../entrypoints/content/mentions/text-block.ts'
import type { Mention } from '../../../facts/types.ts'

const node = { data: 'Georgia and Peru' }
const mention = (start: number, entity: string, more: object = {}): Mention =>
  ({ start, end: start + 4, entity, why: '', confidence: 1, ...more }) as unknown as Mention
const block = (isDependent = true, pieces: readonly object[] = [{ node, at: 0, from: 0 }]): TextBlock =>
  ({ run: { text: node.data, pieces }, isDependent, epoch: -1 }) as unknown as TextBlock

function setUp(...found: Mention[]) {
  const link = vi.fn((_: TextBlock): readonly Mention[] => found)
  const [first, gone] = [vi.fn(), vi.fn()]
  return { link, first, gone, linker: makeBlockLinker({ link, first, isOne: () => true, gone }) }
}

test('a block is linked when asked for, once; and its mentions know their place', () => {
  const { link, first, linker } = setUp(mention(12, 'country:pe'))
  const one = block()
  expect(linker.isLinked(one)).toBe(false)
  const [peru] = linker.linked(one)
  expect(peru?.span).toEqual({ startContainer: node, startOffset: 12, endContainer: node, endOffset: 16 })
  expect(linker.isLinked(one)).toBe(true)
  expect(linker.linked(one)[0]).toBe(peru)
  expect(link).toHaveBeenCalledOnce()
  expect(first.mock.calls).toEqual([[one]])
})

test('when the text says something else, what depends on it is linked again, and nothing else', () => {
  const { link, first, linker } = setUp(mention(0, 'country:ge'))
  const [dependent, other] = [block(true), block(false)]
  linker.linked(dependent)
  linker.linked(other)
  linker.renew()
  expect([linker.isLinked(dependent), linker.isLinked(other)]).toEqual([false, true])
  linker.linked(dependent)
  linker.linked(other)
  expect(link).toHaveBeenCalledTimes(3)
  expect(first).toHaveBeenCalledTimes(2)
})

test('what stays the same stays the same object; what does not is gone', () => {
  const { link, gone, linker } = setUp(mention(0, 'country:ge'), mention(12, 'country:pe'))
  const one = block()
  const [georgia, peru] = linker.linked(one)
  link.mockReturnValue([mention(0, 'leader:georgia'), mention(12, 'country:pe')])
  linker.renew()
  const now = linker.linked(one)
  expect(now[0]).not.toBe(georgia)
  expect(now[1]).toBe(peru)
  expect(gone.mock.calls.map(([found]) => found)).toEqual([georgia])
})

test.each([
  ['end', { end: 99 }],
  ['why', { why: 'other' }],
  ['confidence', { confidence: 0.5 }],
  ['others', { others: ['leader:x'] }],
])('another %s is another mention', (_, change) => {
  const { link, gone, linker } = setUp(mention(0, 'country:ge'))
  const one = block()
  linker.linked(one)
  link.mockReturnValue([mention(0, 'country:ge', change)])
  linker.renew()
  linker.linked(one)
  expect(gone).toHaveBeenCalledOnce()
})

test('a name whose text has changed meanwhile has no place', () => {
  const { linker } = setUp(mention(0, 'country:ge'))
  expect(linker.linked(block(true, []))).toEqual([])
})
