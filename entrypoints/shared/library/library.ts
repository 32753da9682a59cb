import type { ArticleRecord } from '../../../facts/bundle/library-file.ts'
import type { Exchanged, SharedArticle } from '../../../facts/bundle/shared-article.ts'
import type {
  Annotation,
  AnnotationChange,
  AnnotationKind,
  Entity,
  EntityId,
  FactBundle,
  Source,
} from '../../../facts/types.ts'
import { annotate, annotationsOfKind, looseAnnotations, mergeIn } from './annotating.ts'
import { connect } from './connection.ts'
import { countDeleted, purge, remove, restore } from './deleting.ts'
import { vocabulary } from './lexicon.ts'
import { MIGRATIONS } from './migrations.ts'
import {
  about,
  article,
  articlesAfter,
  counts,
  damagedAfter,
  entities,
  everything,
  factsOf,
  listing,
  newest,
  sources,
  sourcesOfFactsAfter,
} from './reading.ts'
import { nextOutdated, rebuild } from './rebuilding.ts'
import { type ExchangedRecord, type FolderRecord, TOTALS } from './schema.ts'
import {
  type Came,
  exchanged,
  folder,
  noteLast,
  type Settled,
  setFolder,
  settleShared,
  sharedOf,
  stamps,
} from './sharing.ts'
import type {
  ArticlePage,
  Counts,
  Found,
  FoundArticle,
  Newest,
  Outdated,
  Removed,
  Saved,
  WholeListing,
} from './types.ts'
import { articlesNumbered, type WordGroup, wordGroups } from './word-index.ts'
import { add, save } from './writing.ts'

/** The reader's articles and their facts. Every write is one transaction: it is done whole, or not at all. */
export interface Library {
  /** @param corrections of the article, by the reader @param builder by which version of the builder it was built; absent where that is not known */
  save(bundle: FactBundle, builder?: number, corrections?: readonly AnnotationChange[]): Promise<Saved>
  /** Adds articles that are not there yet. @returns how many of them were new */
  add(articles: readonly ArticleRecord[]): Promise<number>
  /** Deletes articles with all that came from them; for a day they can be brought back. */
  remove(ids: readonly string[]): Promise<Removed>
  /**
   * Brings back what was deleted with a token, or all that was deleted within a day.
   *
   * @returns how many articles came back; those that were saved again meanwhile stay as they are
   * @throws LibraryError `expired` where nothing is left to be brought back
   */
  restore(token?: string): Promise<number>
  /** How many deleted articles can be brought back. */
  deleted(): Promise<number>
  /**
   * The facts about an entity, with their sources and entities, of the newest article first.
   *
   * @param limit the newest of those that cards can show; absent: all
   */
  about(id: EntityId, limit?: number): Promise<Found>
  /** What articles say of leaders and countries, joined. @param isWanted of which of them; absent: of all */
  entities(isWanted?: (id: EntityId) => boolean): Promise<readonly Entity[]>
  sources(): Promise<readonly Source[]>
  /** What lists need of all articles. */
  listing(): Promise<WholeListing>
  /** What the first rows of the list of articles need, however many there are. */
  newest(count: number): Promise<Newest>
  /** How many records can no longer be read, counted a few articles at a time. @param rest waited for between them */
  damaged(rest?: () => Promise<void>): Promise<number>
  counts(): Promise<Counts>
  /** How many articles can be read. */
  readable(): Promise<number>
  /** How many articles there are. */
  held(): Promise<number>
  /** The facts of some articles, without their texts. */
  factsOf(sources: readonly string[]): Promise<Found>
  /** All words by which facts are found, in alphabetical order, a line each. */
  vocabulary(): Promise<string>
  /** For each group (`groupOf`) the numbers of the articles that have its words. */
  wordGroups(groups: readonly number[]): Promise<readonly WordGroup[]>
  /** The ids of articles by their numbers; those that were deleted are left out. One that was saved again may have two. */
  articlesNumbered(numbers: readonly number[]): Promise<ReadonlyMap<number, string>>
  /** The articles of some facts, by the facts' ids: all facts are read for this. */
  sourcesOfFacts(ids: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** One article with its text and facts. */
  article(source: string): Promise<FoundArticle>
  /** What the reader adds to articles and facts, corrects or takes back. @returns what undoes it */
  annotate(changes: readonly AnnotationChange[]): Promise<readonly AnnotationChange[]>
  /** Adds annotations out of a file: of two of the same, the later one is kept. */
  mergeAnnotations(annotations: readonly Annotation[]): Promise<void>
  /** All annotations of a kind, without those that were taken back. */
  annotations<K extends AnnotationKind>(what: K): Promise<readonly Extract<Annotation, { what: K }>[]>
  /** Annotations that belong to no article of the library, also those that were taken back. */
  looseAnnotations(): Promise<readonly Annotation[]>
  /** Some articles whole, in the order of their ids, from the first after an id. */
  articlesAfter(id: string | undefined, count: number): Promise<ArticlePage>
  /** All of it, or all without the texts. */
  everything(without?: 'texts'): Promise<Found>
  /**
   * An article whose facts an earlier builder made, to be built again; notes that building has begun.
   *
   * @returns undefined where there is none
   */
  nextOutdated(builder: number): Promise<Outdated | undefined>
  /**
   * Puts what a builder made of an article in the place of what an earlier one did. The article itself and its text stay
   * as they are, and nothing is done where it was deleted, saved again or built by somebody else meanwhile.
   *
   * @param bundle absent where nothing can be built: what there is stays, and is not tried again
   * @returns whether its facts are others now
   */
  rebuild(outdated: Outdated, bundle: FactBundle | undefined, builder: number): Promise<boolean>
  /** What is here of all articles, by their ids, as `stampOf` has it; under the empty id what belongs to none. */
  stamps(): Promise<ReadonlyMap<string, string>>
  /** What this device knows of an article; for the empty id what belongs to none. */
  sharedOf(id: string): Promise<SharedArticle>
  /** Brings articles to what devices know of them, and keeps that they were exchanged. */
  settle(settled: readonly Settled[]): Promise<Came>
  /** What articles were when they were exchanged last, by `keyOfShared` of their ids. */
  exchanged(): Promise<ReadonlyMap<string, ExchangedRecord>>
  /** The folder that is shared with other devices; undefined if there is none. */
  folder(): Promise<FolderRecord | undefined>
  /** Shares another folder from now on, or none. */
  setFolder(handle: FileSystemDirectoryHandle | undefined): Promise<void>
  /** Keeps what came of the last exchange. */
  noteLast(last: Exchanged): Promise<void>
  close(): void
}

/** Others can read between two of these. */
const CHECKED_AT_ONCE = 20

export const DATABASE = 'attache-library'

/**
 * Opens the library, and brings it up to date.
 *
 * @param version the version to open, for tests of older ones
 * @throws LibraryError where it cannot be opened
 */
export async function openLibrary(name = DATABASE, version = MIGRATIONS.length): Promise<Library> {
  const { use, close } = await connect(name, version)
  if (version === MIGRATIONS.length) void use(purge).catch(() => undefined)
  return {
    save: (bundle, builder, corrections) => use((db) => save(db, bundle, builder, corrections)),
    add: (articles) => use((db) => add(db, articles)),
    remove: (ids) => use((db) => remove(db, ids)),
    restore: (token) => use((db) => restore(db, token)),
    deleted: () => use(countDeleted),
    about: (id, limit) => use((db) => about(db, id, limit)),
    entities: (isWanted) => use((db) => entities(db, isWanted)),
    sources: () => use(sources),
    listing: () => use(listing),
    newest: (count) => use((db) => newest(db, count)),
    async damaged(rest) {
      let damaged = 0
      for (let last: string | undefined; ; ) {
        const page = await use((db) => damagedAfter(db, last, CHECKED_AT_ONCE))
        damaged += page.damaged
        last = page.last
        if (last === undefined) return damaged
        await rest?.()
      }
    },
    counts: () => use(counts),
    readable: () => use(async (db) => (await db.get('totals', TOTALS))?.articles ?? 0),
    held: () => use((db) => db.count('sources')),
    vocabulary: () => use(vocabulary),
    wordGroups: (groups) => use((db) => wordGroups(db, groups)),
    articlesNumbered: (numbers) => use((db) => articlesNumbered(db, numbers)),
    factsOf: (ids) => use((db) => factsOf(db, ids)),
    annotate: (changes) => use((db) => annotate(db, changes)),
    mergeAnnotations: (annotations) => use((db) => mergeIn(db, annotations)),
    annotations: (what) => use((db) => annotationsOfKind(db, what)),
    looseAnnotations: () => use(looseAnnotations),
    async sourcesOfFacts(ids) {
      const wanted = new Set(ids)
      const found = new Map<string, string>()
      for (let last: string | undefined; ; ) {
        last = await use((db) => sourcesOfFactsAfter(db, wanted, found, last, CHECKED_AT_ONCE))
        if (last === undefined) return found
      }
    },
    article: (source) => use((db) => article(db, source)),
    articlesAfter: (id, count) => use((db) => articlesAfter(db, id, count)),
    everything: (without) => use((db) => everything(db, without)),
    nextOutdated: (builder) => use((db) => nextOutdated(db, builder)),
    rebuild: (outdated, bundle, builder) => use((db) => rebuild(db, outdated, bundle, builder)),
    stamps: () => use(stamps),
    sharedOf: (id) => use((db) => sharedOf(db, id)),
    settle: (settled) => use((db) => settleShared(db, settled)),
    exchanged: () => use(exchanged),
    folder: () => use(folder),
    setFolder: (handle) => use((db) => setFolder(db, handle)),
    noteLast: (last) => use((db) => noteLast(db, last)),
    close,
  }
}
