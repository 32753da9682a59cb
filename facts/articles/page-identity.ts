import { fold } from '../text/normalize.ts'
import { clean } from './page-blocks.ts'

/** How to recognise a page's own article among the others that the page mentions. */
export interface PageIdentity {
  /** The element with the page's headline, if one is surely it. */
  readonly headline: Element | undefined
  /** Whether an address in the page or its data is the page's own. */
  isOwnAddress(address: string): boolean
  /** Whether a text is the page's headline, or its start. */
  isOwnTitle(text: string): boolean
}

/**
 * The contents of a page's `<meta>` elements, in their order.
 *
 * @param names values of `property` or `name`, separated by spaces
 */
export function metaTexts(page: Document, names: string): string[] {
  const wanted = new Set(names.toLowerCase().split(' '))
  return [...page.querySelectorAll('meta[content]')].flatMap((meta) => {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name')
    return name && wanted.has(name.trim().toLowerCase()) ? meta.getAttribute('content')?.trim() || [] : []
  })
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
    if (ANOTHERS.test(`${at.getAttribute('class') ?? ''} ${at.id}`)) return true
    if (at.localName === 'a' && (at.textContent ?? '').trim().length > HEADLINE) return true
    if (headline && at.localName === 'article') return true
  }
  return false
}

/** @param url where the page is, if it is on the web */
export function identify(page: Document, url: string | undefined): PageIdentity {
  const canonical = page.querySelector('link[rel="canonical" i]')?.getAttribute('href')
  const stated = [url, canonical, ...metaTexts(page, 'og:url')].flatMap((address) => addressOf(address, url))
  const addresses = new Set(stated.filter((address) => !address.endsWith('/')))
  if (addresses.size === 0) for (const address of stated) addresses.add(address)
  const named = [...metaTexts(page, 'og:title twitter:title'), page.title].map(plain).filter(Boolean)
  const headings = [...page.querySelectorAll('h1')]
  const isTitled = (heading: Element): boolean =>
    named.some((name) => isSame(plain(heading.textContent), name))
  const headline =
    headings.find(isTitled) ??
    (headings.length === 1
      ? headings[0]
      : [...page.querySelectorAll('h2, [itemprop="headline"]')].find(isTitled))
  const titles = headline ? [plain(headline.textContent), ...named] : named
  return {
    headline,
    isOwnAddress: (address) => addressOf(address, url ?? stated[0]).some((own) => addresses.has(own)),
    isOwnTitle: (text) => titles.some((title) => isSame(plain(text), title)),
  }
}

/** The text of an element that readers see: some contain a style sheet. */
function textOf(element: Element): string {
  if (!element.querySelector('style, script, template')) return element.textContent ?? ''
  const copy = element.cloneNode(true) as Element
  for (const hidden of copy.querySelectorAll('style, script, template')) hidden.remove()
  return copy.textContent ?? ''
}

/** The title that a page gives its own article: its headline, else the title in its head. */
export function statedTitle(page: Document, { headline }: PageIdentity): string | undefined {
  return (headline && clean(textOf(headline))) || metaTexts(page, 'og:title')[0]
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

/** Only letters and digits, folded. */
function plain(text: string | null | undefined): string {
  return fold(text ?? '').replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}

/** A title of at least so many letters is the same as one that goes on: ' | The Daily Page'. */
const TELLING = 12

function isSame(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short === long ? short !== '' : short.length >= TELLING && long.startsWith(short)
}
