import { metaTexts, type PageHeadline, pageHeadline } from './page-title.ts'

/** How to recognise a page's own article among the others that the page mentions. */
export interface PageIdentity extends PageHeadline {
  /** The page's address and those that it states, as they are written. */
  readonly addresses: readonly string[]
  /** Whether an address in the page or its data is the page's own. */
  isOwnAddress(address: string): boolean
}

const ANOTHERS_TAGS = /^(?:aside|nav|footer|form|dialog|menu)$/
const ANOTHERS =
  /(?:^|[-_\s])(?:related|recommend\w*|comments?|sidebar|most-?\w+|popular|trending|latest|teasers?|promo|newsletter|ticker|breaking)(?:[-_\s]|$)/i
/** A link with more text, in UTF-16 units, is another story's headline. */
const HEADLINE = 30

/**
 * Whether an element belongs to what is around an article: lists of other stories, comments, menus. An element that
 * contains the headline does not, whatever its name is.
 *
 * @param isAlone the elements around it are known to be the article's, so only the element itself is looked at
 */
export function isAnothers(element: Element, { headline }: PageIdentity, isAlone = false): boolean {
  for (
    let at: Element | null = element;
    at && at.localName !== 'body';
    at = isAlone ? null : at.parentElement
  ) {
    if (headline && at.contains(headline)) return false
    if (ANOTHERS_TAGS.test(at.localName)) return true
    if (ANOTHERS.test(`${at.className} ${at.id}`)) return true
    if (at.localName === 'a' && isHeadlined(at)) return true
    if (headline && at.localName === 'article') return true
  }
  return false
}

const textLength = ({ textContent }: Element): number => textContent.replace(/\s+/g, ' ').trim().length

/** Whether a link's text is that of a headline: many dates are links too. */
function isHeadlined(link: Element): boolean {
  const dates = [...link.querySelectorAll('time')].reduce((sum, time) => sum + textLength(time), 0)
  return textLength(link) - dates > HEADLINE
}

/** @param url where the page is, if it is on the web */
export function identify(page: Document, url: string | undefined): PageIdentity {
  const canonical = page.querySelector('link[rel="canonical" i]')?.getAttribute('href')
  const written = [url, canonical, ...metaTexts(page, 'og:url')].flatMap((address) => address || [])
  const stated = written.flatMap((address) => addressOf(address, url))
  const addresses = new Set(stated.filter((address) => !address.endsWith('/')))
  if (addresses.size === 0) for (const address of stated) addresses.add(address)
  return {
    ...pageHeadline(page, url),
    addresses: written,
    isOwnAddress: (address) => addressOf(address, url ?? stated[0]).some((own) => addresses.has(own)),
  }
}

/** An address without the parts in which two addresses of one article may differ. Empty if it is not on the web. */
function addressOf(address: string | null | undefined, base: string | undefined): string[] {
  if (!address || !URL.canParse(address, base)) return []
  const { host, pathname, search } = new URL(address, base)
  if (host === '') return []
  const query = search.replace(/([?&])(?:utm_\w+|fbclid|gclid|ref|source|rss\w*)(?:=[^&]*)?(?=&|$)/g, '$1')
  return [
    `${host.replace(/^(?:www|m|amp)\./, '')}${pathname.replace(/\/(?:amp\/?)?$/, '')}${/\w/.test(query) ? query : ''}`,
  ]
}
