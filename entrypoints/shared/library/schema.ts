import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb'
import type { Exchanged } from '../../../facts/bundle/shared-article.ts'
import type { OldFact } from '../../../facts/bundle/versions.ts'
import type {
  Annotation,
  Entity,
  EntityId,
  Fact,
  IsoInstant,
  Source,
  SourceText,
} from '../../../facts/types.ts'
import type { NumberedSummary } from './types.ts'

/** What an article says of its leaders and countries: kept by article, so that it goes with the article. */
export interface EntitiesRecord {
  readonly source: string
  readonly entities: readonly Entity[]
}

/** A fact as it is kept: those that version 1 wrote stay what they are until their article is built again. */
export type StoredFact = Fact | OldFact

/** The facts of an article, in the order in which they were built. */
export interface FactsRecord {
  readonly source: string
  readonly facts: readonly StoredFact[]
}

/** What the other stores say of an article, so that lists need not read them, and so that it can be taken out again. */
export interface SummaryRecord extends NumberedSummary {
  /** `later` of its day: a part of the keys of its `about` records, and of the order of lists. */
  readonly later: string
  /** `later` of the moment at which it was saved: of one day, what was saved last comes first. */
  readonly laterSaved: string
}

/** Claims about whom an article speaks of, as they are counted in `known`. */
export interface ClaimsRecord {
  /** The article's id. */
  readonly id: string
  readonly claims: readonly (readonly [EntityId, claim: string])[]
}

/** How much there is: kept, so that nobody has to count it. */
export interface TotalsRecord {
  /** Those that can be read. */
  readonly articles: number
  readonly facts: number
}

/** An article that speaks of an entity. @see named.ts */
export type NamedArticle = readonly [
  rank: 0 | 1,
  later: string,
  source: string,
  /** How many of its facts about the entity cards can show. */
  shown: number,
]

/** The position of an article among those that speak of an entity. */
export type NamedPlace = [rank: 0 | 1, later: string, source: string]

/** After all of them: IndexedDB compares arrays by the first difference. */
export const AFTER_ALL: [2] = [2]

/** Articles that speak of an entity, and follow each other. */
export interface NamedRecord {
  readonly entity: EntityId
  /** The position of the last article that belongs to this record. */
  readonly upTo: NamedPlace | typeof AFTER_ALL
  readonly articles: readonly NamedArticle[]
}

/** What articles say of an entity, each different claim once. */
export interface KnownRecord {
  readonly id: EntityId
  /** An entity in JSON (`serialiseRecord`), and how many articles say so. */
  readonly claims: readonly (readonly [claim: string, articles: number])[]
}

/** Words that start alike, and which articles of a block have them; `word-index.ts` has the why. */
export interface PostingsRecord {
  readonly block: number
  /** A line each; before the first there is a line end too. */
  readonly words: string
  /** Where the articles of each word end in `articles`. */
  readonly ends: Uint32Array
  /** By their numbers in the block. */
  readonly articles: Uint16Array
}

/** By which version of the builder an article's facts were built (`BUILDER`), so that a later one can build them again. */
export interface BuildRecord {
  readonly source: string
  /** `UNKNOWN_BUILDER` where nobody knows. */
  readonly builder: number
  /** How often a later one has begun with it: it may have been stopped. */
  readonly tries?: number
}

/** The first builder: what does not say by which it was built counts as its work. */
export const UNKNOWN_BUILDER = 1

/**
 * An article that was deleted, to be brought back for a day. Its text, entities and facts stay where they are until then,
 * and nothing else speaks of them.
 */
export interface DeletedArticle {
  readonly id: string
  readonly source: Source
  /** Under which `postings` still has it. */
  readonly number?: number
  /** Absent in what was deleted before it was kept, and counts as `UNKNOWN_BUILDER` then. */
  readonly builder?: number
}

/** Articles that were deleted at once, or some of them. */
export interface DeletionRecord {
  /** Of the deletion: what was deleted at once is brought back at once. */
  readonly token: string
  /** The how manieth record of the deletion it is. */
  readonly part: number
  readonly at: IsoInstant
  readonly articles: readonly DeletedArticle[]
  readonly ids: readonly string[]
  /** How many articles there are. */
  readonly count: number
}

/** Of an article that was deleted while a folder was shared, so that other devices learn of it. */
export interface LifeRecord {
  readonly id: string
  readonly deleted: IsoInstant
  /** Since when it is kept again. */
  readonly kept?: IsoInstant
}

/** What an article was when it was exchanged with the folder last: what is still so needs not be read. */
export interface ExchangedRecord {
  /** `keyOfShared` of its id. */
  readonly key: string
  /** The names of its files. */
  readonly files: readonly string[]
  /** `stampOf` what the library had of it. */
  readonly stamp: string
}

/** The folder that the reader shares with other devices. */
export interface FolderRecord {
  readonly handle: FileSystemDirectoryHandle
  readonly last?: Exchanged
}

export interface LibrarySchema extends DBSchema {
  sources: { key: string; value: Source; indexes: { url: string } }
  texts: { key: string; value: SourceText }
  entities: { key: string; value: EntitiesRecord }
  statements: { key: string; value: FactsRecord }
  summaries: { key: string; value: SummaryRecord; indexes: { newest: [string, string, string] } }
  claims: { key: string; value: ClaimsRecord }
  named: { key: [entity: EntityId, upTo: NamedPlace | typeof AFTER_ALL]; value: NamedRecord }
  known: { key: EntityId; value: KnownRecord }
  /** One record. */
  totals: { key: typeof TOTALS; value: TotalsRecord }
  postings: { key: [group: number, block: number]; value: PostingsRecord }
  /** The ids of articles by the numbers that `postings` has for them. */
  numbers: { key: number; value: string }
  /** Words that start with the same two letters, in alphabetical order, a line each. */
  lexicon: { key: string; value: string }
  builds: { key: string; value: BuildRecord; indexes: { builder: number } }
  annotations: { key: string; value: Annotation; indexes: { source: string } }
  deletions: {
    key: [token: string, part: number]
    value: DeletionRecord
    indexes: { at: [at: string, count: number]; id: string }
  }
  lives: { key: string; value: LifeRecord }
  exchanged: { key: string; value: ExchangedRecord }
  /** One record, if there is a folder. */
  folder: { key: typeof FOLDER; value: FolderRecord }
  /** From version 4 to 6 words were in these. */
  words: { key: [bucket: number, block: number]; value: unknown }
  vocabulary: { key: number; value: unknown }
  /** Until version 7 each article of each entity was a record, and each deleted article. */
  about: { key: OldAboutKey; value: unknown }
  deleted: { key: [token: string, id: string]; value: OldDeleted; indexes: { at: string; id: string } }
  /** Until version 3 each fact was a record. */
  facts: {
    key: [day: string, source: string, fact: string]
    value: StoredFact
    indexes: { about: string; source: string }
  }
}

/** The rank, the day and the source of an article, as versions 4 to 7 kept it for each entity. */
export type OldAboutKey = [entity: EntityId, ...NamedPlace]

/** An article that was deleted, as versions 4 to 7 kept it. */
export interface OldDeleted extends DeletedArticle {
  readonly token: string
  readonly at: IsoInstant
}

export const FOLDER = 'folder'

export const TOTALS = 'totals'

export type StoreName =
  | 'sources'
  | 'texts'
  | 'entities'
  | 'statements'
  | 'summaries'
  | 'claims'
  | 'named'
  | 'known'
  | 'totals'
  | 'postings'
  | 'numbers'
  | 'lexicon'
  | 'builds'
  | 'annotations'
  | 'deletions'
  | 'lives'
  | 'exchanged'
  | 'folder'

/** What there is of an article; of deleted ones it is still there. */
export const CONTENT = ['texts', 'entities', 'statements'] as const satisfies readonly StoreName[]

/** What shows which articles there are, and is made from their content. */
export const INDEXES = [
  'summaries',
  'claims',
  'named',
  'known',
  'totals',
] as const satisfies readonly StoreName[]

export const ALL_STORES: readonly StoreName[] = [
  'sources',
  ...CONTENT,
  ...INDEXES,
  'postings',
  'numbers',
  'lexicon',
  'builds',
  'annotations',
  'deletions',
  'lives',
  'exchanged',
  'folder',
]

export type Database = IDBPDatabase<LibrarySchema>

/** Where all can be read. */
export type Reading = Pick<IDBPTransaction<LibrarySchema, StoreName[], IDBTransactionMode>, 'objectStore'>

/** Where indexes can be changed. */
export type Changing = IDBPTransaction<LibrarySchema, StoreName[], 'readwrite' | 'versionchange'>

/** What the indexes are made of. */
export interface Indexed {
  readonly source: Source
  readonly text?: SourceText | undefined
  readonly entities: readonly Entity[]
  readonly facts: readonly Fact[]
  readonly annotations?: readonly Annotation[] | undefined
}
