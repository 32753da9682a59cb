import type { browser as withPolyfill } from '../shared/browser.ts'

/** Answers one message, or not. */
type Listener = (message: unknown, sender: unknown) => unknown

/** What is used of Chromium's `chrome` here. */
export interface ChromeApi {
  readonly runtime: {
    readonly id?: string
    sendMessage(message: unknown): Promise<unknown>
    readonly onMessage: {
      addListener(
        listen: (message: unknown, sender: unknown, answer: (reply: unknown) => void) => boolean,
      ): void
      removeListener(listen: unknown): void
    }
  }
  readonly storage: unknown
  readonly i18n: unknown
}

/** A rejection, as webextension-polyfill sends it: the background has it. */
interface Rejection {
  readonly __mozWebExtensionPolyfillReject__?: boolean
  readonly message?: string
}

/**
 * What the content script needs of `browser` where there is only `chrome`. The build puts it in the place of
 * webextension-polyfill, which has tables of all that an extension can do: 3 kB more in every page.
 */
export function browserOf(chrome: ChromeApi): unknown {
  const { runtime } = chrome
  const wrapped = new Map<Listener, (...given: [unknown, unknown, (reply: unknown) => void]) => boolean>()
  return {
    storage: chrome.storage,
    i18n: chrome.i18n,
    runtime: {
      id: runtime.id,
      async sendMessage(message: unknown): Promise<unknown> {
        const reply = await runtime.sendMessage(message)
        const { __mozWebExtensionPolyfillReject__: isRejected, message: reason } = (reply ?? {}) as Rejection
        if (isRejected) throw new Error(reason)
        return reply
      },
      onMessage: {
        addListener(listen: Listener) {
          const answering = (
            message: unknown,
            sender: unknown,
            answer: (reply: unknown) => void,
          ): boolean => {
            const reply = listen(message, sender)
            if (!(reply instanceof Promise)) return false
            reply.then(answer, (error: unknown) =>
              answer({ __mozWebExtensionPolyfillReject__: true, message: String(error) } satisfies Rejection),
            )
            return true
          }
          wrapped.set(listen, answering)
          runtime.onMessage.addListener(answering)
        },
        removeListener: (listen: Listener) => runtime.onMessage.removeListener(wrapped.get(listen)),
      },
    },
  }
}

const apis = globalThis as {
  readonly browser?: { readonly runtime?: { readonly id?: string } }
  readonly chrome?: ChromeApi
}

export default (apis.browser?.runtime?.id || !apis.chrome
  ? apis.browser
  : browserOf(apis.chrome)) as typeof withPolyfill
