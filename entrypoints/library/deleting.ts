import { askRemove, askRestore } from '../shared/messages.ts'
import type { Tools } from './transfer.ts'

/** Deletes articles, and says so with a way back. @param deleted is called when they are gone */
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

/** Brings back what was deleted with a token, or all that was deleted lately, and says so. */
export async function restoreArticles({ words, say }: Omit<Tools, 'ask'>, token?: string): Promise<void> {
  const outcome = await askRestore(token).catch(() => ({ message: words('trouble_failed') }))
  if ('message' in outcome) say({ text: outcome.message, isTrouble: true })
  else say({ text: words('restored', String(outcome.restored)), isTrouble: false })
}
