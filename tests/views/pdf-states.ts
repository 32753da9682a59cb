/** The states of the page that shows PDF files, but for the file itself, as data. */
import type { PdfFrameProps } from '../../components/pdf/pdf-frame.tsx'
import type { ViewState } from './states.ts'

export type PdfState = Pick<PdfFrameProps, 'title'> & Partial<PdfFrameProps>

const ADDRESS = { original: 'https://example.org/report.pdf' }
const FILE = { title: 'report.pdf', ...ADDRESS }

const STATES: Readonly<Record<string, PdfState>> = {
  'no file yet': { title: 'PDF', notice: 'choose' },
  loading: { ...FILE, notice: 'loading' },
  'not found': { ...FILE, notice: 'missing' },
  'a password is needed': { ...FILE, notice: 'locked' },
  'a wrong password': { ...FILE, notice: 'wrongPassword' },
  'a broken file': { ...FILE, notice: 'broken' },
  'a scanned file': { ...FILE, notice: 'scanned' },
  'a title that does not end': {
    title: 'Joint statement on trade, energy and defence '.repeat(6),
    ...ADDRESS,
  },
}

/** All states of it. */
export function pdfStates(): readonly ViewState[] {
  return Object.entries(STATES).map(([name, props]) => ({ name: `pdf: ${name}`, view: 'pdf', props }))
}
