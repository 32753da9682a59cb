import type { PageDate } from '../../facts/views/page-dates.ts'
import type { Messages } from '../ui/messages.ts'
import { stretchIn } from '../ui/stretch.ts'

/** How many dates are listed; a click shows the others. */
const LISTED = 4

/** The dates in a page's text, on a line and as a list. */
export function Dates({
  dates,
  messages,
  locale,
}: {
  readonly dates: readonly PageDate[]
  readonly messages: Messages
  readonly locale: string
}) {
  if (dates.length === 0) return null
  const rest = dates.slice(LISTED)
  return (
    <section aria-label={messages('dates')}>
      <h3>{messages('dates')}</h3>
      <Line dates={dates} />
      <ol class="dates">
        {dates.slice(0, LISTED).map((date) => (
          <Row key={`${date.from} ${date.to}`} date={date} locale={locale} />
        ))}
      </ol>
      {rest.length > 0 && (
        <details>
          <summary>{messages('moreFacts', String(rest.length))}</summary>
          <ol class="dates">
            {rest.map((date) => (
              <Row key={`${date.from} ${date.to}`} date={date} locale={locale} />
            ))}
          </ol>
        </details>
      )}
    </section>
  )
}

function Row({ date, locale }: { readonly date: PageDate; readonly locale: string }) {
  return (
    <li>
      <time dateTime={date.from}>{stretchIn(date, locale)}</time>
      <span title={date.sentence} dir="auto">
        {date.sentence}
      </span>
    </li>
  )
}

/** The dates on a line; the list has the same in words. */
function Line({ dates }: { readonly dates: readonly PageDate[] }) {
  if (dates.length < 2) return null
  const start = Math.min(...dates.map((date) => Date.parse(date.from)))
  const end = Math.max(...dates.map((date) => Date.parse(date.to)))
  const at = (day: string): number => ((Date.parse(day) - start) / Math.max(1, end - start)) * 100
  return (
    <div class="time-line" aria-hidden="true">
      {dates.map(({ from, to }) => (
        <span
          key={`${from} ${to}`}
          style={{ insetInlineStart: `${at(from)}%`, inlineSize: `${Math.max(0, at(to) - at(from))}%` }}
        />
      ))}
    </div>
  )
}
