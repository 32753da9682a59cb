import { articleTitle } from './article-title.ts'
import { type LinkedNode, linkedArticles } from './linked-data.ts'
import { pageAuthors } from './page-authors.ts'
import { clean } from './page-blocks.ts'
import { identify } from './page-identity.ts'
import { metaTexts } from './page-title.ts'
import type { ArticleMeta } from './plain-text.ts'
import { pageDate } from './publication-date.ts'

/** What a page's head and markup say about its own article. What they say about others does not count. */
export function pageMeta(document: Document, url: string | undefined): ArticleMeta {
  const own = identify(document, url)
  const nodes = linkedArticles(document, own)
  const linked = (name: string): string | undefined => textOf(nodes, name)
  const title = articleTitle(document, own) ?? linked('headline')
  const publisher = metaTexts(document, 'og:site_name')[0] ?? linked('publisher')
  const author = pageAuthors(document, own, nodes, publisher)
  const published = pageDate(document, url)
  const language = document.documentElement?.getAttribute('lang')?.trim() || linked('inLanguage')
  return {
    ...(title ? { title: clean(title) } : {}),
    ...urlOf(document, url),
    ...(publisher === undefined ? {} : { publisher: clean(publisher) }),
    ...(author === undefined ? {} : { author }),
    ...(published === undefined ? {} : { published }),
    ...(language ? { language } : {}),
  }
}

/** The value of a key in the first node that has it: a text, or the names of people and newsrooms. */
function textOf(nodes: readonly LinkedNode[], name: string): string | undefined {
  const texts = (value: unknown): string[] => {
    if (typeof value === 'string') return /^https?:/.test(value) ? [] : [value.trim()]
    if (Array.isArray(value)) return value.flatMap(texts)
    return typeof value === 'object' && value !== null ? texts((value as LinkedNode).name) : []
  }
  const found = nodes.map((node) => texts(node[name]).filter(Boolean).join(', '))
  return found.find((text) => text !== '')
}

/** The address of a page's article, if it is on the web. */
export function urlOf(document: Document, url: string | undefined): Pick<ArticleMeta, 'url'> {
  const address = canonical(document, url)
  return address === undefined ? {} : { url: address }
}

/** The address that the page states for itself, if it is on the same site, else its real one; without the fragment. */
function canonical(document: Document, url: string | undefined): string | undefined {
  const stated = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
  const base = url ?? stated ?? undefined
  if (base === undefined || !URL.canParse(base)) return undefined
  const address = stated && URL.canParse(stated, base) ? new URL(stated, base) : new URL(base)
  const own = new URL(base)
  const chosen = plainHost(address) === plainHost(own) && !isLaterPage(own, address) ? address : own
  if (!/^https?:$/.test(chosen.protocol)) return undefined
  chosen.hash = ''
  return chosen.href
}

/** The host, without the part for phones and AMP. */
function plainHost({ host }: URL): string {
  return host.replace(/^(?:www|m|mobile|amp)\./, '')
}

/** The number of a page, if it is not the first: `?page=2`, `/page/2`, `/2/`. */
const LATER_PAGE =
  /[?&](?:page|pg|p|seite|pagina|pag)=(?!0*1?(?:&|$))\d{1,3}(?=&|$)|\/(?:page\/|seite-?|p)?(?!0*1\/?$)\d{1,2}\/?$/

/**
 * Whether an article has several pages and this is a later one, whose stated address is that of the first: the first would
 * be taken for an earlier version of it.
 */
function isLaterPage(own: URL, stated: URL): boolean {
  const page = LATER_PAGE.exec(`${own.pathname}${own.search}`)?.[0]
  return page !== undefined && !`${stated.pathname}${stated.search}`.includes(page.replace(/\/$/, ''))
}
