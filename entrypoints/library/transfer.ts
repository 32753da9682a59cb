import type { Notice } from '../../components/library/notice.tsx'
import type { Words } from '../../components/ui/messages.ts'
import type { Entity } from '../../facts/types.ts'
import { EXPORT_FORMATS, type ExportFormat } from '../../facts/views/exports/formats.ts'
import { download } from '../shared/download.ts'
import { LibraryError } from '../shared/library/errors.ts'
import { askNoteError, tellImported } from '../shared/messages.ts'
import type { AskWorker } from './ask.ts'
import type { ImportReport } from './import.ts'
import type { ExportedPlace } from './protocol.ts'

/** What the parts of the page share: the worker, the messages, and a function that shows a notice. */
export interface Tools {
  readonly ask: AskWorker
  readonly words: Words
  readonly say: (notice: Notice | undefined) => void
}

/** An error as a sentence for the reader. The error itself is noted for reports. */
export function troubleOf(error: unknown, words: Words): string {
  const trouble = error instanceof LibraryError ? error.trouble : 'failed'
  void askNoteError(error instanceof LibraryError ? (error.cause ?? error) : error)
  return words(`trouble_${trouble}`)
}

/** How many imports have begun and ended on this page. */
let begun = 0
let ended = 0

/**
 * Whether the library is the same for some time: while an import runs there are articles that nobody reckons with yet.
 *
 * @returns tells whether no import has run since
 */
export function quietFromNow(): () => boolean {
  const before = begun
  const wasQuiet = begun === ended
  return () => wasQuiet && begun === before
}

/** Imports the articles of a file, with its progress, a cancel button and the result in the notice. */
export async function takeFile(file: File, tools: Tools): Promise<void> {
  begun++
  await takeNow(file, tools)
  ended++
}

async function takeNow(file: File, { ask, words, say }: Tools): Promise<void> {
  const control = new AbortController()
  const tell = (done: number): void => say(working(words('importing'), done, control, words))
  tell(0)
  try {
    const report = await ask(
      'import',
      { file, from: { file: file.name, at: new Date().toISOString() }, ...(await own()) },
      { tell, signal: control.signal },
    )
    if (report.added > 0) await tellImported(report.added)
    if (report.trouble !== undefined) void askNoteError(new Error(`import: ${report.trouble}`))
    const isTrouble = report.broken > 0 || report.ended === 'cut'
    say({ text: `${file.name}: ${importText(report, words)}`, isTrouble })
  } catch (error) {
    say({ text: `${file.name}: ${troubleOf(error, words)}`, isTrouble: true })
  }
}

/** Attaché's own names and articles: a file can neither rename nor replace them. */
async function own(): Promise<{ known: readonly Entity[]; shipped: readonly string[] }> {
  const [{ default: world }, { default: bundle }] = await Promise.all([
    import('made:world'),
    import('made:bundle'),
  ])
  return { known: world.entities, shipped: bundle.sources.map((source) => source.id) }
}

/** The result of an import, in sentences: what was added, then what was not and why. */
export function importText(report: ImportReport, words: Words): string {
  const { added, known, broken, lines, ended, trouble } = report
  const numbers = lines.length < broken ? [...lines, '…'] : lines
  const more = [
    known > 0 && words('importKnown', String(known)),
    broken > 0 && lines.length > 0 && words('importLines', String(broken), numbers.join(', ')),
    broken > 0 && lines.length === 0 && words('importRecords', String(broken)),
    ended === 'cancelled' && words('importCancelled'),
    trouble === undefined && ended === 'cut' && words('importCut'),
    trouble !== undefined && words(trouble === 'full' ? 'importFull' : 'importFailed'),
  ].filter((sentence) => sentence !== false)
  return [words('imported', String(added)), ...(more.length > 0 ? [more.join(' ')] : [])].join(' · ')
}

/** Exports the library as a download. */
export async function exportFile({ ask, words, say }: Tools): Promise<void> {
  const control = new AbortController()
  const tell = (done: number): void => say(working(words('exporting'), done, control, words))
  tell(0)
  try {
    const file = await ask('export', {}, { tell, signal: control.signal })
    say(undefined)
    if (!file) return
    download(file, `attache-library-${new Date().toISOString().slice(0, 10)}.jsonl`)
  } catch (error) {
    say({ text: troubleOf(error, words), isTrouble: true })
  }
}

/** Has an article, what is known of somebody, or what a search found, downloaded for another program. */
export async function exportPlaceAs(
  what: ExportedPlace,
  format: ExportFormat,
  { ask, words, say }: Tools,
): Promise<void> {
  try {
    const file = await ask('exportAs', { what, format })
    say(file ? undefined : { text: words('nothingToExport'), isTrouble: true })
    if (file) download(new Blob([file.content], { type: EXPORT_FORMATS[format].type }), file.name)
  } catch (error) {
    say({ text: troubleOf(error, words), isTrouble: true })
  }
}

function working(text: string, done: number, control: AbortController, words: Words): Notice {
  return { text, isTrouble: false, done, action: { label: words('cancel'), run: () => control.abort() } }
}
