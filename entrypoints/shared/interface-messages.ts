import type { Messages } from '../../components/ui/messages.ts'
import { browser } from './browser.ts'
import { loadSettings } from './stored-settings.ts'

/** A file of `_locales`: each message's `$NAME$` is one of `$1`, `$2`, …: the values that it is given. */
export type MessageFile = Readonly<
  Record<
    string,
    {
      readonly message: string
      readonly placeholders?: Readonly<Record<string, { readonly content: string }>>
    }
  >
>

/**
 * Values as they are put into a sentence: without what would turn it, '\u202e' and its like; and each for itself where
 * the sentence is read from right to left, since most of them are not.
 */
function putIn(values: readonly string[], direction: string | undefined): string[] {
  const bare = values.map((value) => value.replace(/[\u202a-\u202e\u2066-\u2069]/g, ''))
  return direction === 'rtl' ? bare.map((value) => `\u2068${value}\u2069`) : bare
}

/** In the browser's own language, English where we do not have it. */
export const browserMessages: Messages = (key, ...values) => {
  const { getMessage } = browser.i18n
  return values.length === 0 ? getMessage(key) : getMessage(key, putIn(values, getMessage('direction')))
}

/** In the language of a file, as the browser would put them. */
export function messagesFrom(messages: MessageFile): Messages {
  return (key, ...values) => {
    const { message = '', placeholders = {} } = messages[key] ?? {}
    const put = putIn(values, messages.direction?.message)
    return message.replace(/\$(\w+)\$/g, (_, name: string) => {
      const place = placeholders[name.toLowerCase()]?.content.slice(1)
      return put[Number(place) - 1] ?? ''
    })
  }
}

/**
 * The messages of the language that the reader has chosen; for pages of the extension and its background.
 *
 * @returns undefined where it is the browser's own
 */
export async function chosenMessages(): Promise<MessageFile | undefined> {
  const { language } = await loadSettings()
  return language === 'auto' ? undefined : messagesIn(language)
}

async function messagesIn(language: string): Promise<MessageFile | undefined> {
  try {
    const response = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`))
    return response.ok ? ((await response.json()) as MessageFile) : undefined
  } catch {
    return undefined
  }
}

/** The interface's words as the reader wants them; for pages of the extension and its background. */
export async function loadMessages(): Promise<Messages> {
  const messages = await chosenMessages()
  if (messages) return messagesFrom(messages)
  if (browserMessages('locale') !== '') return browserMessages
  // A browser that has just loaded the extension again has no words for it yet: a page without them would stay empty.
  const [own = 'en'] = navigator.language.split('-')
  const read = (await messagesIn(own)) ?? (await messagesIn('en'))
  return read ? messagesFrom(read) : browserMessages
}

/** Has a page of the extension say in which language it is, and which way that is read. */
export function setLanguage(messages: Messages): void {
  document.documentElement.lang = messages('locale')
  document.documentElement.dir = messages('direction')
}
