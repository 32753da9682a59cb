import type { EntityId } from '../../../facts/types.ts'
import type { CardContent } from '../../../facts/views/card.ts'
import type { PageFollower } from '../../card/page/page-facts.ts'
import type { MentionLookup } from '../mentions/mention-lookup.ts'
import type { PageMention } from '../mentions/text-block.ts'
import { loadCardScript } from './card-loader.ts'
import { isLookedUp } from './selection-card.ts'

/**
 * What cards say of the page in front. What it takes comes with the script that draws cards, when it is first wanted.
 *
 * @param isOpen whether a card is open
 * @param news is called when cards are to be fetched again (`facts`), or to be drawn again
 */
export function makePageSession(
  page: Pick<MentionLookup, 'countUntil' | 'mentions'>,
  isOpen: () => boolean,
  news: (what: 'facts' | 'state') => void,
  loadScript: typeof loadCardScript = loadCardScript,
): PageFollower {
  let followed: PageFollower | undefined
  let isStopped = false
  const follow = async (): Promise<void> => {
    const made = await loadScript().catch(() => undefined)
    if (!made || isStopped) return
    followed ??= made.followPageFacts(page, isOpen, news)
    followed.wanted()
  }
  return {
    wanted: () => void follow(),
    changed: () => followed?.changed(),
    moved: () => followed?.moved(),
    onCard(content: CardContent, found: PageMention) {
      if (followed && !isLookedUp(found)) return followed.onCard(content, found)
      const { page: _, ...rest } = content
      return rest
    },
    placeFrom: (id: EntityId, found: PageMention, by: number) => followed?.placeFrom(id, found, by),
    stop() {
      isStopped = true
      followed?.stop()
    },
  }
}
