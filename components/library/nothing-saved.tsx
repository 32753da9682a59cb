import { FileButton } from '../ui/file-button.tsx'
import type { Words } from '../ui/messages.ts'
import type { LibraryProps } from './props.ts'

/** Which files can be imported, as `<input accept>` has it. */
export const LIBRARY_FILES = 'application/json,application/jsonl,.json,.jsonl'

/** The library before anything is saved: how to save a page, and a button to import a library. */
export function NothingSaved({
  words,
  onImport,
}: { readonly words: Words } & Pick<LibraryProps, 'onImport'>) {
  return (
    <div class="empty">
      <h2>{words('libraryEmpty')}</h2>
      <ol class="steps">
        {(['open', 'icon', 'save'] as const).map((step) => (
          <li key={step}>{words(`firstSteps_${step}`, words('savePage'))}</li>
        ))}
      </ol>
      <p>{words('libraryOther')}</p>
      <FileButton label={words('importLibrary')} accept={LIBRARY_FILES} onFile={onImport} />
    </div>
  )
}
