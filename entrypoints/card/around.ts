/**
 * The element that is around another for the reader: its slot, else its parent, else the host of its shadow tree. Asked of the
 * prototypes, since inputs named `parentNode` hide what their form has.
 */
export function elementAround(element: Element): Element | undefined {
  const slot = Reflect.get(Element.prototype, 'assignedSlot', element) as Element | null
  const parent = Reflect.get(Node.prototype, 'parentNode', element) as Node | null
  if (slot) return slot
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : undefined
}
