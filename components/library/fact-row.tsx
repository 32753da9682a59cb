import { linkTo } from '../../facts/bundle/sources.ts'
import { shownOf } from '../../facts/bundle/statement.ts'
import { dayOfFact, type ListedFact } from '../../facts/views/library-listing.ts'
import type { Words } from '../ui/messages.ts'
import { originText } from '../ui/origin.tsx'
import { dayIn } from '../ui/role.ts'
import { Statement } from '../ui/statement.tsx'

export interface ListedFactRowProps {
  readonly listed: ListedFact
  readonly words: Words
  readonly locale: string
  readonly onArticle: (source: string) => void
}

/** A fact in a list, with its day and article. */
export function ListedFactRow({ listed, words, locale, onArticle }: ListedFactRowProps) {
  const { fact, source } = listed
  const day = dayOfFact(listed)
  const link = linkTo(source, fact.quote)
  return (
    <article class="fact">
      <p class="meta">
        <span class="kind">{words(`kind_${fact.kind}`)}</span>
        {fact.planned && <span>{words('planned')}</span>}
        {fact.speaker && <bdi>{words('saidBy', fact.speaker.words)}</bdi>}
        {day && <time dateTime={day}>{dayIn(day, locale)}</time>}
      </p>
      <p dir="auto" lang={source.language}>
        <Statement {...shownOf(fact, source.language)} />
      </p>
      <p class="meta">
        <button type="button" class="link" dir="auto" onClick={() => onArticle(source.id)}>
          {source.title}
        </button>
        <span>{originText(source, words, locale)}</span>
        {link && (
          <a href={link} target="_blank" rel="noopener noreferrer">
            {words('openSentence')}
          </a>
        )}
      </p>
    </article>
  )
}
