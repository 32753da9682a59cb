import type { Settings } from '../../settings/settings.ts'
import type { Messages } from '../ui/messages.ts'
import { AddSite } from './add-site.tsx'
import { RuleChoice } from './rule-choice.tsx'

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
