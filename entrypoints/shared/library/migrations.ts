import type { IDBPDatabase, IDBPTransaction } from 'idb'
import { enter } from './indexes.ts'
import { indexAgain } from './indexing-again.ts'
import { factsIn, indexedOf } from './records.ts'
import { regroup } from './regrouping.ts'
import {
  type Changing,
  type EntitiesRecord,
  type LibrarySchema,
  type OldAboutKey,
  type OldDeleted,
  type StoredFact,
  type StoreName,
  UNKNOWN_BUILDER,
} from './schema.ts'

type Upgrading = IDBPTransaction<
  LibrarySchema,
  (StoreName | 'facts' | 'words' | 'vocabulary' | 'about' | 'deleted')[],
  'versionchange'
>

type Upgrade = (db: IDBPDatabase<LibrarySchema>, transaction: Upgrading) => void | Promise<void>

/**
 * What makes each version out of the one before; the first makes version 1. A step that has been released is never
 * changed: a new version is a new step, with a test that comes from every version before it. Browsers do all of them or
 * nothing, also where they are stopped half way.
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
  // Facts are kept by article, with indexes of them, and what was deleted stays where it is: nobody reads all for a part.
  async (db, transaction) => {
    db.createObjectStore('statements', { keyPath: 'source' })
    db.createObjectStore('summaries', { keyPath: 'id' })
    db.createObjectStore('about')
    db.createObjectStore('known', { keyPath: 'id' })
    db.createObjectStore('words')
    db.createObjectStore('numbers', { autoIncrement: true })
    db.createObjectStore('vocabulary', { keyPath: 'length' })
    transaction.objectStore('deleted').createIndex('id', 'id')
    await gatherFacts(transaction)
    await gatherDeleted(transaction)
    // They are entered into the indexes that there are now (version 8).
    db.deleteObjectStore('facts')
  },
  // Readers can correct articles and facts, and keep notes, tags and searches.
  (db) => {
    db.createObjectStore('annotations', { keyPath: 'id' }).createIndex('source', 'source')
  },
  // Several devices can share a folder.
  (db) => {
    db.createObjectStore('lives', { keyPath: 'id' })
    db.createObjectStore('exchanged', { keyPath: 'key' })
    db.createObjectStore('folder')
  },
  // Words are in smaller records, summaries have only what lists show and an index of their order, totals are kept.
  async (db, transaction) => {
    const summaries = transaction.objectStore('summaries')
    summaries.createIndex('newest', ['later', 'laterSaved', 'id'])
    db.createObjectStore('claims', { keyPath: 'id' })
    db.createObjectStore('totals')
    db.createObjectStore('postings')
    db.createObjectStore('lexicon')
    const words = transaction.objectStore('words')
    const old = {
      keys: () => words.getAllKeys(),
      words: (key: [number, number]) => words.get(key),
      vocabulary: () => transaction.objectStore('vocabulary').getAll(),
    }
    if ((await summaries.count()) > 0) await indexAgain(old, transaction as unknown as Changing)
    db.deleteObjectStore('words')
    db.deleteObjectStore('vocabulary')
  },
  // Many articles of an entity, or of a deletion, are one record: to clear records takes time for each.
  async (db, transaction) => {
    db.createObjectStore('named', { keyPath: ['entity', 'upTo'] })
    const deletions = db.createObjectStore('deletions', { keyPath: ['token', 'part'] })
    deletions.createIndex('at', ['at', 'count'])
    deletions.createIndex('id', 'ids', { multiEntry: true })
    const [about, deleted] = [transaction.objectStore('about'), transaction.objectStore('deleted')]
    const old = {
      about: async (after: OldAboutKey | undefined) => {
        const range = after && IDBKeyRange.lowerBound(after, true)
        const [keys, records] = await Promise.all([about.getAllKeys(range, PAGE), about.getAll(range, PAGE)])
        return keys.map((key, i) => [key, records[i]] as const)
      },
      deleted: (after: OldDeleted | undefined) =>
        deleted.getAll(after && IDBKeyRange.lowerBound([after.token, after.id], true), PAGE),
    }
    await regroup(old, transaction as unknown as Changing)
    if ((await transaction.objectStore('summaries').count()) === 0) await enterAll(transaction)
    db.deleteObjectStore('about')
    db.deleteObjectStore('deleted')
  },
]

/** So many articles are read at a time. */
const BATCH = 50

/** So many small records are. */
const PAGE = 2000

/** Puts facts that are each a record together, by article. */
async function gatherFacts(transaction: Upgrading): Promise<void> {
  const facts = transaction.objectStore('facts')
  let cursor = await facts.openKeyCursor()
  while (cursor) {
    const [day, source] = cursor.key
    const last: [string, string, string] = [day, source, AFTER]
    await addFacts(transaction, source, await facts.getAll(IDBKeyRange.bound([day, source], last)))
    cursor = await facts.openKeyCursor(IDBKeyRange.lowerBound(last))
  }
}

/** An empty array sorts after every string. */
const AFTER = [] as unknown as string

async function addFacts(transaction: Upgrading, source: string, facts: readonly StoredFact[]): Promise<void> {
  const statements = transaction.objectStore('statements')
  const before = await statements.get(source)
  await statements.put({ source, facts: [...(before?.facts ?? []), ...facts] })
}

/** An article that was deleted, as versions 2 and 3 kept it. */
interface DeletedWhole extends OldDeleted {
  readonly text?: LibrarySchema['texts']['value']
  readonly entities?: EntitiesRecord
  readonly facts?: readonly (readonly [key: unknown, fact: StoredFact])[]
}

/**
 * Puts what was deleted back where it was: only the record of the deletion says that it is gone. Of an article that was
 * deleted more than once, what was deleted last is kept, and its text whenever one was.
 */
async function gatherDeleted(transaction: Upgrading): Promise<void> {
  for await (const cursor of transaction.objectStore('deleted').index('at').iterate(null, 'prev')) {
    const { text, entities, facts = [], ...rest }: DeletedWhole = cursor.value
    const isThere = (await transaction.objectStore('statements').getKey(rest.id)) !== undefined
    const isSaved = (await transaction.objectStore('sources').getKey(rest.id)) !== undefined
    const texts = transaction.objectStore('texts')
    // The id of an article is that of its text: there is only one.
    if (text && !isSaved && (await texts.getKey(rest.id)) === undefined) await texts.put(text)
    if (!isThere && !isSaved) {
      if (entities) await transaction.objectStore('entities').put(entities)
      await transaction
        .objectStore('statements')
        .put({ source: rest.id, facts: facts.map(([, fact]) => fact) })
    }
    await cursor.update(rest)
  }
}

async function enterAll(transaction: Upgrading): Promise<void> {
  const ids = await transaction.objectStore('sources').getAllKeys()
  for (let from = 0; from < ids.length; from += BATCH) {
    const rows = await Promise.all(
      ids.slice(from, from + BATCH).map(async (id) => {
        const [source, text, entities, facts] = await Promise.all([
          transaction.objectStore('sources').get(id),
          transaction.objectStore('texts').get(id),
          transaction.objectStore('entities').get(id),
          transaction.objectStore('statements').get(id),
        ])
        const parts = {
          sources: [source],
          texts: text ? [text] : [],
          entities: entities ? [entities] : [],
        }
        try {
          return indexedOf({ ...parts, facts: facts ? [{ source: id, facts: factsIn(facts) }] : [] })
        } catch {
          // One article whose facts nobody can read must not keep all others out.
          return indexedOf({ ...parts, facts: [] })
        }
      }),
    )
    await enter(
      transaction as unknown as Changing,
      rows.flatMap((row) => row ?? []),
    )
  }
}
