/** What can go wrong with the library. */
export type LibraryTrouble = 'full' | 'blocked' | 'newer' | 'unreadable' | 'failed'

/** For readers: what happened, what was kept, what to do. */
const MESSAGES: Readonly<Record<LibraryTrouble, string>> = {
  full: 'There is no more room on this device for the library. Nothing was saved, and what you had is as it was. Delete articles you no longer need, or free some space, and save again.',
  blocked:
    'The library is still in use by an older Attaché in another tab. Nothing was changed. Close the other Attaché tabs, or restart the browser, and try again.',
  newer:
    'The library was written by a newer Attaché than this one. Nothing was changed. Update Attaché to open it again.',
  unreadable:
    'The browser could not read this part of the library. The rest is as it was. Export what is there, and try again.',
  failed: 'The library could not be written. Nothing was saved, and what you had is as it was. Try again.',
}

/** A failure of the library, whose message is for readers. */
export class LibraryError extends Error {
  readonly trouble: LibraryTrouble

  constructor(trouble: LibraryTrouble, options?: ErrorOptions) {
    super(MESSAGES[trouble], options)
    this.name = 'LibraryError'
    this.trouble = trouble
  }
}

const BY_NAME: Readonly<Record<string, LibraryTrouble>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  DataError: 'unreadable',
  NotReadableError: 'unreadable',
  DataCloneError: 'unreadable',
}

/** What a failure of IndexedDB is to readers. */
export function libraryError(error: unknown): LibraryError {
  if (error instanceof LibraryError) return error
  const name = error instanceof DOMException || error instanceof Error ? error.name : ''
  return new LibraryError(BY_NAME[name] ?? 'failed', { cause: error })
}
