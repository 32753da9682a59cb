import { OURS } from '../card/ours.ts'

/** Knows whether the text of a document has changed since it was made. */
export interface TextWatch {
  isChanged(): boolean
  stop(): void
}

/** Attributes that say something about the article: its language, its date, its address. */
const ATTRIBUTES = ['lang', 'content', 'datetime', 'href']

/** What is only shown or hidden is no change here: style sheets do that as well, and no browser reports it. */
export function watchText(page: Document): TextWatch {
  let isChanged = false
  const take = (records: readonly MutationRecord[]): void => {
    if (!records.some(isOfPage)) return
    isChanged = true
    // Pages that change all the time pay for the first change alone.
    observer.disconnect()
  }
  const observer = new MutationObserver(take)
  observer.observe(page, {
    ...{ subtree: true, childList: true, characterData: true },
    attributeFilter: ATTRIBUTES,
  })
  return {
    isChanged() {
      if (!isChanged) take(observer.takeRecords())
      return isChanged
    },
    stop: () => observer.disconnect(),
  }
}

/** Whether the page itself made this change, and not our card. */
function isOfPage({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  return type !== 'childList' || ![...addedNodes, ...removedNodes].every(isOurs)
}

function isOurs(node: Node): boolean {
  return node instanceof Element && node.hasAttribute(OURS)
}
