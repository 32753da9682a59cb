import { useState } from 'preact/hooks'
import type { EntityId, IsoDate } from '../../facts/types.ts'
import type { PageCount } from '../../facts/views/page-report.ts'
import type { Messages } from '../ui/messages.ts'
import { WhoLine } from '../ui/who.tsx'

/** How many names are listed; a click shows the others. */
const LISTED = 6
const HALF = LISTED / 2

export interface PageNamesProps {
  /** The most frequent first. */
  readonly counts: readonly PageCount[]
  /** The day of the page. */
  readonly day: IsoDate | undefined
  readonly messages: Messages
  /** Opens the card of a name. */
  readonly onCard: (id: EntityId) => void
  /** Scrolls the page to the next place that names it. */
  readonly onGo: (id: EntityId) => void
  /** The name whose card was closed; it gets the focus. */
  readonly left: EntityId | undefined
}

/** The leaders and countries that a page names, side by side: six of them, and a button for the others. */
export function PageNames({ counts, ...props }: PageNamesProps) {
  const [isWhole, setWhole] = useState(false)
  const { messages, left } = props
  const leaders = counts.filter(({ id }) => id.startsWith('leader:'))
  const countries = counts.filter(({ id }) => id.startsWith('country:'))
  // If there are few of one kind, more of the other are listed.
  const listed = {
    leaders: isWhole ? leaders : leaders.slice(0, Math.max(HALF, LISTED - countries.length)),
    countries: isWhole ? countries : countries.slice(0, Math.max(HALF, LISTED - leaders.length)),
  }
  const isListed = (id: EntityId): boolean =>
    [...listed.leaders, ...listed.countries].some((one) => one.id === id)
  // If the name is not in the short list, the button gets the focus.
  const isLeftHidden = left !== undefined && counts.some(({ id }) => id === left) && !isListed(left)
  return (
    <>
      <div class={leaders.length > 0 && countries.length > 0 ? 'names' : 'names one'}>
        <Column title={messages('leaders')} kind="leader" counts={listed.leaders} {...props} />
        <Column title={messages('countries')} kind="country" counts={listed.countries} {...props} />
      </div>
      {(isWhole || listed.leaders.length + listed.countries.length < counts.length) && (
        <button
          type="button"
          class="pill more"
          aria-expanded={isWhole}
          ref={isLeftHidden ? focus : null}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? messages('fewerNames') : messages('allNames', String(counts.length))}
        </button>
      )}
    </>
  )
}

function Column({
  title,
  kind,
  counts,
  day,
  messages,
  onCard,
  onGo,
  left,
}: PageNamesProps & { readonly title: string; readonly kind: 'leader' | 'country' }) {
  if (counts.length === 0) return null
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul class={kind}>
        {counts.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              class="open"
              ref={one.id === left ? focus : null}
              onClick={() => onCard(one.id)}
            >
              <WhoLine named={one} day={day} messages={messages} />
            </button>
            <button
              type="button"
              class="pill count"
              title={messages('goToNext', one.name)}
              aria-label={`${one.count} · ${messages('goToNext', one.name)}`}
              onClick={() => onGo(one.id)}
            >
              {one.count}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function focus(element: HTMLElement | null): void {
  element?.focus()
}
