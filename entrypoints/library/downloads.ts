import { EXPORT_FORMATS, type ExportFormat } from '../../facts/views/exports/formats.ts'
import { download } from '../shared/download.ts'
import { errorText, type Tools, working } from './page-tools.ts'
import type { ExportedPlace } from './protocol.ts'

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
