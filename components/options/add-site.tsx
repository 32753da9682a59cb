import { useState } from 'preact/hooks'
import type { SiteRule } from '../../settings/settings.ts'
import type { Messages } from '../ui/messages.ts'
import { RuleChoice } from './rule-choice.tsx'

/** The form that adds a rule for a site. */
export function AddSite({
  messages,
  onAdd,
}: {
  readonly messages: Messages
  readonly onAdd: (site: string, rule: SiteRule) => void
}) {
  const [typed, setTyped] = useState('')
  const [rule, setRule] = useState<SiteRule>('off')
  const site = hostOf(typed)
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault()
        if (site === undefined) return
        onAdd(site, rule)
        setTyped('')
      }}
    >
      <input
        type="text"
        inputMode="url"
        spellcheck={false}
        aria-label={messages('site')}
        placeholder="news.example"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <RuleChoice messages={messages} label={messages('rule')} rule={rule} onChange={setRule} />
      <button type="submit" disabled={site === undefined}>
        {messages('addSite')}
      </button>
    </form>
  )
}

/** @param typed a host or an address. @returns its host; undefined if it has none */
export function hostOf(typed: string): string | undefined {
  const text = typed.trim()
  if (text === '' || /\s/.test(text)) return undefined
  try {
    const { host } = new URL(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`)
    return host === '' ? undefined : host
  } catch {
    return undefined
  }
}
