/** The requests to the page that shows PDF files: no script can be put into the extension's own pages. */
import * as v from 'valibot'
import type { Channel, Sent } from './channel.ts'
import { readReply } from './from-reader.ts'

export const TO_PDF = {
  /** The article of the file that it shows. */
  'pdf-article': { from: 'extension', ask: v.object({}), reply: readReply },
} as const satisfies Channel

export type ToPdf = typeof TO_PDF

/** A request to that page, as it is sent. */
export type PdfRequest = Sent<ToPdf>
