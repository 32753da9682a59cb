import type { Details } from '../../facts/views/article-details.ts'
import { DetailsForm } from '../ui/details-form.tsx'
import type { Messages } from '../ui/messages.ts'

/** The state of saving the page in front. */
export type Saving =
  | { readonly state: 'working'; readonly text: string; readonly done: number }
  | {
      readonly state: 'done'
      readonly text: string
      readonly names: readonly string[]
      readonly canUndo: boolean
    }
  /** It was removed from the library again. */
  | { readonly state: 'undone'; readonly text: string }
  | { readonly state: 'failed'; readonly text: string }

export interface SaveProps {
  readonly messages: Messages
  /** Absent if the page was not saved in this popup. */
  readonly saving?: Saving | undefined
  readonly onSave: () => void
  /** What the fields of the article have; undefined while they are closed. */
  readonly details?: Details | undefined
  /** Opens the fields; undefined if there is no article. */
  readonly onCorrect?: (() => void) | undefined
  readonly onDetails: (details: Details) => void
  readonly onDetailsClose: () => void
  /** Saves the page with what the fields have. */
  readonly onSaveDetails: (details: Details) => void
  readonly onUndo: () => void
  /** Tries to save, or to undo, once more. */
  readonly onTryAgain: () => void
}

/** How many of the names found are listed. */
const NAMES = 6

/** Whether the page can be saved now. */
const canSave = (saving: Saving | undefined): boolean => saving === undefined || saving.state === 'undone'

/** The fields of the article, to be corrected before it is saved. */
export function SaveDetails({ saving, details, messages, ...props }: SaveProps) {
  if (!details || !canSave(saving)) return null
  return (
    <DetailsForm
      details={details}
      submit={messages('savePage')}
      messages={messages}
      onInput={props.onDetails}
      onSubmit={props.onSaveDetails}
    >
      <button type="button" onClick={props.onDetailsClose}>
        {messages('cancel')}
      </button>
    </DetailsForm>
  )
}

/** A line with the button to save the page, the progress and the result. */
export function SaveLine({ saving, details, onSave, onCorrect, onUndo, onTryAgain, messages }: SaveProps) {
  return (
    <section class="save" aria-label={messages('savePage')}>
      {saving ? (
        <div class={saving.state} role={saving.state === 'failed' ? 'alert' : 'status'}>
          <p>{saving.text}</p>
          {saving.state === 'working' && <progress value={saving.done} max={1} aria-label={saving.text} />}
          {saving.state === 'done' && saving.names.length > 0 && (
            <p class="names">{saving.names.slice(0, NAMES).join(', ')}</p>
          )}
        </div>
      ) : null}
      {canSave(saving) && !details && (
        <>
          <button type="button" class="link" onClick={onSave}>
            {messages('savePage')}
          </button>
          {onCorrect && (
            <button type="button" class="link quiet-link" onClick={onCorrect}>
              {messages('correct')}
            </button>
          )}
        </>
      )}
      {saving?.state === 'done' && saving.canUndo && (
        <button type="button" class="link" onClick={onUndo}>
          {messages('undo')}
        </button>
      )}
      {saving?.state === 'failed' && (
        <button type="button" class="link" onClick={onTryAgain}>
          {messages('tryAgain')}
        </button>
      )}
    </section>
  )
}
