import type { Notice } from '../../components/library/notice.tsx'
import type { Messages } from '../../components/ui/messages.ts'
import { LibraryError } from '../shared/library/errors.ts'
import { askNoteError } from '../shared/messages.ts'
import type { AskWorker } from './ask.ts'

/** What the parts of the page share: the worker, the messages, and a function that shows a notice. */
export interface Tools {
  readonly ask: AskWorker
  readonly messages: Messages
  readonly say: (notice: Notice | undefined) => void
}

/** An error as a sentence for the reader. The error itself is noted for reports. */
export function errorText(error: unknown, messages: Messages): string {
  const code = error instanceof LibraryError ? error.code : 'failed'
  void askNoteError(error instanceof LibraryError ? (error.cause ?? error) : error)
  return messages(`error_${code}`)
}

/** The notice of something that takes time: how far it has come, from 0 to 1, and a button that ends it. */
export function working(text: string, done: number, control: AbortController, messages: Messages): Notice {
  return { text, isError: false, done, action: { label: messages('cancel'), run: () => control.abort() } }
}
