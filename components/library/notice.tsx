import type { Words } from '../ui/messages.ts'

/** What just happened, or is happening, for readers. */
export interface Notice {
  readonly text: string
  readonly isTrouble: boolean
  /** What takes it back, tries it again, or ends it early. */
  readonly action?: { readonly label: string; readonly run: () => void }
  /** How far it is, from 0 to 1; absent where it has ended. */
  readonly done?: number
  /** Done when the reader has taken note of it. */
  readonly onDismiss?: () => void
}

export function NoticeBar({
  notice: { text, isTrouble, action, done },
  words,
  onDismiss,
}: {
  readonly notice: Notice
  readonly words: Words
  readonly onDismiss: () => void
}) {
  return (
    <div class={isTrouble ? 'notice trouble' : 'notice'} role={isTrouble ? 'alert' : 'status'}>
      <p dir="auto">{text}</p>
      {done !== undefined && <progress value={done} max={1} aria-label={text} />}
      {action && (
        <button type="button" class="action" onClick={action.run}>
          {action.label}
        </button>
      )}
      {done === undefined && (
        <button type="button" onClick={onDismiss}>
          {words('close')}
        </button>
      )}
    </div>
  )
}
