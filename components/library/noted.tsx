import type { AnnotationChange } from '../../facts/types.ts'
import { type OwnWords, tagsIn } from '../../facts/views/own-words.ts'
import type { Messages } from '../ui/messages.ts'
import { RemovableTag } from './removable-tag.tsx'

/** What the reader's note is about: an article, or one of its facts. */
export interface Noted {
  readonly of: string
  /** The article's id. */
  readonly source: string
}

/** The longest note, in UTF-16 units; the longest line of tags. */
const LONGEST_NOTE = 10_000

const LONGEST_TAGS = 100

/** The reader's tags and note, to be changed. Each change is kept when the field is left. */
export function NotedEditor({
  noted: { of, source },
  own: { note = '', tags = [] } = {},
  messages,
  onAnnotate,
}: {
  readonly noted: Noted
  readonly own: OwnWords | undefined
  readonly messages: Messages
  readonly onAnnotate: (changes: readonly AnnotationChange[]) => void
}) {
  const setTags = (next: readonly string[]): void => {
    if (next.join() !== tags.join())
      onAnnotate([{ what: 'tags', of, source, ...(next.length > 0 ? { value: next } : {}) }])
  }
  return (
    <div class="noted">
      <div class="tags">
        {tags.map((tag) => (
          <RemovableTag
            key={tag}
            text={tag}
            remove={messages('removeTag', tag)}
            onRemove={() => setTags(tags.filter((one) => one !== tag))}
          />
        ))}
        <form
          onSubmit={(event) => {
            event.preventDefault()
            const field = event.currentTarget.elements.namedItem('tag')
            if (field instanceof HTMLInputElement) field.blur()
          }}
        >
          <input
            type="text"
            name="tag"
            dir="auto"
            maxLength={LONGEST_TAGS}
            aria-label={messages('addTag')}
            placeholder={messages('addTag')}
            onChange={(event) => {
              const typed = event.currentTarget.value
              event.currentTarget.value = ''
              setTags(tagsIn(typed, tags))
            }}
          />
        </form>
      </div>
      <textarea
        // What was undone is shown as it was.
        key={note}
        dir="auto"
        rows={note === '' ? 1 : Math.min(8, note.split('\n').length + 1)}
        maxLength={LONGEST_NOTE}
        aria-label={messages('note')}
        placeholder={messages('addNote')}
        defaultValue={note}
        onChange={(event) => {
          const value = event.currentTarget.value.trim()
          if (value !== note) onAnnotate([{ what: 'note', of, source, ...(value === '' ? {} : { value }) }])
        }}
      />
    </div>
  )
}
