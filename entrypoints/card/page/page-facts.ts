import type { EntityId } from '../../../facts/types.ts'
import type { CardContent } from '../../../facts/views/card.ts'
import type { MentionLookup } from '../../content/mentions/mention-lookup.ts'
import type { PageMention } from '../../content/mentions/text-block.ts'
import { addressOf } from '../../shared/address.ts'
import { browser, type Runtime } from '../../shared/browser.ts'
import { PAGE_FACTS, type PageTold, type PageWanted } from '../../shared/page-facts.ts'
import { makeFreshness } from './freshness.ts'
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
 * @param news is called when cards are to be fetched anew (`facts`), or to be drawn anew
 */
export function followPageFacts(
  page: Pick<MentionLookup, 'countUntil' | 'mentions'>,
  isOpen: () => boolean,
  news: (what: 'facts' | 'state') => void,
): PageFollower {
  const places = makePlaces(page, () => news('state'))
  const freshness = makeFreshness(() => performance.now())
  let port: Runtime.Port | undefined
  let isReading = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const onTold = (told: PageTold): void => {
    isReading = told.state === 'reading'
    if (told.state === 'reading') return
    freshness.wasRead(told.isNew)
    if (told.isNew) news('facts')
  }
  const connect = (): Runtime.Port | undefined => {
    try {
      const made = browser.runtime.connect({ name: PAGE_FACTS })
      made.onMessage.addListener((message: unknown) => {
        if (port === made) onTold(message as PageTold)
      })
      // The background was stopped, with all it knew: it is asked anew when the pointer rests again.
      made.onDisconnect.addListener(() => {
        if (port !== made) return
        port = undefined
        if (isReading) news('state')
        isReading = false
      })
      return made
    } catch {
      // The extension has gone.
      return undefined
    }
  }
  const want = (): void => {
    // On the extension's own pages names are tried out.
    if (OWN.test(location.protocol)) return
    clearTimeout(timer)
    timer = undefined
    const isChanged = freshness.due() === 0
    if (!port) isReading = true
    port ??= connect()
    if (!port) isReading = false
    if (isChanged) freshness.read()
    attempt(() => port?.postMessage({ address: addressOf(location.href), isChanged } satisfies PageWanted))
    places.count()
  }

  return {
    wanted: want,
    changed() {
      places.changed()
      freshness.changed()
      if (!port || !isOpen()) return
      clearTimeout(timer)
      timer = setTimeout(() => isOpen() && want(), Math.max(PEACE, freshness.due() ?? 0))
    },
    moved() {
      places.changed()
      freshness.moved()
    },
    onCard(content, found) {
      const { page, ...rest } = content
      if (content.namesakes || found.frame) return rest
      const all = places.of(content.entity.id)
      const facts = page?.facts ?? []
      const isComing = page === undefined && isReading
      if (all.length + facts.length === 0 && !isComing) return rest
      return {
        ...rest,
        page: {
          ...page,
          facts,
          named: all.length,
          place: placeIn(all, found) + 1,
          ...(isComing ? { isReading: true } : {}),
        },
      }
    },
    placeFrom(id, found, by) {
      const all = places.now(id)
      const at = placeIn(all, found)
      // From no place the next is the first, and the one before it the last.
      return all.at((at < 0 && by > 0 ? by - 1 : Math.max(at, 0) + by) % all.length)
    },
    stop() {
      clearTimeout(timer)
      places.stop()
      attempt(() => port?.disconnect())
      port = undefined
    },
  }
}

/** Does what may fail where the extension has gone: an update leaves ports behind that throw. */
function attempt(work: () => void): void {
  try {
    work()
  } catch {
    // Nobody is there to be told.
  }
}

/** The index of a mention among others; of one that was read anew, by its place. -1 where it is none of them. */
function placeIn(all: readonly PageMention[], found: PageMention): number {
  const at = all.indexOf(found)
  if (at >= 0) return at
  const { startContainer, startOffset } = found.span
  return all.findIndex(
    ({ span }) => span.startContainer === startContainer && span.startOffset === startOffset,
  )
}
