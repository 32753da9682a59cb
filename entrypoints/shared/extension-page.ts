import type { CardContent } from '../../facts/views/card.ts'
import { makeCardHost } from '../card/card-host.tsx'
import { CARD_SCRIPT, type CardScript } from '../card/card-script.ts'
import { followPageFacts } from '../card/page/page-facts.ts'
import { makeToast } from '../card/toast.tsx'
import { run } from '../content/controller.ts'
import { cardActions } from './card-actions.ts'
import { sheetOf } from './mark-style.ts'

/**
 * Marks names in a page of the extension's own, as in any other page: these get no content script, and have nobody who
 * would put the card's script into them.
 *
 * @param root where names are marked
 * @param onCard what cards say besides
 * @returns the undo
 */
export function startOwnPage(
  root: Element,
  onCard: (content: CardContent) => CardContent = (content) => content,
): () => void {
  const follow: typeof followPageFacts = (...all) => {
    const own = followPageFacts(...all)
    return { ...own, onCard: (content, found) => onCard(own.onCard(content, found)) }
  }
  // Such a page is neither saved nor left out.
  const script: CardScript = {
    makeCardHost,
    makeToast,
    cardActions: () => cardActions(),
    followPageFacts: follow,
  }
  Object.assign(globalThis, { [CARD_SCRIPT]: script })
  const running = new AbortController()
  const sheet = new CSSStyleSheet()
  document.adoptedStyleSheets.push(sheet)
  void run(running.signal, { root, restyle: (settings) => sheet.replaceSync(sheetOf(settings)) })
  return () => running.abort()
}
