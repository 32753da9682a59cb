/** The page that shows PDF files, and which file it shows. */
import { browser } from './browser.ts'

const PAGE = 'pdf.html'

/** Files of these addresses can be shown. */
const SCHEMES = /^(?:https?|file):$/

/** The address of the page that shows a file. @param address of the file; absent where the reader is to choose one */
export function pdfPageFor(address?: string): string {
  const page = browser.runtime.getURL(PAGE)
  return address === undefined ? page : `${page}?file=${encodeURIComponent(address)}`
}

/** Whether an address is that of the page that shows PDF files. */
export function isPdfPage(address: string | undefined): boolean {
  return address?.split(/[?#]/)[0] === browser.runtime.getURL(PAGE)
}

/** The file that the page is to show. @returns undefined where it is none, or of an address that browsers show no file of */
export function fileAddress(search: string): string | undefined {
  const url = URL.parse(new URLSearchParams(search).get('file') ?? '')
  return url && SCHEMES.test(url.protocol) ? url.href : undefined
}

/** Whether an address looks like that of a PDF file. */
export function isPdfAddress(address: string | undefined): boolean {
  const url = URL.parse(address ?? '')
  return url !== null && SCHEMES.test(url.protocol) && /\.pdf$/i.test(url.pathname)
}

/** The name of a file by its address. */
export function fileName(address: string): string {
  const last =
    URL.parse(address)
      ?.pathname.split('/')
      .findLast((part) => part !== '') ?? address
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}
