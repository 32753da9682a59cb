import { atOnce, type Steps } from '../text/steps.ts'
import { metaTexts } from './page-title.ts'

/** An article has at least so much running text, in UTF-16 units; less in scripts without spaces, where a word has two characters. */
const ENOUGH = 300
const ENOUGH_UNSPACED = 120
/** This share of it is enough if the page says that it is an article. */
const STATED = 0.4
/** Shorter texts are labels. */
const SHORTEST = 40
const SHORTEST_UNSPACED = 16
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/**
 * Whether a page has an article: one of its elements has long text, in paragraphs or in lines. A front page may have as
 * much text, but the few words of each story are links, or in a box of their own with the headline.
 */
export function* isArticleSteps(page: Document): Steps<boolean> {
  const enough = metaTexts(page, 'og:type').includes('article') ? STATED : 1
  const sums = new Map<Element, number>()
  const lengths = new Map<Element, number>()
  /** Kept, since it is needed once for each element within. */
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
    // A box with nothing but text is a paragraph, whatever its tag is.
    const isParagraph = element.localName === 'p' || lengthOf(element) === withoutSpaces(text)
    const holder = isParagraph ? holderOf(element, lengthOf) : element
    // As a share of an article, so that both kinds of scripts can be added up.
    const share = text.length / (isUnspaced ? ENOUGH_UNSPACED : ENOUGH)
    const sum = (sums.get(holder) ?? 0) + share
    if (sum >= enough) return true
    sums.set(holder, sum)
  }
  return false
}

/** The element that has a paragraph together with others. A box around a single paragraph means nothing. */
function holderOf(paragraph: Element, lengthOf: (element: Element) => number): Element {
  const text = lengthOf(paragraph)
  let holder = paragraph.parentElement ?? paragraph
  while (holder.parentElement && lengthOf(holder) === text && !holder.querySelector('a[href] img'))
    holder = holder.parentElement
  return holder
}

const INLINE = /^(?:b|strong|i|em|span|u|q|cite|abbr|time|font|mark|small|sub|sup|bdi|wbr|br)$/

/** The text in an element's own lines, without links and boxes. */
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

/** As `isArticleSteps`, all at once. */
export function isArticle(page: Document): boolean {
  return atOnce(isArticleSteps(page))
}
