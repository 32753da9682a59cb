import Readability from 'made:readability'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readPageSteps, settingsFor } from '../facts/articles/html-page.ts'
import { isArticleSteps } from '../facts/articles/is-article.ts'
import { ArticleError } from '../facts/articles/plain-text.ts'
import type { Steps } from '../facts/text/steps.ts'
import type { ReadReply } from './shared/channels/payloads.ts'
import { inTurn } from './shared/next-task.ts'
import { inTimeSlices } from './shared/time-slicing.ts'

/**
 * Reads the article out of the page it is put into, when the reader saves it, opens the popup, or rests on a name in it.
 * What Readability needs is no part of the content script, which runs everywhere. What it returns goes to the script that put it there.
 */
export default defineUnlistedScript(async (): Promise<ReadReply> => {
  try {
    const hasLanguage = document.documentElement.lang.trim() !== ''
    return { ...(await inTimeSlices('page', read(), inTurn)), hasLanguage }
  } catch (error) {
    if (error instanceof ArticleError) return { trouble: error.trouble }
    throw error
  }
})

function* read(): Steps<Pick<Extract<ReadReply, { readonly isArticle: boolean }>, 'article' | 'isArticle'>> {
  const copy = yield* visibleCopy(document)
  yield
  // Before it is read: that writes into it.
  const isArticle = yield* isArticleSteps(copy)
  const article = yield* readPageSteps(copy, location.href, (one) =>
    new Readability<Node>(one, settingsFor<Node>()).parse(),
  )
  return { article, isArticle }
}

/**
 * A copy of the page without what the reader does not see; what is folded into `<details>` is a click away and stays. The
 * copy is made at once; the page may change while its elements are looked at: what has gone meanwhile is left out.
 */
function* visibleCopy(page: Document): Steps<Document> {
  const copy = page.cloneNode(true) as Document
  const elements = page.body?.querySelectorAll('*') ?? []
  const copies = copy.body?.querySelectorAll('*') ?? []
  const hidden: Element[] = []
  for (const [i, element] of elements.entries()) {
    yield
    const twin = copies[i]
    if (!twin || /^(?:script|style|template|noscript|meta|link)$/.test(element.localName)) continue
    if (!element.checkVisibility({ visibilityProperty: true }) && !element.closest('details:not([open])'))
      hidden.push(twin)
  }
  for (const element of hidden) {
    element.remove()
    yield
  }
  return copy
}
