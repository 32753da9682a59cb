import { browser, type Runtime } from './browser.ts'

/** Whether a message or a port comes from a page of the extension itself, or its background. */
export function isOwn({ url = '' }: Runtime.MessageSender): boolean {
  return url.startsWith(browser.runtime.getURL(''))
}
