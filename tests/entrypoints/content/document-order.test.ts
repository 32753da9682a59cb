import { afterEach, describe, expect, test, vi } from 'vitest'
import { inPageOrder, inReadingOrder, inSections } from '../../../entrypoints/content/read/document-order.ts'
import type { Run } from '../../../entrypoints/content/read/runs.ts'
import { openPage } from '../dom.ts'

afterEach(() => void vi.unstubAllGlobals())

interface Block {
  readonly run: Run
  readonly order: number | undefined
}
/** A block whose text begins in a node. */
function blockAt(node: Node | null, order?: number, from = 0): Block {
  return { run: { pieces: [{ node, from }] } as unknown as Run, order }
}
/** Blocks of all elements of a kind, in the order of the document. */
const blocksOf = (root: Document | Element | ShadowRoot, selector: string): Block[] =>
  [...root.querySelectorAll(selector)].map((element) => blockAt(element.firstChild))
const texts = (blocks: readonly Block[]): string[] =>
  blocks.map(({ run }) => run.pieces[0]?.node.nodeValue ?? '')

/** A page whose `article` has a shadow tree with a block before, and one in a tree of its own in that. */
function withShadows(): { readonly blocks: readonly Block[] } {
  const document = openPage('<p>1</p><article><p>4</p></article><p>5</p>')
  const outer = (document.querySelector('article') as Element).attachShadow({ mode: 'open' })
  outer.innerHTML = '<p>2</p><div></div>'
  const inner = (outer.querySelector('div') as Element).attachShadow({ mode: 'open' })
  inner.innerHTML = '<p>3</p>'
  const [one, four, five] = blocksOf(document, 'p') as [Block, Block, Block]
  const [two] = blocksOf(outer, 'p') as [Block]
  const [three] = blocksOf(inner, 'p') as [Block]
  return { blocks: [one, two, three, four, five] }
}

describe('two blocks', () => {
  test('of the first reading are in its order, whatever the page has made of them', () => {
    openPage('<p>a</p><p>b</p>')
    const [a, b] = [...document.querySelectorAll('p')].map((p, i) => blockAt(p.firstChild, 2 - i)) as [
      Block,
      Block,
    ]
    expect(inReadingOrder(a, b)).toBeGreaterThan(0)
    expect(inReadingOrder(b, a)).toBeLessThan(0)
  })
  test('one of which came later are in the order of the document', () => {
    openPage('<p>a</p><p>b</p>')
    const [a, b] = [...document.querySelectorAll('p')].map((p) => p.firstChild)
    expect(inReadingOrder(blockAt(a!, 9), blockAt(b!))).toBeLessThan(0)
    expect(inReadingOrder(blockAt(b!), blockAt(a!, 9))).toBeGreaterThan(0)
  })
  test('of one node are in the order of their starts', () => {
    openPage('<p>ab</p>')
    const node = document.querySelector('p')!.firstChild
    expect(inReadingOrder(blockAt(node, undefined, 7), blockAt(node, undefined, 3))).toBe(4)
  })
  test('of several trees are in the order in which readers come upon them', () => {
    const { blocks } = withShadows()
    expect(texts(blocks.toReversed().sort(inReadingOrder))).toEqual(['1', '2', '3', '4', '5'])
    expect(texts([2, 0, 4, 1, 3].map((i) => blocks[i]!).sort(inReadingOrder))).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
    ])
  })
  test('without text are in none', () => {
    openPage('<p>a</p>')
    const empty = { run: { pieces: [] } as unknown as Run, order: undefined }
    expect(inReadingOrder(empty, blockAt(document.querySelector('p')!.firstChild))).toBe(0)
  })
})

describe('all blocks', () => {
  test('are in the order of the page, shadow trees in the place of their hosts', () => {
    const { blocks } = withShadows()
    expect(texts(inPageOrder(blocks.toReversed()))).toEqual(['1', '2', '3', '4', '5'])
  })
  test('that are no longer in the page are left out', () => {
    openPage('<p>a</p><p>b</p>')
    const blocks = blocksOf(document, 'p')
    document.querySelector('p')!.remove()
    expect(texts(inPageOrder(blocks))).toEqual(['b'])
  })
  test('of one node stay together, as they came', () => {
    openPage('<p>a</p>')
    const node = document.querySelector('p')!.firstChild
    const blocks = [blockAt(node, 0, 0), blockAt(node, 1, 5)]
    expect(inPageOrder(blocks)).toEqual(blocks)
  })
  describe('and the page is walked through', () => {
    const isWalked = (blocks: readonly Block[]): boolean => {
      const walker = vi.spyOn(document, 'createTreeWalker')
      const numbers = texts(inPageOrder(blocks.toReversed())).map(Number)
      expect(numbers).toEqual(blocks.map((_, i) => i))
      return walker.mock.calls.length > 0
    }
    const open = (count: number): void =>
      void openPage(Array.from({ length: count }, (_, i) => `<p>${i}</p>`).join(''))

    test('for many that came later', () => {
      open(500)
      expect(isWalked(blocksOf(document, 'p'))).toBe(true)
    })
    test('not for a few', () => {
      open(20)
      expect(isWalked(blocksOf(document, 'p'))).toBe(false)
    })
    test('not for those whose places are known', () => {
      open(500)
      const placed = [...document.querySelectorAll('p')].map((p, i) => blockAt(p.firstChild, i))
      expect(isWalked(placed)).toBe(false)
    })
  })
})

describe('sections', () => {
  const isHeading = ({ localName }: Element): boolean => localName === 'h2'

  test('begin with their headings, and the first with the page', () => {
    openPage('<p>a</p><h2>B</h2><p>c</p><div><h2>D</h2></div><p>e</p>')
    expect(inSections(blocksOf(document, 'p, h2'), isHeading).map(texts)).toEqual([
      ['a'],
      ['B', 'c'],
      ['D', 'e'],
    ])
  })
  test('go through shadow trees', () => {
    openPage('<p>a</p><article></article><p>c</p>')
    const root = (document.querySelector('article') as Element).attachShadow({ mode: 'open' })
    root.innerHTML = '<h2>B</h2>'
    const blocks = [...blocksOf(document, 'p'), ...blocksOf(root, 'h2')]
    expect(inSections(blocks, isHeading).map(texts)).toEqual([['a'], ['B', 'c']])
  })
})
