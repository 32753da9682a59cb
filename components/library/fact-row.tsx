import { dayOfFact, type ListedFact } from '../../facts/views/library-listing.ts'
import type { Messages } from '../ui/messages.ts'
import { stretchIn } from '../ui/stretch.ts'
import { FactLine } from './fact-line.tsx'
import type { MarkHits } from './marked-hits.tsx'
import { SourceOf } from './source-of.tsx'

export interface ListedFactRowProps {
  readonly listed: ListedFact
  readonly messages: Messages
  readonly locale: string
  readonly draw?: MarkHits | undefined
  readonly onArticle: (source: string) => void
  readonly onSentence: (listed: ListedFact) => void
}

/** A fact in a list, with its day and article. */
export function ListedFactRow({ listed, messages, locale, draw, onArticle, onSentence }: ListedFactRowProps) {
  const day = dayOfFact(listed)
  const { from = day, to = from } = listed.fact.when ?? {}
  return (
    <article class="fact">
      <FactLine listed={listed} draw={draw} messages={messages} onSentence={onSentence} />
      <p class="meta">
        {day && <time dateTime={day}>{stretchIn({ from, to }, locale)}</time>}
        <SourceOf source={listed.source} messages={messages} locale={locale} onArticle={onArticle} />
      </p>
    </article>
  )
}
