import { isInAround } from './page-around.ts'

/**
 * The entries of a live blog of which at least one has text of the article: `article` elements side by side below the
 * page's headline. Other stories have a headline of their own, or one that is a link.
 *
 * @param texts elements with the article's text
 * @param headline the element with the page's headline, if it is known
 */
export function entriesAround(
  texts: readonly Element[],
  headline: Element | undefined,
): ReadonlySet<Element> {
  const entries = new Set<Element>()
  for (const text of texts) {
    const first = text.closest('article')
    if (!headline || !first?.parentElement || entries.has(first)) continue
    const group = [...first.parentElement.children].filter(
      (element) => element.localName === 'article' && element.className === first.className,
    )
    const isBlog = group.length > 1 && !group.some((element) => isStory(element, headline))
    if (isBlog) for (const element of group) if (!isInAround(element, () => false)) entries.add(element)
  }
  return entries
}

function isStory(element: Element, headline: Element): boolean {
  return (
    element.contains(headline) || element.querySelector('h1, :is(h2, h3, h4) a, a :is(h2, h3, h4)') !== null
  )
}
