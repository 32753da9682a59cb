import { OURS } from '../../card/ours.ts'
import { unclobbered } from './unclobbered.ts'

/** HTML elements that can have a shadow root; see `attachShadow` in the DOM standard. Custom elements can too. */
const HOSTS: ReadonlySet<string> = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
)

/** The doors that browsers have for extensions: Chromium a function, Firefox a property. */
type Asking = {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } }
}
type Asked = { readonly openOrClosedShadowRoot?: ShadowRoot | null }

/**
 * The shadow root of an element, also a closed one. To ask for a closed root costs a microsecond, so it is looked for only
 * where it is likely: in custom elements, and in elements without content.
 */
export function shadowOf(element: Element): ShadowRoot | null {
  const { shadowRoot, localName } = unclobbered(element)
  if (shadowRoot) return shadowRoot
  const isHost = isHyphenated(localName) || (element.firstChild === null && HOSTS.has(localName))
  if (!isHost || element.hasAttribute(OURS)) return null
  const { dom } = (globalThis as Asking).chrome ?? {}
  return dom?.openOrClosedShadowRoot?.(element) ?? (element as Asked).openOrClosedShadowRoot ?? null
}

/** Whether it is the name of a custom element. A form with an input named `localName` has none. */
export function isHyphenated(localName: unknown): boolean {
  return typeof localName === 'string' && localName.includes('-')
}
