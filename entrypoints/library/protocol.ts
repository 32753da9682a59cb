import type { SourceClaims } from '../../facts/bundle/checks.ts'
import type { FactKind } from '../../facts/fact-kinds.ts'
import type { Entity, EntityId, FactSearch, Imported } from '../../facts/types.ts'
import type { ExportedFile } from '../../facts/views/exports/exported.ts'
import type { ExportFormat } from '../../facts/views/exports/formats.ts'
import type { LibraryListing, ListedFact, OpenArticle } from '../../facts/views/library-listing.ts'
import type { Timeline } from '../../facts/views/timeline.ts'
import type { LibraryErrorCode } from '../shared/library/errors.ts'
import type { Found } from '../shared/library/types.ts'
import type { ImportReport } from './import.ts'

/** What the library's page can ask its worker, and the replies. */
export interface Questions {
  /** Connects to the library, and brings one of an earlier version over. */
  connect: { ask: object; reply: undefined }
  /** `names`: the table of names as JSON. The worker cannot ask the background for it. */
  open: { ask: { names: string }; reply: OpenedLibrary }
  /** How many records cannot be read: all are tried, a few at a time. */
  check: { ask: object; reply: number }
  article: { ask: { id: string }; reply: ArticleReply | undefined }
  /** What is said about somebody: all, or of one kind. */
  timeline: { ask: { id: EntityId; kind?: FactKind; from: number; count: number }; reply: TimelinePage }
  /** If nothing is looked for: all facts, the newest first. */
  facts: { ask: { search: FactSearch; from: number; count: number }; reply: FactPage }
  /** The searches that are kept; `change`: one more, or one less. */
  searches: {
    ask: { change?: { readonly search: FactSearch; readonly isKept: boolean } }
    reply: readonly FactSearch[]
  }
  /** Some facts for another program; undefined if there are none. */
  exportAs: { ask: { what: ExportedPlace; format: ExportFormat }; reply: ExportedFile | undefined }
  /** The library's file; undefined if the reader cancelled. */
  export: { ask: object; reply: Blob | undefined }
  /** `known`: the leaders and countries of Attaché's tables; `shipped`: the ids of the shipped articles. */
  import: {
    ask: { file: Blob; from: Imported; known: readonly Entity[]; shipped: readonly string[] }
    reply: ImportReport
  }
}

export type LibraryQuestion = keyof Questions

/** The contents of an open library. */
export interface OpenedLibrary extends LibraryListing, Pick<Found, 'damaged' | 'held'> {
  /** How many deleted articles can be restored. */
  readonly deleted: number
}

/** What can be exported by itself: an article, what is known of somebody, or what a search finds. */
export type ExportedPlace =
  | { readonly of: 'article'; readonly id: string }
  /** `kind`: facts of one kind only. */
  | { readonly of: 'name'; readonly id: EntityId; readonly kind?: FactKind }
  | { readonly of: 'search'; readonly search: FactSearch }

/** An article whose facts have no checks yet, and what it says about leaders and countries. */
export interface ArticleReply {
  readonly article: OpenArticle
  readonly claims: readonly SourceClaims[]
}

/** Facts of a list, from number `from` on. */
export interface FactPage {
  readonly total: number
  readonly from: number
  readonly facts: readonly ListedFact[]
  /** Whether `total` is how many there are; else more may be found. */
  readonly isAll: boolean
  /** Words of facts that the query may mean, folded. */
  readonly meant: readonly string[]
}

/** Some of the facts about somebody, and how many of each kind there are. */
export interface TimelinePage extends FactPage, Pick<Timeline, 'kinds'> {}

export interface Asked<Q extends LibraryQuestion = LibraryQuestion> {
  readonly number: number
  readonly question: Q
  readonly ask: Questions[Q]['ask']
}

/** A message to the worker: a question, or the number of a question that is cancelled. */
export type ToWorker = Asked | { readonly cancel: number }

export type FromWorker =
  | { readonly number: number; readonly reply: unknown }
  | { readonly number: number; readonly code: LibraryErrorCode; readonly error: unknown }
  /** The progress of a long one, from 0 to 1. */
  | { readonly number: number; readonly done: number }
