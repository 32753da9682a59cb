import { useState } from 'preact/hooks'
import type { EntityId, IsoDate } from '../../facts/types.ts'
import type { PageCount } from '../../facts/views/page-report.ts'
import type { Words } from '../ui/messages.ts'
import { WhoLine } from './who.tsx'

/** How many of the names are listed; the others are a click away. */
const LISTED = 6
const HALF = LISTED / 2

export interface PageNamesProps {
  /** The most frequent first. */
  readonly counts: readonly PageCount[]
  /** The page's own. */
  readonly day: IsoDate | undefined
  readonly words: Words
  /** A name's card is to be opened. */
  readonly onCard: (id: EntityId) => void
  /** The next place that names it is to be shown. */
  readonly onGo: (id: EntityId) => void
  /** The name whose card was closed: the focus is there again. */
  readonly left: EntityId | undefined
}

/** Whom a page names: leaders and countries side by side, six of them, the others behind a button. */
export function PageNames({ counts, ...props }: PageNamesProps) {
  const [isWhole, setWhole] = useState(false)
  const { words, left } = props
  const leaders = counts.filter(({ id }) => id.startsWith('leader:'))
  const countries = counts.filter(({ id }) => id.startsWith('country:'))
  // What one kind has too few of the other may have more of.
  const listed = {
    leaders: isWhole ? leaders : leaders.slice(0, Math.max(HALF, LISTED - countries.length)),
    countries: isWhole ? countries : countries.slice(0, Math.max(HALF, LISTED - leaders.length)),
  }
  const isListed = (id: EntityId): boolean =>
    [...listed.leaders, ...listed.countries].some((one) => one.id === id)
  // The focus comes back as near as can be to a name that was opened among all of them.
  const isLeftHidden = left !== undefined && counts.some(({ id }) => id === left) && !isListed(left)
  return (
    <>
      <div class={leaders.length > 0 && countries.length > 0 ? 'names' : 'names one'}>
        <Column title={words('leaders')} kind="leader" counts={listed.leaders} {...props} />
        <Column title={words('countries')} kind="country" counts={listed.countries} {...props} />
      </div>
      {(isWhole || listed.leaders.length + listed.countries.length < counts.length) && (
        <button
          type="button"
          class="more"
          aria-expanded={isWhole}
          ref={isLeftHidden ? focus : null}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? words('fewerNames') : words('allNames', String(counts.length))}
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
  words,
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
              <WhoLine named={one} day={day} words={words} />
            </button>
            <button
              type="button"
              class="count"
              title={words('goToNext', one.name)}
              aria-label={`${one.count} · ${words('goToNext', one.name)}`}
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
