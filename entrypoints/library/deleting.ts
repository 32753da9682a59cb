import { askRemove, askRestore } from '../shared/messages.ts'
import type { Tools } from './transfer.ts'

/** Deletes articles, and says so with an undo. @param deleted called when they are deleted */
export async function deleteArticles(
  ids: readonly string[],
  { words, say }: Omit<Tools, 'ask'>,
  deleted: () => void,
): Promise<void> {
  const outcome = await askRemove(ids).catch(() => ({ message: words('trouble_failed') }))
  if ('message' in outcome) return say({ text: outcome.message, isTrouble: true })
  deleted()
  const { token, articles } = outcome.removed
  const action = { label: words('undo'), run: () => void restoreArticles({ words, say }, token) }
  say({ text: words('deleted', String(articles)), isTrouble: false, ...(articles > 0 ? { action } : {}) })
}

/** Restores the articles of a token, or all that were deleted lately, and says so. */
export async function restoreArticles({ words, say }: Omit<Tools, 'ask'>, token?: string): Promise<void> {
  const outcome = await askRestore(token).catch(() => ({ message: words('trouble_failed') }))
  if ('message' in outcome) say({ text: outcome.message, isTrouble: true })
  else say({ text: words('restored', String(outcome.restored)), isTrouble: false })
}
