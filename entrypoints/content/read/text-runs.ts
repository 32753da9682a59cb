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

/** A run that has just been read. Most runs have no name in them; only the others are worth keeping, with their places. */
export interface Passage {
  readonly text: string
  /** The run, to be kept. May be called only while the passage is handed over. */
  take(): Run
}

/** What a container has besides its own text. */
export interface Inside {
  /** A container directly in it that has elements of its own and comes next in reading order; of an element with a shadow root, that root. */
  readonly inner: Container | undefined
  /** Custom elements that have no shadow root yet: no event reports when it comes. */
  readonly waiting: readonly Element[]
  /** Where to continue after that: a node before which the text breaks; undefined if everything was read. */
  readonly rest: ChildNode | undefined
}

/** How to read a container. It must not be one that is skipped; see `isInSkipped`. */
export interface HowToRead {
  /** Where to start, if not at the beginning; see `Inside.rest`. */
  readonly from: ChildNode | undefined
  /** Whether the elements in it are read too. Leaves, in which nothing breaks the text, are read in one step. */
  readonly isDeep: boolean
  /** Whether it is in a `<pre>`, where a line end in the source is a line end for the reader. */
  readonly isPre: boolean
  /** A time of `performance.now()`. After it, reading stops at the next place where the text breaks. */
  readonly until: number
}

/** Receives the text that is read. */
export interface RunSink {
  /** The runs of a container follow. */
  begin(container: Container): void
  /** A run of the container. */
  found(container: Container, passage: Passage): void
  /** A run so long that it comes in parts. They must be taken before anything else is read. */
  long(container: Container, parts: Iterator<Run>): void
}

/** The clock is looked at once in so many nodes. */
const NODES_A_LOOK = 8

/**
 * Finds what keeps a block from being a leaf: any element that may break text. An empty `<span>` may have a shadow root,
 * which no selector can find.
 */
const NO_LEAF = `:not(${[...INLINE].join()}),span:empty,[contenteditable],[role=textbox]`

/** The run that is being read. All runs share these arrays: to make new ones for each costs more than to read it. */
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
 * Hands over the runs of a container and of the leaves directly in it. If everything in the container is read, it stops at
 * the first child container that is no leaf, so that the page is read in order.
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
    // The root may come later, and the children may be shown in it.
    if (!root && isCustom(container)) waiting.push(container)
  }
  let parent: Node = from?.parentNode ?? container
  let node: ChildNode | null = from ?? container.firstChild
  for (let count = 1; ; count++) {
    if (node === null) {
      // Up again, out of an inline element. A loop, since pages nest deeper than the call stack allows.
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
        // An inline one does not break the text around it.
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
        // Each call reads at least one block.
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

/** Hands over the run that was being read. @returns whether it is a long one: then its parts are read first */
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
