/** A text node's share of a run. */
export interface Piece {
  readonly node: Text
  /** Where its text starts in the run, in UTF-16 units. */
  readonly at: number
  /** Where its text starts in the node, in UTF-16 units: 0, except in very long nodes, which are read in parts. */
  readonly from: number
}

/**
 * Text without a break: the joined text of inline siblings. White space is as in the source, but line ends are spaces (so
 * that offsets stay the same), and a `<br>` is a line end.
 */
export interface Run {
  readonly text: string
  readonly pieces: readonly Piece[]
}

/** A stretch of a run as the ends of a range. */
export interface NodeSpan {
  readonly startContainer: Text
  readonly startOffset: number
  readonly endContainer: Text
  readonly endOffset: number
}

/** The length of a run in UTF-16 units above which it is divided, if possible at line ends. */
export const LONGEST_RUN = 16_000

/**
 * The run of a block that has only one. Its text nodes are looked for when somebody asks for them: most names are far from
 * what the reader sees, and to reach a node from a script for the first time costs more than to read its text.
 */
export class LeafRun implements Run {
  readonly text: string
  readonly #leaf: Element
  #pieces: readonly Piece[] | undefined

  constructor(text: string, leaf: Element) {
    this.text = text
    this.#leaf = leaf
  }

  /** Empty if the text has changed since it was read: it will be read again soon. */
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

/** Divides a long run into several, each up to the end of a line or a sentence. */
export function* runParts({ text, pieces }: Run): Generator<Run> {
  let first = 0
  for (let start = 0; start < text.length; ) {
    const end = start + LONGEST_RUN < text.length ? breakIn(text, start, start + LONGEST_RUN) : text.length
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

/** The last place between `start` and `end` where a line ends, else a sentence, else a word; `end` if there is none. */
function breakIn(text: string, start: number, end: number): number {
  const stretch = text.slice(start, end)
  for (const mark of ['\n', '. ', ' ']) {
    const at = stretch.lastIndexOf(mark)
    if (at > 0) return start + at + mark.length
  }
  return end
}

/** The place of `[start, end)` of a run in the document; `end` is after `start`. Undefined if the text has changed since. */
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

/** The last piece that starts at or before `offset`, by binary search; the first if there is none. */
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
