import type { Words } from '../../components/words.ts'
import { browser } from './browser.ts'
import { loadSettings } from './store.ts'

/** A file of `_locales`: what stands in each message's `$NAME$` is `$1`, `$2`, …, the values it is given. */
export type Messages = Readonly<
  Record<
    string,
    {
      readonly message: string
      readonly placeholders?: Readonly<Record<string, { readonly content: string }>>
    }
  >
>

/** A text of a page without what would turn the sentence around that it is put into: '\u202e' and its like. */
function withoutTurns(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
}

/** In the browser's own language, English where we do not have it. */
export const browserWords: Words = (key, ...values) => browser.i18n.getMessage(key, values.map(withoutTurns))

/** In the language of a file, as the browser would put them. */
export function wordsOf(messages: Messages): Words {
  return (key, ...values) => {
    const { message = '', placeholders = {} } = messages[key] ?? {}
    return message.replace(/\$(\w+)\$/g, (_, name: string) => {
      const place = placeholders[name.toLowerCase()]?.content.slice(1)
      return withoutTurns(values[Number(place) - 1] ?? '')
    })
  }
}

/**
 * The messages of the language that the reader has chosen; for pages of the extension and its background.
 *
 * @returns undefined where it is the browser's own
 */
export async function chosenMessages(): Promise<Messages | undefined> {
  const { language } = await loadSettings()
  if (language === 'auto') return undefined
  try {
    const response = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`))
    return response.ok ? ((await response.json()) as Messages) : undefined
  } catch {
    return undefined
  }
}

/** The interface's words as the reader wants them; for pages of the extension and its background. */
export async function loadWords(): Promise<Words> {
  const messages = await chosenMessages()
  return messages ? wordsOf(messages) : browserWords
}

/** Has a page of the extension say in which language it is, and which way that is read. */
export function setLanguage(words: Words): void {
  document.documentElement.lang = words('locale')
  document.documentElement.dir = words('direction')
}
