import type { CardContent } from '../../facts/card.ts'
import type { Hit } from '../../facts/search.ts'
import type { Alias, EntityId } from '../../facts/types.ts'
import { browser } from './browser.ts'

/** A card's content with the flag as SVG text, since a page may not load the extension's files. */
export interface CardReply {
  readonly content: CardContent
  readonly flag?: string
}

/** What can be asked of the background. */
export type BackgroundRequest =
  /** `others`: namesakes who may be meant as well; the card then offers all of them. */
  | {
      readonly ask: 'card'
      readonly id: EntityId
      readonly others?: readonly EntityId[]
      readonly surface?: string
    }
  | { readonly ask: 'search'; readonly query: string }
  | { readonly ask: 'names' }
  | { readonly ask: 'near'; readonly words: readonly string[] }

/** What can be asked of a page's content script. */
export type PageRequest =
  | { readonly ask: 'report' }
  | { readonly ask: 'go'; readonly id: EntityId }
  | { readonly ask: 'next-name' }
  /** Answered with `true`. */
  | { readonly ask: 'hello' }

/** The card of an entity, or of a name that is several's; undefined where nothing is known of it. */
export function askCard(
  id: EntityId,
  shared?: { readonly others: readonly EntityId[]; readonly surface: string },
): Promise<CardReply | undefined> {
  return browser.runtime.sendMessage({ ask: 'card', id, ...shared } satisfies BackgroundRequest)
}

/** Whom misspelt surnames mean. */
export function askNear(words: readonly string[]): Promise<readonly Alias[]> {
  return browser.runtime.sendMessage({ ask: 'near', words } satisfies BackgroundRequest)
}

export function askSearch(query: string): Promise<readonly Hit[]> {
  return browser.runtime.sendMessage({ ask: 'search', query } satisfies BackgroundRequest)
}

/** The table of names, as JSON of `PackedNames`: parsing it is quicker than cloning it. */
export function askNames(): Promise<string> {
  return browser.runtime.sendMessage({ ask: 'names' } satisfies BackgroundRequest)
}

/** Milliseconds until a question that failed is asked again, and how often: the background may just be starting. */
const AGAIN = 200
const MOST = 5

/** Asks until an answer comes. Rejects as the last question did. */
export async function untilAnswered<Reply>(ask: () => Promise<Reply>, most = MOST): Promise<Reply> {
  try {
    return await ask()
  } catch (error) {
    if (most <= 1) throw error
    await new Promise((resolve) => setTimeout(resolve, AGAIN))
    return untilAnswered(ask, most - 1)
  }
}

/** Asks the page in front of the reader; only its top frame answers. Rejects where no content script runs. */
export function askPage<Reply>(tab: number, request: PageRequest): Promise<Reply> {
  return browser.tabs.sendMessage(tab, request, { frameId: 0 })
}
