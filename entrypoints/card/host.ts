const HTML = 'http://www.w3.org/1999/xhtml'

/** The attribute of our elements in pages, none of which is part of their text. */
export const OURS = 'data-attache'

/**
 * An element in the page's top layer with a closed shadow root, which no page sees into.
 *
 * It has no name of its own: a page that has defined a custom element of that name is handed its shadow root by
 * `ElementInternals`, closed or not.
 *
 * @param what is in it: `card`, `toast`
 */
export function makeHost(
  what: string,
  css: string,
): { readonly host: HTMLElement; readonly mount: HTMLElement } {
  const host = make('div')
  host.setAttribute(OURS, what)
  host.popover = 'manual'
  const root = host.attachShadow({ mode: 'closed' })
  const style = make('style')
  style.textContent = css
  const mount = make('div')
  root.append(style, mount)
  return { host, mount }
}

/** In XHTML and SVG documents too. */
function make(name: string): HTMLElement {
  return document.createElementNS(HTML, name) as HTMLElement
}
