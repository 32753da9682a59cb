import type { Article, Block } from '../../types.ts'
import { makeArticle } from '../plain-text.ts'
import { paragraphText } from './line-ends.ts'
import type { PdfParagraph } from './paragraphs.ts'

/** A page's paragraphs, with its height in the page's units. */
export interface PdfPageText {
  readonly paragraphs: readonly PdfParagraph[]
  readonly height: number
}

/** What a file says of itself. */
export interface PdfMeta {
  readonly title?: string
  readonly author?: string
  /** BCP 47 */
  readonly language?: string
  /** Its address; absent for files of the reader's own machine. */
  readonly url?: string
  /** The name of the file, as a title if there is no better one. */
  readonly file: string
}

/** Letters that are taller than the text's by this share make a heading. */
const HEADING = 1.12
const LONGEST_HEADING = 200

/** A line at the top or the bottom of so many pages is no text of the article. */
const REPEATED = 3

/** The part of a page at its top, and at its bottom, where such lines are. */
const EDGE = 0.12

const SENTENCE_END = /[.!?…:;。！？]["'”’“»«)\]]*$/u

/** Titles that programs write by themselves. */
const NO_TITLE =
  /^(?:untitled.*|(?:microsoft|adobe)\s.*|.*\.(?:docx?|indd|qxp|pdf|tex|pptx?|xlsx?|rtf|odt|pages)|\W*|\d+)$/iu

/**
 * The article of a file.
 *
 * @throws ArticleError if there is no text, or more than any article has
 */
export function pdfArticle(
  pages: readonly PdfPageText[],
  known: ReadonlySet<string>,
  meta: PdfMeta,
): Article {
  const body = bodySize(pages)
  const repeated = repeatedLines(pages)
  const blocks: Block[] = []
  let isFirst = true
  for (const { paragraphs, height } of pages) {
    isFirst = true
    for (const paragraph of paragraphs) {
      const text = paragraphText(paragraph, known)
      if (text === '' || (isEdge(paragraph, height) && isRepeated(text, repeated))) continue
      const isHeading = paragraph.size > body * HEADING && text.length <= LONGEST_HEADING
      const last = blocks.at(-1)
      // A sentence that goes on over the end of a page.
      if (isFirst && !isHeading && last?.kind === 'paragraph' && goesOn(last.text, text))
        blocks[blocks.length - 1] = { ...last, text: `${last.text} ${text}` }
      else blocks.push({ kind: isHeading ? 'heading' : 'paragraph', text })
      isFirst = false
    }
  }
  const { file, title: stated, ...more } = meta
  const title = titleOf(stated, pages, blocks, body) ?? file
  return makeArticle({ ...more, title }, blocks)
}

/** The title that the file states, else the largest text of its first page; nothing if all is of one size. */
function titleOf(
  stated: string | undefined,
  pages: readonly PdfPageText[],
  blocks: readonly Block[],
  body: number,
): string | undefined {
  if (stated !== undefined && !NO_TITLE.test(stated.trim())) return stated.trim()
  const largest = Math.max(0, ...(pages[0]?.paragraphs ?? []).map(({ size }) => size))
  if (largest <= body * HEADING) return undefined
  const found = pages[0]?.paragraphs.find(({ size }) => size === largest)
  const text = found && paragraphText(found, new Set())
  return blocks.some((block) => block.text === text) ? text : undefined
}

/** The height of most letters. */
function bodySize(pages: readonly PdfPageText[]): number {
  const sizes = new Map<number, number>()
  for (const { paragraphs } of pages)
    for (const { lines } of paragraphs)
      for (const { size, text } of lines) {
        const key = Math.round(size * 2) / 2
        sizes.set(key, (sizes.get(key) ?? 0) + text.length)
      }
  return [...sizes].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0]
}

function goesOn(before: string, text: string): boolean {
  return !SENTENCE_END.test(before) && /^\p{Ll}/u.test(text)
}

/** Lines without their numbers: 'Page 3 of 12' is the same on every page. */
const withoutNumbers = (text: string): string => text.replace(/\d+/g, '#').toLowerCase()

function isEdge({ lines }: PdfParagraph, height: number): boolean {
  const [line] = lines
  return (
    lines.length <= 2 &&
    line !== undefined &&
    (line.baseline < height * EDGE || line.baseline > height * (1 - EDGE))
  )
}

/** How many pages have a text at their top or their bottom. */
function repeatedLines(pages: readonly PdfPageText[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { paragraphs, height } of pages) {
    const texts = new Set(
      paragraphs.filter((p) => isEdge(p, height)).map((p) => withoutNumbers(paragraphText(p, new Set()))),
    )
    for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return counts
}

/** Whether a line at the edge of a page is a running head, or nothing but a number. */
function isRepeated(text: string, repeated: ReadonlyMap<string, number>): boolean {
  const key = withoutNumbers(text)
  return /^[\W#]*$/u.test(key) || (repeated.get(key) ?? 0) >= REPEATED
}
