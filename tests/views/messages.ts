import type { Messages } from '../../components/ui/messages.ts'

/** A file of `_locales`. */
export type MessageFile = Readonly<
  Record<
    string,
    {
      readonly message: string
      readonly placeholders?: Readonly<Record<string, { readonly content: string }>>
    }
  >
>

/** The words of a language, put together as browsers do, without one. A word that is not there is an error. */
export function messagesIn(messages: MessageFile): Messages {
  const isRtl = messages.direction?.message === 'rtl'
  return (key, ...values) => {
    const found = messages[key]
    if (!found) throw new Error(`no message '${key}'`)
    return found.message.replace(/\$(\w+)\$/g, (_, name: string) => {
      const place = found.placeholders?.[name.toLowerCase()]?.content.slice(1)
      const value = values[Number(place) - 1] ?? ''
      return isRtl ? `\u2068${value}\u2069` : value
    })
  }
}
