/**
 * A node without the properties that DOM clobbering gives it. Inputs named `nextSibling` or `getAttribute` hide those of the
 * form that they are in, in content scripts too: of forms, properties are read through the prototype. The result is for
 * reading alone: it is not the node.
 */
export function unclobbered<Any extends Node>(node: Any): Any {
  return isForm(node) ? (new Proxy<Node>(node, THROUGH_PROTOTYPE) as Any) : node
}

/** Whether a node is a form, whatever it says of itself. */
export function isForm(node: Node): boolean {
  return node instanceof HTMLFormElement
}

const THROUGH_PROTOTYPE: ProxyHandler<Node> = {
  get(form, name) {
    const value: unknown = Reflect.get(HTMLFormElement.prototype, name, form)
    return typeof value === 'function' ? (value as () => unknown).bind(form) : value
  },
}
