import { dayOfFact, type ListedFact } from '../../facts/shelf.ts'
import { linkTo } from '../../facts/sources.ts'
import { shownOf } from '../../facts/statement.ts'
import { originText } from '../origin.tsx'
import { dayIn } from '../role.ts'
import { Statement } from '../statement.tsx'
import type { Words } from '../words.ts'

export interface FactRowProps {
  readonly listed: ListedFact
  readonly words: Words
  readonly locale: string
  readonly onArticle: (source: string) => void
}

/** A fact in a list, with its day and its article. */
export function FactRow({ listed, words, locale, onArticle }: FactRowProps) {
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
