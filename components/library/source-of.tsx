import { originOf } from '../../facts/bundle/sources.ts'
import type { Source } from '../../facts/types.ts'
import type { Messages } from '../ui/messages.ts'
import { originText, publisherOf } from '../ui/origin.tsx'

/** The article of a fact: its title, which opens it, its newsroom, and whether it came from a file: from which, the article says. */
export function SourceOf({
  source,
  messages,
  locale,
  onArticle,
}: {
  readonly source: Source
  readonly messages: Messages
  readonly locale: string
  readonly onArticle: (source: string) => void
}) {
  const publisher = publisherOf(source, messages)
  return (
    <>
      <button
        type="button"
        class="link"
        dir="auto"
        lang={source.language}
        onClick={() => onArticle(source.id)}
      >
        {source.title}
      </button>
      {publisher !== '' && <bdi>{publisher}</bdi>}
      {originOf(source).from === 'file' && (
        <span title={originText(source, messages, locale)}>{messages('origin_unnamed')}</span>
      )}
    </>
  )
}
