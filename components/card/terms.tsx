import { DAY_IN_MS } from '../../facts/text/days.ts'
import { regionName } from '../../facts/text/regions.ts'
import type { CardOffice } from '../../facts/views/card.ts'
import type { Messages } from '../ui/messages.ts'
import { dateStyle, dayIn, heldIn } from '../ui/role.ts'

/** The years in all offices as a line with a label. What it is called says the same in words. */
export function Terms({
  terms,
  today,
  messages,
  locale,
}: {
  readonly terms: readonly CardOffice[]
  /** The day up to which offices are known, ISO. */
  readonly today: string
  readonly messages: Messages
  readonly locale: string
}) {
  const [first] = terms
  if (!first) return null
  const start = Date.parse(first.from)
  const end = Math.max(...terms.map((term) => Date.parse(term.to ?? today)), start + DAY_IN_MS)
  const at = (day: string): number => ((Date.parse(day) - start) / (end - start)) * 100
  const words = terms.map((term) => inWords(term, messages, locale)).join('; ')
  const label = `${messages('allOffices')}: ${words}`
  return (
    <div class="terms" role="img" aria-label={label} title={label}>
      <div class="line">
        {terms.map((term) => (
          <span
            key={`${term.title} ${term.country} ${term.from}`}
            class={term.to === undefined ? 'now' : undefined}
            style={{
              insetInlineStart: `${at(term.from)}%`,
              inlineSize: `max(4px, ${at(term.to ?? today) - at(term.from)}%)`,
            }}
          />
        ))}
      </div>
      <span>{first.from.slice(0, 4)}</span>
      <span>{messages('allOffices')}</span>
      <span>
        {terms.some((term) => term.to === undefined) ? messages('now') : new Date(end).getUTCFullYear()}
      </span>
    </div>
  )
}

function inWords(term: CardOffice, messages: Messages, locale: string): string {
  const { country, from, to } = term
  const where = regionName(country, dateStyle(locale)) ?? country
  const held = heldIn(term, where, messages)
  return to === undefined
    ? `${held}, ${messages('since', dayIn(from, locale))}`
    : `${held}, ${dayIn(from, locale)} – ${dayIn(to, locale)}`
}
