/** What is kept of an error, for readers to report. */
export interface ReportedError {
  readonly name: string
  readonly message: string
  /** Where in our code it was; empty where nothing says so. */
  readonly place: string
}

/** UTF-16 units that are kept of each. */
const LONGEST = 300

/** What an error says of itself, and where in our code it was; no address of a page, and no more than a line. */
export function reportedError(error: unknown): ReportedError {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
  // Chromium begins with the message, which may be several lines; Firefox with the place.
  const lines = (stack ?? '').replace(message, '').split('\n')
  const place = error instanceof Error ? lines.find((line) => /:\d+:\d+\)?$/.test(line)) : undefined
  return reported({ name, message, place: place?.trim().replace(/^at /, '') ?? '' })
}

/** The same of an error that another script reports; its process may have been taken over. */
export function reported(error: unknown): ReportedError {
  const { name, message, place } = Object(error) as { readonly [K in keyof ReportedError]?: unknown }
  return { name: plain(name), message: plain(message), place: plain(place) }
}

/** The extension's own addresses keep their path: it says where in the code. */
function plain(text: unknown): string {
  return String(text ?? '')
    .slice(0, LONGEST * 4)
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/(?:chrome|moz)-extension:\/\/[\w-]+/g, '')
    .replace(/\b(?:https?|file|blob|data):\S+/g, '(address)')
    .slice(0, LONGEST)
}
