/** Articles: their text, and where they come from. */
import type { IsoDate, IsoInstant } from './units.ts'

/** Where facts come from: an article. */
export interface Source {
  /** Made from title and text: the same article always gets the same id. */
  readonly id: string
  /** The title that the project or the reader gave it, else the publisher's. */
  readonly title: string
  /** The publisher's title, if `title` is another. */
  readonly sourceTitle?: string
  readonly url?: string
  readonly publisher?: string
  /** Who wrote it, as the byline has it. */
  readonly author?: string
  /** The day of publication that the article states. */
  readonly published?: IsoDate
  /** BCP 47. */
  readonly language: string
  /** When a reader saved it; absent in articles that come with Attaché. */
  readonly saved?: IsoInstant
  /** Set if it came from a file; absent in articles that come with Attaché or were saved here. */
  readonly imported?: Imported
}

/** From which file something came, and when. The import sets it; what a file says of itself does not count. */
export interface Imported {
  /** The file's name; empty if it was not kept. */
  readonly file: string
  readonly at?: IsoInstant
}

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'quotation' | 'caption'

/** A paragraph, a heading or the like: no sentence goes on from one block into the next. */
export interface Block {
  readonly kind: BlockKind
  readonly text: string
}

/** A text from which facts are built. */
export interface Article {
  readonly source: Source
  readonly blocks: readonly Block[]
}

/** The text of a source; the offsets of quotes count in its blocks. */
export interface SourceText {
  /** The source's id. */
  readonly id: string
  readonly blocks: readonly Block[]
}
