import { useState } from 'preact/hooks'
import type { Settings, SiteRule } from '../../settings/settings.ts'
import type { Words } from '../ui/messages.ts'

type Rules = Settings['sites']

/** The rules for sites: a form to add one, and a list. */
export function Sites({
  words,
  sites,
  onChange,
}: {
  readonly words: Words
  readonly sites: Rules
  readonly onChange: (sites: Rules) => void
}) {
  const kept = Object.entries(sites).sort(([a], [b]) => (a < b ? -1 : 1))
  return (
    <>
      <AddSite words={words} onAdd={(site, rule) => onChange({ ...sites, [site]: rule })} />
      {kept.length === 0 && <p class="meta">{words('noSites')}</p>}
      <ul class="sites" aria-label={words('optSites')}>
        {kept.map(([site, rule]) => (
          <li key={site}>
            <span>{site}</span>
            <RuleChoice
              words={words}
              label={`${words('rule')}: ${site}`}
              rule={rule}
              onChange={(next) => onChange({ ...sites, [site]: next })}
            />
            <button
              type="button"
              aria-label={`${words('delete')}: ${site}`}
              onClick={() => {
                const { [site]: _, ...others } = sites
                onChange(others)
              }}
            >
              {words('delete')}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

function AddSite({
  words,
  onAdd,
}: {
  readonly words: Words
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
        aria-label={words('site')}
        placeholder="news.example"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <RuleChoice words={words} label={words('rule')} rule={rule} onChange={setRule} />
      <button type="submit" disabled={site === undefined}>
        {words('addSite')}
      </button>
    </form>
  )
}

function RuleChoice({
  words,
  label,
  rule,
  onChange,
}: {
  readonly words: Words
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
      <option value="off">{words('rule_off')}</option>
      <option value="on">{words('rule_on')}</option>
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
