import type { Steps } from '../text/steps.ts'
import type { Article, Block } from '../types.ts'
import { readOtherPage } from './other-pages.ts'
import { clean } from './page-blocks.ts'
import { articleBlocks, NUMBER, SHORTEST } from './page-body.ts'
import { identify } from './page-identity.ts'
import { pageMeta, urlOf } from './page-metadata.ts'
import { ArticleError, type ArticleMeta, makeArticle } from './plain-text.ts'

/** What Readability finds out about an article. */
interface Found {
  readonly title?: string | null | undefined
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
  const other = yield* readOtherPage(document)
  if (other)
    return makeArticle(
      { ...urlOf(document, url), ...(other.title ? { title: other.title } : {}) },
      other.blocks,
    )
  putInOrder(document)
  yield
  const about = pageMeta(document, url)
  yield
  const isDeep = (yield* numberElements(document)) > DEEPEST
  yield
  const found = isDeep ? null : yield* parsed(document.cloneNode(true) as Document, find)
  yield
  const title = clean(about.title ?? found?.title ?? '')
  const meta: ArticleMeta = {
    ...(found?.siteName ? { publisher: clean(found.siteName) } : {}),
    ...(found?.lang ? { language: found.lang } : {}),
    ...about,
    ...(title === '' ? {} : { title }),
  }
  const body = withoutTitle(
    yield* articleBlocks(document, found?.content as Element | undefined, identify(document, url).headline),
    title,
  )
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

/** Without the title, which will be put first, nor with a label before it. */
function withoutTitle(body: readonly Block[], title: string): readonly Block[] {
  const isTitle = ({ kind, text }: Block): boolean =>
    kind === 'heading' && (text === title || (title.length > text.length / 2 && text.endsWith(title)))
  return body.filter((block, i) => i > 3 || !isTitle(block))
}
