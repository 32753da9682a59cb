import type { Notice } from '../../components/library/notice.tsx'
import type { Messages } from '../../components/ui/messages.ts'
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
  readonly messages: Messages
  readonly say: (notice: Notice | undefined) => void
}

/** An error as a sentence for the reader. The error itself is noted for reports. */
export function errorText(error: unknown, messages: Messages): string {
  const code = error instanceof LibraryError ? error.code : 'failed'
  void askNoteError(error instanceof LibraryError ? (error.cause ?? error) : error)
  return messages(`error_${code}`)
}

/** How many imports have begun and ended on this page. */
let begun = 0
let ended = 0

/**
 * Whether the library is the same for some time: while an import runs there are articles that nobody reckons with yet.
 *
 * @returns a function that returns whether no import has run since
 */
export function quietFromNow(): () => boolean {
  const before = begun
  const wasQuiet = begun === ended
  return () => wasQuiet && begun === before
}

/** Imports the articles of a file, with its progress, a cancel button and the result in the notice. */
export function takeFile(file: File, tools: Tools): Promise<void> {
  return importing(() => takeNow(file, tools))
}

/** Has articles come, one source after the other. */
export async function importing(take: () => Promise<void>): Promise<void> {
  begun++
  // In other tabs too there are articles that nobody reckons with yet.
  await navigator.locks.request(IMPORTING, take).finally(() => ended++)
}

/** The lock that is held while articles come. */
const IMPORTING = 'library-import'

/** Whether a page of the library imports a file. */
export async function isImporting(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query()
  return held.some(({ name }) => name === IMPORTING)
}

async function takeNow(file: File, { ask, messages, say }: Tools): Promise<void> {
  const control = new AbortController()
  const onProgress = (done: number): void => say(working(messages('importing'), done, control, messages))
  onProgress(0)
  try {
    const report = await ask(
      'import',
      { file, from: { file: file.name, at: new Date().toISOString() }, ...(await own()) },
      { onProgress, signal: control.signal },
    )
    // Also if no article is new: annotations may be.
    await tellImported(report.added)
    if (report.code !== undefined) void askNoteError(new Error(`import: ${report.code}`))
    const isError = report.broken > 0 || report.ended === 'cut'
    say({ text: `${file.name}: ${importText(report, messages)}`, isError })
  } catch (error) {
    say({ text: `${file.name}: ${errorText(error, messages)}`, isError: true })
  }
}

/** Attaché's own names and articles: a file can neither rename nor replace them. */
export async function own(): Promise<{ known: readonly Entity[]; shipped: readonly string[] }> {
  const [{ default: world }, { default: bundle }] = await Promise.all([
    import('made:world'),
    import('made:bundle'),
  ])
  return { known: world.entities, shipped: bundle.sources.map((source) => source.id) }
}

/** The result of an import, in sentences: what was added, then what was not and why. */
export function importText(report: ImportReport, messages: Messages): string {
  const { added, known, broken, lines, ended, code } = report
  const numbers = lines.length < broken ? [...lines, '…'] : lines
  const more = [
    known > 0 && messages('importKnown', String(known)),
    broken > 0 && lines.length > 0 && messages('importLines', String(broken), numbers.join(', ')),
    broken > 0 && lines.length === 0 && messages('importRecords', String(broken)),
    ended === 'cancelled' && messages('importCancelled'),
    code === undefined && ended === 'cut' && messages('importCut'),
    code !== undefined && messages(code === 'full' ? 'importFull' : 'importFailed'),
  ].filter((sentence) => sentence !== false)
  return [messages('imported', String(added)), ...(more.length > 0 ? [more.join(' ')] : [])].join(' · ')
}

/** Exports the library as a download. */
export async function exportFile({ ask, messages, say }: Tools): Promise<void> {
  const control = new AbortController()
  const onProgress = (done: number): void => say(working(messages('exporting'), done, control, messages))
  onProgress(0)
  try {
    const file = await ask('export', {}, { onProgress, signal: control.signal })
    say(undefined)
    if (!file) return
    download(file, `attache-library-${new Date().toISOString().slice(0, 10)}.jsonl`)
  } catch (error) {
    say({ text: errorText(error, messages), isError: true })
  }
}

/** Has an article, what is known of somebody, or what a search found, downloaded for another program. */
export async function exportPlaceAs(
  what: ExportedPlace,
  format: ExportFormat,
  { ask, messages, say }: Tools,
): Promise<void> {
  try {
    const file = await ask('exportAs', { what, format })
    say(file ? undefined : { text: messages('nothingToExport'), isError: true })
    if (file) download(new Blob([file.content], { type: EXPORT_FORMATS[format].type }), file.name)
  } catch (error) {
    say({ text: errorText(error, messages), isError: true })
  }
}

export function working(text: string, done: number, control: AbortController, messages: Messages): Notice {
  return { text, isError: false, done, action: { label: messages('cancel'), run: () => control.abort() } }
}
