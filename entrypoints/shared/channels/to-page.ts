/**
 * The requests of the background, the popup and the panel to the content script of a frame: nobody else can send to one. It
 * checks them by `page-shapes.ts`, since schemas are too large for every page. What comes back is checked by the schemas: the
 * page's process may have been taken over. Content scripts import the types alone.
 */
import * as v from 'valibot'
import { entityId } from '../../../facts/bundle/schema.ts'
import type { EntityId, Office } from '../../../facts/types.ts'
import type { CardContent } from '../../../facts/views/card.ts'
import type { NamedText } from '../../../facts/views/co-occurrence.ts'
import type { PageCount, PageReport } from '../../../facts/views/page-report.ts'
import type { Channel, Sent } from './channel.ts'
import { PAGE_SHAPES } from './page-shapes.ts'
import type { FrameCard, ToastState } from './payloads.ts'
import { NOTHING, shaped, shapeOf } from './schemas.ts'

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

const namedText = shapeOf<NamedText>()({
  text: v.string(),
  mentions: v.array(
    shapeOf<NamedText['mentions'][number]>()({
      entity: entityId,
      start: count,
      others: v.exactOptional(v.array(entityId)),
    }),
  ),
})

/** An office of the table: with what bundles do not have. */
const office = shapeOf<Office>()({
  title: v.string(),
  country: v.string(),
  from: v.exactOptional(v.string()),
  to: v.exactOptional(v.string()),
  home: v.exactOptional(v.literal(true)),
  state: v.exactOptional(v.string()),
})

const report: v.GenericSchema<unknown, PageReport> = shapeOf<PageReport>()({
  isOn: v.boolean(),
  site: v.string(),
  title: v.string(),
  headline: v.exactOptional(v.string()),
  date: v.exactOptional(v.string()),
  language: v.exactOptional(v.string()),
  named: v.array(namedText),
  counts: v.array(
    shapeOf<PageCount>()({
      id: entityId,
      name: v.string(),
      count,
      offices: v.exactOptional(v.array(office)),
    }),
  ),
})

export const TO_PAGE = {
  /** What the page says: its text, and whom it names. */
  report: { from: 'extension', ask: v.object({}), reply: report },
  /** Goes to the first place that names somebody. Answered with whether there is one. */
  go: { from: 'extension', ask: shaped<{ readonly id: EntityId }>(PAGE_SHAPES.go), reply: v.boolean() },
  /** Has the facts of the page worked out, as when the pointer rests on a name. */
  'page-facts': { from: 'extension', ask: v.object({}), reply: NOTHING },
  'next-name': { from: 'extension', ask: v.object({}), reply: NOTHING },
  /** Marks names although the reader's rules do not. Answered when they are being marked. */
  start: { from: 'extension', ask: v.object({}), reply: NOTHING },
  /** No longer marks names that the reader's rules do not. */
  stop: { from: 'extension', ask: v.object({}), reply: NOTHING },
  /** Whether this version's script runs. */
  hello: { from: 'extension', ask: v.object({}), reply: v.literal(true) },
  toast: {
    from: 'extension',
    ask: shaped<{ readonly toast: ToastState }>(PAGE_SHAPES.toast),
    reply: NOTHING,
  },
  /** A frame's card. Answered with whether it is shown. */
  'frame-card': {
    from: 'extension',
    ask: shaped<{ readonly card?: FrameCard }>(PAGE_SHAPES['frame-card']),
    reply: v.boolean(),
  },
  /** The page around has closed the card that it showed for a frame. */
  'frame-closed': { from: 'extension', ask: v.object({}), reply: NOTHING },
  /** A frame of the page shows its card at its side. */
  'side-card': {
    from: 'extension',
    ask: shaped<{ readonly by: string }>(PAGE_SHAPES['side-card']),
    reply: NOTHING,
  },
  /** Shows what was found for the selected text. */
  'look-up': {
    from: 'extension',
    ask: shaped<{ readonly query: string; readonly content?: CardContent }>(PAGE_SHAPES['look-up']),
    reply: NOTHING,
  },
} as const satisfies Channel

export type ToPage = typeof TO_PAGE

/** A request to a page, as it is sent. */
export type PageRequest<Q extends keyof ToPage = keyof ToPage> = Sent<ToPage, Q>
