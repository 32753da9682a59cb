import { browser } from '../shared/browser.ts'

/** What a script says when it starts: earlier ones, of before an update, end then. As WXT has it. */
interface Started {
  readonly contentScriptName: string
  readonly messageId: unknown
}

/**
 * What the content script runs in. The build puts it in the place of WXT's class of this name, of which only the signal is
 * used here: the rest would be a part of every page.
 */
export class ContentScriptContext {
  /** Aborts when a newer script has started. */
  readonly signal: AbortSignal

  constructor(contentScriptName: string) {
    const ending = new AbortController()
    const { signal } = ending
    const type = `${browser.runtime.id}:content:wxt:content-script-started`
    const detail: Started = { contentScriptName, messageId: Math.random() }
    document.dispatchEvent(new CustomEvent(type, { detail }))
    const hear = (event: Event): void => {
      const other = event instanceof CustomEvent ? (event.detail as Started | null) : null
      if (other?.contentScriptName === contentScriptName && other.messageId !== detail.messageId)
        ending.abort()
    }
    document.addEventListener(type, hear, { signal })
    this.signal = signal
  }
}
