import type { Mention } from '../../../facts/types.ts'
import type { CardContent } from '../../../facts/views/card.ts'
import type { PageMention } from '../mentions/text-block.ts'

/** Put before the text that was looked up, so that it is not taken for a name of the page. */
export const LOOKED_UP = 'look-up: '

/** Whether a mention is no name of the page's, but what was looked up. */
export function isLookedUp({ mention }: PageMention): boolean {
  return mention.surface.startsWith(LOOKED_UP)
}

/** The selected text as if it were a name of everybody who was found. */
export function lookedUp(query: string, content: CardContent): PageMention | undefined {
  const selection = getSelection()
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0)
  if (!(startContainer instanceof Text) || !(endContainer instanceof Text)) return undefined
  const span = { startContainer, startOffset, endContainer, endOffset }
  const mention: Mention = {
    entity: content.entity.id,
    surface: `${LOOKED_UP}${query}`,
    others: (content.namesakes ?? []).map((match) => match.id),
    start: 0,
    end: query.length,
    alias: 'name',
    confidence: 0,
    why: '',
  }
  return { mention, span, range: new StaticRange(span) }
}
