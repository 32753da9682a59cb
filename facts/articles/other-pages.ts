import type { Steps } from '../text/steps.ts'
import type { Block } from '../types.ts'
import { clean } from './page-blocks.ts'
import { readBlocks } from './plain-text.ts'

/** What is read from a page that is not HTML of an author's. */
export interface OtherPage {
  readonly title?: string
  readonly blocks: readonly Block[]
}

/** Where Chromium keeps an XML document of which it shows the source. */
export const XML_SOURCE = 'body > #webkit-xml-viewer-source-xml'

/** Reads pages that browsers make of plain text, and feeds (RSS, Atom); undefined for all other pages. */
export function* readOtherPage(document: Document): Steps<OtherPage | undefined> {
  const root: Element | null = document.querySelector(`${XML_SOURCE} > *`) ?? document.documentElement
  if (!root) return undefined
  const text = plainTextOf(document)
  if (text !== undefined) return { blocks: readBlocks(text.replace(/\r\n?/g, '\n')) }
  return /^(?:rss|feed|RDF)$/.test(root.localName) ? yield* feedOf(root) : undefined
}

/** Browsers show plain text as a page that has nothing but one `pre`. */
function plainTextOf(document: Document): string | undefined {
  const elements = [...(document.body?.children ?? [])]
  const [only] = elements
  if (elements.length !== 1 || only?.localName !== 'pre' || only.querySelector('*')) return undefined
  return document.title === '' && !document.querySelector('meta[property]')
    ? (only.textContent ?? '')
    : undefined
}

/** A feed as a text: the title of each entry is a heading, with the entry's text after it. */
function* feedOf(root: Element): Steps<OtherPage> {
  const blocks: Block[] = []
  const channel = childOf(root, 'channel') ?? root
  const title = textOf(childOf(channel, 'title'))
  for (const entry of root.querySelectorAll('item, entry')) {
    yield
    const heading = textOf(childOf(entry, 'title'))
    const text = textOf(
      childOf(entry, 'description') ?? childOf(entry, 'summary') ?? childOf(entry, 'content'),
    )
    if (heading !== '') blocks.push({ kind: 'heading', text: heading })
    if (text !== '' && text !== heading) blocks.push({ kind: 'paragraph', text })
  }
  return { ...(title === '' ? {} : { title }), blocks }
}

function childOf(element: Element, name: string): Element | undefined {
  return [...element.children].find((child) => child.localName === name)
}

/** Feeds have HTML as text: its tags are left out, and a few entities read. */
function textOf(element: Element | undefined): string {
  const entities: Readonly<Record<string, string>> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
  }
  return clean(
    (element?.textContent ?? '')
      .replace(/<(?:script|style)\b[\s\S]*?<\/(?:script|style)>|<[^<>]*>/gi, ' ')
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
      .replace(/&(\w+);/g, (all, name: string) => entities[name] ?? all),
  )
}
