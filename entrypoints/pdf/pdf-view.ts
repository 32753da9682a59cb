import type { Messages } from '../../components/ui/messages.ts'
import { wordsInLines } from '../../facts/articles/pdf/line-ends.ts'
import { type PdfParagraph, paragraphsOf } from '../../facts/articles/pdf/paragraphs.ts'
import type { PdfPageText } from '../../facts/articles/pdf/pdf-article.ts'
import { inTurn } from '../shared/next-task.ts'
import type { OpenPdf, PdfPage } from './open-pdf.ts'
import { drawNear, type PageView, pageView, sized } from './page-view.ts'
import { textLayer } from './text-layer.ts'

/** Pages are not larger than this, in CSS px for each unit of theirs. */
const LARGEST = 1.5

/** White space beside pages, in CSS px. */
const MARGIN = 48

/** A file on the screen. */
export interface PdfView {
  /** The text of all pages; resolves when the last one was read. */
  readonly texts: Promise<readonly PdfPageText[]>
  /** The words of the file so far, in lower case. */
  readonly known: ReadonlySet<string>
  stop(): void
}

/**
 * Shows a file: room for every page at once, pictures of those that are near, and the text of one page after the other.
 *
 * @param root where the pages are put
 * @param begun is called when the first page that has text was read, and again when all pages were
 */
export async function showPdf(
  file: OpenPdf,
  root: HTMLElement,
  messages: Messages,
  begun: (text: string) => void,
): Promise<PdfView> {
  const first = await file.page(0)
  const scale = Math.min(
    LARGEST,
    Math.max(0.5, (document.documentElement.clientWidth - MARGIN) / first.width),
  )
  const near = drawNear(scale)
  const pages = new Map<number, Promise<PdfPage>>()
  const pageAt = (at: number): Promise<PdfPage> => {
    const page = pages.get(at) ?? file.page(at)
    pages.set(at, page)
    return page
  }
  const known = new Set<string>()
  let isStopped = false
  let hasText = false
  const read = async (at: number): Promise<PdfPageText> => {
    const page = await pageAt(at)
    const paragraphs = paragraphsOf(await page.pieces().catch(() => []))
    for (const word of wordsInLines(paragraphs)) known.add(word)
    const view = views[at]
    if (view) {
      sized(view.element, page, scale)
      view.text.append(textLayer(paragraphs, scale, known))
    }
    if (!hasText && paragraphs.length > 0) {
      hasText = true
      begun(sampleOf(paragraphs))
    }
    return { paragraphs, height: page.height }
  }
  const readings = new Map<number, Promise<PdfPageText>>()
  /** The text of a page, which is read once: early if the page comes near before its turn. */
  const readOnce = (at: number): Promise<PdfPageText> => {
    const reading = readings.get(at) ?? read(at)
    readings.set(at, reading)
    return reading
  }
  const views = Array.from({ length: file.length }, (_, at): PageView => {
    const view = pageView(first, scale, messages('pdfPageOf', String(at + 1), String(file.length)))
    near.follow(view.element, async () => {
      await readOnce(at)
      return pageAt(at)
    })
    return view
  })
  root.replaceChildren(...views.map((view) => view.element))
  const readAll = async (): Promise<readonly PdfPageText[]> => {
    const texts: PdfPageText[] = []
    for (let at = 0; at < file.length && !isStopped; at++) {
      texts.push(await readOnce(at))
      await inTurn()
    }
    return texts
  }
  return {
    texts: readAll(),
    known,
    stop() {
      isStopped = true
      near.stop()
    },
  }
}

function sampleOf(paragraphs: readonly PdfParagraph[]): string {
  return paragraphs.flatMap(({ lines }) => lines.map(({ text }) => text)).join(' ')
}
