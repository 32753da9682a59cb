import type { SiteRule } from '../../settings/settings.ts'
import type { Messages } from '../ui/messages.ts'

/** The choice between the rules of a site. */
export function RuleChoice({
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
