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

const HYPHEN = /(?<=[\p{L}\p{N}])[-\u2010\u00ad]$/u
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、：；「」『』（）]/u

/** How a line is joined to the next one. */
export interface LineEnd {
  /** How many UTF-16 units at the end of the line are left out: the hyphen of a word that was split. */
  readonly cut: 0 | 1
  /** What is put between the two lines. */
  readonly join: '' | ' '
}

/**
 * How a line goes on in the next one of its paragraph. A hyphen goes if it only splits a word, and stays if it is the
 * word's own: 'Lee Jae-|myung', 'Franco-|German'.
 *
 * @param known the words of the file in lower case: one that has the hyphen elsewhere keeps it
 */
export function lineEnd(text: string, next: string, known: ReadonlySet<string>): LineEnd {
  const end = text.trimEnd()
  if (HYPHEN.test(end)) {
    const first = /[\p{L}\p{M}\p{N}'’-]+(?=[-\u2010\u00ad]$)/u.exec(end)?.[0].toLowerCase() ?? ''
    const rest = /^[\p{L}\p{M}'’]+/u.exec(next)?.[0] ?? ''
    const isOwn =
      !/^\p{Ll}/u.test(rest) ||
      (known.has(`${first}-${rest.toLowerCase()}`) && !known.has(`${first}${rest.toLowerCase()}`))
    return { cut: isOwn ? 0 : 1, join: '' }
  }
  const isJoined = /\s$/.test(text) || (CJK.test(end.at(-1) ?? '') && CJK.test(next.at(0) ?? ''))
  return { cut: 0, join: isJoined ? '' : ' ' }
}

/** A paragraph as one text. */
export function paragraphText({ lines }: PdfParagraph, known: ReadonlySet<string>): string {
  return lines
    .map(({ text }, i) => {
      const next = lines[i + 1]
      if (!next) return text
      const { cut, join } = lineEnd(text, next.text, known)
      return `${cut ? text.trimEnd().slice(0, -cut) : text}${join}`
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The words inside the lines of some paragraphs, in lower case: those that a line end splits are not among them. */
export function wordsInLines(paragraphs: readonly PdfParagraph[]): Set<string> {
  const words = new Set<string>()
  for (const { lines } of paragraphs)
    for (const { text } of lines)
      for (const [word] of text.replace(SPLIT, '').matchAll(WORD)) words.add(word.toLowerCase())
  return words
}

/** A word that goes on in the next line. */
const SPLIT = /[\p{L}\p{M}\p{N}'’-]+[-\u2010\u00ad]\s*$/u
const WORD = /[\p{L}\p{M}\p{N}'’]+(?:-[\p{L}\p{M}\p{N}'’]+)*/gu
