import { INLINE } from '../../../facts/text/html-elements.ts'
import {
  type Container,
  INLINE_KIND,
  isCustom,
  isEditable,
  KINDS,
  LINE_END,
  nodeAfter,
  SKIPPED_KIND,
} from './containers.ts'
import { LeafRun, LONGEST_RUN, type Piece, type Run, runParts } from './runs.ts'

/** A run that has just been read. Most hold no name: only of those that do is it worth keeping where they are. */
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
  /** Whether it is in a `<pre>`: there, line ends end lines. */
  readonly isPre: boolean
  /** From this time of `performance.now()` on, reading stops where the text breaks. */
  readonly until: number
}

/** Receives what is read. */
export interface RunSink {
  /** A container's runs come now. */
  begin(container: Container): void
  /** A run that is directly in it. */
  found(container: Container, passage: Passage): void
  /** A run that is so long that it comes in parts; they are to be taken before anything else is read. */
  long(container: Container, parts: Iterator<Run>): void
}

/** After so many nodes the clock is looked at. */
const NODES_A_LOOK = 8

/**
 * Finds what makes a block no leaf: anything but elements that never break text. An empty `<span>` may hold a shadow
 * root, which no selector sees.
 */
const NO_LEAF = `:not(${[...INLINE].join()}),span:empty,[contenteditable],[role=textbox]`

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
const leafPassage = {
  text: '',
  leaf: undefined as Element | undefined,
  take: (): Run => new LeafRun(leafPassage.text, leafPassage.leaf as Element),
}

/**
 * Hands over, run by run, what is directly in a container and in the leaves right inside it; up to the first
 * container that is none, where those are to be read as well, so that a page is read in order.
 */
export function readContainer(
  container: Container,
  sink: RunSink,
  { from, isDeep, isPre, until }: HowToRead,
): Inside {
  let inner: Container | undefined
  const waiting: Element[] = []
  let rest: ChildNode | undefined
  if (!from) {
    sink.begin(container)
    const root = container.nodeType === Node.ELEMENT_NODE ? (container as Element).shadowRoot : null
    if (root && isDeep) return { inner: root, waiting, rest: container.firstChild ?? undefined }
    // It may have come by itself, or hold blocks that its root will show.
    if (!root && isCustom(container)) waiting.push(container)
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
    if (type === Node.TEXT_NODE) append(node as Text, isPre)
    else if (type === Node.ELEMENT_NODE) {
      const element = node as Element
      const kind = KINDS.get(element.localName)
      if (kind === LINE_END) passage.text += '\n'
      else if (kind === SKIPPED_KIND || isEditable(element)) {
        // Text reads on around an inline one.
        if (kind !== INLINE_KIND && flush(container, sink)) rest = node
      } else if (kind === INLINE_KIND && element.shadowRoot === null) {
        const first = element.firstChild
        if (first) {
          parent = element
          node = first
          continue
        }
      } else if (flush(container, sink) || (count > NODES_A_LOOK && performance.now() >= until)) rest = node
      else {
        // At least one block is read each time.
        if (count > NODES_A_LOOK) count = 1
        const isLeaf = element.shadowRoot === null && !element.querySelector(NO_LEAF)
        if (isLeaf && kind === undefined && isCustom(element)) waiting.push(element)
        if (isDeep && !isLeaf) inner = element
        const isAtEnd = isDeep && (!isLeaf || readLeaf(element, isPre, sink))
        if (isAtEnd) {
          rest = nodeAfter(node, container)
          break
        }
      }
      if (rest) break
    }
    node = node.nextSibling
  }
  flush(container, sink)
  return { inner, waiting, rest }
}

/** Adds a text node to the run that is being read. */
function append(node: Text, isPre: boolean): void {
  const { data } = node
  if (data === '') return
  nodes.push(node)
  starts.push(passage.text.length)
  passage.text += plain(data, isPre)
}

/** Hands over the run that was being read. @returns whether it was a long one, whose parts come first */
function flush(container: Container, sink: RunSink): boolean {
  const isLong = nodes.length > 0 && handOver(container, passage, sink)
  nodes.length = 0
  starts.length = 0
  passage.text = ''
  return isLong
}

/** @returns whether it is a long one */
function readLeaf(element: Element, isPre: boolean, sink: RunSink): boolean {
  sink.begin(element)
  const { textContent } = element
  if (!textContent) return false
  leafPassage.leaf = element
  leafPassage.text = plain(textContent, isPre || element.localName === 'pre')
  return handOver(element, leafPassage, sink)
}

function handOver(container: Container, read: Passage, sink: RunSink): boolean {
  if (!/\S/.test(read.text)) return false
  const isLong = read.text.length > LONGEST_RUN
  if (isLong) sink.long(container, runParts(read.take()))
  else sink.found(container, read)
  return isLong
}

function plain(data: string, isPre: boolean): string {
  return isPre || !data.includes('\n') ? data : data.replaceAll('\n', ' ')
}
