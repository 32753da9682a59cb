import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { makeCardHost } from './card-host.tsx'
import { CARD_SCRIPT, type CardScript } from './card-script.ts'
import { makeDrawing } from './drawing.ts'
import { followPageFacts } from './page/page-facts.ts'
import { makeToast } from './toast.tsx'

/**
 * What draws in pages: put into a page beside the content script when a pointer first rests on a name, so that the
 * many pages on which none does go without it.
 */
export default defineUnlistedScript(() => {
  const script: CardScript = { makeCardHost, makeToast, makeDrawing, followPageFacts }
  Object.assign(globalThis, { [CARD_SCRIPT]: script })
})
