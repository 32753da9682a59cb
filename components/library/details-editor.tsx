import { useState } from 'preact/hooks'
import type { AnnotationChange, Source } from '../../facts/types.ts'
import type { Messages } from '../ui/messages.ts'

/** What can be corrected of an article, in the order of the form. */
const DETAILS_OF_ARTICLE = ['title', 'published', 'publisher', 'author'] as const

export type Detail = (typeof DETAILS_OF_ARTICLE)[number]

/** The longest title or name, in UTF-16 units. */
const LONGEST_DETAIL = 1000

/**
 * A form that corrects an article's title, day, newsroom and authors. What is again as it was saved is no correction.
 *
 * @param saved the article as it was saved
 */
export function DetailsEditor(props: {
  readonly source: Source
  readonly saved: Source
  readonly messages: Messages
  readonly onAnnotate: (changes: readonly AnnotationChange[]) => void
}) {
  const { source, saved, messages, onAnnotate } = props
  const [isOpen, setOpen] = useState(false)
  const isCorrected = DETAILS_OF_ARTICLE.some((name) => source[name] !== saved[name])
  if (!isOpen)
    return (
      <>
        <button type="button" class="link" onClick={() => setOpen(true)}>
          {messages('correct')}
        </button>
        {isCorrected && <span title={originalOf(saved, messages)}>{messages('corrected')}</span>}
      </>
    )
  return (
    <form
      class="details-editor"
      onSubmit={(event) => {
        event.preventDefault()
        const changes = changesIn(new FormData(event.currentTarget), source, saved)
        if (changes.length > 0) onAnnotate(changes)
        setOpen(false)
      }}
    >
      {DETAILS_OF_ARTICLE.map((name) => (
        <p key={name} class="detail">
          <label for={`detail-${name}`}>{messages(`article_${name}`)}</label>
          {name === 'published' ? (
            <input type="date" id={`detail-${name}`} name={name} defaultValue={source[name] ?? ''} />
          ) : (
            <input
              type="text"
              id={`detail-${name}`}
              name={name}
              dir="auto"
              required={name === 'title'}
              maxLength={LONGEST_DETAIL}
              defaultValue={source[name] ?? ''}
            />
          )}
        </p>
      ))}
      <p class="tools">
        <button type="submit" class="main">
          {messages('saveDetails')}
        </button>
        <button type="button" onClick={() => setOpen(false)}>
          {messages('cancel')}
        </button>
        {isCorrected && (
          <button
            type="button"
            onClick={() => {
              onAnnotate(DETAILS_OF_ARTICLE.map((what) => ({ what, of: source.id, source: source.id })))
              setOpen(false)
            }}
          >
            {messages('asSaved')}
          </button>
        )}
      </p>
    </form>
  )
}

function originalOf(saved: Source, messages: Messages): string {
  const parts = DETAILS_OF_ARTICLE.flatMap((name) => saved[name] ?? [])
  return messages('originally', parts.join(' · '))
}

function changesIn(form: FormData, source: Source, saved: Source): AnnotationChange[] {
  return DETAILS_OF_ARTICLE.flatMap((what) => {
    const value = String(form.get(what) ?? '').trim()
    if (value === (source[what] ?? '') || (what === 'title' && value === '')) return []
    return changeOf(what, value, saved)
  })
}

function changeOf(what: Detail, value: string, saved: Source): AnnotationChange {
  const { id } = saved
  const isSaved = value === (saved[what] ?? '')
  return { what, of: id, source: id, ...(isSaved ? {} : { value }) }
}
