import {
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
  Util,
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PdfPiece } from '../../facts/articles/pdf/lines.ts'
import type { PdfMeta } from '../../facts/articles/pdf/pdf-article.ts'
import { browser } from '../shared/browser.ts'

/** Why a file is not shown. */
export type PdfErrorCode = 'locked' | 'broken'

export class PdfError extends Error {
  readonly code: PdfErrorCode

  constructor(code: PdfErrorCode) {
    super(code)
    this.code = code
  }
}

/** A page of a file. Lengths are in CSS px at a scale of 1, which is 72 to an inch. */
export interface PdfPage {
  readonly width: number
  readonly height: number
  /** Its text, in the order of the file, without what is turned. */
  pieces(): Promise<PdfPiece[]>
  /** Draws it. @returns the undo; `done` resolves when it is drawn, or was undone */
  draw(canvas: HTMLCanvasElement, scale: number): { readonly done: Promise<void>; stop(): void }
}

export interface OpenPdf {
  readonly length: number
  /** Counted from 0. */
  page(at: number): Promise<PdfPage>
  meta(): Promise<Pick<PdfMeta, 'title' | 'author' | 'language'>>
}

GlobalWorkerOptions.workerSrc = browser.runtime.getURL('pdf/worker.mjs')

/**
 * Reads a file.
 *
 * @param password of a file that is protected by one
 * @throws PdfError if it is protected by another password, or is no PDF
 */
export async function openPdf(bytes: Uint8Array<ArrayBuffer>, password?: string): Promise<OpenPdf> {
  const loading = getDocument({
    // The worker takes the bytes over, and another password needs them again.
    data: bytes.slice(),
    ...(password === undefined ? {} : { password }),
    cMapUrl: browser.runtime.getURL('pdf/cmaps/'),
    cMapPacked: true,
    useSystemFonts: true,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  })
  const file = await loading.promise.catch((error: unknown) => {
    throw new PdfError((error as Error).name === 'PasswordException' ? 'locked' : 'broken')
  })
  return {
    length: file.numPages,
    async page(at) {
      return pageOf(await file.getPage(at + 1))
    },
    meta: () => statedMeta(file),
  }
}

function pageOf(page: PDFPageProxy): PdfPage {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  return {
    width,
    height,
    async pieces() {
      const { items, styles } = await page.getTextContent()
      return items.flatMap((item) =>
        'str' in item ? pieceOf(item, transform, styles[item.fontName]?.fontFamily) : [],
      )
    },
    draw(canvas, scale) {
      const viewport = page.getViewport({ scale })
      canvas.width = Math.floor(viewport.width)
      canvas.height = Math.floor(viewport.height)
      const task = page.render({ canvas, viewport })
      return { done: task.promise.catch(() => undefined), stop: () => task.cancel() }
    },
  }
}

/** Text that is turned by more than this, in radians, is no part of the text: stamps at the margin, labels of charts. */
const TURNED = 0.1

interface Item {
  readonly str: string
  readonly dir: string
  readonly transform: readonly number[]
  readonly width: number
}

function pieceOf(
  { str, dir, transform, width }: Item,
  view: readonly number[],
  family = 'sans-serif',
): PdfPiece[] {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = Util.transform([...view], [...transform]) as number[]
  if (str === '' || Math.abs(Math.atan2(b, a)) > TURNED) return []
  const piece = { text: str, x, baseline: y, width, size: Math.hypot(c, d), family }
  return [dir === 'rtl' ? { ...piece, isRtl: true } : piece]
}

async function statedMeta(file: PDFDocumentProxy): Promise<Pick<PdfMeta, 'title' | 'author' | 'language'>> {
  const { info } = await file.getMetadata().catch(() => ({ info: {} }))
  const { Title, Author, Language } = info as Readonly<Record<string, unknown>>
  const text = (value: unknown): string | undefined =>
    typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
  const [title, author, language] = [text(Title), text(Author), text(Language)]
  return {
    ...(title === undefined ? {} : { title }),
    ...(author === undefined ? {} : { author }),
    ...(language === undefined ? {} : { language }),
  }
}
