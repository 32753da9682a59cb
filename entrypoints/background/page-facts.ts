import { EMPTY_BUNDLE } from '../../facts/bundle/bundle.ts'
import type { Article, FactBundle, Source } from '../../facts/types.ts'
import type { PageFacts } from '../../facts/views/page-card.ts'
import type { Runtime } from '../shared/browser.ts'
import type { Ports } from '../shared/channels/answering-ports.ts'
import type { ToPorts } from '../shared/channels/ports.ts'
import { inTurn } from '../shared/next-task.ts'
import { readFrame } from '../shared/read-frame.ts'
import { buildPageInSlices } from './building.ts'
import { factBuilder } from './fact-builder.ts'
import { keepPages, type WorkOut } from './kept-pages.ts'
import { datedArticle } from './page-article.ts'

/**
 * The facts of the pages that are open, unsaved: worked out when the pointer first rests on a name in them, and kept here
 * in memory for as long as they are open. Nothing of it is stored, and nobody but the page's own script gets it;
 * not even an error is kept, since it would say where the reader was.
 */

/** Facts of so many pages are kept: a long article with all of its facts takes half a megabyte. */
const MOST_PAGES = 20

const pages = keepPages<PageFacts>(MOST_PAGES)

/** Of a page without an article. */
const NOTHING: PageFacts = { bundle: EMPTY_BUNDLE, isArticle: false }

/** A page whose facts are wanted, through a port that is there as long as the page is. */
export const followPage: Ports<ToPorts>['page-facts'] = (report, sender) => {
  const place = placeOf(sender)
  if (!place) return undefined
  const page = pages.follow(keyOf(sender), workOutAt(place), report)
  return { ask: (wanted) => page.want(wanted), gone: () => page.gone() }
}

/** What is known by now of the document that asks. @param address where it is now */
export function pageFactsOf(sender: Runtime.MessageSender, address: string): PageFacts | undefined {
  return pages.of(keyOf(sender), address)
}

/** The facts of an article that were worked out for the page it is in; undefined if they were not, or not yet. */
export function factsWorkedOut({ source }: Article): FactBundle | undefined {
  const isSame = (one: Source): boolean => SAME.every((name) => one[name] === source[name])
  return pages.find(({ bundle }) => bundle.sources.some(isSame))?.bundle
}

/** What facts depend on: the text, which the id is made of, and how it is read. */
const SAME = ['id', 'title', 'url', 'published', 'language'] as const

/** A frame of a tab. */
interface DocumentPlace {
  readonly tab: number
  readonly frame: number
}

function placeOf({ tab, frameId = 0 }: Runtime.MessageSender): DocumentPlace | undefined {
  return tab?.id === undefined ? undefined : { tab: tab.id, frame: frameId }
}

/** A frame holds one document after the other; browsers that have no name for them end the port in between. */
function keyOf(sender: Runtime.MessageSender): string {
  const { documentId } = sender as { readonly documentId?: string }
  return documentId ?? `${sender.tab?.id} ${sender.frameId ?? 0}`
}

function workOutAt(place: DocumentPlace): WorkOut<PageFacts> {
  return async (before, signal) => {
    // Where this fails, nothing is known, and it is tried again when the pointer rests again.
    const read = await readFrame(place.tab, place.frame)
    if (!read || 'code' in read) return NOTHING
    // The text is the same, whatever else has changed.
    if (before?.bundle.sources[0]?.id === read.article.source.id) return before
    const article = await datedArticle(read)
    const built = await buildPageInSlices(article, async () => {
      await inTurn()
      signal.throwIfAborted()
    })
    const { hasFacts } = await factBuilder()
    return { ...built, isArticle: read.isArticle && hasFacts(article.source.language) }
  }
}
