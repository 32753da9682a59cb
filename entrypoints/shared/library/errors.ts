/** What can go wrong with the library. */
export type LibraryErrorCode =
  | 'full'
  | 'blocked'
  | 'newer'
  | 'damaged'
  | 'unreadable'
  | 'failed'
  /** A library of an earlier version could not be converted. Nothing was changed. */
  | 'upgrade'
  /** What was to be brought back is no longer there. */
  | 'expired'
  /** A file is none of Attaché's. */
  | 'notLibrary'
  /** A file was written by a newer Attaché. */
  | 'newerFile'
  /** A file can only be read whole, and is too large for that. */
  | 'largeFile'
  /** A folder could not be read or written. */
  | 'folder'

/** A failure of the library; the message `error_…` in `_locales` says what happened, what was kept, and what to do. */
export class LibraryError extends Error {
  readonly code: LibraryErrorCode

  constructor(code: LibraryErrorCode, options?: ErrorOptions) {
    super(code, options)
    this.name = 'LibraryError'
    this.code = code
  }
}

const BY_NAME: Readonly<Record<string, LibraryErrorCode>> = {
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
