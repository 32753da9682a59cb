import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { makeNearMarks } from '../../../entrypoints/content/marks/near-marks.ts'
import type { PageMention, TextBlock } from '../../../entrypoints/content/mentions/text-block.ts'
import type { Container } from '../../../entrypoints/content/read/containers.ts'

beforeEach(() => {
  vi.stubGlobal('StaticRange', class {})
  vi.stubGlobal('HTMLFormElement', class {})
})
afterEach(() => void vi.unstubAllGlobals())

const NOW = Number.POSITIVE_INFINITY
const [one, two] = [{ name: 'one' }, { name: 'two' }] as unknown as [Container, Container]

/** A page of two containers, with blocks whose mentions name these. */
function setUp(blocks: readonly (readonly string[])[], firsts?: { readonly forget: () => void }) {
  const marked: string[] = []
  const own = blocks.map(
    (named): TextBlock =>
      ({
        run: { text: '' },
        mentions: named.map((entity) => ({ mention: { entity }, span: { startContainer: {} } })),
      }) as unknown as TextBlock,
  )
  const of = new Map([[one, own]])
  const refused = new Set<string>()
  const entities = new Map<AbstractRange, string>()
  const near = makeNearMarks(
    {
      blocksOf: (container) => of.get(container) ?? [],
      linked: (block) => block.mentions ?? [],
      has: (container) => of.has(container),
    },
    {
      isMarked: ({ mention }) => !refused.has(mention.entity),
      firsts: firsts as Parameters<typeof makeNearMarks>[1]['firsts'],
    },
    {
      add(entity, range) {
        marked.push(entity)
        entities.set(range, entity)
      },
      remove: (range) => marked.splice(marked.indexOf(entities.get(range) ?? ''), 1),
    },
  )
  return { near, marked, own, of, refused }
}

test('what comes near is marked once, and not any more when it is far', () => {
  const { near, marked } = setUp([['a', 'b'], ['c']])
  near.came(one)
  expect([near.isLeft(), marked]).toEqual([true, []])
  near.mark(NOW, true)
  near.again()
  near.mark(NOW, true)
  expect([near.isLeft(), marked]).toEqual([false, ['a', 'b', 'c']])
  near.went(one)
  expect(marked).toEqual([])
})

test('when it is looked at again, what is not to be marked any more is not', () => {
  const { near, marked, refused } = setUp([['a', 'b']])
  near.came(one)
  near.mark(NOW, true)
  refused.add('a')
  near.again()
  near.mark(NOW, true)
  expect(marked).toEqual(['b'])
})

test('without time nothing is marked, and with little a block at a time', () => {
  const { near, marked } = setUp([['a'], ['b']])
  near.came(one)
  near.mark(0, true)
  expect([near.isLeft(), marked]).toEqual([true, []])
  const now = vi.spyOn(performance, 'now').mockReturnValueOnce(0).mockReturnValue(9)
  near.mark(5, true)
  expect([near.isLeft(), marked]).toEqual([true, ['a']])
  now.mockRestore()
  near.mark(NOW, true)
  expect([near.isLeft(), marked]).toEqual([false, ['a', 'b']])
})

test('of very many names in one container 3000 are marked', () => {
  const { near, marked } = setUp([Array.from({ length: 2999 }, () => 'a'), ['b', 'c']])
  near.came(one)
  near.mark(NOW, true)
  expect([marked.length, marked.at(-1)]).toEqual([3000, 'b'])
})

describe('a container', () => {
  test('that is near and has grown is looked at again, one that is far is not', () => {
    const { near } = setUp([['a']])
    near.came(one)
    near.mark(NOW, true)
    near.grew(one)
    near.grew(two)
    expect(near.isLeft()).toBe(false)
    near.grown()
    expect(near.isLeft()).toBe(true)
    near.mark(NOW, true)
    near.grown()
    expect(near.isLeft()).toBe(false)
  })
  test('whose blocks have gone has no marks, and nothing to be marked', () => {
    const { near, marked, own } = setUp([['a']])
    near.came(one)
    near.mark(NOW, true)
    near.again()
    near.dropped(one, own)
    expect([near.isLeft(), marked]).toEqual([false, []])
  })
  test('without names is near no more', () => {
    const { near, of } = setUp([['a']])
    near.came(one)
    of.clear()
    near.mark(NOW, true)
    near.again()
    expect(near.isLeft()).toBe(false)
  })
})

test('where first mentions alone are wanted, all must have been read', () => {
  const forget = vi.fn()
  const { near, marked } = setUp([['a']], { forget })
  near.came(one)
  near.mark(NOW, false)
  expect(marked).toEqual([])
  near.again()
  expect(forget).toHaveBeenCalledOnce()
  near.mark(NOW, true)
  expect(marked).toEqual(['a'])
})

test('a mention that was never marked is hidden without a word', () => {
  const { near, marked } = setUp([['a']])
  near.hide({ mention: { entity: 'a' } } as unknown as PageMention)
  expect(marked).toEqual([])
})
