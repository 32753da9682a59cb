import type { Messages } from '../ui/messages.ts'

export interface SaveToastProps {
  readonly messages: Messages
  /** What Attaché is doing, or the result. */
  readonly text: string
  /** The names in the article. */
  readonly names?: readonly string[]
  readonly state: 'working' | 'done' | 'failed'
  /** From 0 to 1, while it is working. */
  readonly progress?: number
  readonly onUndo?: () => void
  readonly onLibrary?: () => void
  readonly onClose: () => void
}

/** How many names are listed. */
const NAMES = 5

/** The progress and the result of saving a page, or of leaving its site out, shown on the page. */
export function SaveToast(props: SaveToastProps) {
  const { messages, names = [] } = props
  return (
    <div class={`card toast ${props.state}`}>
      <div class="body" role={props.state === 'failed' ? 'alert' : 'status'}>
        <Said text={props.text} />
        {names.length > 0 && <Said class="source" text={names.slice(0, NAMES).join(', ')} />}
        {props.state === 'working' && (
          <progress value={props.progress ?? 0} max={1} aria-label={props.text} />
        )}
      </div>
      <div class="actions">
        {props.onUndo && (
          <button type="button" onClick={props.onUndo}>
            {messages('undo')}
          </button>
        )}
        {props.onLibrary && (
          <button type="button" onClick={props.onLibrary}>
            {messages('openLibrary')}
          </button>
        )}
        <button type="button" onClick={props.onClose}>
          {messages('close')}
        </button>
      </div>
    </div>
  )
}

/**
 * A line of text that the style sheet writes: screen readers read it, but a page cannot find it with `window.find` or read
 * it from a selection.
 */
function Said({ text, ...props }: { readonly text: string; readonly class?: string }) {
  return <p {...props} data-said={text} />
}
