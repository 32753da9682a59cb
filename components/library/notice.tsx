import type { Messages } from '../ui/messages.ts'

/** A message to the reader about what happened or is going on. */
export interface Notice {
  readonly text: string
  readonly isError: boolean
  /** Undo, try again, or cancel. */
  readonly action?: { readonly label: string; readonly run: () => void }
  /** Progress from 0 to 1; absent if it has ended. */
  readonly done?: number
  /** Called when the reader closes the message. */
  readonly onDismiss?: () => void
}

export function NoticeBar({
  notice: { text, isError, action, done },
  messages,
  onDismiss,
}: {
  readonly notice: Notice
  readonly messages: Messages
  readonly onDismiss: () => void
}) {
  return (
    <div class={isError ? 'notice error' : 'notice'} role={isError ? 'alert' : 'status'}>
      <p dir="auto">{text}</p>
      {done !== undefined && <progress value={done} max={1} aria-label={text} />}
      {action && (
        <button type="button" class="action" onClick={action.run}>
          {action.label}
        </button>
      )}
      {done === undefined && (
        <button type="button" onClick={onDismiss}>
          {messages('close')}
        </button>
      )}
    </div>
  )
}
