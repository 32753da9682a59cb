import { browser } from '../shared/browser.ts'
import { reported, reportedError } from '../shared/reported-error.ts'

/** Where the last errors are kept: the background is stopped again and again. */
const ERRORS = 'lastErrors'

/** How many of them. */
const MOST_ERRORS = 10

/** Keeps an error for the reader to report; the same one over and over again once. */
export async function noteError(error: unknown): Promise<void> {
  await noteReported(reportedError(error))
}

let noting: Promise<void> = Promise.resolve()

/** Keeps an error that a script in a page, or a page of the extension, reports. One after the other: none is lost. */
export function noteReported(error: unknown): Promise<void> {
  noting = noting.then(() => keep(error))
  return noting
}

/** What the browser could not keep: here until the background is stopped. */
let unkept: readonly string[] = []

async function keep(error: unknown): Promise<void> {
  const { name, message, place } = reported(error)
  const line = `${name}: ${message} ${place}`.trim()
  const dated = `${new Date().toISOString()} ${line}`
  try {
    const kept = await storedErrors()
    if (String(kept.at(-1)).endsWith(` ${line}`)) return
    await browser.storage.local.set({ [ERRORS]: [...kept.slice(1 - MOST_ERRORS), dated] })
  } catch {
    if (!unkept.at(-1)?.endsWith(` ${line}`)) unkept = [...unkept.slice(1 - MOST_ERRORS), dated]
  }
}

/** The kept errors, the oldest first. If the browser cannot read them: the reason, then the errors since. */
export async function lastErrors(): Promise<readonly unknown[]> {
  const stored = await storedErrors().catch((error: unknown) => [`cannot be read: ${error}`])
  return [...stored, ...unkept]
}

async function storedErrors(): Promise<readonly unknown[]> {
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
