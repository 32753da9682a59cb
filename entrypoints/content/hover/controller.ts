import type { IsoDate } from '../../../facts/types.ts'
import type { Marks } from '../marks/marks.ts'
import type { MentionLookup } from '../mentions/mention-lookup.ts'
import { startClicks } from './clicks.ts'
import type { Listen } from './long-press.ts'
import { type HoverSettings, makeHoverParts } from './parts.ts'
import { type HoverRequests, hoverRequests } from './requests.ts'
import { handleScroll } from './scrolling.ts'

export interface Hover extends HoverRequests {
  /** What the page says is wanted: it is worked out. */
  wanted(): void
  /** The library has changed: its facts are asked for again. */
  forget(): void
  /** The page's text has changed, and is being read. */
  changed(): void
  /** It has been read: a card whose name has gone closes. */
  settled(): void
  stop(): void
}

/**
 * Listens to the pointer, keys and clicks; what follows from them is the machine's to say.
 *
 * @param day when the page was written
 */
export function startHover(
  page: MentionLookup,
  marks: Marks,
  settings: HoverSettings,
  day: IsoDate | undefined,
): Hover {
  const listening = new AbortController()
  const { signal } = listening
  const listen: Listen = (type, handle, options = {}) =>
    window.addEventListener(type, handle, { signal, capture: true, ...options })
  const parts = makeHoverParts(page, marks, settings, listen, signal, day)
  const { machine, session, view, pointer, calm, inFront, onKey } = parts
  listen('keydown', onKey)
  listen('keyup', onKey)
  const stopClicks = startClicks(parts)
  listen('scroll', (event) => handleScroll(event, parts), { passive: true })
  listen('resize', () => requestAnimationFrame(view.follow))
  // Browsers may keep it to go back to, with all that is open on it.
  listen('pagehide', () => {
    pointer.forget()
    machine.send({ type: 'close' })
  })

  return {
    ...hoverRequests(parts),
    wanted: inFront.wanted,
    forget: session.forget,
    changed: inFront.changed,
    settled() {
      parts.lookAddress()
      // A name may have been found under a pointer that rests.
      if (machine.state().at === 'idle') pointer.lookAgain()
      session.settle(page)
    },
    stop() {
      listening.abort()
      stopClicks()
      for (const part of [calm, pointer, machine, inFront]) part.stop()
    },
  }
}
