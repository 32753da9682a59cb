import { INLINE, SKIPPED } from '../text/html-elements.ts'
import type { Steps } from '../text/steps.ts'
import type { Article, Block, BlockKind } from '../types.ts'
import { type LinkedNode, linkedArticles } from './linked-data.ts'
import { identify, metaTexts } from './page-identity.ts'
import { ArticleError, type ArticleMeta, cells, makeArticle } from './plain-text.ts'
import { pageDate } from './publication-date.ts'

/** Below this many characters a page's article was not found, and all of the page's blocks are taken. */
const SHORTEST = 200

/** Numbers the elements of a page, so that what Readability keeps is found again in the page as it was. */
const NUMBER = 'data-attache-n'

/** What Readability finds of an article. */
interface Found {
  readonly title?: string | null | undefined
  readonly byline?: string | null | undefined
  readonly siteName?: string | null | undefined
  readonly lang?: string | null | undefined
  readonly content?: Node | null | undefined
}

/** What Readability is to do. */
export function settingsFor<T>(): {
  readonly charThreshold: number
  readonly serializer: (node: Node) => T
  readonly disableJSONLD: boolean
  readonly keepClasses: boolean
} {
  return {
    charThreshold: SHORTEST,
    serializer: (node) => node as T,
    // It takes the first of a page's JSON-LD, which may be a related story's.
    disableJSONLD: true,
    // Nobody looks at them any more.
    keepClasses: true,
  }
}

/**
 * Reads the article out of a page, in steps of few milliseconds. Readability says where the article is; its blocks are then
 * taken from the page itself, since Readability leaves out short lists, quotations and captions. Writes into the document:
 * hand it a copy.
 *
 * @param url where the page is, if it is on the web
 * @param find has Readability look for the article in a copy
 * @throws ArticleError where the page has no text
 */
export function* readPageSteps(
  document: Document,
  url: string | undefined,
  find: (copy: Document) => Generator<unknown, Found | null>,
): Steps<Article> {
  putInOrder(document)
  yield
  const about = metaOf(document, url)
  yield
  const isDeep = (yield* numberElements(document)) > DEEPEST
  yield
  const found = isDeep ? null : yield* parsed(document.cloneNode(true) as Document, find)
  yield
  const title = clean(about.title ?? found?.title ?? '')
  const meta: ArticleMeta = {
    ...(found?.byline ? { author: clean(found.byline).replace(/^by\s+/i, '') } : {}),
    ...(found?.siteName ? { publisher: clean(found.siteName) } : {}),
    ...(found?.lang ? { language: found.lang } : {}),
    ...about,
    ...(title === '' ? {} : { title }),
  }
  const body = withoutTitle(yield* articleIn(document, found?.content as Element | undefined), title)
  if (body.length === 0) throw new ArticleError('no article was found on this page')
  yield
  return makeArticle(meta, body)
}

/**
 * Browsers put what stands behind `</body>` or without one into the body, but parsers of files do not; Readability and
 * what follows take all text to be in it.
 */
function putInOrder(document: Document): void {
  const isText = (node: Node): boolean => node.nodeType === 1 || node.nodeType === 3
  let root = document.documentElement
  if (root?.localName !== 'html') {
    const loose = [...document.childNodes].filter(isText)
    root = document.createElement('html')
    for (const node of loose) node.parentNode?.removeChild(node)
    document.appendChild(root)
    for (const node of loose) root.appendChild(node)
  }
  const isBody = (node: Node): boolean => node.nodeName.toLowerCase() === 'body'
  const body = [...root.childNodes].find(isBody) ?? root.appendChild(document.createElement('body'))
  const around = [...document.childNodes, ...root.childNodes].filter(
    (node) => isText(node) && node !== root && node !== body && node.nodeName.toLowerCase() !== 'head',
  )
  for (const node of around) {
    // A second body: what it holds.
    if (isBody(node)) for (const inner of [...node.childNodes]) body.appendChild(inner)
    else body.appendChild(node)
  }
}

/** Readability's time grows with the square of a page's depth; what nests deeper is read without it. */
const DEEPEST = 300

/** @returns how deep the page nests */
function* numberElements(document: Document): Steps<number> {
  const depths = new Map<Element | null, number>()
  let deepest = 0
  for (const [i, element] of [...document.querySelectorAll('*')].entries()) {
    element.setAttribute(NUMBER, `${i}`)
    const depth = (depths.get(element.parentElement) ?? 0) + 1
    depths.set(element, depth)
    deepest = Math.max(deepest, depth)
    yield
  }
  return deepest
}

/** @returns null also where a page breaks it: it takes every element to be in a body that it finds by its name in capitals */
function* parsed(
  copy: Document,
  find: (copy: Document) => Generator<unknown, Found | null>,
): Steps<Found | null> {
  yield
  try {
    const steps = find(copy)
    for (;;) {
      const step = steps.next()
      if (step.done) return step.value
      yield
    }
  } catch {
    return null
  }
}

/** The blocks of what Readability found; of the whole page where it found next to nothing. */
function* articleIn(document: Document, found: Element | null | undefined): Steps<Block[]> {
  const kept = new Set([...(found?.querySelectorAll(`[${NUMBER}]`) ?? [])].map((e) => e.getAttribute(NUMBER)))
  yield
  const isDropped = (element: Element): boolean =>
    isApart(element) || (!kept.has(element.getAttribute(NUMBER)) && isAround(element))
  const isText = (element: Element): boolean => kept.has(element.getAttribute(NUMBER)) && hasText(element)
  let root: Element | null = null
  for (const text of document.querySelectorAll('p, div, li, blockquote, h2, h3, pre, td')) {
    if (isText(text)) root = common(root, text)
    yield
  }
  const blocks = root ? yield* readElement(root, isDropped) : []
  if (lengthOf(blocks) >= SHORTEST) return blocks
  const whole = document.querySelector('article, main') ?? document.body
  const all = whole ? yield* readElement(whole, isDropped) : []
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

/** What is none of the article, though Readability keeps it: boxes of other stories, of the writer, of buttons. */
const APART_NAME =
  /(?:^|[-_\s])(?:related(?:-?(?:stories|articles|content|posts|links|news|box))?|most-?(?:read|popular|viewed)|read-?(?:more|next|also)|newsletter(?:-?(?:signup|box|form|promo))?|share-?(?:bar|buttons?|tools|links)|social-?(?:share|bar|links|media)|author-?(?:bio|box|info|card|profile|description)|about-?(?:the-?)?author|tag-?(?:list|cloud|links)|post-?tags|article-?tags|recirc\w*|jp-relatedposts|sharedaddy|addtoany\w*|sociable|outbrain|taboola)(?:[-_\s]|$)/i
/** Such a box has not more text, in UTF-16 units: what has more may be the article under a strange name. */
const LARGEST_APART = 1200

function isApart(element: Element): boolean {
  if (/^(?:body|main|article|p|a|span|em|strong)$/.test(element.localName)) return false
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  return APART_NAME.test(names) && (element.textContent ?? '').length < LARGEST_APART
}

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

/** What the page's head and its marks say of its own article; what they say of others' counts for nothing. */
function metaOf(document: Document, url: string | undefined): ArticleMeta {
  const own = identify(document, url)
  const nodes = linkedArticles(document, own)
  const linked = (name: string): string | undefined => textOf(nodes, name)
  const title =
    clean(own.headline?.textContent ?? '') || metaTexts(document, 'og:title')[0] || linked('headline')
  const address = canonical(document, url)
  const publisher = metaTexts(document, 'og:site_name')[0] ?? linked('publisher')
  const author = linked('author')
  const published = pageDate(document, url)
  const language = document.documentElement?.getAttribute('lang')?.trim() || linked('inLanguage')
  return {
    ...(title ? { title: clean(title) } : {}),
    ...(address === undefined ? {} : { url: address }),
    ...(publisher === undefined ? {} : { publisher: clean(publisher) }),
    ...(author === undefined ? {} : { author: clean(author) }),
    ...(published === undefined ? {} : { published }),
    ...(language ? { language } : {}),
  }
}

/** What the first node that has it says: a text, or the names of people and newsrooms. */
function textOf(nodes: readonly LinkedNode[], name: string): string | undefined {
  const texts = (value: unknown): string[] => {
    if (typeof value === 'string') return /^https?:/.test(value) ? [] : [value.trim()]
    if (Array.isArray(value)) return value.flatMap(texts)
    return typeof value === 'object' && value !== null ? texts((value as LinkedNode).name) : []
  }
  const found = nodes.map((node) => texts(node[name]).filter(Boolean).join(', '))
  return found.find((text) => text !== '')
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

/** The text of an element's blocks, in reading order, without the elements that are dropped. */
function* readElement(root: Element, isDropped: (element: Element) => boolean): Steps<Block[]> {
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
    yield
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

const CAPTION_NAME =
  /(?:^|[-_\s])(?:(?:wp-)?caption|captions|(?:fig|image|photo|thumb|img|media|picture|slide)-?captions?|credits?|(?:photo|foto|image|img)-?credits?|photographer|bildunterschrift|bildnachweis|bild-?quelle|legende|pie-?de-?foto)(?:[-_\s]|$|text)/i
/** Names that say how a picture is laid out, not that this is its caption. */
const NO_CAPTION = /(?:layout|has|with|no|without|hide)-(?:caption|credit)/i
const LONGEST_CAPTION = 600

/** Whether an element, or what holds it, is a picture's caption or credit by its name. */
function isNamedCaption(element: Element, root: Element): boolean {
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    const names = at.getAttribute('class') ?? ''
    const isNamed =
      at.getAttribute('role') === 'caption' || (CAPTION_NAME.test(names) && !NO_CAPTION.test(names))
    if (isNamed) return (at.textContent ?? '').length <= LONGEST_CAPTION
    // Words in a figure that are no quotation and no table are its caption.
    if (at.localName === 'figure') return !at.querySelector('blockquote, table, pre, p + p')
    if (/^(?:article|main|body)$/.test(at.localName)) return false
  }
  return false
}

function kindOf(element: Element, root: Element): BlockKind {
  if (isNamedCaption(element, root)) return 'caption'
  const found = KINDS.find(([, selector]) => {
    const holder = element.closest(selector)
    return holder !== null && root.contains(holder)
  })
  return found?.[0] ?? 'paragraph'
}

/** White space folded; soft hyphens and zero-width spaces, which only say where a line may break, are left out. */
function clean(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
