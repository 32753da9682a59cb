import type { CardActions } from '../../components/card/card-actions.tsx'
import type { CardContent } from '../../facts/views/card.ts'
import { makeCardHost } from '../card/card-host.tsx'
import { CARD_SCRIPT, type CardScript } from '../card/card-script.ts'
import { makeDrawing } from '../card/drawing.ts'
import { followPageFacts } from '../card/page/page-facts.ts'
import { makeToast } from '../card/toast.tsx'
import { run } from '../content/controller.ts'
import { cardActions } from './card-actions.ts'
import { sheetOf } from './mark-style.ts'

/** What such a page has of its own. */
interface ExtensionPage {
  /** The address or the name of the file that it shows: its facts can be saved. */
  readonly file?: string
  /** What its cards say besides. */
  readonly onCard?: (content: CardContent) => CardContent
}

/** A page that shows no file is not saved; none has a site that could be left out. */
function actionsOf(file: string | undefined): CardActions {
  if (file === undefined) return cardActions()
  const { onSiteOff: _, ...actions } = cardActions({ title: document.title, address: file })
  return actions
}

/**
 * Marks names in a page of the extension's own, as in any other page: these get no content script, and have nobody who
 * would put the card's script into them.
 *
 * @param root where names are marked
 * @returns the undo
 */
export function startExtensionPage(root: Element, { file, onCard }: ExtensionPage = {}): () => void {
  const follow: typeof followPageFacts = (...all) => {
    const own = followPageFacts(...all)
    return onCard ? { ...own, onCard: (content, found) => onCard(own.onCard(content, found)) } : own
  }
  const script: CardScript = {
    ...{ makeCardHost, makeToast, followPageFacts: follow },
    makeDrawing: (host, ways) => makeDrawing(host, ways, () => actionsOf(file)),
  }
  Object.assign(globalThis, { [CARD_SCRIPT]: script })
  const running = new AbortController()
  const sheet = new CSSStyleSheet()
  document.adoptedStyleSheets.push(sheet)
  void run(running.signal, { root, restyle: (settings) => sheet.replaceSync(sheetOf(settings)) })
  return () => running.abort()
}
