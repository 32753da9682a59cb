/** What can go wrong with the library. */
export type LibraryTrouble =
  | 'full'
  | 'blocked'
  | 'newer'
  | 'damaged'
  | 'unreadable'
  | 'failed'
  /** What was to be brought back is no longer there. */
  | 'expired'
  /** A file is none of Attaché's. */
  | 'notLibrary'
  /** A file was written by a newer Attaché. */
  | 'newerFile'
  /** A file can only be read whole, and is too large for that. */
  | 'largeFile'

/** A failure of the library; the message `trouble_…` in `_locales` says what happened, what was kept, and what to do. */
export class LibraryError extends Error {
  readonly trouble: LibraryTrouble

  constructor(trouble: LibraryTrouble, options?: ErrorOptions) {
    super(trouble, options)
    this.name = 'LibraryError'
    this.trouble = trouble
  }
}

const BY_NAME: Readonly<Record<string, LibraryTrouble>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  // What browsers say where their own files cannot be read or written.
  UnknownError: 'damaged',
  DataError: 'unreadable',
  NotReadableError: 'unreadable',
  DataCloneError: 'unreadable',
}

/** What a failure of IndexedDB, or of reading a file, is to readers. */
export function libraryError(error: unknown): LibraryError {
  if (error instanceof LibraryError) return error
  const name = error instanceof DOMException || error instanceof Error ? error.name : ''
  return new LibraryError(BY_NAME[name] ?? 'failed', { cause: error })
}
