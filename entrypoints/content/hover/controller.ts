import type { EntityId } from '../../../facts/types.ts'
import type { CardContent } from '../../../facts/views/card.ts'
import type { Settings } from '../../../settings/settings.ts'
import type { Point } from '../../card/place.ts'
import type { FrameCard } from '../../shared/messages.ts'
import type { Marks } from '../marks/marks.ts'
import type { MentionLookup } from '../mentions/mention-lookup.ts'
import type { PageMention } from '../mentions/text-block.ts'
import { watchAddress } from './address.ts'
import { makeCalm } from './calm.ts'
import { makeCardReplies } from './card-replies.ts'
import { makeCardSession } from './card-session.ts'
import { startClicks } from './clicks.ts'
import { mentionOfFrame } from './frames.ts'
import { makeHostLoader } from './host-loader.ts'
import { handleKey } from './keys.ts'
import type { Listen } from './long-press.ts'
import { type HoverMachine, runMachine } from './machine-runner.ts'
import { makeModifierKey } from './modifier-key.ts'
import { makeTour } from './navigate.ts'
import { makePageSession } from './page-session.ts'
import { watchPointer } from './pointer-watch.ts'
import { handleScroll } from './scrolling.ts'
import { lookedUp } from './selection-card.ts'

export interface Hover {
  /** Takes the reader to the next name and opens its card, with the focus in it. */
  nextName(): void
  /** Scrolls to the next place that names an entity, and flashes it. @returns whether there is one */
  goTo(id: EntityId): boolean
  /** Shows what was found for the selected text, in a card at it. @returns whether text is selected */
  lookUp(query: string, content: CardContent): boolean
  /**
   * A frame that has no room for a card has it shown here, or goes on without it.
   *
   * @returns whether it is shown here
   */
  fromFrame(card: FrameCard | undefined): boolean
  /** The page around has closed the card that it showed for this frame. */
  frameClosed(): void
  /** The library has changed: what is known of its facts is asked for anew. */
  forget(): void
  /** The page's text has changed, and is being read. */
  changed(): void
  /** It has been read: a card whose name has gone closes. */
  settled(): void
  stop(): void
}

/** How the reader wants cards to open. */
export type HoverSettings = Pick<Settings, 'delay' | 'modifier' | 'textSize'>

/** Puts the parts of the hover together; what follows from what they report is the machine's to say. */
export function startHover(page: MentionLookup, marks: Marks, settings: HoverSettings): Hover {
  const listening = new AbortController()
  const { signal } = listening
  const listen: Listen = (type, handle, options = {}) =>
    window.addEventListener(type, handle, { signal, capture: true, ...options })
  const tour = makeTour(page, marks)
  const replies = makeCardReplies()
  const machine = runMachine<PageMention>(settings.delay, (effect, means) => {
    if (effect.do === 'show' && !effect.target.frame) tour.visit(effect.target)
    session.perform(effect, means)
  })
  const close = (): void => machine.send({ type: 'close' })
  let isOnCard = false
  const setOnCard = (isOn: boolean): void => {
    isOnCard = isOn
    machine.send({ type: isOn ? 'enter-card' : 'leave' })
  }
  const onKey = (event: KeyboardEvent): void => handleKey(event, parts)
  const loader = makeHostLoader(
    {
      onEnter: () => setOnCard(true),
      onLeave: () => setOnCard(false),
      onKey,
    },
    signal,
  )
  const { host } = loader
  const modifier = makeModifierKey(settings.modifier)
  const calm = makeCalm(() => pointer.lookSoon())
  const basis = { listen, page, machine, calm, modifier, host }
  const pointer = watchPointer({ ...basis, looking: () => lookAddress() })
  const inFront = makePageSession(
    page,
    () => session.shown() !== undefined,
    (what) => void session.news(what),
  )
  const session = makeCardSession(
    machine,
    replies,
    loader,
    pointer.at,
    inFront,
    tour.bring,
    settings.textSize,
  )
  const parts = { ...basis, session, pointer }
  listen('keydown', onKey)
  listen('keyup', onKey)
  const stopClicks = startClicks(parts)
  listen('scroll', (event) => handleScroll(event, parts), { passive: true })
  listen('resize', () => requestAnimationFrame(session.follow))
  // Browsers may keep it to go back to, with all that is open on it.
  listen('pagehide', () => {
    pointer.forget()
    close()
  })
  const lookAddress = watchAddress(listen, signal, () => {
    inFront.moved()
    // What is known was of the page before.
    replies.clear()
    close()
  })

  return {
    nextName() {
      const found = tour.next()
      if (found) machine.send({ type: 'pin', target: found }, 'keyboard')
    },
    goTo: tour.goTo,
    lookUp(query, content) {
      const found = lookedUp(query, content)
      if (!found) return false
      replies.put(found.mention, { content })
      machine.send({ type: 'pin', target: found }, 'keyboard')
      return true
    },
    fromFrame(card) {
      if (card) return showForFrame(card, pointer.leftAt(), machine)
      // On its way to the card the pointer has left the frame.
      if (session.shown()?.mention.frame && !isOnCard) machine.send({ type: 'leave' })
      return true
    },
    frameClosed: session.closedAround,
    forget: session.forget,
    changed: inFront.changed,
    settled() {
      lookAddress()
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

/** Shows the card of a frame at it. @returns whether it can be shown here */
function showForFrame(card: FrameCard, last: Point | undefined, machine: HoverMachine<PageMention>): boolean {
  const target = mentionOfFrame(card, last)
  if (target) machine.send({ type: card.pinned ? 'pin' : 'show', target })
  return target !== undefined
}
