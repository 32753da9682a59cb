import { useState } from 'preact/hooks'
import type { Settings, SiteRule } from '../../settings/settings.ts'
import type { Messages } from '../ui/messages.ts'

type Rules = Settings['sites']

/** The rules for sites: a form to add one, and a list. */
export function Sites({
  messages,
  sites,
  onChange,
}: {
  readonly messages: Messages
  readonly sites: Rules
  readonly onChange: (sites: Rules) => void
}) {
  const kept = Object.entries(sites).sort(([a], [b]) => (a < b ? -1 : 1))
  return (
    <>
      <AddSite messages={messages} onAdd={(site, rule) => onChange({ ...sites, [site]: rule })} />
      {kept.length === 0 && <p class="meta">{messages('noSites')}</p>}
      <ul class="sites" aria-label={messages('optSites')}>
        {kept.map(([site, rule]) => (
          <li key={site}>
            <span>{site}</span>
            <RuleChoice
              messages={messages}
              label={`${messages('rule')}: ${site}`}
              rule={rule}
              onChange={(next) => onChange({ ...sites, [site]: next })}
            />
            <button
              type="button"
              aria-label={`${messages('delete')}: ${site}`}
              onClick={() => {
                const { [site]: _, ...others } = sites
                onChange(others)
              }}
            >
              {messages('delete')}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

function AddSite({
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

function RuleChoice({
  messages,
  label,
  rule,
  onChange,
}: {
  readonly messages: Messages
  readonly label: string
  readonly rule: SiteRule
  readonly onChange: (rule: SiteRule) => void
}) {
  return (
    <select
      aria-label={label}
      value={rule}
      onChange={(event) => onChange(event.currentTarget.value as SiteRule)}
    >
      <option value="off">{messages('rule_off')}</option>
      <option value="on">{messages('rule_on')}</option>
    </select>
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
