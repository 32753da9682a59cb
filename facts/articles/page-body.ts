import type { Steps } from '../text/steps.ts'
import type { Block } from '../types.ts'
import { isApart, isApartOrAround, isAround, isInAround, MOSTLY } from './page-around.ts'
import { withoutAsides } from './page-asides.ts'
import { clean, isLong, linkedShare, type PlacedBlock, readElement } from './page-blocks.ts'
import { entriesAround } from './page-entries.ts'

/** The attribute that numbers a page's elements, so that those that Readability keeps are found again in the page. */
export const NUMBER = 'data-attache-n'

/** If less was found, in UTF-16 units, it was not the article, and all of the page's blocks are taken. */
export const SHORTEST = 200

/** The element with the article has at least this share of the text that Readability keeps. */
const MAIN = 0.8

/** A block with a larger share of links is only a link; with a smaller one than the other it is text. */
const ONLY = 0.9
const HARDLY = 0.3

const SENTENCE_END = /[.!?…。！？]["'”’»)]*$/

/**
 * The blocks of an article: what Readability found, and short lists, quotations and captions between, which it leaves out.
 *
 * @param document whose elements are numbered with `NUMBER`
 * @param found what Readability found, a part of a copy of the document
 * @param headline the element with the headline, if it is known
 */
export function* articleBlocks(
  document: Document,
  found: Element | null | undefined,
  headline?: Element,
): Steps<Block[]> {
  const library = yield* keptBy(document, found)
  yield
  const texts = yield* runningTexts(document, library.isKept)
  const kept = withEntries(library, texts, headline)
  const holds = keptShares(texts)
  const isDropped = (element: Element): boolean =>
    isApart(element) || (isAround(element) && holds(element) < HOLDER)
  // An XML document that is not a page has none.
  const body: Element | null = document.body
  if (!body) return []
  let all = yield* readElement(body, isDropped)
  let blocks = articleParts(body, all, kept, headline)
  if (lengthOf(blocks) < LEFT * lengthsOf(texts.filter(({ isKept }) => isKept))) {
    all = yield* readElement(body, isApart)
    blocks = articleParts(body, all, kept, headline)
  }
  const missed = lengthOf(blocks) < FEW ? missedElement(body, texts) : undefined
  if (missed) {
    const others = yield* readElement(missed, isApartOrAround)
    if (lengthOf(others) > MISSED * lengthOf(blocks)) return plainBlocks(document, others)
  }
  if (lengthOf(blocks) >= SHORTEST) return plainBlocks(document, blocks)
  const whole = largestOf(document)
  const rest = whole ? all.filter(({ element }) => whole.contains(element)) : all
  return plainBlocks(document, lengthOf(rest) > lengthOf(blocks) ? rest : blocks)
}

/** If a smaller share of what Readability keeps is left, the page gives parts of its article the names of what is around it. */
const LEFT = 0.3

function plainBlocks(document: Document, blocks: readonly PlacedBlock[]): Block[] {
  const language = document.documentElement.getAttribute('lang')?.trim() || undefined
  return withoutAsides(blocks, language).map(({ kind, text }) => ({ kind, text }))
}

/** Whether Readability keeps a text. */
type IsKept = (block: Pick<PlacedBlock, 'element' | 'text'>) => boolean

interface Kept {
  readonly isKept: IsKept
  /** Whether Readability keeps a text within an element that it keeps, which is in `main`. */
  isWithin(block: PlacedBlock, main: Element): boolean
}

/** With the text of a live blog's entries: the library keeps only one of those that are short. */
function withEntries(kept: Kept, texts: readonly RunningText[], headline: Element | undefined): Kept {
  const own = texts.flatMap(({ element, isKept }) => (isKept ? element : []))
  const entries = entriesAround(own, headline)
  if (entries.size === 0) return kept
  const isEntrys = ({ element }: Pick<PlacedBlock, 'element'>): boolean =>
    entries.has(element.closest('article') ?? element)
  return { ...kept, isKept: (block) => kept.isKept(block) || isEntrys(block) }
}

/** So many UTF-16 units of a text show whether Readability keeps it: notes within it may be left out. */
const SAMPLE = 40

/** If the numbered elements have a smaller share of what Readability found, it made new ones of the others. */
const NUMBERED = 0.5

/** By the numbers of elements; if Readability made new elements of too many, by the text as well. */
function* keptBy(document: Document, found: Element | null | undefined): Steps<Kept> {
  const elements = [...(found?.querySelectorAll(`[${NUMBER}]`) ?? [])]
  const kept = new Set(elements.map((element) => element.getAttribute(NUMBER)))
  const isNumbered = (element: Element): boolean => kept.has(element.getAttribute(NUMBER))
  const all = withoutSpaces(found?.textContent ?? '')
  let length = 0
  for (const element of document.querySelectorAll(TEXTS)) {
    yield
    if (isNumbered(element)) length += withoutSpaces(ownText(element)).length
  }
  const isEnough = length >= NUMBERED * all.length
  return {
    isKept({ element, text }) {
      if (isEnough || isNumbered(element)) return isNumbered(element)
      const own = withoutSpaces(text)
      return isLong(text) && (all.includes(own.slice(0, SAMPLE)) || all.includes(own.slice(-SAMPLE)))
    },
    isWithin({ element, text }, main) {
      if (isNumbered(element)) return true
      for (let at: Element | null = element; at && at !== main; at = at.parentElement)
        if (isNumbered(at)) return all.includes(withoutSpaces(text))
      return false
    },
  }
}

function withoutSpaces(text: string): string {
  return text.replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, '')
}

/** A text that is in an element's own lines. */
interface RunningText {
  readonly element: Element
  readonly length: number
  readonly isKept: boolean
}

/** Elements that may have such texts. */
const TEXTS = 'p, div, td, li, section, article, blockquote'
const RUNNING_TAGS = /^(?:b|strong|i|em|span|u|q|cite|font|a)$/

function* runningTexts(document: Document, isKept: IsKept): Steps<RunningText[]> {
  const texts: RunningText[] = []
  for (const element of document.querySelectorAll(TEXTS)) {
    yield
    const text = ownText(element)
    if (isLong(text)) texts.push({ element, length: text.length, isKept: isKept({ element, text }) })
  }
  return texts
}

function ownText(element: Element): string {
  let text = ''
  for (const node of element.childNodes) {
    if (node.nodeType === 3) text += node.nodeValue ?? ''
    else if (node.nodeType === 1 && RUNNING_TAGS.test((node as Element).localName))
      text += node.textContent ?? ''
  }
  return clean(text)
}

/** An element with at least this share of the kept text is not dropped, whatever its name is. */
const HOLDER = 0.3

/** Returns which share of the kept text an element has, 0 to 1; of all text, if nothing is kept. */
function keptShares(texts: readonly RunningText[]): (element: Element) => number {
  const sums = new Map<Element, number>()
  let total = 0
  const isAnyKept = texts.some(({ isKept }) => isKept)
  for (const { element, length, isKept } of texts) {
    if (isAnyKept && !isKept) continue
    total += length
    for (let at: Element | null = element; at; at = at.parentElement)
      sums.set(at, (sums.get(at) ?? 0) + length)
  }
  return (element) => (sums.get(element) ?? 0) / Math.max(1, total)
}

/** The blocks that belong to the article, of all that are around what Readability keeps. */
function articleParts(
  root: Element,
  blocks: readonly PlacedBlock[],
  { isKept, isWithin }: Kept,
  headline: Element | undefined,
): PlacedBlock[] {
  const isText = (block: PlacedBlock): boolean =>
    block.kind !== 'heading' && block.linked <= MOSTLY && isLong(block.text) && isKept(block)
  const texts = blocks.filter(isText)
  // The box around the paragraphs, though there may be only one.
  const holders = texts.map(({ element, text }) => ({
    element: element.parentElement ?? element,
    length: text.length,
  }))
  const main = mainElement(root, holders)
  const isIn = ({ element }: PlacedBlock): boolean => main.contains(element)
  const start = blocks.findIndex(isText)
  const first = blocks.findIndex((block) => isText(block) && isIn(block))
  const last = blocks.findLastIndex((block) => isText(block) && isIn(block))
  const isLead = (block: PlacedBlock, i: number): boolean =>
    i < start && headline !== undefined && numberOf(block.element) > numberOf(headline) && isStandfirst(block)
  const parts = blocks.filter((block, i) => {
    if (isLead(block, i)) return true
    if (!isIn(block)) return isText(block)
    return !isOnlyLink(block) && ((i >= first && i <= last) || isWithin(block, main))
  })
  // A heading without text after it is that of other stories.
  while (parts.at(-1)?.kind === 'heading') parts.pop()
  return parts
}

/** Whether a block is a link to another story. */
function isOnlyLink({ kind, text, linked }: PlacedBlock): boolean {
  return kind !== 'heading' && linked > ONLY && !SENTENCE_END.test(text)
}

function numberOf(element: Element): number {
  return Number(element.getAttribute(NUMBER))
}

/** Whether a block between the headline and the text sums up the article. */
function isStandfirst({ kind, text, linked }: PlacedBlock): boolean {
  if (linked > HARDLY || !isLong(text)) return false
  return kind === 'heading' || (kind === 'paragraph' && SENTENCE_END.test(text))
}

/** The smallest element that has most of the article's text. */
function mainElement(
  root: Element,
  texts: readonly { readonly element: Element; readonly length: number }[],
): Element {
  const sums = new Map<Element, number>()
  let total = 0
  for (const { element, length } of texts) {
    total += length
    for (let at: Element | null = element; at && at !== root; at = at.parentElement)
      sums.set(at, (sums.get(at) ?? 0) + length)
  }
  let main = root
  for (;;) {
    const next = [...main.children].find((child) => (sums.get(child) ?? 0) >= MAIN * total)
    if (!next || total === 0) return main
    main = next
  }
}

/** No word is so long in scripts that write the parts of words one after the other. */
const DATA = /[\p{sc=Latn}\p{N}/+=_-]{80}/u

/** A paragraph of running text has at least so many UTF-16 units. */
const RUNNING = 80
/** Readability may have missed an article if it kept less, in UTF-16 units, and there is so many times as much text. */
const FEW = 1500
/** An element with so much running text, in UTF-16 units, may be an article. */
const LARGE = 800
const MISSED = 3

/** The element with the running text, if Readability kept only a small part of it. */
function missedElement(body: Element, all: readonly RunningText[]): Element | undefined {
  const running = all
    .filter(({ element, length }) => length >= RUNNING && isProse(element))
    .map((text) => ({
      ...text,
      element: (text.element.localName === 'p' && text.element.parentElement) || text.element,
    }))
  // Whatever is named around it, the element with the most paragraphs may be the article.
  const [most, length] = longestOf(running)
  const isLarge = (box: Element): boolean => length >= LARGE && box.contains(most ?? null)
  const texts = running.filter(({ element, isKept }) => isKept || !isInAround(element, isLarge))
  const kept = lengthsOf(texts.filter(({ isKept }) => isKept))
  const enough = Math.max(SHORTEST, MISSED * kept)
  const [largest, longest] = longestOf(texts)
  if (longest > enough) return largest
  return lengthsOf(texts) > enough ? mainElement(body, texts) : undefined
}

/** Whether a text is neither links nor data. */
function isProse(element: Element): boolean {
  return linkedShare(element) <= MOSTLY && !DATA.test(ownText(element))
}

/** The element with the most of these texts, and their length, in UTF-16 units. */
function longestOf(texts: readonly RunningText[]): readonly [Element | undefined, number] {
  const sums = new Map<Element, number>()
  for (const { element, length } of texts) sums.set(element, (sums.get(element) ?? 0) + length)
  const longest = Math.max(0, ...sums.values())
  return [[...sums].find(([, sum]) => sum === longest)?.[0], longest]
}

function lengthsOf(texts: readonly RunningText[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0)
}

/** The `article` or `main` with the most text. */
function largestOf(document: Document): Element | undefined {
  const all = [...document.querySelectorAll('article, main')]
  const lengths = all.map((element) => (element.textContent ?? '').length)
  return all[lengths.indexOf(Math.max(...lengths))]
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0)
}
