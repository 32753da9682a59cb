/** Presentational components: props in, callbacks out. They may import facts/ and nothing of the browser's API. */
import type { CardContent, CardFact, CardLink } from '../facts/card.ts'
import type { FactKind } from '../facts/types.ts'
import { Flag } from './flag.tsx'

export interface CardProps {
  readonly content: CardContent
  /** The flag as SVG text. */
  readonly flag?: string
  /** Why this name was linked; absent on cards that were turned to. */
  readonly why?: string
  readonly pinned: boolean
  readonly canGoBack: boolean
  readonly onTurn: (id: CardLink['id']) => void
  readonly onBack: () => void
  readonly onPin: () => void
  readonly onClose: () => void
}

const KIND_NAMES: Readonly<Record<FactKind, string>> = {
  meeting: 'Meeting',
  pressure: 'Pressure',
  criticism: 'Criticism',
  stance: 'Stance',
  threat: 'Threat',
  agenda: 'Agenda',
  appointment: 'Office',
  visit: 'Visit',
  office: 'Office',
  mentioned: 'Mention',
}

/** How many facts stand open; the rest wait behind a button of their own. */
const SHOWN = 4

/** The card of facts about one leader or country. */
export function Card(props: CardProps) {
  const { content, flag, why, pinned, canGoBack } = props
  return (
    <div
      class="card"
      role="dialog"
      aria-labelledby="attache-name"
      aria-describedby="attache-role"
      tabIndex={-1}
    >
      <header>
        {canGoBack && (
          <button type="button" class="icon" aria-label="Back" title="Back" onClick={props.onBack}>
            <Icon path="M10 3 5 8l5 5" />
          </button>
        )}
        <Flag svg={flag} />
        <div class="who">
          <h1 id="attache-name">{content.entity.name}</h1>
          <p id="attache-role">
            {content.role}
            {content.since && <span class="since">{` · ${content.since}`}</span>}
          </p>
        </div>
        <button
          type="button"
          class="icon"
          aria-label="Keep this card open"
          aria-pressed={pinned}
          title={pinned ? 'Stays until you close it' : 'Keep open'}
          onClick={props.onPin}
        >
          <Icon path="M6 2.5h4l-.6 4.2 2.1 2H4.5l2.1-2L6 2.5ZM8 8.7v4.8" />
        </button>
        <button type="button" class="icon" aria-label="Close" title="Close (Esc)" onClick={props.onClose}>
          <Icon path="m4 4 8 8m0-8-8 8" />
        </button>
      </header>
      <div class="body">
        <Doubts doubts={content.doubts} />
        <Details rows={content.details} />
        {content.namesakes ? (
          <Namesakes people={content.namesakes} onTurn={props.onTurn} />
        ) : (
          <Facts key={content.entity.id} facts={content.facts} agreed={content.agreed} />
        )}
        <Related links={content.related} onTurn={props.onTurn} />
      </div>
      <footer>
        {why && <span title="Why this name is marked">Matched: {why}.</span>}
        <span>
          Offices as of <time dateTime={content.asOf}>{content.asOf}</time>
        </span>
      </footer>
    </div>
  )
}

function Icon({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  )
}

function Doubts({ doubts }: { readonly doubts: readonly string[] }) {
  if (doubts.length === 0) return null
  return (
    <section class="doubts" aria-label="What does not add up">
      <h2>Does not add up</h2>
      <ul>
        {doubts.map((doubt) => (
          <li key={doubt}>{doubt}</li>
        ))}
      </ul>
    </section>
  )
}

function Details({ rows }: { readonly rows: CardContent['details'] }) {
  if (rows.length === 0) return null
  return (
    <dl>
      {rows.map(([name, value]) => (
        <div key={`${name} ${value}`}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Namesakes(props: {
  readonly people: NonNullable<CardContent['namesakes']>
  readonly onTurn: CardProps['onTurn']
}) {
  return (
    <ul class="namesakes" aria-label="Who may be meant">
      {props.people.map(({ id, name, role }) => (
        <li key={id}>
          <button type="button" onClick={() => props.onTurn(id)}>
            <strong>{name}</strong>
            <span>{role}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function Facts({
  facts,
  agreed,
}: {
  readonly facts: readonly CardFact[]
  readonly agreed: readonly string[]
}) {
  if (facts.length === 0) {
    return <p class="empty">No article of yours speaks of this name yet.</p>
  }
  const rest = facts.slice(SHOWN)
  return (
    <section aria-label="Facts">
      <ul class="facts">
        {facts.slice(0, SHOWN).map((fact) => (
          <FactRow key={fact.id} fact={fact} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details class="more">
          <summary>
            {rest.length} more {rest.length === 1 ? 'fact' : 'facts'}
          </summary>
          <ul class="facts">
            {rest.map((fact) => (
              <FactRow key={fact.id} fact={fact} />
            ))}
          </ul>
        </details>
      )}
      {agreed.length > 0 && <p class="agreed">Checked: {agreed.join(' ')}</p>}
    </section>
  )
}

function FactRow({ fact }: { readonly fact: CardFact }) {
  const { source } = fact
  return (
    <li>
      <p class="kind">{KIND_NAMES[fact.kind]}</p>
      <p>{fact.statement}</p>
      <details class="quote">
        <summary>
          <cite>{source.title}</cite>
        </summary>
        <blockquote>{fact.quote}</blockquote>
        <p class="source">
          {fact.section && `Under ‘${fact.section}’. `}
          {source.sourceTitle && `An account of ‘${source.sourceTitle}’. `}
          {source.published && `Dated ${source.published}.`}
        </p>
      </details>
    </li>
  )
}

function Related({
  links,
  onTurn,
}: {
  readonly links: readonly CardLink[]
  readonly onTurn: CardProps['onTurn']
}) {
  if (links.length === 0) return null
  return (
    <section aria-label="Also in these facts">
      <h2>Also in these facts</h2>
      <div class="related">
        {links.map((link) => (
          <button key={link.id} type="button" onClick={() => onTurn(link.id)}>
            {link.name}
          </button>
        ))}
      </div>
    </section>
  )
}
