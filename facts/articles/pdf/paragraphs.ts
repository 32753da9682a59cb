import { type PdfLine, type PdfPiece, pdfLinesOf } from './lines.ts'

export interface PdfParagraph {
  readonly lines: readonly PdfLine[]
  /** The height of its letters. */
  readonly size: number
}

/** Letters whose heights differ by more than this share are of different paragraphs. */
const OTHER_SIZE = 0.15

/** The next line of a paragraph is at most so far below, in heights of letters. */
const LEADING = 1.9

/** How much the distance between lines may vary within a paragraph, in heights of letters. */
const UNEVEN = 0.3

/** A first line is indented by at least this, in heights of letters. */
const INDENT = 0.7

/** A line that ends with a sentence, and leaves more than this share of the column empty, ends its paragraph. */
const SHORT = 0.12

const SENTENCE_END = /[.!?…:。！？]["'”’“»«)\]]*$/u
const BULLET = /^(?:[•‣◦▪·–—*]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s/u

/** The paragraphs of a page, in the order of the file. */
export function paragraphsOf(pieces: readonly PdfPiece[]): PdfParagraph[] {
  const paragraphs: PdfLine[][] = []
  for (const line of pdfLinesOf(pieces)) {
    const open = paragraphs.at(-1)
    if (open && isNext(open, line)) open.push(line)
    else paragraphs.push([line])
  }
  return paragraphs.map((lines) => ({ lines, size: lines[0]?.size ?? 0 }))
}

/** Whether a line goes on with a paragraph. */
function isNext(open: readonly PdfLine[], line: PdfLine): boolean {
  const last = open.at(-1)
  if (!last || line.isCell || last.isCell || BULLET.test(line.text)) return false
  const size = Math.min(last.size, line.size)
  if (Math.max(last.size, line.size) > size * (1 + OTHER_SIZE)) return false
  const leading = line.baseline - last.baseline
  if (leading < size * 0.5 || leading > size * LEADING) return false
  const before = open.at(-2)
  if (before && leading > last.baseline - before.baseline + size * UNEVEN) return false
  if (line.x > last.right || line.right < last.x) return false
  const start = Math.min(...open.map(startOf))
  const end = Math.max(...[...open, line].map(endOf))
  const isCentred = Math.abs(line.x + line.right - last.x - last.right) < size * 2
  const isListItem = open.length === 1 && BULLET.test(last.text)
  if (startOf(line) > start + size * INDENT && !isCentred && !isListItem) return false
  const isShort = endOf(last) < end - (end - start) * SHORT
  return !(isShort && SENTENCE_END.test(last.text) && !isCentred)
}

/** Where a line starts and ends in the direction of reading. */
const startOf = ({ x, right, isRtl }: PdfLine): number => (isRtl ? -right : x)
const endOf = ({ x, right, isRtl }: PdfLine): number => (isRtl ? -x : right)
