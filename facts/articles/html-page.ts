import type { Steps } from '../text/steps.ts'
import type { Article, Block } from '../types.ts'
import { clean, readElement } from './page-blocks.ts'
import { metaOf } from './page-metadata.ts'
import { ArticleError, type ArticleMeta, makeArticle } from './plain-text.ts'

/** If less was found, in UTF-16 units, it was not the article, and all of the page's blocks are taken. */
const SHORTEST = 200

/** The attribute that numbers a page's elements, so that those that Readability keeps are found again in the page. */
const NUMBER = 'data-attache-n'

/** What Readability finds out about an article. */
interface Found {
  readonly title?: string | null | undefined
  readonly byline?: string | null | undefined
  readonly siteName?: string | null | undefined
  readonly lang?: string | null | undefined
  readonly content?: Node | null | undefined
}

/** Readability's settings. */
export function settingsFor<T>(): {
  readonly charThreshold: number
  readonly serializer: (node: Node) => T
  readonly disableJSONLD: boolean
  readonly keepClasses: boolean
} {
  return {
    charThreshold: SHORTEST,
    serializer: (node) => node as T,
    // It takes the first JSON-LD of a page, which may be about a related story.
    disableJSONLD: true,
    // Cleaning them takes time, and nothing reads them afterwards.
    keepClasses: true,
  }
}

/**
 * Reads the article out of a page, in steps of a few milliseconds. Readability finds where the article is. Then its blocks
 * are taken from the page itself, since Readability leaves out short lists, quotations and captions. It changes the
 * document, so give it a copy.
 *
 * @param url where the page is, if it is on the web
 * @param find lets Readability look for the article in a copy
 * @throws ArticleError if the page has no text
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
 * Browsers put text after `</body>`, or without any body, into the body, but other parsers do not. Readability and the
 * code here expect all text in it.
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
    // The content of a second body.
    if (isBody(node)) for (const inner of [...node.childNodes]) body.appendChild(inner)
    else body.appendChild(node)
  }
}

/** The time that Readability takes grows with the square of a page's depth. Pages that nest deeper are read without it. */
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

/** @returns null if nothing is found, and also if a page makes Readability fail: it expects all elements within a body */
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

/** The blocks of what Readability found, or of the whole page if it found almost nothing. */
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

/** Paragraphs of at least so many UTF-16 units show where the article is; shorter ones can be anything. */
const TELLING = 40

function hasText(element: Element): boolean {
  return (element.textContent ?? '').trim().length >= TELLING
}

/** The smallest element that contains both. */
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

/** Names of what is not part of the article, though Readability keeps it: boxes with other stories, the writer, buttons. */
const APART_NAME =
  /(?:^|[-_\s])(?:related(?:-?(?:stories|articles|content|posts|links|news|box))?|most-?(?:read|popular|viewed)|read-?(?:more|next|also)|newsletter(?:-?(?:signup|box|form|promo))?|share-?(?:bar|buttons?|tools|links)|social-?(?:share|bar|links|media)|author-?(?:bio|box|info|card|profile|description)|about-?(?:the-?)?author|tag-?(?:list|cloud|links)|post-?tags|article-?tags|recirc\w*|jp-relatedposts|sharedaddy|addtoany\w*|sociable|outbrain|taboola)(?:[-_\s]|$)/i
/** Such a box does not have more text, in UTF-16 units. With more it may be the article under a strange name. */
const LARGEST_APART = 1200

function isApart(element: Element): boolean {
  if (/^(?:body|main|article|p|a|span|em|strong)$/.test(element.localName)) return false
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  return APART_NAME.test(names) && (element.textContent ?? '').length < LARGEST_APART
}

/** Whether an element is one of those around articles: menus, links to other articles, share buttons. */
function isAround(element: Element): boolean {
  if (element.matches(AROUND)) return true
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  if (AROUND_NAME.test(names)) return true
  if (!/^(?:ul|ol|div|section)$/.test(element.localName)) return false
  const links = [...element.querySelectorAll('a')]
  const linked = links.reduce((sum, link) => sum + clean(link.textContent ?? '').length, 0)
  return linked > MOSTLY * clean(element.textContent ?? '').length
}

/** A list is a menu if a larger share of its text is links. */
const MOSTLY = 0.7

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0)
}

/** Without the title, which will be put first. */
function withoutTitle(body: readonly Block[], title: string): readonly Block[] {
  return body.filter((block, i) => i > 3 || block.kind !== 'heading' || block.text !== title)
}
