import { defineContentScript } from 'wxt/utils/define-content-script'
import { guard } from '../card/guard.ts'

/** Before any script of the page: its listeners would come first otherwise. */
export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: () => void guard(),
})
