import { linkTo } from '../../facts/bundle/sources.ts'
import { shownOf } from '../../facts/bundle/statement.ts'
import type { EntityId } from '../../facts/types.ts'
import type { ListedFact } from '../../facts/views/library-listing.ts'
import type { Messages } from '../ui/messages.ts'
import { Statement } from '../ui/statement.tsx'
import type { MarkHits } from './marked-hits.tsx'
import { NotedWords } from './noted-words.tsx'

/**
 * The kind of a fact and its speaker, its words, and a link to its sentence on the page that it is from.
 *
 * @param of whose page it is on: that they speak themselves need not be said
 * @param draw marks the words that were searched for
 * @param onSentence opens the page at the sentence
 */
export function FactLine({
  listed,
  of,
  draw,
  messages,
  onSentence,
}: {
  readonly listed: ListedFact
  readonly of?: EntityId
  readonly draw?: MarkHits | undefined
  readonly messages: Messages
  readonly onSentence: (listed: ListedFact) => void
}) {
  const { fact, source, own } = listed
  const link = linkTo(source, fact.quote)
  const { speaker } = fact
  const isOwn = of !== undefined && speaker?.entity === of
  return (
    <>
      <p class="meta">
        <span class="kind">{messages(`kind_${fact.kind}`)}</span>
        {fact.planned && <span>{messages('planned')}</span>}
        {speaker && !isOwn && <bdi>{messages('saidBy', speaker.words)}</bdi>}
      </p>
      <p dir="auto" lang={source.language}>
        <Statement {...shownOf(fact, source.language)} {...(draw ? { draw } : {})} />
        {link && (
          <a
            class="to-sentence"
            href={link}
            lang={messages('locale')}
            target="_blank"
            rel="noopener noreferrer"
            title={messages('openSentence')}
            onClick={(event) => {
              // With a key the browser opens it as readers are used to: in another window, or behind.
              if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
              event.preventDefault()
              onSentence(listed)
            }}
          >
            <svg viewBox="0 0 16 16" width="16" height="16" role="img" aria-label={messages('openSentence')}>
              <path d="M6.5 3.5H3.5v9h9v-3M9 3.5h3.5V7M12.3 3.7 7.5 8.5" />
            </svg>
          </a>
        )}
      </p>
      <NotedWords own={own} draw={draw} />
    </>
  )
}
