import { measured } from '../trace.ts'
import { type HoverEffect, type HoverEvent, type HoverState, IDLE, step } from './machine.ts'

/** Milliseconds that a card stays once the pointer has left: time to reach it across a gap. */
const GRACE = 300

/** Milliseconds of rest after which facts are fetched; half of a dwell that is shorter than two of them. */
const FETCH = 150

function waitOf(wait: 'fetch' | 'dwell' | 'grace', dwell: number): number {
  if (wait === 'grace') return GRACE
  return wait === 'dwell' ? dwell : Math.min(FETCH, dwell / 2)
}

/** How a reader opens a card. */
export type Means = 'pointer' | 'touch' | 'keyboard'

/** What follows from an event, timers aside. */
export type CardEffect<T> = Exclude<HoverEffect<T>, { readonly do: 'start' }>

/** The machine at work: it keeps its state and its timers. */
export interface HoverMachine<T> {
  state(): HoverState<T>
  /** @param means how the reader did it; what a timer leads to is the pointer's */
  send(event: HoverEvent<T>, means?: Means): void
  /** What it is about is the same as before, but another object. */
  replaceTarget(target: T): void
  stop(): void
}

/**
 * @param dwell milliseconds from resting on a name to its card
 * @param isSide whether cards are at the side of the page
 * @param perform does what follows from an event
 */
export function runMachine<T>(
  dwell: number,
  isSide: boolean,
  perform: (effect: CardEffect<T>, means: Means) => void,
): HoverMachine<T> {
  let state: HoverState<T> = IDLE
  let tokens = 0
  const timers = new Set<ReturnType<typeof setTimeout>>()

  const send = (event: HoverEvent<T>, means: Means = 'pointer'): void => {
    const result = step(state, event, ++tokens, isSide)
    state = result.state
    for (const effect of result.effects) {
      if (effect.do === 'start') startTimer(effect.token, effect.wait)
      else perform(effect, means)
    }
  }
  const startTimer = (token: number, wait: 'fetch' | 'dwell' | 'grace'): void => {
    const timer = setTimeout(
      () => {
        timers.delete(timer)
        if (wait === 'fetch') send({ type: 'rested', token })
        else measured('dwelt', () => send({ type: 'timer', token }))
      },
      waitOf(wait, dwell),
    )
    timers.add(timer)
  }

  return {
    state: () => state,
    send,
    replaceTarget(target) {
      if (state.at !== 'idle') state = { ...state, target }
    },
    stop: () => timers.forEach(clearTimeout),
  }
}
