import Readability from 'made:readability'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readPageSteps, settingsFor } from '../../facts/articles/html-page.ts'
import { isArticleSteps } from '../../facts/articles/is-article.ts'
import { ArticleError } from '../../facts/articles/plain-text.ts'
import type { Steps } from '../../facts/text/steps.ts'
import type { ReadReply } from '../shared/channels/payloads.ts'
import { inTurn } from '../shared/next-task.ts'
import { inTimeSlices } from '../shared/time-slicing.ts'
import { readOnce } from './kept-reading.ts'
import { type Hidden, isSeenAsBefore, visibleCopy } from './visible-copy.ts'

/**
 * Reads the article out of the page it is put into, when the reader saves it, opens the popup, or rests on a name in it.
 * What Readability needs is no part of the content script, which runs everywhere. What it returns goes to the script that
 * put it there.
 */
export default defineUnlistedScript(
  (): Promise<ReadReply> =>
    readOnce(globalThis, document, {
      read: readPage,
      isSame: (hidden) => inTimeSlices('seen', isSeenAsBefore(document, hidden), inTurn),
    }),
)

async function readPage(seen: (hidden: Hidden) => void): Promise<ReadReply> {
  try {
    // The root of an XML document, such as a feed, has no `lang` property.
    const hasLanguage = (document.documentElement.getAttribute('lang') ?? '').trim() !== ''
    return { ...(await inTimeSlices('page', read(seen), inTurn)), hasLanguage }
  } catch (error) {
    if (error instanceof ArticleError) return { code: error.code }
    throw error
  }
}

function* read(
  seen: (hidden: Hidden) => void,
): Steps<Pick<Extract<ReadReply, { readonly isArticle: boolean }>, 'article' | 'isArticle'>> {
  const { copy, hidden } = yield* visibleCopy(document)
  seen(hidden)
  yield
  // Before it is read: that writes into it.
  const isArticle = yield* isArticleSteps(copy)
  const article = yield* readPageSteps(copy, location.href, (one) =>
    new Readability<Node>(one, settingsFor<Node>()).parse(),
  )
  return { article, isArticle }
}
