/** Style sheets of a page as one for a shadow tree: its host is the page. */
export function inShadow(...sheets: readonly string[]): string {
  const css = sheets.join('\n').replace(/:root|(?<![\w.#-])(?:html|body)(?=\s*[,{])/g, ':host')
  return `${css} :host { display: block; background: var(--paper); color: var(--ink) }`
}
