import { atOnce, type Steps } from '../text/steps.ts'
import { metaTexts } from './page-identity.ts'

/** So much running text, in UTF-16 units, makes an article; of scripts without spaces, where a word is two characters, so much. */
const ENOUGH = 300
const ENOUGH_UNSPACED = 120
/** Of a page that says it is one a part is enough. */
const STATED = 0.4
/** Shorter texts are labels. */
const SHORTEST = 40
const SHORTEST_UNSPACED = 16
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/**
 * Whether a page has an article: somewhere text runs on through one element, in paragraphs or from line to line. A front
 * page has as much text, but each story's few words are in a box of their own with its headline, and they are links.
 */
export function* isArticleSteps(page: Document): Steps<boolean> {
  const enough = metaTexts(page, 'og:type').includes('article') ? STATED : 1
  const sums = new Map<Element, number>()
  const lengths = new Map<Element, number>()
  /** Known once: what holds much is asked for by each that it holds. */
  const lengthOf = (element: Element): number => {
    const length = lengths.get(element) ?? withoutSpaces(element.textContent ?? '')
    lengths.set(element, length)
    return length
  }
  for (const element of page.querySelectorAll('p, div, td, article, section, main, blockquote, pre')) {
    yield
    const text = ownText(element)
    const isUnspaced = UNSPACED.test(text)
    if (text.length < (isUnspaced ? SHORTEST_UNSPACED : SHORTEST)) continue
    // A box that is all text is a paragraph, whatever it is called.
    const isParagraph = element.localName === 'p' || lengthOf(element) === withoutSpaces(text)
    const holder = isParagraph ? holderOf(element, lengthOf) : element
    // Both kinds of scripts are counted in one unit.
    const share = text.length / (isUnspaced ? ENOUGH_UNSPACED : ENOUGH)
    const sum = (sums.get(holder) ?? 0) + share
    if (sum >= enough) return true
    sums.set(holder, sum)
  }
  return false
}

/** What holds a paragraph beside others: boxes that are around it alone say nothing. */
function holderOf(paragraph: Element, lengthOf: (element: Element) => number): Element {
  const text = lengthOf(paragraph)
  let holder = paragraph.parentElement ?? paragraph
  while (holder.parentElement && lengthOf(holder) === text && !holder.querySelector('a[href] img'))
    holder = holder.parentElement
  return holder
}

const INLINE = /^(?:b|strong|i|em|span|u|q|cite|abbr|time|font|mark|small|sub|sup|bdi|wbr|br)$/

/** The text that is in an element's own lines: that of links and of boxes in it is not. */
function ownText(element: Element): string {
  let text = ''
  for (const node of element.childNodes) {
    if (node.nodeType === 3) text += node.nodeValue ?? ''
    else if (node.nodeType === 1 && INLINE.test((node as Element).localName)) text += ownText(node as Element)
  }
  return text.replace(/\s+/g, ' ').trim()
}

function withoutSpaces(text: string): number {
  return text.replace(/\s+/g, '').length
}

/** As `isArticleSteps`, at once. */
export function isArticle(page: Document): boolean {
  return atOnce(isArticleSteps(page))
}
