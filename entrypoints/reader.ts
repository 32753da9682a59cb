import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { isArticlePage, readPage } from '../facts/articles/html-page.ts'
import { ArticleError } from '../facts/articles/plain-text.ts'
import type { ReadReply } from './shared/messages.ts'

/**
 * Reads the article out of the page it is put into, when the reader saves it, or rests on a name in it: what Readability needs is no part of the
 * content script that runs everywhere. What it returns is what whoever put it there gets.
 */
export default defineUnlistedScript((): ReadReply => {
  try {
    const copy = visibleCopy(document)
    return {
      isArticle: isArticlePage(copy),
      article: readPage(copy, location.href),
      hasLanguage: document.documentElement.lang.trim() !== '',
    }
  } catch (error) {
    if (error instanceof ArticleError) return { trouble: error.trouble }
    throw error
  }
})

/** A copy of the page without what the reader does not see; what is folded into `<details>` is a click away and stays. */
function visibleCopy(page: Document): Document {
  const copy = page.cloneNode(true) as Document
  const elements = page.body?.querySelectorAll('*') ?? []
  const copies = copy.body?.querySelectorAll('*') ?? []
  const hidden: Element[] = []
  elements.forEach((element, i) => {
    const twin = copies[i]
    if (!twin || /^(?:script|style|template|noscript|meta|link)$/.test(element.localName)) return
    if (!element.checkVisibility({ visibilityProperty: true }) && !element.closest('details:not([open])'))
      hidden.push(twin)
  })
  for (const element of hidden) element.remove()
  return copy
}
