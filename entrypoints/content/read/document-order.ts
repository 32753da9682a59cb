import { outOfShadows } from './containers.ts'
import type { Run } from './runs.ts'
import { shadowOf } from './shadow.ts'

/** A text of the page. `order` is its place in the first reading, which goes from start to end; undefined for text that came later. */
interface Placed {
  readonly run: Run
  readonly order: number | undefined
}

/** A comparison for `sort`: the order in which readers see the texts. */
export function inReadingOrder(a: Placed, b: Placed): number {
  if (a.order !== undefined && b.order !== undefined) return a.order - b.order
  const [x, y] = [a.run.pieces[0], b.run.pieces[0]]
  if (!x || !y) return 0
  return x.node === y.node ? x.from - y.from : inDocumentOrder(x.node, y.node)
}

/** So many blocks are compared with each other. To compare two nodes costs more the more siblings they have, to walk through the page more the larger it is. */
const MOST_COMPARED = 40

/** All blocks that are in the page, in reading order. */
export function inPageOrder<Block extends Placed>(blocks: Iterable<Block>): Block[] {
  const all = [...blocks]
  const isComparable = all.length <= MOST_COMPARED || all.every(({ order }) => order !== undefined)
  if (!isComparable) return inSections(all, () => false).flat()
  return all.filter(({ run }) => run.pieces[0]?.node.isConnected).sort(inReadingOrder)
}

/** The same as `inPageOrder`, divided where an element starts a section. */
export function inSections<Block extends Placed>(
  blocks: Iterable<Block>,
  isStart: (element: Element) => boolean,
): Block[][] {
  const byNode = Map.groupBy(blocks, (block) => block.run.pieces[0]?.node)
  let section: Block[] = []
  const sections = [section]
  const walk = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) {
        section.push(...(byNode.get(node as Text) ?? []))
        continue
      }
      if (isStart(node as Element)) {
        section = []
        sections.push(section)
      }
      const inner = shadowOf(node as Element)
      if (inner) walk(inner)
    }
  }
  walk(document)
  return sections
}

/** A comparison for `sort`: document order. The content of a shadow root comes before the children of its host. */
function inDocumentOrder(a: Node, b: Node): number {
  if (a === b) return 0
  const place = a.compareDocumentPosition(b)
  if (place & Node.DOCUMENT_POSITION_DISCONNECTED) return acrossTrees(a, b)
  return place & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
}

function acrossTrees(a: Node, b: Node): number {
  const [as, bs] = [a, b].map((node) => [...outOfShadows(node)].reverse()) as [Node[], Node[]]
  // Both start in the same tree. Where their paths part, the order of the hosts decides.
  for (let i = 0; i < Math.min(as.length, bs.length); i++) {
    const [x, y] = [as[i], bs[i]]
    // An element comes before what is in it, and a shadow root before the children of its host.
    if (x && y && x !== y) return x.compareDocumentPosition(y) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
  }
  return as.length - bs.length
}
