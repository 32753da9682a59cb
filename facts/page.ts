import { Readability } from '@mozilla/readability'
import { onlyDate } from './dates.ts'
import { INLINE, SKIPPED } from './elements.ts'
import { dayOf, pageDate } from './page-date.ts'
import { ArticleError, type ArticleMeta, cells, makeArticle } from './read.ts'
import type { Article, Block, BlockKind, IsoDate } from './types.ts'

/** Lines that say when something was published, where no machine-readable mark does. */
const DATE_LINES =
  '[class*="date" i], [class*="byline" i], [class*="publish" i], [id*="date" i], time, address'

/** Below this many characters a page's article was not found, and all of the page's blocks are taken. */
const SHORTEST = 200

/** Numbers the elements of a page, so that what Readability keeps is found again in the page as it was. */
const NUMBER = 'data-attache-n'

/**
 * Reads the article out of a page. Readability says where the article is; its blocks are then taken from the page
 * itself, since Readability leaves out short lists, quotations and captions. Writes into the document: hand it a copy.
 *
 * @param url where the page is, if it is on the web
 * @throws ArticleError where the page has no text
 */
export function readPage(document: Document, url?: string): Article {
  const about = metaOf(document, url)
  const found = numberElements(document) > DEEPEST ? null : parsed(document.cloneNode(true) as Document)
  const title = clean(about.title ?? found?.title ?? '')
  const meta: ArticleMeta = {
    ...(found?.byline ? { author: clean(found.byline).replace(/^by\s+/i, '') } : {}),
    ...(found?.siteName ? { publisher: clean(found.siteName) } : {}),
    ...(found?.lang ? { language: found.lang } : {}),
    ...about,
    ...(title === '' ? {} : { title }),
  }
  const body = withoutTitle(articleIn(document, found?.content as Element | undefined), title)
  if (body.length === 0) throw new ArticleError('no article was found on this page')
  return makeArticle(meta, body)
}

/** Readability's time grows with the square of a page's depth; what nests deeper is read without it. */
const DEEPEST = 300

/** @returns how deep the page nests */
function numberElements(document: Document): number {
  const depths = new Map<Element | null, number>()
  let deepest = 0
  for (const [i, element] of [...document.querySelectorAll('*')].entries()) {
    element.setAttribute(NUMBER, `${i}`)
    const depth = (depths.get(element.parentElement) ?? 0) + 1
    depths.set(element, depth)
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

function parsed(copy: Document): ReturnType<Readability<Node>['parse']> {
  return new Readability<Node>(copy, { charThreshold: SHORTEST, serializer: (node) => node }).parse()
}

/** The blocks of what Readability found; of the whole page where it found next to nothing. */
function articleIn(document: Document, found: Element | null | undefined): Block[] {
  const kept = new Set([...(found?.querySelectorAll(`[${NUMBER}]`) ?? [])].map((e) => e.getAttribute(NUMBER)))
  const isDropped = (element: Element): boolean =>
    !kept.has(element.getAttribute(NUMBER)) && isAround(element)
  const isText = (element: Element): boolean => kept.has(element.getAttribute(NUMBER)) && hasText(element)
  const texts = [...document.querySelectorAll('p, div, li, blockquote, h2, h3, pre, td')].filter(isText)
  const root = texts.reduce<Element | null>((holder, text) => common(holder, text), null)
  const blocks = root ? readElement(root, isDropped) : []
  if (lengthOf(blocks) >= SHORTEST) return blocks
  const whole = document.querySelector('article, main') ?? document.body
  const all = whole ? readElement(whole, isDropped) : []
  return lengthOf(all) > lengthOf(blocks) ? all : blocks
}

/** Of these characters a paragraph says where an article is; shorter ones may be anything. */
const TELLING = 40

function hasText(element: Element): boolean {
  return (element.textContent ?? '').trim().length >= TELLING
}

/** The element that holds both. */
function common(a: Element | null, b: Element): Element {
  let holder: Element = a ?? b.parentElement ?? b
  while (!holder.contains(b) && holder.parentElement) holder = holder.parentElement
  return holder
}

const AROUND =
  'nav, aside, footer, form, dialog, menu, [hidden], [aria-hidden="true"], [role="navigation"], ' +
  '[role="complementary"], [role="contentinfo"], [role="search"], [role="dialog"]'
const AROUND_NAME =
  /(?:^|[-_\s])(?:related|share|sharing|social|newsletter|promo|recommend\w*|comments?|ad|ads|advert\w*|sponsor\w*|sidebar|breadcrumbs?|tags?|topics|most-?read|read-?more|subscribe|cookies?|popup|byline|author|dateline|timestamp|credit|skip)(?:[-_\s]|$)/i

/** Whether an element is what stands around articles: menus, links to others, buttons to share it. */
function isAround(element: Element): boolean {
  if (element.matches(AROUND)) return true
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  if (AROUND_NAME.test(names)) return true
  if (!/^(?:ul|ol|div|section)$/.test(element.localName)) return false
  const links = [...element.querySelectorAll('a')]
  const linked = links.reduce((sum, link) => sum + clean(link.textContent ?? '').length, 0)
  return linked > MOSTLY * clean(element.textContent ?? '').length
}

/** The share of a list's text that is links where it is a menu. */
const MOSTLY = 0.7

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0)
}

/** The title stands first, once. */
function withoutTitle(body: readonly Block[], title: string): readonly Block[] {
  return body.filter((block, i) => i > 3 || block.kind !== 'heading' || block.text !== title)
}

/** What the page's head and its marks say of it. */
function metaOf(document: Document, url: string | undefined): ArticleMeta {
  const content = (selector: string): string | undefined =>
    document.querySelector(selector)?.getAttribute('content')?.trim() || undefined
  const headings = document.querySelectorAll('h1')
  const heading = headings.length === 1 ? clean(headings[0]?.textContent ?? '') : ''
  const title = heading || content('meta[property="og:title"]')
  const address = canonical(document, url)
  const publisher = content('meta[property="og:site_name"]')
  // JSON-LD goes before <time>, which may be another story's.
  const published = linkedDate(document) ?? pageDate(document) ?? writtenDate(document)
  const language = document.documentElement?.getAttribute('lang')?.trim()
  return {
    ...(title ? { title: clean(title) } : {}),
    ...(address === undefined ? {} : { url: address }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    ...(language ? { language } : {}),
  }
}

/** The address the page gives itself, where it is of the same site; without the part that names a place in it. */
function canonical(document: Document, url: string | undefined): string | undefined {
  const stated = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
  const base = url ?? stated ?? undefined
  if (base === undefined || !URL.canParse(base)) return undefined
  const address = stated && URL.canParse(stated, base) ? new URL(stated, base) : new URL(base)
  const own = new URL(base)
  const chosen = address.host === own.host ? address : own
  if (!/^https?:$/.test(chosen.protocol)) return undefined
  chosen.hash = ''
  return chosen.href
}

/** `datePublished` in a page's JSON-LD. */
function linkedDate(document: Document): IsoDate | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const stated = /"datePublished"\s*:\s*"([^"]+)"/.exec(script.textContent ?? '')?.[1]
    const day = dayOf(stated)
    if (day !== undefined) return day
  }
  return undefined
}

/** The one date that the lines around a headline give in words: 'Published 24 August 2024'. */
function writtenDate(document: Document): IsoDate | undefined {
  const lines = [...document.querySelectorAll(DATE_LINES)].map((line) => clean(line.textContent ?? ''))
  return onlyDate(lines.filter((line) => line.length < 120))
}

/** The text of an element's blocks, in reading order, without the elements that are dropped. */
function readElement(root: Element, isDropped: (element: Element) => boolean): Block[] {
  const blocks: Block[] = []
  let text = ''
  let at: Element = root
  let time = ''
  const flush = (): void => {
    const line = clean(text)
    // A line that is nothing but a <time> says when the article appeared.
    if (line !== '' && line !== time) blocks.push({ kind: kindOf(at, root), text: line })
    text = ''
  }
  // In document order with a pointer of its own: pages nest deeper than the call stack allows.
  let node: Node | null = root.firstChild
  const leave = (element: Element): void => {
    if (isInline(element)) return
    flush()
    at = element.parentElement ?? root
  }
  while (node) {
    let inside: Node | null = null
    if (node.nodeType === 3) text += node.nodeValue ?? ''
    else if (node.nodeType === 1) {
      const element = node as Element
      const name = element.localName
      if (name === 'br') {
        // One is a line end; two part paragraphs.
        text = text.endsWith('\n') ? text : `${text}\n`
        if (element.nextElementSibling?.localName === 'br' && isBlank(element.nextSibling)) flush()
      } else if (name === 'tr') {
        flush()
        const row = cells([...element.children].map((cell) => clean(cell.textContent ?? '')))
        if (row !== '') blocks.push({ kind: 'item', text: row })
      } else if (!SKIPPED.has(name) && !isDropped(element)) {
        if (name === 'time') time = clean(element.textContent ?? '')
        if (!isInline(element)) {
          flush()
          at = element
        }
        inside = element.firstChild
        if (!inside) leave(element)
      }
    }
    if (inside) {
      node = inside
      continue
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      if (node && node !== root) leave(node as Element)
    }
    node = node && node !== root ? node.nextSibling : null
  }
  flush()
  return blocks
}

function isBlank(node: Node | null): boolean {
  return node?.nodeType === 1 || (node?.nodeValue ?? '').trim() === ''
}

function isInline(element: Element): boolean {
  return INLINE.has(element.localName)
}

const KINDS: readonly (readonly [BlockKind, string])[] = [
  ['heading', 'h1, h2, h3, h4, h5, h6'],
  ['caption', 'figcaption, caption'],
  ['item', 'li, dt, dd'],
  ['quotation', 'blockquote'],
]

function kindOf(element: Element, root: Element): BlockKind {
  const found = KINDS.find(([, selector]) => {
    const holder = element.closest(selector)
    return holder !== null && root.contains(holder)
  })
  return found?.[0] ?? 'paragraph'
}

/** White space folded; soft hyphens and zero-width spaces, which only say where a line may break, are left out. */
function clean(text: string): string {
  return text
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
