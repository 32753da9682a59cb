import type { Messages } from '../../components/ui/messages.ts'
import type { Entity } from '../../facts/types.ts'
import { askNoteError, tellImported } from '../shared/messages.ts'
import type { ImportReport } from './import.ts'
import { importing } from './import-lock.ts'
import { errorText, type Tools, working } from './page-tools.ts'

/** Imports the articles of a file, with its progress, a cancel button and the result in the notice. */
export function takeFile(file: File, tools: Tools): Promise<void> {
  return importing(() => takeNow(file, tools))
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
