import type { EntityId } from '../../../facts/types.ts'
import type { CardContent } from '../../../facts/views/card.ts'
import type { MentionLookup } from '../../content/mentions/mention-lookup.ts'
import type { PageMention } from '../../content/mentions/text-block.ts'
import { addressOf } from '../../shared/address.ts'
import { isPdfPage } from '../../shared/pdf-page.ts'
import { makeFreshness } from './freshness.ts'
import { placeFrom, withPlaces } from './on-card.ts'
import { makePagePort } from './page-port.ts'
import { makePlaces } from './places.ts'

/** What cards say of the page in front: worked out by the background from the first rest of the pointer on. */
export interface PageFollower {
  /** The pointer rests on a name: what the page says is wanted. */
  wanted(): void
  /** The page's text has changed. */
  changed(): void
  /** The page has gone to another address without a load. */
  moved(): void
  /** A card with what is known of the page. @param found the name that it was opened at */
  onCard(content: CardContent, found: PageMention): CardContent
  /** The place so many before or after the one that a card is at, round and round. */
  placeFrom(id: EntityId, found: PageMention, by: number): PageMention | undefined
  stop(): void
}

/** Milliseconds of peace after which a page that changes under an open card is read again. */
const PEACE = 1000

const OWN = /-extension:$/

/**
 * @param page asked for the places that name somebody
 * @param isOpen whether a card is open
 * @param news is called when cards are to be fetched again (`facts`), or to be drawn again
 */
export function followPageFacts(
  page: Pick<MentionLookup, 'countUntil' | 'mentions'>,
  isOpen: () => boolean,
  news: (what: 'facts' | 'state') => void,
): PageFollower {
  const places = makePlaces(page, () => news('state'))
  const freshness = makeFreshness(() => performance.now())
  let isReading = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const port = makePagePort(
    (message) => {
      isReading = message.state === 'reading'
      if (message.state === 'reading') return
      freshness.wasRead(message.isNew)
      if (message.isNew) news('facts')
    },
    // It is asked again when the pointer rests again.
    () => {
      if (isReading) news('state')
      isReading = false
    },
  )
  const want = (): void => {
    // On the extension's own pages names are tried out, but for the page that shows PDF files.
    if (OWN.test(location.protocol) && !isPdfPage(location.href)) return
    clearTimeout(timer)
    timer = undefined
    const isChanged = freshness.due() === 0
    if (isChanged) freshness.read()
    const isFirst = !port.isOpen()
    const isAsked = port.ask({ address: addressOf(location.href), isChanged })
    if (isFirst) isReading = isAsked
    places.count()
  }

  return {
    wanted: want,
    changed() {
      places.changed()
      freshness.changed()
      if (!port.isOpen() || !isOpen()) return
      clearTimeout(timer)
      timer = setTimeout(() => isOpen() && want(), Math.max(PEACE, freshness.due() ?? 0))
    },
    moved() {
      places.changed()
      freshness.moved()
    },
    onCard: (content, found) => withPlaces(content, places.of(content.entity.id), found, isReading),
    placeFrom: (id, found, by) => placeFrom(places.now(id), found, by),
    stop() {
      clearTimeout(timer)
      places.stop()
      port.close()
    },
  }
}
