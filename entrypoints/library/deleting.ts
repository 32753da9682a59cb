import { askRemove, askRestore } from '../shared/messages.ts'
import type { Tools } from './page-tools.ts'

/** Deletes articles, and says so with an undo. @param deleted called when they are deleted */
export async function deleteArticles(
  ids: readonly string[],
  { messages, say }: Omit<Tools, 'ask'>,
  deleted: () => void,
): Promise<void> {
  const outcome = await askRemove(ids).catch(() => ({ message: messages('error_failed') }))
  if ('message' in outcome) return say({ text: outcome.message, isError: true })
  deleted()
  const { token, articles } = outcome.removed
  const action = { label: messages('undo'), run: () => void restoreArticles({ messages, say }, token) }
  say({ text: messages('deleted', String(articles)), isError: false, ...(articles > 0 ? { action } : {}) })
}

/** Restores the articles of a token, or all that were deleted lately, and says so. */
export async function restoreArticles({ messages, say }: Omit<Tools, 'ask'>, token?: string): Promise<void> {
  const outcome = await askRestore(token).catch(() => ({ message: messages('error_failed') }))
  if ('message' in outcome) say({ text: outcome.message, isError: true })
  else say({ text: messages('restored', String(outcome.restored)), isError: false })
}
