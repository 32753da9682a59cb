import { defineContentScript } from 'wxt/utils/define-content-script'
import { run } from './controller.ts'
import { watchReopened } from './reopened.ts'
import './style.css'

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  // Frames without an address of their own: `srcdoc`, blobs, what a script has written.
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  // Pages need not know that a content script has started.
  noScriptStartedPostMessage: true,
  main({ signal }) {
    let own = new AbortController()
    const start = (): void => {
      own.abort()
      own = new AbortController()
      void run(AbortSignal.any([signal, own.signal]))
    }
    watchReopened(start, signal)
    start()
  },
})
