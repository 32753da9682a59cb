import type { ReadReply } from './channels/payloads.ts'

/** What was read of a document, in the document's own frame. */
export interface KeptReading {
  readonly reply: Promise<ReadReply>
  /** Whether the page still says what was read. */
  isCurrent(): Promise<boolean>
}

/** The name of the global in which a frame keeps it, in the world of the content scripts. */
export const KEPT_READING = 'attacheReading'
