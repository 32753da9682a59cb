import { originOf } from '../../facts/bundle/sources.ts'
import type { Source } from '../../facts/types.ts'
import type { Words } from '../ui/messages.ts'
import { originText, publisherOf } from '../ui/origin.tsx'

/** The article of a fact: its title, which opens it, its newsroom, and where it came from if the reader did not save it. */
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
      {originOf(source).from !== 'saved' && <span>{originText(source, words, locale)}</span>}
    </>
  )
}
