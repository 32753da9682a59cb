/** The requests of the library's page to its worker. The page imports the types alone. */

import * as v from 'valibot'
import type { SourceClaims } from '../../facts/bundle/checks.ts'
import { annotationChangeSchema, entityId, searchSchema } from '../../facts/bundle/schema.ts'
import type { Exchanged } from '../../facts/bundle/shared-article.ts'
import { FACT_KINDS, type FactKind } from '../../facts/fact-kinds.ts'
import type { AnnotationChange, Entity, EntityId, FactSearch, Imported } from '../../facts/types.ts'
import type { ExportedFile } from '../../facts/views/exports/exported.ts'
import { EXPORT_FORMAT_NAMES } from '../../facts/views/exports/formats.ts'
import type { FilterValues } from '../../facts/views/fact-filter.ts'
import {
  type ListedArticle,
  type ListedEntity,
  type ListedFact,
  type OpenArticle,
  ORDERS,
} from '../../facts/views/library-listing.ts'
import { MOST_COMPARED, type SideBySide } from '../../facts/views/side-by-side.ts'
import type { Timeline } from '../../facts/views/timeline.ts'
import type { Channel, Sent } from '../shared/channels/channel.ts'
import { NOTHING, shapeOf, trusted } from '../shared/channels/schemas.ts'
import type { LibraryErrorCode } from '../shared/library/errors.ts'
import type { FolderRecord } from '../shared/library/schema.ts'
import type { WholeListing } from '../shared/library/types.ts'
import type { ImportReport } from './import.ts'

/** What is shown of the library at once. */
export interface FirstRows {
  /** The newest articles. */
  readonly rows: readonly ListedArticle[]
  readonly counts: {
    readonly articles: number
    readonly entities: number
    readonly facts: number
    /** How many deleted articles can be restored. */
    readonly deleted: number
  }
}

/** What is known of the library when all its summaries are read. */
export interface WholeLibrary extends Pick<WholeListing, 'held'> {
  readonly entities: readonly ListedEntity[]
  readonly articles: number
  readonly facts: number
  readonly values: FilterValues
  /** How many articles cannot be read. */
  readonly damaged: number
}

/** Articles of a list, from number `from` on. */
export interface ArticleRows {
  readonly total: number
  readonly from: number
  readonly articles: readonly ListedArticle[]
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

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const kind = v.exactOptional(v.picklist(FACT_KINDS))

const articleList = { query: v.string(), order: v.picklist(ORDERS) }

const exportedPlace: v.GenericSchema<unknown, ExportedPlace> = v.variant('of', [
  v.object({ of: v.literal('article'), id: v.string() }),
  v.object({ of: v.literal('name'), id: entityId, kind }),
  v.object({ of: v.literal('search'), search: searchSchema }),
])

/** What is known of them is large, and was checked when it was made. */
const entities = v.custom<readonly Entity[]>((value) => v.is(v.array(v.looseObject({ id: entityId })), value))

/** Attaché's own leaders, countries and articles. */
const ours = { known: entities, shipped: v.pipe(v.array(v.string()), v.readonly()) }

const folderHandle = v.custom<FileSystemDirectoryHandle>(
  (value) => (Object(value) as { readonly kind?: unknown }).kind === 'directory',
)

/** `from`: only the page has the worker, so nobody else can send to it. */
export const TO_LIBRARY = {
  /** What is shown at once: it takes the same time, however many articles there are. Brings a library of an earlier version over. */
  open: { from: 'extension', ask: v.object({}), reply: trusted<FirstRows>() },
  /** The rest. `names`: the table of names as JSON. The worker cannot ask the background for it. */
  whole: { from: 'extension', ask: v.object({ names: v.string() }), reply: trusted<WholeLibrary>() },
  /** Articles of the list, from a row on. */
  articles: {
    from: 'extension',
    ask: v.object({ ...articleList, from: count, count }),
    reply: trusted<ArticleRows>(),
  },
  /** The ids of all articles of the list. */
  ids: { from: 'extension', ask: v.object(articleList), reply: trusted<readonly string[]>() },
  /** How many records cannot be read: all are tried, a few at a time. */
  check: { from: 'extension', ask: v.object({}), reply: trusted<number>() },
  article: {
    from: 'extension',
    ask: v.object({ id: v.string() }),
    reply: trusted<ArticleReply | undefined>(),
  },
  /** Some articles side by side. */
  compare: {
    from: 'extension',
    ask: v.object({ ids: v.pipe(v.array(v.string()), v.maxLength(MOST_COMPARED), v.readonly()) }),
    reply: trusted<SideBySide>(),
  },
  /** What is said about somebody: all, or of one kind. */
  timeline: {
    from: 'extension',
    ask: v.object({ id: entityId, kind, from: count, count }),
    reply: trusted<TimelinePage>(),
  },
  /** If nothing is looked for: all facts, the newest first. */
  facts: {
    from: 'extension',
    ask: v.object({ search: searchSchema, from: count, count }),
    reply: trusted<FactPage>(),
  },
  /** The searches that are kept; `change`: one more, or one less. */
  searches: {
    from: 'extension',
    ask: v.object({ change: v.exactOptional(v.object({ search: searchSchema, isKept: v.boolean() })) }),
    reply: trusted<readonly FactSearch[]>(),
  },
  /** What the reader adds to articles and facts, corrects or takes back. Answered with what undoes it. */
  annotate: {
    from: 'extension',
    ask: v.object({ changes: v.pipe(v.array(annotationChangeSchema), v.readonly()) }),
    reply: trusted<readonly AnnotationChange[]>(),
  },
  /** Some facts for another program; undefined if there are none. */
  exportAs: {
    from: 'extension',
    ask: v.object({ what: exportedPlace, format: v.picklist(EXPORT_FORMAT_NAMES) }),
    reply: trusted<ExportedFile | undefined>(),
  },
  /** The library's file; undefined if the reader cancelled. */
  export: { from: 'extension', ask: v.object({}), reply: trusted<Blob | undefined>() },
  /** `known`: the leaders and countries of Attaché's tables; `shipped`: the ids of the shipped articles. */
  import: {
    from: 'extension',
    ask: v.object({
      file: v.blob(),
      from: shapeOf<Imported>()({ file: v.string(), at: v.exactOptional(v.string()) }),
      ...ours,
    }),
    reply: trusted<ImportReport>(),
  },
  /** The folder that is shared with other devices; undefined if there is none. */
  folder: { from: 'extension', ask: v.object({}), reply: trusted<FolderRecord | undefined>() },
  /** Shares another folder from now on, or none. */
  'set-folder': {
    from: 'extension',
    ask: v.object({ handle: v.exactOptional(folderHandle) }),
    reply: NOTHING,
  },
  /** Exchanges articles with the folder. `known` and `shipped` as above. */
  exchange: { from: 'extension', ask: v.object(ours), reply: trusted<Exchanged>() },
} as const satisfies Channel

export type ToLibrary = typeof TO_LIBRARY

/** A message to the worker: a request, or the number of a request that is cancelled. */
export type ToWorker =
  | { readonly number: number; readonly request: Sent<ToLibrary> }
  | { readonly cancel: number }

export type FromWorker =
  | { readonly number: number; readonly reply: unknown }
  | { readonly number: number; readonly code: LibraryErrorCode; readonly error: unknown }
  /** The progress of a long one, from 0 to 1. */
  | { readonly number: number; readonly done: number }
