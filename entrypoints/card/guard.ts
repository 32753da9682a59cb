/**
 * Keeps what happens in our elements from the page: Firefox gives the nodes of a closed shadow tree to everybody who gets
 * an event from it, and in every browser dialogs of the page close at a click beside them.
 *
 * Events come to the window first, and there to those who have listened the longest. So this is put into each page
 * before its own scripts; what an event is for in our element is done from here.
 */
export interface Guard {
  /**
   * From now on no event of an element of ours goes any further, where it is the reader's.
   *
   * @param handle does what the event is for. @returns whether it could; if not, the event goes on to the page
   * @returns the undo
   */
  keep(host: Element, handle: (event: Event) => boolean): () => void
}

/**
 * The name of the global, in the world of the content scripts alone. A page that is open at an update has that of
 * the version before, whose listeners come first: one that does something else needs another name.
 */
const KEY = 'attacheGuard'

/** All events that the reader sets off in a page, directly or not. */
const TYPES = [
  ...['over', 'enter', 'down', 'move', 'up', 'cancel', 'out', 'leave'].map((what) => `pointer${what}`),
  ...['over', 'enter', 'down', 'move', 'up', 'out', 'leave'].map((what) => `mouse${what}`),
  ...['start', 'move', 'end', 'cancel'].map((what) => `touch${what}`),
  ...[
    'gotpointercapture',
    'lostpointercapture',
    'click',
    'auxclick',
    'dblclick',
    'contextmenu',
    'DOMActivate',
  ],
  ...['wheel', 'mousewheel', 'DOMMouseScroll', 'MozMousePixelScroll', 'scroll', 'scrollend'],
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'copy', 'cut', 'paste'],
  ...['beforecopy', 'beforecut', 'beforepaste', 'compositionstart', 'compositionupdate', 'compositionend'],
  ...['focus', 'blur', 'focusin', 'focusout', 'DOMFocusIn', 'DOMFocusOut'],
  ...['select', 'selectstart', 'selectionchange', 'toggle', 'beforetoggle', 'beforematch', 'command'],
  ...['drag', 'dragstart', 'dragend', 'dragenter', 'dragover', 'dragleave', 'dragexit', 'drop'],
  ...['animationstart', 'animationiteration', 'animationend', 'animationcancel'],
  ...['transitionrun', 'transitionstart', 'transitionend', 'transitioncancel'],
  ...['webkitAnimationStart', 'webkitAnimationIteration', 'webkitAnimationEnd', 'webkitTransitionEnd'],
]

/**
 * A listener for it makes browsers report every single move of the pointer, which costs; so there is one only while an
 * element of ours is shown. In Firefox there always is one, since pages would get nodes with this event.
 */
const RAW = 'pointerrawupdate'
const REPORTS_NODES = 'originalTarget' in Event.prototype

/** The guard of this page; made where there is none yet. */
export function guard(): Guard {
  const known = globalThis as { [KEY]?: Guard }
  known[KEY] ??= makeGuard()
  return known[KEY]
}

function makeGuard(): Guard {
  const kept = new Map<EventTarget, (event: Event) => boolean>()
  const onEvent = (event: Event): void => {
    if (kept.size === 0 || !event.isTrusted) return
    // Seen from here an event of the tree inside is the host's own; in a shadow tree of the page the host is not the target.
    const own =
      kept.get(event.target as EventTarget) ??
      event
        .composedPath()
        .map((at) => kept.get(at))
        .find(Boolean)
    if (own ? own(event) : isFromWithin(event, kept)) event.stopImmediatePropagation()
  }
  const how = { capture: true, passive: true }
  if (REPORTS_NODES) window.addEventListener(RAW, onEvent, how)
  for (const type of TYPES) window.addEventListener(type, onEvent, type.startsWith('key') ? true : how)
  return {
    keep(host, handle) {
      kept.set(host, handle)
      window.addEventListener(RAW, onEvent, how)
      return () => {
        kept.delete(host)
        if (kept.size === 0 && !REPORTS_NODES) window.removeEventListener(RAW, onEvent, how)
      }
    },
  }
}

/** Whether an event of the page's own elements gives away one of ours: in Firefox it names the node that the pointer came from. */
function isFromWithin(event: Event, kept: ReadonlyMap<EventTarget, unknown>): boolean {
  const { explicitOriginalTarget: from } = event as Event & { readonly explicitOriginalTarget?: EventTarget }
  const root = from instanceof Node ? from.getRootNode() : undefined
  return root instanceof ShadowRoot && kept.has(root.host)
}
