import { FileButton } from '../ui/file-button.tsx'
import type { Messages } from '../ui/messages.ts'
import type { LibraryProps } from './props.ts'

/** Which files can be imported, as `<input accept>` has it. */
export const LIBRARY_FILES = 'application/json,application/jsonl,.json,.jsonl'

/** How to save a page, each step with its message. */
export const FIRST_STEPS = ['open', 'icon', 'save'] as const

/** The library before anything is saved: how to save a page, and a button to import a library. */
export function NothingSaved({
  messages,
  onImport,
}: { readonly messages: Messages } & Pick<LibraryProps, 'onImport'>) {
  return (
    <div class="empty">
      <h2>{messages('libraryEmpty')}</h2>
      <ol class="steps">
        {FIRST_STEPS.map((step) => (
          <li key={step}>{messages(`firstSteps_${step}`, messages('savePage'))}</li>
        ))}
      </ol>
      <p>{messages('libraryOther')}</p>
      <FileButton label={messages('importLibrary')} accept={LIBRARY_FILES} onFile={onImport} />
    </div>
  )
}
