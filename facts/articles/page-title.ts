import { fold } from '../text/normalize.ts'
import { clean } from './page-blocks.ts'

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

/** What a page's head calls the page. */
interface StatedNames {
  /** As the head has them, the surest first. */
  readonly whole: readonly string[]
  /** The parts of those that have several, the longest first; the name of the site is one of them on many pages. */
  readonly parts: readonly string[]
  /** Names of the site, only letters and digits, folded. */
  readonly sites: ReadonlySet<string>
}

/** Between a title and the name of its site. */
export const SEPARATOR = /\s+[|–—·•»«:/-]{1,2}\s+|\s*[|»«]\s*|\s+::\s+|:\s+/

function statedNames(page: Document, url: string | undefined): StatedNames {
  const sites = new Set(
    metaTexts(page, 'og:site_name application-name publisher').map(lettersOf).filter(Boolean),
  )
  for (const host of hosts(page, url)) for (const name of [host, `the${host}`]) sites.add(name)
  const whole = [...metaTexts(page, 'og:title twitter:title'), page.title || ''].map(clean)
  const parts = whole.flatMap((name) => name.split(SEPARATOR).map(clean))
  const isName = (name: string): boolean => lettersOf(name) !== '' && !sites.has(lettersOf(name))
  return {
    whole: whole.filter(isName),
    parts: parts
      .filter((part) => isName(part) && isMeaningful(part) && !whole.includes(part))
      .sort((a, b) => b.length - a.length),
    sites,
  }
}

/** The names of a page's site in its addresses: `lemonde` of `www.lemonde.fr`. */
function hosts(page: Document, url: string | undefined): string[] {
  return [url ?? '', ...metaTexts(page, 'og:url')].flatMap((address) => {
    if (!URL.canParse(address)) return []
    const labels = new URL(address).hostname.split('.')
    return labels
      .slice(0, -1)
      .map(lettersOf)
      .filter((label) => label.length > 3)
  })
}

/** How to find a page's own title in the page. */
export interface PageHeadline {
  /** The element with the headline, if one is surely it. */
  readonly headline: Element | undefined
  /** Whether the page's head has the headline's words as the title, or as a part of it. */
  readonly isTitled: boolean
  /** Names of the site, only letters and digits, folded. */
  readonly sites: ReadonlySet<string>
  /** Whether a text is the headline or the title, or the start of it. */
  isOwnTitle(text: string): boolean
}

/**
 * Finds the headline: a heading whose text is the title in the page's head, or a part of that title, else the only `h1`.
 * The name of the site is not a headline, though on many pages it is an `h1`.
 *
 * @param url where the page is, if it is on the web
 */
export function pageHeadline(page: Document, url: string | undefined): PageHeadline {
  const names = statedNames(page, url)
  const main = [...page.querySelectorAll('h1')].filter(
    (heading) => !names.sites.has(lettersOf(textOf(heading))),
  )
  const titled = titledHeading(page, main, names)
  const headline = titled ?? (main.length === 1 ? main[0] : undefined)
  const known = [...(headline ? [textOf(headline)] : []), ...names.whole].map(lettersOf)
  return {
    headline,
    isTitled: titled !== undefined,
    sites: names.sites,
    isOwnTitle: (text) => known.some((name) => isSame(lettersOf(text), name)),
  }
}

/** The headline, else the title in the head. */
export function statedTitle(
  page: Document,
  { headline }: Pick<PageHeadline, 'headline'>,
): string | undefined {
  return (headline && clean(textOf(headline))) || metaTexts(page, 'og:title')[0]
}

function titledHeading(
  page: Document,
  main: readonly Element[],
  { whole, parts }: StatedNames,
): Element | undefined {
  const others = [...page.querySelectorAll('[itemprop~="headline"], h2, h3')]
  const all = [...main, ...others]
  const named = (
    headings: readonly Element[],
    texts: readonly string[],
    isExact: boolean,
  ): Element | undefined => {
    for (const text of texts.map(lettersOf)) {
      const found = headings.find((heading) => {
        const own = lettersOf(textOf(heading))
        return isExact ? own === text : isSame(own, text)
      })
      if (found) return found
    }
    return undefined
  }
  return (
    named(main, whole, true) ??
    named(others, whole, true) ??
    named(all, parts, true) ??
    named(main, whole, false) ??
    named(others, whole, false)
  )
}

/** An element whose text nobody sees. */
const UNSEEN = /^(?:style|script|template)$/i

/**
 * The text of a heading that readers see: some contain a style sheet. Between a label and the headline ('Demo' and 'Der 9.
 * Juli' in elements of their own) is a space, also if only the style of the page shows one.
 */
export function textOf(element: Element): string {
  let text = ''
  for (const node of element.childNodes) {
    if (node.nodeType !== 1 && node.nodeType !== 3) continue
    if (UNSEEN.test(node.nodeName)) continue
    const next = node.nodeType === 1 ? textOf(node as Element) : (node.nodeValue ?? '')
    text += /\p{Ll}$/u.test(text) && /^\p{Lu}\p{Ll}/u.test(next) ? ` ${next}` : next
  }
  return text
}

/** Only letters and digits, folded. */
export function lettersOf(text: string | null | undefined): string {
  return fold(text ?? '').replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}

/** A title of at least so many letters is the same as one that goes on: ' | The Daily Page'. */
export const LONG_TITLE = 12

/** Whether a part of a title is more than a section's name. */
function isMeaningful(part: string): boolean {
  return (
    lettersOf(part).length >=
    (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(part) ? 6 : LONG_TITLE)
  )
}

function isSame(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short === long ? short !== '' : short.length >= LONG_TITLE && long.startsWith(short)
}
