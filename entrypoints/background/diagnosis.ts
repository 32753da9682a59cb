import bundle from 'made:bundle'
import world from 'made:world'
import { browser } from '../shared/browser.ts'
import { told, toldError } from '../shared/told-error.ts'
import { library } from './reading.ts'

/** Where the last errors are kept: the background is stopped again and again. */
const ERRORS = 'lastErrors'

/** How many of them. */
const MOST = 10

/** Keeps an error for the reader to report; the same one over and over again once. */
export async function noteError(error: unknown): Promise<void> {
  await noteTold(toldError(error))
}

/** Keeps an error that a script in a page, or a page of the extension, tells of. */
export async function noteTold(error: unknown): Promise<void> {
  const { name, message, place } = told(error)
  const line = `${name}: ${message} ${place}`.trim()
  try {
    const kept = await lastErrors()
    if (String(kept.at(-1)).endsWith(` ${line}`)) return
    const dated = `${new Date().toISOString()} ${line}`
    await browser.storage.local.set({ [ERRORS]: [...kept.slice(1 - MOST), dated] })
  } catch {
    // That errors cannot be kept is an error, which would have to be kept.
  }
}

async function lastErrors(): Promise<readonly unknown[]> {
  const { [ERRORS]: errors } = await browser.storage.local.get(ERRORS)
  return Array.isArray(errors) ? errors : []
}

/** Keeps what nobody else catches. */
export function watchErrors(): void {
  const scope = globalThis as unknown as EventTarget
  scope.addEventListener('error', (event) => void noteError((event as ErrorEvent).error))
  scope.addEventListener(
    'unhandledrejection',
    (event) => void noteError((event as PromiseRejectionEvent).reason),
  )
}

/** What a report of a mistake needs of the background: counts, and the last errors. */
export async function diagnosis(): Promise<Readonly<Record<string, string | number>>> {
  const errors = await lastErrors().catch((error: unknown) => [`cannot be read: ${error}`])
  const counts = await library()
    .then((opened) => opened.everything())
    .then(({ bundle: saved, damaged }) => ({
      'articles saved': saved.sources.length,
      'facts saved': saved.facts.length,
      'records that cannot be read': damaged,
    }))
    .catch((error: unknown) => ({ library: error instanceof Error ? error.message : String(error) }))
  return {
    'leaders and countries known': world.entities.length,
    'offices known as of': world.asOf,
    'facts shipped': bundle.facts.length,
    ...counts,
    'last errors': errors.length > 0 ? `\n  ${errors.join('\n  ')}` : 'none',
  }
}
