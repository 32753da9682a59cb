import type { Words } from '../../components/ui/messages.ts'
import type { ToastHost } from '../card/toast.tsx'
import { loadCardScript } from './hover/card-loader.ts'

/** Shows a notice on the page; nothing where the extension has gone. */
export interface PageToast {
  speak(speak: (toast: ToastHost, words: Words) => void): void
  /** Takes back what was found of a text that was looked up. */
  unsay(): void
  stop(): void
}

/** @param signal when it aborts, nothing is said any more */
export function makePageToast(signal: AbortSignal, loadScript = loadCardScript): PageToast {
  let made: ToastHost | undefined
  return {
    speak(speak) {
      void loadScript()
        .then(({ makeToast, words }) => {
          if (signal.aborted) return
          made ??= makeToast(words)
          speak(made, words)
        })
        .catch(() => undefined)
    },
    unsay: () => made?.unsay(),
    stop: () => made?.stop(),
  }
}
