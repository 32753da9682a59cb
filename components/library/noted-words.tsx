import type { OwnWords } from '../../facts/views/own-words.ts'
import type { MarkHits } from './marked-hits.tsx'

/** The reader's note and tags, to be read in a list. */
export function NotedWords({
  own,
  draw = (text) => text,
}: {
  readonly own: OwnWords | undefined
  readonly draw?: MarkHits | undefined
}) {
  if (!own) return null
  return (
    <p class="own-words" dir="auto">
      {own.tags?.map((tag) => (
        <span key={tag} class="tag">
          {draw(tag)}
        </span>
      ))}
      {own.note !== undefined && <span>{draw(own.note)}</span>}
    </p>
  )
}
