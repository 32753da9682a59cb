import type { SourceClaims } from '../../facts/bundle/checks.ts'
import type { Entity, EntityId, Imported } from '../../facts/types.ts'
import type { ListedFact, OpenArticle, Shelf } from '../../facts/views/library-listing.ts'
import type { LibraryTrouble } from '../shared/library/errors.ts'
import type { Found } from '../shared/library/types.ts'
import type { ImportReport } from './import.ts'

/** What the library page asks its worker, and what comes back for it. */
export interface Questions {
  /** `names`: the table of names as JSON, which a worker cannot ask the background for. */
  open: { ask: { names: string }; reply: OpenedLibrary }
  article: { ask: { id: string }; reply: ArticleReply | undefined }
  timeline: { ask: { id: EntityId; from: number; count: number }; reply: FactPage }
  /** All facts, the newest first, where the query is empty. */
  facts: { ask: { query: string; from: number; count: number }; reply: FactPage }
  /** The library's file; nothing where the reader wanted no more. */
  export: { ask: object; reply: Blob | undefined }
  /** `known`: leaders and countries that Attaché knows by itself; `shipped`: the ids of the articles that ship. */
  import: {
    ask: { file: Blob; from: Imported; known: readonly Entity[]; shipped: readonly string[] }
    reply: ImportReport
  }
}

export type LibraryQuestion = keyof Questions

/** What there is when the library is opened. */
export interface OpenedLibrary extends Shelf, Pick<Found, 'damaged' | 'held'> {
  /** How many deleted articles can be brought back. */
  readonly deleted: number
}

/** An article whose facts have no checks yet, and what it says of leaders and countries. */
export interface ArticleReply {
  readonly article: OpenArticle
  readonly told: readonly SourceClaims[]
}

/** Some of many facts, from the `from`th on. */
export interface FactPage {
  readonly total: number
  readonly from: number
  readonly facts: readonly ListedFact[]
}

export interface Asked<Q extends LibraryQuestion = LibraryQuestion> {
  readonly number: number
  readonly question: Q
  readonly ask: Questions[Q]['ask']
}

/** What the page says to its worker: a question, or that the answer to one is no longer wanted. */
export type ToWorker = Asked | { readonly cancel: number }

export type FromWorker =
  | { readonly number: number; readonly reply: unknown }
  | { readonly number: number; readonly trouble: LibraryTrouble; readonly error: unknown }
  /** How far a long one is, from 0 to 1. */
  | { readonly number: number; readonly done: number }
