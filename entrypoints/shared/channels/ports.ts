/**
 * The ports to the background. The name of a port is that of its one request, which may be sent through it again and again;
 * `reply` is all that comes back, any number of times. Content scripts import the types alone.
 */
import * as v from 'valibot'
import { isoDate } from '../../../facts/bundle/schema.ts'
import type { Details } from '../../../facts/views/article-details.ts'
import type { Saved } from '../library/types.ts'
import type { Channel } from './channel.ts'
import { PAGE_NEWS } from './page-shapes.ts'
import type { PageNews, PageWanted, SaveMessage, SaveOutcome, SaveProgress } from './payloads.ts'
import { shaped, shapeOf } from './schemas.ts'

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

const progress: v.GenericSchema<unknown, SaveProgress> = v.object({
  step: v.picklist(['reading', 'names', 'facts', 'saving']),
  done: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
})

/** As much of it as is shown. */
const saved = v.custom<Saved>((value) =>
  v.is(
    v.looseObject({ state: v.picklist(['new', 'updated', 'known']), facts: count, leftOut: count }),
    value,
  ),
)

const outcome: v.GenericSchema<unknown, SaveOutcome> = v.union([
  v.object({ saved, names: v.array(v.string()), undo: v.exactOptional(v.string()) }),
  v.object({ message: v.string() }),
])

const saveMessage: v.GenericSchema<unknown, SaveMessage> = v.union([
  v.object({ progress }),
  v.object({ outcome }),
])

const text = v.exactOptional(v.pipe(v.string(), v.maxLength(1000)))

/** What the reader has corrected of an article that is to be saved. */
const corrections: v.GenericSchema<unknown, Partial<Details>> = shapeOf<Details>()({
  title: text,
  published: v.exactOptional(v.union([isoDate, v.literal('')])),
  publisher: text,
  author: text,
})

export const PORTS = {
  /** Saves the page in a tab, as the reader has corrected it. Closing the port stops nothing. */
  save: {
    from: 'extension',
    ask: v.object({ tab: count, address: v.string(), corrections: v.exactOptional(corrections) }),
    reply: saveMessage,
  },
  /** Works out the facts of the page that opens it, which is there as long as the port is. */
  'page-facts': {
    from: 'anyone',
    ask: shapeOf<PageWanted>()({ address: v.string(), isChanged: v.boolean() }),
    reply: shaped<PageNews>(PAGE_NEWS),
  },
} as const satisfies Channel

export type ToPorts = typeof PORTS
