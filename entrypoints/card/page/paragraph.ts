/** The text of the paragraph that a node is in: of the nearest element that is a block, between the `<br>`s around the node. */
export function paragraphAround(node: Node): string {
  let block = node.parentElement
  while (block?.parentElement && isInline(block)) block = block.parentElement
  if (!block) return node.textContent ?? ''
  const walker = node.ownerDocument?.createTreeWalker(block, SHOW_ELEMENT | SHOW_TEXT)
  let text = ''
  let isReached = false
  for (let next = walker?.nextNode(); next; next = walker?.nextNode()) {
    isReached ||= next === node
    if (next.nodeName.toUpperCase() !== 'BR') text += next.nodeType === TEXT ? next.nodeValue : ''
    else if (isReached) break
    else text = ''
  }
  return text
}

/** `NodeFilter` and `Node` have them. */
const SHOW_ELEMENT = 1
const SHOW_TEXT = 4
const TEXT = 3

function isInline(element: Element): boolean {
  return /^(?:inline|contents|ruby)/.test(getComputedStyle(element).display)
}
