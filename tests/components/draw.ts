import { parseHTML } from 'linkedom'
import { render, type VNode } from 'preact'

/** Draws a component into a document of its own, without a browser. @returns the element it is drawn in */
export function draw(node: VNode): HTMLElement {
  const { document } = parseHTML('<!doctype html><html><body><main></main></body></html>')
  const mount = document.querySelector('main') as unknown as HTMLElement
  const before = globalThis.document
  Object.assign(globalThis, { document })
  try {
    render(node, mount)
  } finally {
    Object.assign(globalThis, { document: before })
  }
  return mount
}

/** The letters of an element that readers see, one line for each element that has letters of its own. */
export function linesOf(element: Element): string[] {
  const own = [...element.childNodes].flatMap((node) =>
    node.nodeType === 3 ? (node.textContent ?? '') : linesOf(node as Element),
  )
  return own.map((line) => line.trim()).filter((line) => line !== '')
}
