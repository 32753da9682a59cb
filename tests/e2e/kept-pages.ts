/** What a page could do to see into a card. */

/** Listens to everything before any script but ours, and notes what comes from an element of ours, with nodes from within it. */
export const SPY = `<script>
  const seen = (window.seen = [])
  const types = new Set(['focusin', 'focusout', 'DOMActivate', 'DOMMouseScroll', 'MozMousePixelScroll', 'selectionchange'])
  for (const one of [window, document, HTMLElement.prototype, Document.prototype])
    for (const key in one) if (/^on/.test(key)) types.add(key.slice(2))
  const isWithin = (node) => node instanceof Node && node.getRootNode() instanceof ShadowRoot
  const note = (event) => {
    const names = ['target', 'srcElement', 'originalTarget', 'explicitOriginalTarget', 'rangeParent', 'relatedTarget']
    const nodes = names.map((name) => { try { return event[name] } catch {} })
    const within = names.filter((_, i) => isWithin(nodes[i]))
    if (within.length > 0) seen.push(event.type + ' gives ' + within)
    // What docs/security.md says remains: in Chromium, and nothing but where the pointer is.
    if (event.type === 'pointerrawupdate' && within.length === 0 && !('originalTarget' in event)) return
    if (event.composedPath()[0]?.hasAttribute?.('data-attache')) seen.push(event.type)
  }
  for (const type of types) for (const at of [window, document, document.documentElement]) at.addEventListener(type, note, true)
</script>`

/** So much that the page says of somebody that a card has more than it shows. */
export const muchOf = (name: string): string =>
  [
    `${name} signed a treaty with Peru on Monday. ${name} condemned the attack on the port of Chile on Tuesday.`,
    `On Wednesday ${name} met Emmanuel Macron in Paris. ${name} imposed sanctions on Russia on Thursday.`,
    `${name} visited Rome on Friday, and ${name} threatened North Korea with new sanctions on Saturday.`,
  ]
    .map((text) => `<p>${text}</p>`)
    .join('')

/** Runs in the page: which of some words it can tell to be in what is drawn on it, in whatever way. */
export function findable(words: readonly string[]): string[] {
  const find = (window as unknown as { find(word: string, ...more: boolean[]): boolean }).find.bind(window)
  const selection = getSelection()!
  const found = words.filter((word) => {
    selection.removeAllRanges()
    return find(word, false, false, true, false, true, false)
  })
  const text: string[] = []
  for (const host of document.querySelectorAll('[data-attache]'))
    for (const how of ['move', 'extend'])
      for (const unit of ['character', 'word', 'line', 'sentence', 'documentboundary']) {
        selection.removeAllRanges()
        selection.collapse(host, 0)
        for (let step = 0; step < 3; step++) selection.modify(how, 'forward', unit)
        text.push(String(selection))
        if (selection.focusNode?.getRootNode() instanceof ShadowRoot)
          found.push(`the node, by ${how} ${unit}`)
      }
  selection.selectAllChildren(document.documentElement)
  text.push(String(selection))
  selection.removeAllRanges()
  return [...found, ...words.filter((word) => text.some((one) => one.includes(word)))]
}
