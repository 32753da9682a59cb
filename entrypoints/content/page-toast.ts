import type { Messages } from '../../components/ui/messages.ts'
import type { ToastHost } from '../card/toast.tsx'
import { loadCardScript } from './hover/card-loader.ts'

/** Shows a notice on the page; nothing where the extension has gone. */
export interface PageToast {
  speak(speak: (toast: ToastHost, messages: Messages) => void): void
  /** Takes back what was found of a text that was looked up. */
  unsay(): void
  stop(): void
}

/** @param signal when it aborts, nothing is said any more */
export function makePageToast(signal: AbortSignal, loadScript = loadCardScript): PageToast {
  let made: ToastHost | undefined
  /** The words that it was made with: others where the reader has chosen another language since. */
  let words: Messages | undefined
  return {
    speak(speak) {
      void loadScript()
        .then(({ makeToast, messages }) => {
          if (signal.aborted) return
          if (!made || words !== messages) {
            made?.stop()
            made = makeToast(messages)
            words = messages
          }
          speak(made, messages)
        })
        .catch(() => undefined)
    },
    unsay: () => made?.unsay(),
    stop: () => made?.stop(),
  }
}
