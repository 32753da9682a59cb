import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb'
import type { OldFact } from '../../../facts/bundle/versions.ts'
import type { Entity, Fact, IsoInstant, Source, SourceText } from '../../../facts/types.ts'

/** What an article says of its leaders and countries: kept by article, so that it goes with the article. */
export interface EntitiesRecord {
  readonly source: string
  readonly entities: readonly Entity[]
}

/** The day of the source, its id and the fact's id: in this order a cursor gives the newest first. */
export type FactKey = [day: string, source: string, fact: string]

/** A fact as it is kept: those that version 1 wrote stay what they are until their article is built again. */
export type StoredFact = Fact | OldFact

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

/** An article that was deleted, as it was, to be brought back for a day. */
export interface DeletedRecord {
  /** Of the deletion: what was deleted at once is brought back at once. */
  readonly token: string
  readonly id: string
  readonly at: IsoInstant
  readonly source: Source
  readonly text?: SourceText
  readonly entities?: EntitiesRecord
  readonly facts: readonly (readonly [FactKey, StoredFact])[]
  /** Absent in what was deleted before it was kept, and counts as `UNKNOWN_BUILDER` then. */
  readonly builder?: number
}

export interface LibrarySchema extends DBSchema {
  sources: { key: string; value: Source; indexes: { url: string } }
  texts: { key: string; value: SourceText }
  entities: { key: string; value: EntitiesRecord }
  facts: { key: FactKey; value: StoredFact; indexes: { about: string; source: string } }
  builds: { key: string; value: BuildRecord; indexes: { builder: number } }
  deleted: { key: [token: string, id: string]; value: DeletedRecord; indexes: { at: string } }
}

export type StoreName = 'sources' | 'texts' | 'entities' | 'facts' | 'builds' | 'deleted'

/** The stores of what there is. */
export const STORES = ['sources', 'texts', 'entities', 'facts'] as const satisfies readonly StoreName[]

/** With the stores of builders, and of what was deleted. */
export const ALL_STORES: readonly StoreName[] = [...STORES, 'builds', 'deleted']

type Upgrade = (
  db: IDBPDatabase<LibrarySchema>,
  transaction: IDBPTransaction<LibrarySchema, StoreName[], 'versionchange'>,
) => void | Promise<void>

/**
 * What makes each version out of the one before; the first makes version 1. A step that has been released is never
 * changed: a new version is a new step, with a test that comes from every version before it.
 */
export const MIGRATIONS: readonly Upgrade[] = [
  (db) => {
    db.createObjectStore('sources', { keyPath: 'id' }).createIndex('url', 'url')
    db.createObjectStore('texts', { keyPath: 'id' })
    db.createObjectStore('entities', { keyPath: 'source' })
    const facts = db.createObjectStore('facts')
    facts.createIndex('about', 'about', { multiEntry: true })
    facts.createIndex('source', 'source')
  },
  // Deleted articles are kept for a day, and what came from a file says so.
  async (db, transaction) => {
    db.createObjectStore('deleted', { keyPath: ['token', 'id'] }).createIndex('at', 'at')
    for await (const cursor of transaction.objectStore('sources')) {
      // Only a file could bring what nobody saved; its name was not kept.
      if (cursor.value.saved === undefined) await cursor.update({ ...cursor.value, imported: { file: '' } })
    }
  },
  // It is known by which builder each article's facts were built. The facts themselves are read as they are.
  async (db, transaction) => {
    const builds = db.createObjectStore('builds', { keyPath: 'source' })
    builds.createIndex('builder', 'builder')
    for (const source of await transaction.objectStore('sources').getAllKeys())
      await builds.put({ source, builder: UNKNOWN_BUILDER })
  },
]
