import { useState } from 'preact/hooks'
import type { AnnotationChange, Source } from '../../facts/types.ts'
import {
  ARTICLE_DETAILS,
  changedDetails,
  correctionsOf,
  detailsOf,
} from '../../facts/views/article-details.ts'
import { DetailsForm } from '../ui/details-form.tsx'
import type { Messages } from '../ui/messages.ts'

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
  const isCorrected = ARTICLE_DETAILS.some((name) => source[name] !== saved[name])
  if (!isOpen)
    return (
      <>
        <button type="button" class="link" onClick={() => setOpen(true)}>
          {messages('correct')}
        </button>
        {isCorrected && <span title={originalOf(saved, messages)}>{messages('corrected')}</span>}
      </>
    )
  const own = detailsOf(source)
  return (
    <DetailsForm
      details={own}
      submit={messages('saveDetails')}
      messages={messages}
      onSubmit={(now) => {
        const changes = correctionsOf(changedDetails(own, now), saved)
        if (changes.length > 0) onAnnotate(changes)
        setOpen(false)
      }}
    >
      <button type="button" onClick={() => setOpen(false)}>
        {messages('cancel')}
      </button>
      {isCorrected && (
        <button
          type="button"
          onClick={() => {
            onAnnotate(ARTICLE_DETAILS.map((what) => ({ what, of: source.id, source: source.id })))
            setOpen(false)
          }}
        >
          {messages('asSaved')}
        </button>
      )}
    </DetailsForm>
  )
}

function originalOf(saved: Source, messages: Messages): string {
  return messages('originally', ARTICLE_DETAILS.flatMap((name) => saved[name] ?? []).join(' · '))
}
