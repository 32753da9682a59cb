import { outOfShadows } from './containers.ts'
import type { Run } from './runs.ts'

/** A text of the page with its place in the first reading of it, which goes from start to end; undefined of what came later. */
interface Placed {
  readonly run: Run
  readonly order: number | undefined
}

/** As sorting wants it: in the order in which readers come upon them. */
export function inReadingOrder(a: Placed, b: Placed): number {
  if (a.order !== undefined && b.order !== undefined) return a.order - b.order
  const [x, y] = [a.run.pieces[0], b.run.pieces[0]]
  if (!x || !y) return 0
  return x.node === y.node ? x.from - y.from : inDocumentOrder(x.node, y.node)
}

/** All blocks in reading order, by one way through the page: comparing two siblings costs as much as they have others. */
export function inPageOrder<Block extends Placed>(blocks: Iterable<Block>): Block[] {
  return inSections(blocks, () => false).flat()
}

/** The same, and apart where an element starts a section. */
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
      if ((node as Element).shadowRoot) walk((node as Element).shadowRoot as ShadowRoot)
    }
  }
  walk(document)
  return sections
}

/** As sorting wants it: in the order of the document, with what stands in a shadow root before its host's own children. */
function inDocumentOrder(a: Node, b: Node): number {
  if (a === b) return 0
  const place = a.compareDocumentPosition(b)
  if (place & Node.DOCUMENT_POSITION_DISCONNECTED) return acrossTrees(a, b)
  return place & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
}

function acrossTrees(a: Node, b: Node): number {
  const [as, bs] = [a, b].map((node) => [...outOfShadows(node)].reverse()) as [Node[], Node[]]
  // The outermost trees are one; where the ways in part, their hosts say which is first.
  for (let i = 0; i < Math.min(as.length, bs.length); i++) {
    const [x, y] = [as[i], bs[i]]
    // What contains another stands before it, and what is in a root before what else is in its host.
    if (x && y && x !== y) return x.compareDocumentPosition(y) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
  }
  return as.length - bs.length
}
