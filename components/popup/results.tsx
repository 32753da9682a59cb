import { shownOf } from '../../facts/bundle/statement.ts'
import type { FactHit, Hit } from '../../facts/search/search.ts'
import type { EntityId } from '../../facts/types.ts'
import type { Messages } from '../ui/messages.ts'
import { dayIn, whatIn } from '../ui/role.ts'
import { Statement } from '../ui/statement.tsx'
import { WhoLine } from '../ui/who.tsx'

export interface ResultsProps {
  readonly messages: Messages
  readonly query: string
  /** What was found; undefined while the search is running. */
  readonly hits: readonly Hit[] | 'failed' | undefined
  readonly onSearchAgain: () => void
  /** Opens the card of a name. */
  readonly onCard: (id: EntityId) => void
  /** The name whose card was closed; it gets the focus. */
  readonly left: EntityId | undefined
}

/** The names and facts that the search found. */
export function Results({ hits, query, messages, onCard, onSearchAgain, left }: ResultsProps) {
  if (hits === undefined) return null
  if (hits === 'failed')
    return (
      <div class="quiet" role="alert">
        <p>{messages('didNotWork')}</p>
        <button type="button" class="main" onClick={onSearchAgain}>
          {messages('tryAgain')}
        </button>
      </div>
    )
  if (hits.length === 0)
    return (
      <p class="quiet" role="status">
        {messages('nothingFound', query.trim())}
      </p>
    )
  return (
    <ul class="results" aria-label={messages('factsFound')}>
      {hits.map((hit) =>
        hit.kind === 'entity' ? (
          <li key={hit.entity.id} class={`entity ${hit.entity.kind}`}>
            <button
              type="button"
              class="open"
              ref={hit.entity.id === left ? focus : null}
              onClick={() => onCard(hit.entity.id)}
            >
              <WhoLine named={hit.entity} other={whatIn(hit.entity, messages)} messages={messages} />
            </button>
          </li>
        ) : (
          <FactFound key={hit.fact.id} hit={hit} messages={messages} />
        ),
      )}
    </ul>
  )
}

/** How many of the names that a fact is about are listed below it. */
const MOST_ABOUT = 3

function FactFound({
  hit: { fact, language, about, source },
  messages,
}: {
  readonly hit: FactHit
  readonly messages: Messages
}) {
  return (
    <li class="fact">
      <p dir="auto" lang={language}>
        <Statement {...shownOf(fact, language)} />
      </p>
      {fact.speaker && <p class="by">{messages('saidBy', fact.speaker.words)}</p>}
      <ul class="about">
        {about.slice(0, MOST_ABOUT).map((entity) => (
          <li key={entity.id} class={entity.kind}>
            <WhoLine named={entity} day={source?.published} messages={messages} />
          </li>
        ))}
      </ul>
      {source && (
        <p class="from">
          <cite>
            <bdi>{source.title}</bdi>
          </cite>
          {source.published !== undefined && (
            <time dateTime={source.published}>{dayIn(source.published, messages('locale'))}</time>
          )}
        </p>
      )}
    </li>
  )
}

function focus(element: HTMLElement | null): void {
  element?.focus()
}
