import { useState } from 'preact/hooks'
import type { Source } from '../../facts/types.ts'
import { MOST_COMPARED } from '../../facts/views/side-by-side.ts'
import type { Messages } from '../ui/messages.ts'
import { publisherOf } from '../ui/origin.tsx'

/** Articles that may be about the same event: the reader chooses those that are compared. */
export function SameEvent({
  of,
  candidates,
  messages,
  onCompare,
}: {
  /** The id of the article that is open. */
  readonly of: string
  readonly candidates: readonly Source[]
  readonly messages: Messages
  readonly onCompare: (ids: readonly string[]) => void
}) {
  const [chosen, setChosen] = useState<readonly string[]>(() => candidates.slice(0, 1).map(({ id }) => id))
  if (candidates.length === 0) return null
  const isFull = chosen.length >= MOST_COMPARED - 1
  return (
    <section class="same-event">
      <h2>{messages('sameEvent')}</h2>
      <ul>
        {candidates.map((source) => (
          <li key={source.id}>
            <input
              type="checkbox"
              id={`event-${source.id}`}
              checked={chosen.includes(source.id)}
              disabled={isFull && !chosen.includes(source.id)}
              onChange={(event) => {
                const others = chosen.filter((id) => id !== source.id)
                setChosen(event.currentTarget.checked ? [...others, source.id] : others)
              }}
            />
            <label for={`event-${source.id}`}>
              <bdi lang={source.language}>{source.title}</bdi>{' '}
              <bdi class="meta">{publisherOf(source, messages)}</bdi>
            </label>
          </li>
        ))}
      </ul>
      <p class="tools">
        <button type="button" disabled={chosen.length === 0} onClick={() => onCompare([of, ...chosen])}>
          {messages('sideBySide')}
        </button>
      </p>
    </section>
  )
}
