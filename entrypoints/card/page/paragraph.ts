/**
 * The text of the paragraph that a node is in: of the nearest element that is a block, between the `<br>`s around the node.
 *
 * @param offset in the node
 * @returns the text, and where the offset is in it
 */
export function paragraphAround(node: Node, offset: number): { readonly text: string; readonly at: number } {
  let block = node.parentElement
  while (block?.parentElement && isInline(block)) block = block.parentElement
  if (!block) return { text: node.textContent ?? '', at: offset }
  const walker = node.ownerDocument?.createTreeWalker(block, SHOW_ELEMENT | SHOW_TEXT)
  let text = ''
  let at: number | undefined
  for (let next = walker?.nextNode(); next; next = walker?.nextNode()) {
    if (next === node) at = text.length + offset
    if (next.nodeName.toUpperCase() !== 'BR') text += next.nodeType === TEXT ? next.nodeValue : ''
    else if (at !== undefined) break
    else text = ''
  }
  return { text, at: at ?? 0 }
}

/** `NodeFilter` and `Node` have them. */
const SHOW_ELEMENT = 1
const SHOW_TEXT = 4
const TEXT = 3

function isInline(element: Element): boolean {
  return /^(?:inline|contents|ruby)/.test(getComputedStyle(element).display)
}
