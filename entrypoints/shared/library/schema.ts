import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb'
import type { Entity, Fact, Source, SourceText } from '../../../facts/types.ts'

/** What an article says of its leaders and countries: kept by article, so that it goes with the article. */
export interface EntitiesRecord {
  readonly source: string
  readonly entities: readonly Entity[]
}

/** The day of the source, its id and the fact's id: in this order a cursor gives the newest first. */
export type FactKey = [day: string, source: string, fact: string]

export interface LibrarySchema extends DBSchema {
  sources: { key: string; value: Source; indexes: { url: string } }
  texts: { key: string; value: SourceText }
  entities: { key: string; value: EntitiesRecord }
  facts: { key: FactKey; value: Fact; indexes: { about: string; source: string } }
}

export type StoreName = 'sources' | 'texts' | 'entities' | 'facts'

export const STORES: readonly StoreName[] = ['sources', 'texts', 'entities', 'facts']

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
]
