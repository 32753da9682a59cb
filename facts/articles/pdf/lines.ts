/** A piece of text that a page draws. Lengths are in the page's units, from its upper left corner. */
export interface PdfPiece {
  readonly text: string
  /** The left end. */
  readonly x: number
  /** The line on which its letters are. */
  readonly baseline: number
  readonly width: number
  /** The height of its letters. */
  readonly size: number
  /** The family of its letters, as CSS has it: for those who put the text over a picture of the page. */
  readonly family?: string
  /** It is read from right to left. */
  readonly isRtl?: true
}

export interface PdfLine {
  /** In the order of the file, which is the order of reading. None is empty or only white space. */
  readonly pieces: readonly PdfPiece[]
  readonly text: string
  readonly x: number
  readonly right: number
  readonly baseline: number
  readonly size: number
  readonly isRtl: boolean
  /** It goes on in the same row as the line before, after a gap: another column, or another cell of a table. */
  readonly isCell: boolean
}

/** A gap that is wider than this, in heights of letters, is a space between words. */
const SPACE = 0.15

/** A gap that is wider than this, in heights of letters, separates columns and cells. */
const CELL = 2.2

/** Pieces whose baselines differ by less than this, in heights of letters, are in one line: footnote marks are a little higher. */
const SAME_LINE = 0.5

/** The lines of a page. */
export function pdfLinesOf(pieces: readonly PdfPiece[]): PdfLine[] {
  const lines: PdfLine[] = []
  let open: PdfPiece[] = []
  let isCell = false
  const close = (): void => {
    if (open.length > 0) lines.push(lineOf(open, isCell))
    open = []
  }
  for (const piece of pieces) {
    if (piece.text.trim() === '') continue
    const last = open.at(-1)
    if (last) {
      const size = Math.max(last.size, piece.size)
      const gap = gapBetween(last, piece)
      const isSameRow = Math.abs(piece.baseline - last.baseline) < size * SAME_LINE
      const isNext = isSameRow && gap > -size && gap < size * CELL
      if (!isNext) {
        close()
        isCell = isSameRow && gap >= size * CELL
      }
    }
    open.push(piece)
  }
  close()
  return lines
}

/** The white space between a piece and the next one, in the direction of reading. */
function gapBetween(before: PdfPiece, piece: PdfPiece): number {
  return before.isRtl && piece.isRtl
    ? before.x - (piece.x + piece.width)
    : piece.x - (before.x + before.width)
}

function lineOf(pieces: readonly PdfPiece[], isCell: boolean): PdfLine {
  const main = pieces.reduce((a, b) => (b.text.length > a.text.length ? b : a))
  return {
    pieces,
    text: pieces.map((piece, i) => `${isSpaceBefore(pieces, i) ? ' ' : ''}${piece.text}`).join(''),
    x: Math.min(...pieces.map((p) => p.x)),
    right: Math.max(...pieces.map((p) => p.x + p.width)),
    baseline: main.baseline,
    size: main.size,
    isRtl: main.isRtl === true,
    isCell,
  }
}

/** Whether a space that the file does not have is to be put before a piece of a line. */
export function isSpaceBefore(pieces: readonly PdfPiece[], at: number): boolean {
  const before = pieces[at - 1]
  const piece = pieces[at]
  if (!before || !piece || /\s$/.test(before.text) || /^\s/.test(piece.text)) return false
  return gapBetween(before, piece) > Math.max(before.size, piece.size) * SPACE
}
