import type { Words } from '../ui/messages.ts'

export interface SaveToastProps {
  readonly words: Words
  /** What is going on, or what came of it. */
  readonly text: string
  /** Whom the article names. */
  readonly names?: readonly string[]
  readonly state: 'working' | 'done' | 'failed'
  /** 0 to 1, while it is going on. */
  readonly progress?: number
  readonly onUndo?: () => void
  readonly onLibrary?: () => void
  readonly onClose: () => void
}

/** How many names are listed. */
const NAMES = 5

/** What became of saving a page, said on the page itself. */
export function SaveToast(props: SaveToastProps) {
  const { words, names = [] } = props
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
            {words('undo')}
          </button>
        )}
        {props.onLibrary && (
          <button type="button" onClick={props.onLibrary}>
            {words('openLibrary')}
          </button>
        )}
        <button type="button" onClick={props.onClose}>
          {words('close')}
        </button>
      </div>
    </div>
  )
}

/**
 * A line that screen readers read as any other, and that no page finds by `window.find` nor reads out of a selection:
 * the style sheet puts it there.
 */
function Said({ text, ...props }: { readonly text: string; readonly class?: string }) {
  return <p {...props} data-said={text} />
}
