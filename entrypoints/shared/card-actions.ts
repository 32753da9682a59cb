import type { CardActions } from '../../components/card/card-actions.tsx'
import { askHideFact, askNotHere, askOpenLibrary, askOpenOptions, askSaveHere } from './messages.ts'
import { speakerFor } from './speech.ts'

/**
 * What can be done from a card, wherever it is shown.
 *
 * @param page the page that it is over: it can be saved, and be left out; absent in pages of the extension
 */
export function cardActions(page?: { readonly title: string; readonly address: string }): CardActions {
  const quietly = (done: Promise<unknown>): void => void done.catch(() => undefined)
  // Browsers keep the clipboard from pages that came without encryption.
  const { clipboard } = navigator as { readonly clipboard?: Clipboard }
  return {
    onLibrary: () => quietly(askOpenLibrary()),
    onOptions: () => quietly(askOpenOptions()),
    onHide: (fact, isHidden) => quietly(askHideFact(fact, isHidden)),
    ...(clipboard ? { onCopy: (text) => quietly(clipboard.writeText(text)) } : {}),
    speakerFor,
    ...(page
      ? {
          onSave: () => quietly(askSaveHere()),
          onSiteOff: () => quietly(askNotHere()),
          pageSource: [page.title, page.address].filter(Boolean).join(', '),
        }
      : {}),
  }
}
