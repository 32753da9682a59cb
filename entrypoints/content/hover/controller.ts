import type { CardProps } from '../../../components/card/card.tsx'
import type { Words } from '../../../components/ui/messages.ts'
import type { EntityId, Mention } from '../../../facts/types.ts'
import type { CardContent } from '../../../facts/views/card.ts'
import type { Settings } from '../../../settings/settings.ts'
import type { Anchor, CardHost } from '../../card/card-host.tsx'
import { cardActions } from '../../shared/card-actions.ts'
import {
  askCard,
  askFrameCard,
  askNoteError,
  type CardReply,
  type FrameCard,
  tellFrameClosed,
  untilAnswered,
} from '../../shared/messages.ts'
import type { Marks } from '../marks/marks.ts'
import type { Page, PageMention } from '../mentions/mention-index.ts'
import { measured } from '../trace.ts'
import { watchAddress } from './address.ts'
import { makeCalm } from './calm.ts'
import { kit } from './card-loader.ts'
import { askingFrame, isTooSmall, mentionInFrame } from './frames.ts'
import {
  elementAt,
  isLink,
  isTouch,
  isTowards,
  isWriting,
  mentionAt,
  type Point,
  rectsOf,
  targetOf,
} from './hit-test.ts'
import { type Listen, startLongPress } from './long-press.ts'
import { type Effect, type Event as HoverEvent, IDLE, type State, step } from './machine.ts'
import { bringIntoView, isInView, nextOf } from './navigate.ts'
import { followPageFacts } from './page-facts.ts'
import { makePlaces } from './places.ts'
import { isLookedUp, LOOKED_UP, lookedUp } from './selection-card.ts'

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

/** Milliseconds a card stays once the pointer has left: time to reach it across a gap. */
const GRACE = 300

/** Milliseconds of rest after which facts are fetched; half of a dwell that is shorter than two of them. */
const FETCH = 150

function waitOf(wait: 'fetch' | 'dwell' | 'grace', delay: number): number {
  if (wait === 'grace') return GRACE
  return wait === 'dwell' ? delay : Math.min(FETCH, delay / 2)
}

/** Owns the listeners and timers of the hover; what they lead to is the machine's to say. */
export function startHover(page: Page, marks: Marks, settings: HoverSettings): Hover {
  let state: State<PageMention> = IDLE
  let tokens = 0
  let pointer: Point | undefined
  /** Where it left the page, maybe for a frame. */
  let left: Point | undefined
  /** What the pointer was on when it last moved. */
  let target: Element | undefined
  let frame = 0
  /** Whether the key is held that the reader wants held, if any. */
  let isKeyHeld = settings.modifier === 'none'
  /** The cards the reader turned through, the shown one last. */
  let trail: EntityId[] = []
  let shown: { mention: PageMention; pinned: boolean; focus: boolean; isSheet: boolean } | undefined
  let lastVisited: PageMention | undefined
  /** Whose card the reader has closed by Escape: it stays closed until the pointer has been somewhere else. */
  let dismissed: PageMention | undefined
  /** What the last click has pinned, which was not pinned before. */
  let clicked: PageMention | undefined
  /** Where the name of the open card stood when it was last placed. */
  let placed: DOMRect | undefined
  /** Whether the page around this frame shows the card. */
  let isAround = false
  /** Whether the pointer is on the card. */
  let isOnCard = false
  /** Where the card goes on after a step to another place: the pointer is on it. */
  let stepped: { found: PageMention; left: number } | undefined
  let byKeyboard = false
  let byTouch = false
  const timers = new Set<ReturnType<typeof setTimeout>>()
  const replies = new Map<string, Promise<CardReply | undefined>>()
  const listening = new AbortController()
  let host: CardHost | undefined
  let words: Words = () => ''
  const hosted = async (): Promise<CardHost | undefined> => {
    const made = await kit().catch(() => undefined)
    if (!made || listening.signal.aborted) return undefined
    words = made.words
    host ??= made.makeCardHost({
      onEnter: () => {
        isOnCard = true
        send({ type: 'enter-card' })
      },
      onLeave: () => {
        isOnCard = false
        send({ type: 'leave' })
      },
      onKey,
      onFailed: (error) => void askNoteError(error),
    })
    return host
  }

  const send = (event: HoverEvent<PageMention>): void => {
    const result = step(state, event, ++tokens)
    state = result.state
    result.effects.forEach(perform)
  }

  const perform = (effect: Effect<PageMention>): void => {
    switch (effect.do) {
      case 'start': {
        const timer = setTimeout(
          () => {
            timers.delete(timer)
            if (effect.wait === 'fetch') send({ type: 'rested', token: effect.token })
            else measured('dwelt', () => send({ type: 'timer', token: effect.token }))
          },
          waitOf(effect.wait, settings.delay),
        )
        timers.add(timer)
        return
      }
      case 'fetch':
        if (isTooSmall()) return
        inFront.wanted()
        void prepare(effect.target)
        return
      case 'show':
        shown = { mention: effect.target, pinned: effect.pinned, focus: byKeyboard, isSheet: byTouch }
        if (!effect.target.frame) {
          lastVisited = effect.target
          // There are cards without a dwell: by a click, or the keyboard.
          if (!isTooSmall()) inFront.wanted()
        }
        if (trail[0] !== effect.target.mention.entity) trail = [effect.target.mention.entity]
        if (isTooSmall()) void drawAround()
        else void draw()
        return
      case 'hide':
        if (isAround) void askFrameCard(undefined).catch(() => undefined)
        if (shown?.mention.frame) void tellFrameClosed().catch(() => undefined)
        isAround = false
        shown = undefined
        trail = []
        host?.hide()
    }
  }

  /** Has the page around this frame show the card; where nobody is there to do it, it is shown in here. */
  const drawAround = async (): Promise<void> => {
    const current = shown
    const [rect] = current ? rectsOf(current.mention) : []
    if (!current || !rect) return
    isAround = true
    const { x, y, width, height } = rect
    const { mention } = current.mention
    const box = { x, y, width, height }
    const card = { mention, pinned: current.pinned, box, width: innerWidth, height: innerHeight }
    const isShown = await askFrameCard(card).catch(() => false)
    if (isShown || shown !== current) return
    isAround = false
    void draw()
  }

  /** Kept until the library changes. */
  const reply = (id: EntityId, mention?: Mention): Promise<CardReply | undefined> => {
    const { others, surface = '' } = mention ?? {}
    const key = others ? keyOf(surface, id, others) : id
    const known = replies.get(key)
    if (known) return known
    const asked = ask(id, others && { others, surface }).catch(() => {
      replies.delete(key)
      return undefined
    })
    replies.set(key, asked)
    return asked
  }
  const ask = (id: EntityId, shared?: { others: readonly EntityId[]; surface: string }): Promise<CardReply> =>
    untilAnswered(() => askCard(id, shared ?? { page: true }), 2)

  /** What is known of the page is news: cards have it from now on, and one that is open shows it where it is. */
  const onNews = async (what: 'facts' | 'state'): Promise<void> => {
    const current = shown
    const target = current?.mention ?? (state.at === 'dwelling' ? state.target : undefined)
    const id = current ? trail.at(-1) : target?.mention.entity
    if (what === 'facts') {
      // The card that is being looked at stays as it is until there is another.
      const kept = id !== undefined && replies.get(id)
      for (const key of replies.keys()) if (!key.startsWith(LOOKED_UP)) replies.delete(key)
      if (kept) replies.set(id, kept)
      const answer = id !== undefined && (await ask(id).catch(() => undefined))
      if (answer) replies.set(id, Promise.resolve(answer))
      else if (id !== undefined) replies.delete(id)
    }
    if (!target || isLookedUp(target) || target.frame) return
    if (current && shown === current) void draw(true)
    else if (state.at === 'dwelling' && state.target === target) void prepare(target)
  }
  const places = makePlaces(page, () => void onNews('state'))
  const inFront = followPageFacts(
    places,
    () => shown !== undefined,
    (what) => void onNews(what),
  )

  /** Fetches the facts while the pointer dwells, and draws them unseen: then the card is there at once. */
  const prepare = async (target: PageMention): Promise<void> => {
    const { mention } = target
    const [answer, drawn] = await Promise.all([reply(mention.entity, mention), hosted()])
    const isNext = state.at === 'dwelling' && state.target === target
    const element = target.span.startContainer.parentElement
    if (!answer || !drawn || !isNext || !element) return
    measured('prepare', () => drawn.prepare(propsOf(answer, target, false, [mention.entity]), element))
  }

  /** @param staysPut whether it is the card that is open, with more in it */
  const draw = async (staysPut = false): Promise<void> => {
    const current = shown
    const id = trail.at(-1)
    if (!current || id === undefined) return
    const [answer, drawn] = await Promise.all([
      reply(id, trail.length === 1 ? current.mention.mention : undefined),
      hosted(),
    ])
    if (!answer || !drawn || shown !== current || trail.at(-1) !== id) return
    const left = stepped?.found === current.mention ? stepped.left : undefined
    const anchor = anchorOf(current.mention, current.focus ? undefined : pointer, left)
    if (!anchor) return
    const props = propsOf(answer, current.mention, current.pinned, trail)
    const isThere = staysPut && drawn.isOpen()
    const how = { isSheet: current.isSheet, hasFocus: current.focus && !isThere, staysPut: isThere }
    if (!isThere) placed = rectsOf(current.mention)[0]
    const isDrawn = measured('card', () => drawn.show(props, anchor, how))
    if (!isDrawn) send({ type: 'close' })
  }

  const propsOf = (
    { content, flag, locator }: CardReply,
    found: PageMention,
    pinned: boolean,
    way: readonly EntityId[],
  ): CardProps => {
    const turn = (next: EntityId[]): void => {
      if (!shown) return
      trail = next
      shown = { ...shown, focus: true }
      void draw()
    }
    return {
      locale: words('locale'),
      words,
      content: inFront.onCard(content, found),
      textSize: settings.textSize,
      actions: cardActions({ title: document.title, address: location.href }),
      onStep: (by) => stepTo(content.entity.id, found, by),
      ...(flag === undefined ? {} : { flag }),
      ...(locator === undefined ? {} : { locator }),
      ...(way.length === 1 ? { why: found.mention.why } : {}),
      canGoBack: way.length > 1,
      onTurn: (next) => turn([...way, next]),
      onBack: () => turn(way.slice(0, -1)),
      pin: { isOn: pinned, onToggle: () => (pinned ? send({ type: 'close' }) : pinOpen()) },
      onClose: () => send({ type: 'close' }),
    }
  }

  /** Takes the reader to another place that names whom the card is about; the card stays where it is. */
  const stepTo = (id: EntityId, found: PageMention, by: number): void => {
    const next = inFront.placeFrom(id, found, by)
    const { left } = host?.rect() ?? new DOMRect()
    const [before] = rectsOf(found)
    if (!next || !bringIntoView(next, marks, before)) return
    lastVisited = next
    trail = [id]
    stepped = { found: next, left }
    byKeyboard = false
    send({ type: 'pin', target: next })
  }

  const pinOpen = (): void => {
    byKeyboard = false
    send({ type: 'pin-open' })
  }

  const onPointer = (): void => {
    frame = 0
    lookAddress()
    if (!pointer) return
    target ??= elementAt(pointer)
    const under = target && mentionAt(page, target, pointer)
    // The key is for opening a card, not for keeping it.
    const isOpen = state.at !== 'idle' && state.at !== 'dwelling' && state.target === under
    if (under !== dismissed) dismissed = undefined
    const found = isOpen || (isKeyHeld && calm.mayOpen() && !dismissed) ? under : undefined
    byKeyboard = false
    if (found) {
      if (state.at === 'open' && host?.isOpen() && found !== state.target && towardsCard()) return
      send({ type: 'enter', target: found })
    } else if (host?.isOpen() && towardsCard()) send({ type: 'approach-card' })
    else send({ type: 'leave' })
    departure = pointer
  }

  let departure: Point | undefined
  const towardsCard = (): boolean =>
    pointer !== undefined &&
    departure !== undefined &&
    moved(departure, pointer) &&
    host !== undefined &&
    isTowards(departure, pointer, host.rect())

  const listen: Listen = (type, handle, options = {}) =>
    window.addEventListener(type, handle, { signal: listening.signal, capture: true, ...options })

  const noteKey = (event: PointerEvent | KeyboardEvent): void => {
    if (settings.modifier === 'none') return
    // Who writes holds keys for what is written.
    isKeyHeld = event.getModifierState(settings.modifier) && !isWriting()
  }

  const lookSoon = (): void => {
    frame ||= requestAnimationFrame(() => measured('pointer', onPointer))
  }

  listen(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch' || host?.owns(event)) return
      pointer = { x: event.clientX, y: event.clientY }
      target = targetOf(event)
      calm.moved(event)
      noteKey(event)
      lookSoon()
    },
    { passive: true },
  )
  const calm = makeCalm(() => {
    if (pointer) lookSoon()
  })
  listen('pointerdown', (event) => {
    if (!event.isTrusted || isTouch(event)) return
    calm.moved(event)
    // A selection may begin here.
    if (state.at === 'dwelling') send({ type: 'leave' })
  })
  listen('pointerup', (event) => {
    if (event.isTrusted && !isTouch(event)) calm.moved(event)
  })
  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return
    if (event.key === 'Escape' && event.type === 'keydown') onEscape(event)
    if (settings.modifier === 'none' || event.key !== settings.modifier) return
    noteKey(event)
    dismissed = undefined
    calm.asked()
    // A card that is open stays: the key is for opening it.
    if (isKeyHeld && pointer) lookSoon()
  }
  listen('keydown', (event) => onKey(event))
  listen('keyup', (event) => onKey(event))
  listen('pointerout', (event) => {
    if (!event.isTrusted || event.relatedTarget !== null || host?.owns(event)) return
    pointer = undefined
    left = { x: event.clientX, y: event.clientY }
    send({ type: 'leave' })
  })
  const pin = (found: PageMention, event: MouseEvent): void => {
    byKeyboard = false
    byTouch = isTouch(event)
    // A finger that has gone rests nowhere.
    pointer = byTouch ? undefined : { x: event.clientX, y: event.clientY }
    send({ type: 'pin', target: found })
    byTouch = false
  }
  const underOf = (event: MouseEvent): PageMention | undefined => {
    const clicked = targetOf(event)
    return clicked && mentionAt(page, clicked, { x: event.clientX, y: event.clientY })
  }
  const press = startLongPress(listen, (event) => (host?.owns(event) ? undefined : underOf(event)), pin)
  listen('click', (event) => {
    if (!event.isTrusted || event.button !== 0 || host?.owns(event)) return
    if (press.takes(event)) return
    if (event.detail > 1) {
      selectsWord()
      return
    }
    clicked = undefined
    const found = isLink(event) ? undefined : underOf(event)
    if (found && (getSelection()?.isCollapsed ?? true)) {
      if (state.at !== 'pinned' || state.target !== found) clicked = found
      pin(found, event)
    }
    // A tap beside the sheet is for the page.
    else if (shown?.isSheet) send({ type: 'close' })
  })
  /** The first of two clicks was for a word, not for its card. */
  const selectsWord = (): void => {
    if (clicked && state.at === 'pinned' && state.target === clicked) {
      dismissed = clicked
      send({ type: 'close' })
    }
    clicked = undefined
  }
  const onEscape = (event: KeyboardEvent): void => {
    if (!(isAround || host?.isOpen())) return
    // The page's own dialogs stay open: this Escape was for the card.
    event.preventDefault()
    event.stopImmediatePropagation()
    dismissed = shown?.mention
    send({ type: 'close' })
  }
  const follow = (): void => {
    if (!shown || !host?.isOpen()) return
    if (isInView(shown.mention)) host?.place()
    else send({ type: 'gone', target: shown.mention })
  }
  const onScroll = ({ target: scroller }: globalThis.Event): void => {
    // Firefox hands the wheel on to the page at the card's end.
    const before = scroller === document ? host?.wheeled() : undefined
    if (before) {
      scrollTo({ left: before.left, top: before.top, behavior: 'instant' })
      return
    }
    if (scroller instanceof Node && target && holds(scroller, target)) calm.scrolled()
    const [now] = shown ? rectsOf(shown.mention) : []
    // Another part of the page, or the page has kept it where it was: scrolls come of what loads above, too.
    const isStill = now && placed && Math.abs(now.x - placed.x) < 1 && Math.abs(now.y - placed.y) < 1
    if (state.at === 'dwelling' ? !calm.mayOpen() : !isStill) send({ type: 'scrolled' })
    requestAnimationFrame(follow)
  }
  listen('scroll', onScroll, { passive: true })
  listen('resize', () => requestAnimationFrame(follow))
  /** The page has been left, or has become another one. */
  const leavePage = (): void => {
    pointer = undefined
    target = undefined
    dismissed = undefined
    send({ type: 'close' })
  }
  // Browsers may keep it to go back to, with all that is open on it.
  listen('pagehide', leavePage)
  const lookAddress = watchAddress(listen, listening.signal, () => {
    inFront.moved()
    send({ type: 'close' })
  })

  return {
    nextName() {
      const found = nextOf(page.mentions(), lastVisited, true)
      if (!found || !bringIntoView(found, marks)) return
      byKeyboard = true
      send({ type: 'pin', target: found })
    },
    goTo(id) {
      const found = nextOf(
        page.mentions().filter((m) => m.mention.entity === id),
        lastVisited,
        false,
      )
      if (!found || !bringIntoView(found, marks)) return false
      lastVisited = found
      return true
    },
    lookUp(query, content) {
      const found = lookedUp(query, content)
      if (!found) return false
      const { entity, surface, others = [] } = found.mention
      replies.set(keyOf(surface, entity, others), Promise.resolve({ content }))
      byKeyboard = true
      send({ type: 'pin', target: found })
      return true
    },
    fromFrame(card) {
      if (!card) {
        // On its way to the card the pointer has left the frame.
        if (shown?.mention.frame && !isOnCard) send({ type: 'leave' })
        return true
      }
      const frame = askingFrame(card, left)
      if (!frame || isTooSmall()) return false
      byKeyboard = false
      send({ type: card.pinned ? 'pin' : 'show', target: mentionInFrame(card, frame) })
      return true
    },
    frameClosed() {
      if (!isAround) return
      isAround = false
      send({ type: 'close' })
    },
    forget() {
      replies.clear()
      // A card that is open shows what is known now; what was looked up stays as it was found.
      if (shown && !isLookedUp(shown.mention)) void draw()
    },
    changed: inFront.changed,
    settled() {
      lookAddress()
      // A name may have been found under a pointer that rests.
      if (pointer && state.at === 'idle') {
        target = undefined
        lookSoon()
      }
      const current = shown?.mention
      if (current && !page.isShown(current)) {
        // Its text was read anew: the same name at the same place goes on, a name that went closes its card.
        const same = page.at(current.span.startContainer, current.span.startOffset)
        if (same?.mention.entity === current.mention.entity && shown) {
          shown = { ...shown, mention: same }
          if (state.at !== 'idle') state = { ...state, target: same }
          // What was being drawn was for the old one.
          if (!host?.isOpen()) void draw()
        } else send({ type: 'gone', target: current })
      }
    },
    stop() {
      listening.abort()
      press.stop()
      calm.stop()
      cancelAnimationFrame(frame)
      for (const timer of timers) clearTimeout(timer)
      inFront.stop()
      host?.stop()
    },
  }
}

/** Whether a node stands in another one, in whatever shadow tree. */
function holds(outer: Node, inner: Node): boolean {
  const root = inner.getRootNode()
  return outer.contains(inner) || (root instanceof ShadowRoot && holds(outer, root.host))
}

function keyOf(surface: string, id: EntityId, others: readonly EntityId[]): string {
  return [surface, id, ...others].join()
}

/** Whether the pointer went anywhere between two events. */
function moved(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y) > 0
}

/** @param left where the card begins, if not where the name does; in px */
function anchorOf(found: PageMention, pointer: Point | undefined, left?: number): Anchor | undefined {
  const element = found.frame?.element ?? found.span.startContainer.parentElement
  if (!element) return undefined
  return {
    element,
    ...(pointer && left === undefined ? { pointer } : {}),
    rects: () =>
      rectsOf(found).map((rect) =>
        left === undefined ? rect : new DOMRect(left, rect.y, rect.width, rect.height),
      ),
  }
}
