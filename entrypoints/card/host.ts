import { guard } from './guard.ts'
import { OURS } from './ours.ts'

const HTML = 'http://www.w3.org/1999/xhtml'

/** An element of ours in a page, and what is drawn in it. */
export interface Host {
  readonly host: HTMLElement
  readonly mount: HTMLElement
  /** Takes it out of the page. */
  remove(): void
}

/** What happens in it; the page hears of none of it. */
export interface HostEvents {
  onEnter?(): void
  onLeave?(): void
  onKey?(event: KeyboardEvent): void
  onFocusOut?(): void
  onWheel?(): void
}

/**
 * An element in the page's top layer with a closed shadow root, which no page sees into.
 *
 * It has no name of its own: a page that has defined a custom element of that name is handed its shadow root by
 * `ElementInternals`, closed or not.
 *
 * @param what is in it: `card`, `toast`
 */
export function makeHost(what: string, css: string, events: HostEvents = {}): Host {
  const host = make('div')
  host.setAttribute(OURS, what)
  host.popover = 'manual'
  const root = host.attachShadow({ mode: 'closed' })
  const style = make('style')
  style.textContent = withOwnNames(css)
  const mount = make('div')
  root.append(style, mount)
  const letGo = guard().keep(host, (event) => {
    switch (event.type) {
      case 'pointerover':
        events.onEnter?.()
        break
      case 'pointerout':
        events.onLeave?.()
        break
      case 'keydown':
      case 'keyup':
        events.onKey?.(event as KeyboardEvent)
        break
      case 'focusout':
        events.onFocusOut?.()
        break
      case 'wheel':
        events.onWheel?.()
        break
      case 'click':
        return press(root, event as MouseEvent)
    }
    return true
  })
  return {
    host,
    mount,
    remove() {
      letGo()
      host.remove()
    },
  }
}

/**
 * A page that registers a custom property (`@property`) decides in every shadow tree whether it is inherited: it could
 * make words or a doubt invisible. So the names of what is inherited are different in each host; those of `--attache-…`
 * are set on the very elements that use them.
 */
function withOwnNames(css: string): string {
  const own = Math.random().toString(36).slice(2)
  return css.replace(/--(?!attache-)(?=[a-z])/g, `--x${own}-`)
}

/**
 * Hands a click on to the button that it is on. What browsers do at a click, they do all the same.
 *
 * @returns whether it is known what the click is on
 */
function press(root: ShadowRoot, event: MouseEvent): boolean {
  const at = innermost(root, event)
  if (!at) return false
  // It does not leave the tree, being not composed.
  at.closest('button')?.dispatchEvent(new MouseEvent('click'))
  return true
}

/** The element that a click is on; without a pointer that which has the focus. */
function innermost(root: ShadowRoot, event: MouseEvent): Element | undefined {
  // Firefox has it.
  const { originalTarget: target } = event as MouseEvent & { readonly originalTarget?: EventTarget }
  if (target instanceof Element && root.contains(target)) return target
  const isByPointer = event.detail > 0
  const at = isByPointer ? root.elementFromPoint(event.clientX, event.clientY) : root.activeElement
  return at && root.contains(at) ? at : undefined
}

/** In XHTML and SVG documents too. */
function make(name: string): HTMLElement {
  return document.createElementNS(HTML, name) as HTMLElement
}
