import type { Words } from '../ui/messages.ts'

/** The saving of the page in front of the reader. */
export type Saving =
  | { readonly state: 'working'; readonly text: string; readonly done: number }
  | {
      readonly state: 'done'
      readonly text: string
      readonly names: readonly string[]
      readonly canUndo: boolean
    }
  /** It was taken out of the library again. */
  | { readonly state: 'undone'; readonly text: string }
  | { readonly state: 'failed'; readonly text: string }

export interface SaveProps {
  readonly words: Words
  /** What becomes of saving the page; absent where it was not saved in this popup. */
  readonly saving?: Saving | undefined
  readonly onSave: () => void
  readonly onUndo: () => void
  /** What failed, saving or taking out again, is to be tried once more. */
  readonly onTryAgain: () => void
}

/** How many of the names found are listed. */
const NAMES = 6

/** A line that saves the page, and says what became of it. */
export function SaveLine({ saving, onSave, onUndo, onTryAgain, words }: SaveProps) {
  return (
    <section class="save" aria-label={words('savePage')}>
      {saving ? (
        <div class={saving.state} role={saving.state === 'failed' ? 'alert' : 'status'}>
          <p>{saving.text}</p>
          {saving.state === 'working' && <progress value={saving.done} max={1} aria-label={saving.text} />}
          {saving.state === 'done' && saving.names.length > 0 && (
            <p class="names">{saving.names.slice(0, NAMES).join(', ')}</p>
          )}
        </div>
      ) : null}
      {(saving === undefined || saving.state === 'undone') && (
        <button type="button" onClick={onSave}>
          {words('savePage')}
        </button>
      )}
      {saving?.state === 'done' && saving.canUndo && (
        <button type="button" onClick={onUndo}>
          {words('undo')}
        </button>
      )}
      {saving?.state === 'failed' && (
        <button type="button" onClick={onTryAgain}>
          {words('tryAgain')}
        </button>
      )}
    </section>
  )
}
