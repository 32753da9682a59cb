import type { CardActions } from '../../components/card/card-actions.tsx'
import { makeCardHost } from '../card/card-host.tsx'
import { CARD_SCRIPT, type CardScript } from '../card/card-script.ts'
import { makeDrawing } from '../card/drawing.ts'
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
 * @param file the address or the name of the file that the page shows: its facts can be saved, and there is no site
 * @returns the undo
 */
export function startOwnPage(root: Element, file?: string): () => void {
  const actionsOf = (address: string): CardActions => {
    const { onSiteOff: _, ...actions } = cardActions({ title: document.title, address })
    return actions
  }
  const script: CardScript = {
    ...{ makeCardHost, makeToast, followPageFacts },
    makeDrawing: (host, ways) =>
      makeDrawing(host, ways, file === undefined ? undefined : () => actionsOf(file)),
  }
  Object.assign(globalThis, { [CARD_SCRIPT]: script })
  const running = new AbortController()
  const sheet = new CSSStyleSheet()
  document.adoptedStyleSheets.push(sheet)
  void run(running.signal, { root, restyle: (settings) => sheet.replaceSync(sheetOf(settings)) })
  return () => running.abort()
}
