import { INLINE, SKIPPED } from '../../facts/elements.ts'

/** A text node's share of a run. */
export interface Piece {
  readonly node: Text
  /** Where its text starts in the run, in UTF-16 units. */
  readonly at: number
}

/**
 * Text that reads on without a break: the joined text of inline siblings. White space is as in the source, but
 * line ends are spaces (offsets stay), and a `<br>` is a line end.
 */
export interface Run {
  readonly text: string
  readonly pieces: readonly Piece[]
}

export function isInline(element: Element): boolean {
  return INLINE.has(element.localName)
}

/** Whether nothing in the element is read. */
export function isSkipped(element: Element): boolean {
  if (SKIPPED.has(element.localName)) return true
  const editable = element.getAttribute('contenteditable')
  return (editable !== null && editable !== 'false') || element.getAttribute('role') === 'textbox'
}

/** Whether the element stands in something that is not read. */
export function isInSkipped(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (isSkipped(at)) return true
  return element.ownerDocument.designMode === 'on'
}

/** The nearest ancestor, or the element itself, that breaks text: its runs are read as one. */
export function containerOf(node: Node): Element | undefined {
  let at: Element | null = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement
  while (at && isInline(at)) at = at.parentElement
  return at ?? undefined
}

/** What stands directly in a container. */
export interface ContainerText {
  readonly runs: readonly Run[]
  /** The containers right inside it. */
  readonly containers: readonly Element[]
}

/** Reads what stands directly in a container, and says which containers it holds. */
export function readContainer(container: Element): ContainerText {
  const runs: Run[] = []
  const containers: Element[] = []
  let text = ''
  let pieces: Piece[] = []
  const flush = (): void => {
    if (pieces.length > 0 && /\S/.test(text)) runs.push({ text, pieces })
    text = ''
    pieces = []
  }
  const keepLines = container.closest('pre') !== null
  const visit = (parent: Element): void => {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) {
        const { data } = child as Text
        if (data === '') continue
        pieces.push({ node: child as Text, at: text.length })
        text += keepLines ? data : data.replace(/[\n\r\t\f]/g, ' ')
      } else if (child.nodeType === Node.ELEMENT_NODE) {
        const element = child as Element
        if (element.localName === 'br') text += '\n'
        else if (isSkipped(element)) {
          if (!isInline(element)) flush()
        } else if (isInline(element)) visit(element)
        else {
          flush()
          containers.push(element)
        }
      }
    }
  }
  if (!isSkipped(container)) visit(container)
  flush()
  return { runs, containers }
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
    startOffset: start - first.at,
    endContainer: last.node,
    endOffset: end - last.at,
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
