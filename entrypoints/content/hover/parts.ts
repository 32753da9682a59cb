import type { IsoDate } from '../../../facts/types.ts'
import type { Settings } from '../../../settings/settings.ts'
import type { Marks } from '../marks/marks.ts'
import type { MentionLookup } from '../mentions/mention-lookup.ts'
import type { PageMention } from '../mentions/text-block.ts'
import { watchAddress } from './address.ts'
import { makeCalm } from './calm.ts'
import { makeCardDrawing } from './card-drawing.ts'
import { makeCardReplies } from './card-replies.ts'
import { makeCardSession } from './card-session.ts'
import { makeCardView } from './card-view.ts'
import { rectsOf } from './hit-test.ts'
import { makeHostLoader } from './host-loader.ts'
import { makeKeptName } from './kept-name.ts'
import { handleKey } from './keys.ts'
import type { Listen } from './long-press.ts'
import { runMachine } from './machine-runner.ts'
import { makeModifierKey } from './modifier-key.ts'
import { makeTour } from './navigate.ts'
import { watchCard } from './on-card.ts'
import { makeOuterCard } from './outer-card.ts'
import { makePageSession } from './page-session.ts'
import { watchPointer } from './pointer-watch.ts'

/** How the reader wants cards to open. */
export type HoverSettings = Pick<Settings, 'delay' | 'modifier' | 'textSize' | 'sideCard'>

export type HoverParts = ReturnType<typeof makeHoverParts>

/**
 * Makes the parts of the hover, each with those that it works with.
 *
 * @param day when the page was written
 */
export function makeHoverParts(
  page: MentionLookup,
  marks: Pick<Marks, 'flash'>,
  settings: HoverSettings,
  listen: Listen,
  signal: AbortSignal,
  day: IsoDate | undefined,
) {
  const tour = makeTour(page, marks)
  const replies = makeCardReplies(day)
  const { sideCard: isSide } = settings
  const machine = runMachine<PageMention>(settings.delay, isSide, (effect, means) => {
    if (effect.do === 'show' && !effect.target.frame) tour.visit(effect.target)
    session.perform(effect, means)
  })
  const onCard = watchCard(machine)
  const onKey = (event: KeyboardEvent): void => handleKey(event, { ...basis, view, pointer })
  const loader = makeHostLoader({ ...onCard, onKey }, signal)
  const modifier = makeModifierKey(settings.modifier)
  const calm = makeCalm(() => pointer.lookSoon())
  const kept = makeKeptName()
  const basis = { listen, page, machine, calm, kept, modifier, isSide, host: loader.host }
  const pointer = watchPointer({ ...basis, onCard, looking: () => lookAddress() })
  const inFront = makePageSession(
    page,
    () => view.shown() !== undefined,
    (what) => void session.news(what),
  )
  const view = makeCardView({
    ...{ machine, loader, inFront, isSide },
    outer: makeOuterCard(),
    bring: tour.bring,
    drawingWith: (actions) =>
      makeCardDrawing(replies, loader, {
        ...{ pointer: pointer.at, rectsOf, actions, isSide },
        textSize: settings.textSize,
      }),
  })
  const session = makeCardSession(machine, view, replies, inFront)
  const lookAddress = watchAddress(listen, signal, () => {
    inFront.moved()
    // What is known was of the page before.
    replies.clear()
    machine.send({ type: 'close' })
  })
  return { ...basis, tour, replies, inFront, view, session, pointer, onKey, onCard, lookAddress }
}
