import type { AnnotationChange } from '../../facts/types.ts'
import { tellImported } from '../shared/messages.ts'
import { errorText, type Tools } from './page-tools.ts'

/** Keeps what the reader adds, corrects or takes back, and says so with an undo. */
export async function annotateWithUndo(changes: readonly AnnotationChange[], tools: Tools): Promise<void> {
  const undo = await annotated(changes, tools)
  if (!undo) return
  const { messages, say } = tools
  const run = (): void => void annotated(undo, tools).then((done) => done && say(undefined))
  say({ text: messages('kept'), isError: false, action: { label: messages('undo'), run } })
}

/** @returns what undoes it; undefined if it could not be kept, which the notice says */
async function annotated(
  changes: readonly AnnotationChange[],
  { ask, messages, say }: Tools,
): Promise<readonly AnnotationChange[] | undefined> {
  try {
    const undo = await ask('annotate', { changes })
    // Cards and other pages show it from now on.
    await tellImported(0)
    return undo
  } catch (error) {
    say({ text: errorText(error, messages), isError: true })
    return undefined
  }
}

/** Copies a text, and says whether the browser allowed it. */
export async function copyText(text: string, { messages, say }: Omit<Tools, 'ask'>): Promise<void> {
  await navigator.clipboard.writeText(text).then(
    () => say({ text: messages('copied'), isError: false }),
    () => say({ text: messages('notCopied'), isError: true }),
  )
}
