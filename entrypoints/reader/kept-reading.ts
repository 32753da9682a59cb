import { addressOf } from '../shared/address.ts'
import type { ReadReply } from '../shared/channels/payloads.ts'
import { KEPT_READING, type KeptReading } from '../shared/kept-reading.ts'
import { watchText } from './text-watch.ts'
import type { Hidden } from './visible-copy.ts'

/** How a page is read. */
export interface ReadingWays {
  /** @param seen is called with what the reader does not see, when that is known */
  read(seen: (hidden: Hidden) => void): Promise<ReadReply>
  /** Whether the reader still sees the same of the page. */
  isSame(hidden: Hidden): Promise<boolean>
}

/**
 * Reads the page, or returns what was read of it before and still holds. Two who ask at once get one reading.
 *
 * @param scope in which it is kept
 */
export async function readOnce(scope: object, page: Document, ways: ReadingWays): Promise<ReadReply> {
  const keeper = scope as { [KEPT_READING]?: KeptReading }
  for (let kept = keeper[KEPT_READING]; kept; kept = keeper[KEPT_READING]) {
    if (await kept.isCurrent()) return kept.reply
    if (keeper[KEPT_READING] === kept) break
  }
  const reading = begin(page, ways)
  keeper[KEPT_READING] = reading
  // What could not be read is tried again.
  reading.reply.catch(() => {
    if (keeper[KEPT_READING] === reading) delete keeper[KEPT_READING]
  })
  return reading.reply
}

function begin(page: Document, { read, isSame }: ReadingWays): KeptReading {
  const address = addressOf(location.href)
  const text = watchText(page)
  let hidden: Hidden | undefined
  let isOver = false
  const isUnchanged = (): boolean => !isOver && addressOf(location.href) === address && !text.isChanged()
  return {
    reply: read((now) => {
      hidden = now
    }),
    async isCurrent() {
      const isStill = isUnchanged() && (!hidden || (await isSame(hidden))) && isUnchanged()
      if (!isStill) {
        isOver = true
        text.stop()
      }
      return isStill
    },
  }
}
