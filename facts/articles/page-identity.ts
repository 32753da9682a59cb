import { fold } from '../text/normalize.ts'
import { clean } from './page-blocks.ts'

/** What tells a page's own article from the others that the page speaks of. */
export interface PageIdentity {
  /** The element that holds the page's headline, where one surely does. */
  readonly headline: Element | undefined
  /** Whether an address, from the page or its data, is the page's own. */
  isOwnAddress(address: string): boolean
  /** Whether a text is the page's headline, or as much of it as is told. */
  isOwnTitle(text: string): boolean
}

/**
 * What a page says in `<meta>`, in its order.
 *
 * @param names values of `property` or `name`, parted by spaces
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
/** A link with as much text is another story's headline. */
const HEADLINE = 30

/**
 * Whether an element is of what stands around an article: lists of other stories, comments, menus. What holds the
 * headline is not, whatever it is called.
 *
 * @param isAlone whether the elements around it are known to be the article's
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

/** What readers see of an element: some hold a style sheet. */
function textOf(element: Element): string {
  if (!element.querySelector('style, script, template')) return element.textContent ?? ''
  const copy = element.cloneNode(true) as Element
  for (const hidden of copy.querySelectorAll('style, script, template')) hidden.remove()
  return copy.textContent ?? ''
}

/** The title that a page gives its own article: its headline, else what its head says; undefined where neither does. */
export function statedTitle(page: Document, { headline }: PageIdentity): string | undefined {
  return (headline && clean(textOf(headline))) || metaTexts(page, 'og:title')[0]
}

/** An address without what may differ between two of the same article; none where it is no address on the web. */
function addressOf(address: string | null | undefined, base: string | undefined): string[] {
  if (!address || !URL.canParse(address, base)) return []
  const { host, pathname, search } = new URL(address, base)
  if (host === '') return []
  const query = search.replace(/([?&])(?:utm_\w+|fbclid|gclid|ref|source|rss\w*)(?:=[^&]*)?(?=&|$)/g, '$1')
  return [
    `${host.replace(/^(?:www|m|amp)\./, '')}${pathname.replace(/\/(?:amp\/?)?$/, '')}${/\w/.test(query) ? query : ''}`,
  ]
}

/** Letters and digits alone. */
function plain(text: string | null | undefined): string {
  return fold(text ?? '').replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}

/** Of so many letters two titles are the same where one goes on: ' | The Daily Page'. */
const TELLING = 12

function isSame(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short === long ? short !== '' : short.length >= TELLING && long.startsWith(short)
}
