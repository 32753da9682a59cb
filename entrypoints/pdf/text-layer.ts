import { lineEnd } from '../../facts/articles/pdf/line-ends.ts'
import { isSpaceBefore, type PdfLine, type PdfPiece } from '../../facts/articles/pdf/lines.ts'
import type { PdfParagraph } from '../../facts/articles/pdf/paragraphs.ts'

/** Measures text in the font of the layer. */
const ruler = document.createElement('canvas').getContext('2d')
const FAMILY = 'sans-serif'

/** Single lines are as high as this, in heights of letters. */
const LEADING = 1.2

/**
 * The text of a page as paragraphs that lie over its picture, without colour. A paragraph is one text: a word that a
 * hyphen splits is whole in it, and the ends of lines are drawn by the style sheet, so names are found across them.
 *
 * @param scale CSS px for each unit of the page
 * @param known as `lineEnd` has it
 */
export function textLayer(
  paragraphs: readonly PdfParagraph[],
  scale: number,
  known: ReadonlySet<string>,
): DocumentFragment {
  const layer = document.createDocumentFragment()
  for (const paragraph of paragraphs) layer.append(paragraphElement(paragraph, scale, known))
  return layer
}

function paragraphElement(
  { lines, size }: PdfParagraph,
  scale: number,
  known: ReadonlySet<string>,
): HTMLElement {
  const element = document.createElement('p')
  const [first] = lines
  const last = lines.at(-1)
  if (!first || !last) return element
  const font = size * scale
  const pitch =
    lines.length > 1 ? ((last.baseline - first.baseline) * scale) / (lines.length - 1) : font * LEADING
  const left = Math.min(...lines.map((line) => line.x))
  const right = Math.max(...lines.map((line) => line.right))
  const isRtl = first.isRtl
  const family = first.pieces[0]?.family ?? FAMILY
  const { rise } = measure('', font, family)
  Object.assign(element.style, {
    left: `${left * scale}px`,
    top: `${first.baseline * scale - pitch / 2 - rise}px`,
    font: `${font}px/${pitch}px ${family}`,
    ...(isRtl ? { width: `${(right - left) * scale}px`, direction: 'rtl' } : {}),
  })
  const startOf = ({ x, width }: PdfPiece): number => (isRtl ? right - (x + width) : x - left)
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]
    const end = next ? lineEnd(line.text, next.text, known) : undefined
    const drop = (line.baseline - first.baseline) * scale - i * pitch
    element.append(lineElement(line, startOf, { font, family, scale }, end, drop))
  }
  return element
}

/** How the letters of a paragraph look, the height in CSS px. */
interface Look {
  readonly font: number
  readonly family: string
  readonly scale: number
}

function lineElement(
  { pieces }: PdfLine,
  startOf: (piece: PdfPiece) => number,
  look: Look,
  end: ReturnType<typeof lineEnd> | undefined,
  drop: number,
): HTMLElement {
  const element = document.createElement('span')
  element.className = 'line'
  if (Math.abs(drop) > 1) element.style.top = `${drop}px`
  let at = 0
  for (const [i, piece] of pieces.entries()) {
    const isSpaced = isSpaceBefore(pieces, i)
    const start = isSpaced ? at : startOf(piece)
    const text = `${isSpaced ? ' ' : ''}${i === pieces.length - 1 ? ended(piece, end) : piece.text}`
    const right = startOf(piece) + piece.width
    element.append(pieceElement(text, (start - at) * look.scale, (right - start) * look.scale, look))
    at = right
  }
  return element
}

/** The last piece of a line, as it goes on in the next one. */
function ended({ text }: PdfPiece, end: ReturnType<typeof lineEnd> | undefined): string {
  if (!end) return text
  return `${end.cut ? text.trimEnd().slice(0, -end.cut) : text}${end.join}`
}

/** Text from one place to another: its letters are moved apart or together until it has that width. */
function pieceElement(text: string, indent: number, width: number, { font, family }: Look): HTMLElement {
  const element = document.createElement('span')
  element.textContent = text
  const own = measure(text, font, family).width
  element.style.letterSpacing = `${(width - own) / Math.max(1, text.length)}px`
  if (Math.abs(indent) > 0.5) element.style.marginInlineStart = `${indent}px`
  return element
}

/** The width of a text, and how far the middle of its letters is above the line that they are on; in CSS px. */
function measure(
  text: string,
  font: number,
  family: string,
): { readonly width: number; readonly rise: number } {
  if (!ruler) return { width: 0, rise: 0 }
  ruler.font = `${font}px ${family}`
  const { width, fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = ruler.measureText(text)
  return { width, rise: (up - down) / 2 }
}
