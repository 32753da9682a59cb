import { INLINE, SKIPPED } from '../../../facts/text/html-elements.ts'

/** What text stands in: an element, or the open shadow root of one. */
export type Container = Element | ShadowRoot

/** A text node's share of a run. */
export interface Piece {
  readonly node: Text
  /** Where its text starts in the run, in UTF-16 units. */
  readonly at: number
  /** Where its text starts in the node: 0 but in very long ones, which are read in parts. */
  readonly from: number
}

/**
 * Text that reads on without a break: the joined text of inline siblings. White space is as in the source, but
 * line ends are spaces (offsets stay), and a `<br>` is a line end.
 */
export interface Run {
  readonly text: string
  readonly pieces: readonly Piece[]
}

const INLINE_KIND = 1
const SKIPPED_KIND = 2
const LINE_END = 3
const BLOCK_KIND = 4

/** Containers as most pages have them: with these, no look at the name is needed. */
const BLOCKS =
  'p div li ul ol td th tr tbody table h1 h2 h3 h4 section article main header footer nav aside figure img'

/** What an element is to the text around it, by local name; all others break it. */
const KINDS: ReadonlyMap<string, number> = new Map([
  ...[...INLINE].map((name) => [name, INLINE_KIND] as const),
  ...[...SKIPPED].map((name) => [name, SKIPPED_KIND] as const),
  ...BLOCKS.split(' ').map((name) => [name, BLOCK_KIND] as const),
  ['br', LINE_END] as const,
])

export function isInline(element: Element): boolean {
  return INLINE.has(element.localName)
}

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable')
  return (editable !== null && editable !== 'false') || element.getAttribute('role') === 'textbox'
}

/** Whether nothing in the element is read. */
export function isSkipped(element: Element): boolean {
  return SKIPPED.has(element.localName) || isEditable(element)
}

/** The element around a node, out of its shadow tree too. */
export function parentOf(node: Node): Element | undefined {
  const parent = node.parentNode
  if (!parent) return undefined
  if (parent.nodeType === Node.ELEMENT_NODE) return parent as Element
  return parent instanceof ShadowRoot ? parent.host : undefined
}

/** A node, the host of the open shadow tree it stands in, the host of the one that that stands in, and so on. */
export function* outOfShadows(node: Node): Generator<Node> {
  yield node
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    if (root.mode === 'closed') return
    yield root.host
  }
}

/** Whether a node is another or stands in it, out of open shadow trees as well. */
export function isWithin(node: Node, other: Node): boolean {
  for (const at of outOfShadows(node)) if (other.contains(at)) return true
  return false
}

/** Whether the container stands in something that is not read. */
export function isInSkipped(container: Container): boolean {
  const first = elementOf(container)
  for (let at: Element | undefined = first; at; at = parentOf(at)) if (isSkipped(at)) return true
  return first.ownerDocument.designMode === 'on'
}

/** The element that is laid out for a container. */
export function elementOf(container: Container): Element {
  return container.nodeType === Node.ELEMENT_NODE ? (container as Element) : (container as ShadowRoot).host
}

/** The nearest ancestor, or the node itself, that breaks text: its runs are read as one. */
export function containerOf(node: Node): Container | undefined {
  let at: Node | null = node.nodeType === Node.TEXT_NODE ? node.parentNode : node
  while (at && at.nodeType === Node.ELEMENT_NODE && isInline(at as Element)) at = at.parentNode
  if (!at) return undefined
  return at.nodeType === Node.ELEMENT_NODE || at instanceof ShadowRoot ? (at as Container) : undefined
}

/** A run that has just been read. Most hold no name: only of those that do is it worth keeping where they stand. */
export interface Passage {
  readonly text: string
  /** The run, to be kept; only while it is handed over. */
  take(): Run
}

/** What a container holds besides its own text. */
export interface Inside {
  /** A container right inside it that holds elements, and that comes next in reading order; its host's, if a shadow root. */
  readonly inner: Container | undefined
  /** Elements of the page's own kinds that have no shadow root yet: it may come without a sign. */
  readonly waiting: readonly Element[]
  /** Where to read on then: a node before which the text breaks; undefined where all was read. */
  readonly rest: ChildNode | undefined
}

/** How to read a container that is read at all; see `isInSkipped`. */
export interface HowToRead {
  /** Where to start, if not at the beginning; see `Inside.rest`. */
  readonly from: ChildNode | undefined
  /** Whether what is in it is read as well: leaves, in which nothing breaks the text, at once. */
  readonly isDeep: boolean
  /** Whether it stands in a `<pre>`: there, line ends end lines. */
  readonly isPre: boolean
  /** From this time of `performance.now()` on, reading stops where the text breaks. */
  readonly until: number
}

/** Told what is read. */
export interface Reader {
  /** A container's runs come now. */
  begin(container: Container): void
  /** A run that stands directly in it. */
  found(container: Container, passage: Passage): void
  /** A run that is so long that it comes in parts; they are to be taken before anything else is read. */
  long(container: Container, parts: Iterator<Run>): void
}

/** After so many nodes the clock is looked at. */
const NODES_A_LOOK = 8

/** Runs are no longer than this by much, in UTF-16 units: what is longer is parted at its line ends. */
const LONG = 16_000

/** The run that is being read: one for all, since making one for each costs more than reading it. */
const nodes: Text[] = []
const starts: number[] = []
const passage = {
  text: '',
  take(): Run {
    const pieces: Piece[] = []
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i]
      if (node) pieces.push({ node, at: starts[i] ?? 0, from: 0 })
    }
    return { text: passage.text, pieces }
  },
}

/** @returns whether it was a long one, whose parts come first */
function flush(container: Container, reader: Reader): boolean {
  const isLong = nodes.length > 0 && tell(container, passage, reader)
  nodes.length = 0
  starts.length = 0
  passage.text = ''
  return isLong
}

function tell(container: Container, passage: Passage, reader: Reader): boolean {
  if (!/\S/.test(passage.text)) return false
  const isLong = passage.text.length > LONG
  if (isLong) reader.long(container, parted(passage.take()))
  else reader.found(container, passage)
  return isLong
}

const NONE: readonly never[] = []

function plain(data: string, isPre: boolean): string {
  return isPre || !data.includes('\n') ? data : data.replaceAll('\n', ' ')
}

/**
 * Finds what makes a block no leaf: anything but elements that never break text. An empty `<span>` may hold a shadow
 * root, which no selector sees.
 */
const NO_LEAF = `:not(${[...INLINE].join()}),span:empty,[contenteditable],[role=textbox]`

/**
 * The run of a block that holds a single one. Where it stands is found out when somebody asks: most blocks hold one run,
 * most names are far from what the reader sees, and a node that is seen from here for the first time costs more than
 * reading its text.
 */
class LeafRun implements Run {
  readonly text: string
  readonly #leaf: Element
  #pieces: readonly Piece[] | undefined

  constructor(text: string, leaf: Element) {
    this.text = text
    this.#leaf = leaf
  }

  /** None where the text has changed since it was read: it is about to be read again. */
  get pieces(): readonly Piece[] {
    if (this.#pieces) return this.#pieces
    const pieces: Piece[] = []
    let at = 0
    const walker = document.createTreeWalker(this.#leaf, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      pieces.push({ node, at, from: 0 })
      at += node.length
    }
    this.#pieces = at === this.text.length ? pieces : []
    return this.#pieces
  }
}

const leafPassage = {
  text: '',
  leaf: undefined as Element | undefined,
  take: (): Run => new LeafRun(leafPassage.text, leafPassage.leaf as Element),
}

function readLeaf(element: Element, isPre: boolean, reader: Reader): boolean {
  reader.begin(element)
  const { textContent } = element
  if (!textContent) return false
  leafPassage.leaf = element
  leafPassage.text = plain(textContent, isPre)
  return tell(element, leafPassage, reader)
}

/**
 * Hands over, run by run, what stands directly in a container and in the leaves right inside it; up to the first
 * container that is none, where those are to be read as well, so that a page is read in order.
 */
export function readContainer(
  container: Container,
  reader: Reader,
  { from, isDeep, isPre, until }: HowToRead,
): Inside {
  let inner: Container | undefined
  let waiting: Element[] | undefined
  let rest: ChildNode | undefined
  if (!from) {
    reader.begin(container)
    const root = container.nodeType === Node.ELEMENT_NODE ? (container as Element).shadowRoot : null
    if (root && isDeep) return { inner: root, waiting: NONE, rest: container.firstChild ?? undefined }
    // It may have come by itself, or hold blocks that its root will show.
    if (!root && isCustom(container)) waiting = [container]
  }
  let parent: Node = from?.parentNode ?? container
  let node: ChildNode | null = from ?? container.firstChild
  for (let count = 1; ; count++) {
    if (node === null) {
      // Out of an inline element again: pages nest deeper than the call stack allows.
      if (parent === container) break
      node = (parent as ChildNode).nextSibling
      parent = parent.parentNode ?? container
      continue
    }
    const type = node.nodeType
    if (type === Node.TEXT_NODE) {
      const { data } = node as Text
      if (data !== '') {
        nodes.push(node as Text)
        starts.push(passage.text.length)
        passage.text += plain(data, isPre)
      }
    } else if (type === Node.ELEMENT_NODE) {
      const element = node as Element
      const kind = KINDS.get(element.localName)
      if (kind === LINE_END) passage.text += '\n'
      else if (kind === SKIPPED_KIND || isEditable(element)) {
        // Text reads on around an inline one.
        if (kind !== INLINE_KIND && flush(container, reader)) {
          rest = node
          break
        }
      } else if (kind === INLINE_KIND && element.shadowRoot === null) {
        const inner = element.firstChild
        if (inner) {
          parent = element
          node = inner
          continue
        }
      } else {
        if (flush(container, reader)) {
          rest = node
          break
        }
        // At least one block is read each time.
        if (count > NODES_A_LOOK) {
          count = 1
          if (performance.now() >= until) {
            rest = node
            break
          }
        }
        if (element.shadowRoot || element.querySelector(NO_LEAF)) {
          if (isDeep) {
            inner = element
            rest = behind(node, container)
            break
          }
        } else {
          if (kind === undefined && isCustom(element)) {
            waiting ??= []
            waiting.push(element)
          }
          if (isDeep && readLeaf(element, isPre || element.localName === 'pre', reader)) {
            rest = behind(node, container)
            break
          }
        }
      }
    }
    node = node.nextSibling
  }
  flush(container, reader)
  return { inner, waiting: waiting ?? NONE, rest }
}

/** Whether an element is of the page's own kinds. */
function isCustom(container: Container): container is Element {
  return container.nodeType === Node.ELEMENT_NODE && (container as Element).localName.includes('-')
}

/** What comes behind a node and all in it, out of inline elements again, as far as a container goes. */
function behind(node: ChildNode, container: Container): ChildNode | undefined {
  for (let at: Node = node; at !== container; at = at.parentNode ?? container)
    if (at.nextSibling) return at.nextSibling
  return undefined
}

/** A long run as several, each up to a line's or a sentence's end. */
function* parted({ text, pieces }: Run): Generator<Run> {
  let first = 0
  for (let start = 0; start < text.length; ) {
    const end = start + LONG < text.length ? breakIn(text, start, start + LONG) : text.length
    while ((pieces[first + 1]?.at ?? text.length) <= start) first++
    const part: Piece[] = []
    for (let i = first; (pieces[i]?.at ?? end) < end; i++) {
      const { node, at, from } = pieces[i] as Piece
      const inside = Math.max(0, start - at)
      part.push({ node, at: at - start + inside, from: from + inside })
    }
    yield { text: text.slice(start, end), pieces: part }
    start = end
  }
}

/** The last place between two where a line or a sentence ends, else a word; the second where none does. */
function breakIn(text: string, start: number, end: number): number {
  const stretch = text.slice(start, end)
  for (const mark of ['\n', '. ', ' ']) {
    const at = stretch.lastIndexOf(mark)
    if (at > 0) return start + at + mark.length
  }
  return end
}

/** A stretch of a run as the ends of a range. */
export interface NodeSpan {
  readonly startContainer: Text
  readonly startOffset: number
  readonly endContainer: Text
  readonly endOffset: number
}

/** Where `[start, end)` of a run stands in the document. */
export function nodeSpan(run: Run, start: number, end: number): NodeSpan | undefined {
  const first = pieceAt(run.pieces, start)
  const last = pieceAt(run.pieces, end - 1)
  if (!first || !last) return undefined
  return {
    startContainer: first.node,
    startOffset: start - first.at + first.from,
    endContainer: last.node,
    endOffset: end - last.at + last.from,
  }
}

/** The last piece that starts at or before `offset`, by halving. */
export function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return pieces[low]
}
