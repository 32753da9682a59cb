import { originOf } from '../../facts/bundle/sources.ts'
import type { Source } from '../../facts/types.ts'
import type { Words } from '../ui/messages.ts'
import { originText, publisherOf } from '../ui/origin.tsx'

/** The article of a fact: its title, which opens it, its newsroom, and whether it came from a file: from which, the article says. */
export function SourceOf({
  source,
  words,
  locale,
  onArticle,
}: {
  readonly source: Source
  readonly words: Words
  readonly locale: string
  readonly onArticle: (source: string) => void
}) {
  const publisher = publisherOf(source, words)
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
        <span title={originText(source, words, locale)}>{words('origin_unnamed')}</span>
      )}
    </>
  )
}
