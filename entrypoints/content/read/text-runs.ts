import { isFootnote } from '../../../facts/text/footnotes.ts'
import { INLINE } from '../../../facts/text/html-elements.ts'
import {
  type Container,
  containerKind,
  FORM_KIND,
  INLINE_KIND,
  isCustom,
  isEditable,
  isElement,
  LINE_END,
  nodeAfter,
  OMITTED_KIND,
  OWN_BLOCK,
  SKIPPED_KIND,
} from './containers.ts'
import type { Joint } from './joints.ts'
import { asRead, builder, isUnusual, type Passage } from './run-builder.ts'
import { LeafRun, LONGEST_RUN, type Run, runParts } from './runs.ts'
import { shadowOf } from './shadow.ts'
import { isForm, unclobbered } from './unclobbered.ts'

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
  /** What is between two texts in a container. @param isInWord whether they touch in the middle of a word, by the source */
  joint(container: Container, first: Text, second: Text, isInWord: boolean): Joint
  /** Whether a container must be read text by text: its layout breaks a text that its tags do not. */
  isParted(container: Container): boolean
}

/** The clock is looked at once in so many nodes. */
const NODES_A_LOOK = 8

/** Elements whose text is read in one step with the text around it. Raised text may be a footnote. */
const SIMPLE = [...INLINE].filter((name) => !/^(?:sup|ruby|rb)$/.test(name)).join()

/** Finds what keeps a block from being a leaf: any element that may break text, or is read in another way. An empty `<span>` may have a shadow root. */
const NO_LEAF = `:not(${SIMPLE}),span:empty,[contenteditable],[role=textbox]`
/** Layout decides about spans too, where they begin or end in the middle of a word. */
const NO_LEAF_OR_SPAN = `${NO_LEAF},span`
const IN_WORD = /[\p{L}\p{N}](?:<[^>]*>)+[\p{L}\p{N}]/u

/**
 * Two words that touch: a small letter before a capital or a figure, many capitals, or many letters of a script that has none.
 * If there is an element in the text, it may be between the two.
 */
const TOUCHING = /[a-zß-ÿа-яёα-ω][A-ZÀ-ÞА-ЯЁΑ-Ω\d]|[A-Z]{8}|[\u0590-\u0dff]{9}/

const leafPassage = {
  text: '',
  leaf: undefined as Element | undefined,
  take: (): Run => new LeafRun(leafPassage.text, leafPassage.leaf as Element),
}

/**
 * Hands over the runs of a container and of the leaves directly in it. If everything in the container is read, it stops at
 * the first child container that is no leaf, so that the page is read in order.
 */
export function readContainer(container: Container, sink: RunSink, how: HowToRead): Inside {
  const { from, isDeep, isPre, until } = how
  let inner: Container | undefined
  const waiting: Element[] = []
  let rest: ChildNode | undefined
  const own = unclobbered(container)
  if (!from) {
    sink.begin(container)
    const root = isElement(container) ? shadowOf(container) : null
    if (root && isDeep) return { inner: root, waiting, rest: own.firstChild ?? undefined }
    // The root may come later, and the children may be shown in it.
    if (!root && isCustom(container)) waiting.push(container)
  }
  let parent: Node = (from && unclobbered(from).parentNode) ?? container
  let node: ChildNode | null = from ?? own.firstChild
  for (let count = 1; ; count++) {
    if (node === null) {
      // Up again, out of an inline element. A loop, since pages nest deeper than the call stack allows.
      if (parent === container) break
      builder.cross()
      node = (parent as ChildNode).nextSibling
      parent = parent.parentNode ?? container
      continue
    }
    const type = node.nodeType
    let isClobbered = false
    if (type === Node.TEXT_NODE) {
      if (append(node as Text, container, isPre, sink)) rest = node
    } else if (type === Node.ELEMENT_NODE || isForm(node)) {
      const element = node as Element
      const kind = containerKind(element)
      isClobbered = kind === FORM_KIND
      if (kind === LINE_END) builder.endLine()
      else if (kind === OMITTED_KIND) builder.omit('')
      else if (kind === SKIPPED_KIND || isEditable(isClobbered ? unclobbered(element) : element)) {
        // An inline one does not break the text around it.
        if (kind !== INLINE_KIND && flush(container, sink)) rest = node
        builder.cross()
      } else if (kind === INLINE_KIND && shadowOf(element) === null) {
        if (isCustom(element)) waiting.push(element)
        const first = element.firstChild
        builder.cross()
        if (element.localName === 'sup' && isFootnote(element.textContent ?? '', builder.text()))
          builder.omit(' ')
        else if (first) {
          parent = element
          node = first
          continue
        }
      } else if (flush(container, sink) || (count > NODES_A_LOOK && performance.now() >= until)) rest = node
      else {
        // Each call reads at least one block.
        if (count > NODES_A_LOOK) count = 1
        const leaf = !isDeep ? 'read' : isClobbered ? 'none' : readLeaf(element, isPre, sink)
        if (kind === OWN_BLOCK && leaf !== 'none' && isCustom(element)) waiting.push(element)
        if (leaf === 'none') inner = element
        if (leaf !== 'read') {
          rest = nodeAfter(node, container)
          break
        }
      }
      if (rest) break
    }
    node = isClobbered ? unclobbered(node).nextSibling : node.nextSibling
  }
  flush(container, sink)
  return { inner, waiting, rest }
}

/** Adds a text node to the run that is being read. @returns whether a long run was handed over before it: then it is read later */
function append(node: Text, container: Container, isPre: boolean, sink: RunSink): boolean {
  const joint = builder.jointTo(node, container, sink)
  if (joint === undefined && flush(container, sink)) return true
  builder.add(node, joint ?? '', isPre)
  return false
}

/** Hands over the run that was being read. @returns whether it is a long one: then its parts are read first */
function flush(container: Container, sink: RunSink): boolean {
  const passage = builder.passage()
  const isLong = passage !== undefined && handOver(container, passage, sink)
  builder.clear()
  return isLong
}

/** Reads a block in one step, if it is a leaf. @returns `none` if it is no leaf; `long` if its parts are read first */
function readLeaf(element: Element, isPre: boolean, sink: RunSink): 'read' | 'long' | 'none' {
  const found = element.querySelector(NO_LEAF_OR_SPAN)
  const hasNoLeaf = found && (found.localName !== 'span' || element.querySelector(NO_LEAF))
  if (element.shadowRoot || hasNoLeaf) return 'none'
  const { textContent } = element
  if (!textContent) {
    if (shadowOf(element)) return 'none'
    sink.begin(element)
    return 'read'
  }
  const isMixed = TOUCHING.test(textContent) && element.firstElementChild
  if (
    isMixed ||
    (found && IN_WORD.test(element.innerHTML)) ||
    isUnusual(textContent) ||
    sink.isParted(element)
  )
    return 'none'
  sink.begin(element)
  leafPassage.leaf = element
  leafPassage.text = asRead(textContent, isPre || element.localName === 'pre')
  return /\S/.test(textContent) && handOver(element, leafPassage, sink) ? 'long' : 'read'
}

function handOver(container: Container, read: Passage, sink: RunSink): boolean {
  const isLong = read.text.length > LONGEST_RUN
  if (isLong) sink.long(container, runParts(read.take()))
  else sink.found(container, read)
  return isLong
}
