import { isFootnote } from '../text/footnotes.ts'
import { INLINE, OMITTED, SKIPPED } from '../text/html-elements.ts'
import type { Steps } from '../text/steps.ts'
import type { Block, BlockKind } from '../types.ts'
import { cells } from './plain-text.ts'

/** A block, and where it is in the page. */
export interface PlacedBlock extends Block {
  /** The innermost element with a box of its own that has the text. */
  readonly element: Element
  /** The share of its text that is links, 0 to 1. */
  readonly linked: number
}

/** The blocks of an element's text, in reading order, without the elements that are dropped. */
export function* readElement(root: Element, isDropped: (element: Element) => boolean): Steps<PlacedBlock[]> {
  const blocks: PlacedBlock[] = []
  let text = ''
  let linked = ''
  let links = 0
  let at: Element = root
  let time = ''
  const flush = (): void => {
    const line = clean(text)
    // A line that is only a <time> is the day of publication.
    if (line !== '' && line !== time) {
      const share = Math.min(1, clean(linked).length / line.length)
      blocks.push({ kind: blockKind(at, root), text: line, element: at, linked: share })
    }
    text = ''
    linked = ''
  }
  // In document order without recursion: pages nest deeper than the call stack allows.
  let node: Node | null = root.firstChild
  const leave = (element: Element): void => {
    if (element.localName === 'a') links--
    if (isInline(element)) return
    flush()
    at = element.parentElement ?? root
  }
  while (node) {
    yield
    let inside: Node | null = null
    if (node.nodeType === 3) {
      text += node.nodeValue ?? ''
      if (links > 0) linked += node.nodeValue ?? ''
    } else if (node.nodeType === 1) {
      const element = node as Element
      const name = element.localName
      if (name === 'br') {
        // One is a line end, two separate paragraphs.
        text = text.endsWith('\n') ? text : `${text}\n`
        if (element.nextElementSibling?.localName === 'br' && isBlank(element.nextSibling)) flush()
      } else if (name === 'tr' && !isLayout(element)) {
        flush()
        const row = cells([...element.children].map((cell) => clean(cell.textContent ?? '')))
        if (row !== '') blocks.push({ kind: 'item', text: row, element, linked: linkedShare(element) })
      } else if (!SKIPPED.has(name) && !isNote(element, text) && !isDropped(element)) {
        if (name === 'time') time = clean(element.textContent ?? '')
        if (!isInline(element)) {
          flush()
          at = element
        }
        if (name === 'a') links++
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

/** The share of an element's text that is links, 0 to 1. */
export function linkedShare(element: Element): number {
  const links = [...element.querySelectorAll('a')]
  const linked = links.reduce((sum, link) => sum + clean(link.textContent ?? '').length, 0)
  return linked / Math.max(1, clean(element.textContent ?? '').length)
}

/** A row of a table with more text, in UTF-16 units, and with lines so long, is none: the page is laid out by the table. */
const LONGEST_ROW = 600
const LONG_LINE = 80

function isLayout(row: Element): boolean {
  return (
    (row.textContent ?? '').length > LONGEST_ROW &&
    row.querySelector('table, article, section, p, div, ul, ol, h1, h2, h3, br') !== null &&
    [...row.querySelectorAll('td, p, div, span, font')].some((box) => [...box.childNodes].some(isLongLine))
  )
}

function isLongLine(node: Node): boolean {
  return node.nodeType === 3 && (node.nodeValue ?? '').trim().length >= LONG_LINE
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
/** Names that describe the layout of a picture, not its caption. */
const NO_CAPTION = /(?:layout|has|with|no|without|hide)-(?:caption|credit)/i
const LONGEST_CAPTION = 600

/** Whether an element, or one around it, is named as the caption or credit of a picture. */
function isNamedCaption(element: Element, root: Element): boolean {
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    const names = at.getAttribute('class') ?? ''
    const isNamed =
      at.getAttribute('role') === 'caption' || (CAPTION_NAME.test(names) && !NO_CAPTION.test(names))
    if (isNamed) return (at.textContent ?? '').length <= LONGEST_CAPTION
    // Words in a figure are its caption, if it has no quotation or table.
    if (at.localName === 'figure') return !at.querySelector('blockquote, table, pre, p + p')
    if (/^(?:article|main|body)$/.test(at.localName)) return false
  }
  return false
}

function blockKind(element: Element, root: Element): BlockKind {
  if (isNamedCaption(element, root)) return 'caption'
  const found = KINDS.find(([, selector]) => {
    const holder = element.closest(selector)
    return holder !== null && root.contains(holder)
  })
  return found?.[0] ?? 'paragraph'
}

/** Text with single spaces, without soft hyphens and zero-width spaces, which only show where a line may break. */
export function clean(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Whether an element is what a text continues without: a reading aid, or the mark of a footnote. */
function isNote(element: Element, before: string): boolean {
  const { localName } = element
  return (
    OMITTED.has(localName) || (localName === 'sup' && isFootnote((element.textContent ?? '').trim(), before))
  )
}

/** A paragraph of at least so many UTF-16 units shows where the article is; less in scripts without spaces. */
const LONG_PARAGRAPH = 40
const LONG_UNSPACED = 16
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u

/** Whether a text may be a paragraph of running text. */
export function isLong(text: string): boolean {
  const { length } = text.trim()
  return (length >= LONG_PARAGRAPH && /\p{L}/u.test(text)) || (length >= LONG_UNSPACED && UNSPACED.test(text))
}
