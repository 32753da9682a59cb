/**
 * The hover as a state machine: pure, so that it can be tested without a page.
 *
 * ```
 * idle ──enter──▶ dwelling ──timer──▶ open ──leave──▶ leaving ──timer──▶ idle
 *                   │ └─rested: facts  │ ▲               │
 *                   └───leave─▶ idle   │ └─enter card────┘
 *                                      └─click─▶ pinned ──escape, close──▶ idle
 * ```
 *
 * Scrolling closes what is not pinned. From `open` another name is a `next`: the card turns to it when the pointer has dwelt on it.
 *
 * A card at the side of the page (`isSide`) is closed by nothing but `close`, and never pinned to one name: it goes on to the
 * next one that the pointer dwells on.
 */

export type HoverState<T> =
  | { readonly at: 'idle' }
  | { readonly at: 'dwelling'; readonly target: T; readonly token: number }
  | { readonly at: 'open'; readonly target: T; readonly next?: Next<T> }
  | { readonly at: 'leaving'; readonly target: T; readonly token: number }
  | { readonly at: 'pinned'; readonly target: T }

/** Another name the pointer rests on while a card is open. */
interface Next<T> {
  readonly target: T
  readonly token: number
}

export type HoverEvent<T> =
  | { readonly type: 'enter'; readonly target: T }
  /** The pointer is on no name and not on the card. */
  | { readonly type: 'leave' }
  | { readonly type: 'enter-card' }
  /** It is on no name, but on its way to the card. */
  | { readonly type: 'approach-card' }
  /** The pointer has rested on a name for a part of the dwell: it is likely to stay. */
  | { readonly type: 'rested'; readonly token: number }
  | { readonly type: 'timer'; readonly token: number }
  /** A click on a name that is no link, or the keyboard's way to one. */
  | { readonly type: 'pin'; readonly target: T }
  /** A card is to open without a dwell: the pointer has dwelt in a frame. */
  | { readonly type: 'show'; readonly target: T }
  /** The open card itself is pinned by its button. */
  | { readonly type: 'pin-open' }
  /** The page has scrolled: what the pointer is on came by itself. */
  | { readonly type: 'scrolled' }
  /** The name scrolled away or its text went. */
  | { readonly type: 'gone'; readonly target: T }
  | { readonly type: 'close' }

export type HoverEffect<T> =
  /**
   * A timer: from resting on a name to its facts being fetched, or to its card, as long as the reader has set; or as
   * long as a card stays once the pointer has left it.
   */
  | { readonly do: 'start'; readonly token: number; readonly wait: 'fetch' | 'dwell' | 'grace' }
  /** Facts are fetched while the pointer dwells: not for one that only passes by. */
  | { readonly do: 'fetch'; readonly target: T }
  | { readonly do: 'show'; readonly target: T; readonly pinned: boolean }
  | { readonly do: 'hide' }

export interface HoverStep<T> {
  readonly state: HoverState<T>
  readonly effects: readonly HoverEffect<T>[]
}

export const IDLE = { at: 'idle' } as const

/**
 * One step.
 *
 * @param token a number not used before: timers started by this step carry it, and a timer that carries another
 *   one than the state waits for changes nothing
 * @param isSide whether cards are at the side of the page
 */
export function step<T>(
  state: HoverState<T>,
  event: HoverEvent<T>,
  token: number,
  isSide = false,
): HoverStep<T> {
  return (isSide && sideStep(state, event)) || floatingStep(state, event, token)
}

/** @returns undefined where a card at the side does what any card does */
function sideStep<T>(state: HoverState<T>, event: HoverEvent<T>): HoverStep<T> | undefined {
  if (event.type === 'pin') return open(event.target)
  if (state.at !== 'open') return undefined
  // What the pointer was about to dwell on is left.
  const isLeft = ['leave', 'approach-card', 'scrolled', 'gone'].includes(event.type)
  return isLeft ? stay({ at: 'open', target: state.target }) : undefined
}

function floatingStep<T>(state: HoverState<T>, event: HoverEvent<T>, token: number): HoverStep<T> {
  switch (event.type) {
    case 'enter':
      return enter(state, event.target, token)
    case 'leave':
      return leave(state, token)
    case 'enter-card':
      return state.at === 'open' || state.at === 'leaving'
        ? { state: { at: 'open', target: state.target }, effects: [] }
        : stay(state)
    case 'approach-card':
      return state.at === 'open' || state.at === 'leaving' ? startLeaving(state.target, token) : stay(state)
    case 'rested':
      return rested(state, event.token)
    case 'timer':
      return timer(state, event.token)
    case 'pin':
      return {
        state: { at: 'pinned', target: event.target },
        effects: [{ do: 'show', target: event.target, pinned: true }],
      }
    case 'show':
      return state.at === 'pinned' ? stay(state) : open(event.target)
    case 'pin-open':
      return state.at === 'open' || state.at === 'leaving'
        ? {
            state: { at: 'pinned', target: state.target },
            effects: [{ do: 'show', target: state.target, pinned: true }],
          }
        : stay(state)
    case 'scrolled':
      return scrolled(state)
    case 'gone':
      return gone(state, event.target)
    case 'close':
      return state.at === 'idle' ? stay(state) : { state: IDLE, effects: [{ do: 'hide' }] }
  }
}

function stay<T>(state: HoverState<T>): HoverStep<T> {
  return { state, effects: [] }
}

function enter<T>(state: HoverState<T>, target: T, token: number): HoverStep<T> {
  const dwell: HoverEffect<T>[] = [
    { do: 'start', token, wait: 'fetch' },
    { do: 'start', token, wait: 'dwell' },
  ]
  switch (state.at) {
    case 'idle':
      return { state: { at: 'dwelling', target, token }, effects: dwell }
    case 'dwelling':
      return state.target === target
        ? stay(state)
        : { state: { at: 'dwelling', target, token }, effects: dwell }
    case 'open':
    case 'leaving':
      if (state.target === target) return { state: { at: 'open', target }, effects: [] }
      if (state.at === 'open' && state.next?.target === target) return stay(state)
      return { state: { at: 'open', target: state.target, next: { target, token } }, effects: dwell }
    case 'pinned':
      return stay(state)
  }
}

function leave<T>(state: HoverState<T>, token: number): HoverStep<T> {
  if (state.at === 'dwelling') return { state: IDLE, effects: [] }
  return state.at === 'open' ? startLeaving(state.target, token) : stay(state)
}

function startLeaving<T>(target: T, token: number): HoverStep<T> {
  return { state: { at: 'leaving', target, token }, effects: [{ do: 'start', token, wait: 'grace' }] }
}

function rested<T>(state: HoverState<T>, token: number): HoverStep<T> {
  const waiting = state.at === 'dwelling' ? state : state.at === 'open' ? state.next : undefined
  return waiting?.token === token
    ? { state, effects: [{ do: 'fetch', target: waiting.target }] }
    : stay(state)
}

function timer<T>(state: HoverState<T>, token: number): HoverStep<T> {
  if (state.at === 'dwelling' && state.token === token) return open(state.target)
  if (state.at === 'leaving' && state.token === token) return { state: IDLE, effects: [{ do: 'hide' }] }
  if (state.at === 'open' && state.next?.token === token) return open(state.next.target)
  return stay(state)
}

function open<T>(target: T): HoverStep<T> {
  return { state: { at: 'open', target }, effects: [{ do: 'show', target, pinned: false }] }
}

/** Only a pinned card goes along with its name: another would hold the wheel that scrolls the page. */
function scrolled<T>(state: HoverState<T>): HoverStep<T> {
  if (state.at === 'dwelling') return { state: IDLE, effects: [] }
  return state.at === 'open' || state.at === 'leaving'
    ? { state: IDLE, effects: [{ do: 'hide' }] }
    : stay(state)
}

/** A pinned card stays although its name has gone. */
function gone<T>(state: HoverState<T>, target: T): HoverStep<T> {
  if (state.at === 'dwelling' && state.target === target) return { state: IDLE, effects: [] }
  if ((state.at === 'open' || state.at === 'leaving') && state.target === target) {
    return { state: IDLE, effects: [{ do: 'hide' }] }
  }
  return stay(state)
}
