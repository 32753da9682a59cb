import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { cardActions } from '../shared/card-actions.ts'
import { makeCardHost } from './card-host.tsx'
import { KIT, type Kit } from './kit.ts'
import { followPageFacts } from './page/page-facts.ts'
import { makeToast } from './toast.tsx'

/**
 * What draws in pages: put into a page beside the content script when a pointer first rests on a name, so that the
 * many pages on which none does go without it.
 */
export default defineUnlistedScript(() => {
  const kit: Kit = { makeCardHost, makeToast, cardActions, followPageFacts }
  Object.assign(globalThis, { [KIT]: kit })
})
