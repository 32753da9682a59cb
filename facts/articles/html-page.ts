import type { Steps } from '../text/steps.ts'
import type { Article, Block } from '../types.ts'
import { clean, readElement } from './page-blocks.ts'
import { metaOf } from './page-metadata.ts'
import { ArticleError, type ArticleMeta, makeArticle } from './plain-text.ts'

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
