import Readability from 'made:readability'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readPageSteps, type Steps, settingsFor } from '../facts/articles/html-page.ts'
import { ArticleError } from '../facts/articles/plain-text.ts'
import { nextTask } from './content/read/time-slices.ts'
import { measured } from './content/trace.ts'
import type { ReadReply } from './shared/messages.ts'

/**
 * Reads the article out of the page it is put into, when the reader saves it, or rests on a name in it: what Readability
 * needs is no part of the content script that runs everywhere. What it returns is what whoever put it there gets.
 */
export default defineUnlistedScript(async (): Promise<ReadReply> => {
  try {
    const hasLanguage = document.documentElement.lang.trim() !== ''
    return { article: await inSlices(read()), hasLanguage }
  } catch (error) {
    if (error instanceof ArticleError) return { trouble: error.trouble }
    throw error
  }
})

function* read(): Steps<ReturnType<typeof readPageSteps> extends Steps<infer Result> ? Result : never> {
  const copy = yield* visibleCopy(document)
  yield
  return yield* readPageSteps(copy, location.href, (one) =>
    new Readability<Node>(one, settingsFor<Node>()).parse(),
  )
}

/** A slice of the work, in milliseconds: with its last step it stays below 8. */
const SLICE = 4

/** Lets the page go first between the slices. */
async function inSlices<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const step = measured('page', () => slice(steps, performance.now() + SLICE))
    if (step.done) return step.value
    await nextTask()
  }
}

function slice<Result>(steps: Steps<Result>, until: number): IteratorResult<undefined, Result> {
  for (;;) {
    const step = steps.next()
    if (step.done || performance.now() >= until) return step
  }
}

/**
 * A copy of the page without what the reader does not see; what is folded into `<details>` is a click away and stays. The
 * copy is made at once; the page may change while it is looked at what can be seen: what has gone meanwhile is left out.
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
