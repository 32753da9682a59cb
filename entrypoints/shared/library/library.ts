import type { ArticleRecord } from '../../../facts/bundle/library-file.ts'
import type { Entity, EntityId, FactBundle, Source } from '../../../facts/types.ts'
import { connect } from './connection.ts'
import { countDeleted, purge, remove, restore } from './deleting.ts'
import { about, article, articlesAfter, entities, everything, sources } from './reading.ts'
import { nextOutdated, rebuild } from './rebuilding.ts'
import { MIGRATIONS } from './schema.ts'
import type { ArticlePage, Found, Outdated, Removed, Saved } from './types.ts'
import { add, save } from './writing.ts'

/** The reader's articles and their facts. Every write is one transaction: it is done whole, or not at all. */
export interface Library {
  /** @param builder by which version of the builder it was built; absent where that is not known */
  save(bundle: FactBundle, builder?: number): Promise<Saved>
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
  /** The newest facts about an entity, with their sources and entities. */
  about(id: EntityId, limit: number): Promise<Found>
  /** What articles say of leaders and countries, joined. */
  entities(): Promise<readonly Entity[]>
  sources(): Promise<readonly Source[]>
  /** One article with its text and facts. */
  article(source: string): Promise<Found>
  /** Some articles whole, in the order of their ids, from the first after an id. */
  articlesAfter(id: string | undefined, count: number): Promise<ArticlePage>
  /** All of it. */
  everything(): Promise<Found>
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
  close(): void
}

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
    save: (bundle, builder) => use((db) => save(db, bundle, builder)),
    add: (articles) => use((db) => add(db, articles)),
    remove: (ids) => use((db) => remove(db, ids)),
    restore: (token) => use((db) => restore(db, token)),
    deleted: () => use(countDeleted),
    about: (id, limit) => use((db) => about(db, id, limit)),
    entities: () => use(entities),
    sources: () => use(sources),
    article: (source) => use((db) => article(db, source)),
    articlesAfter: (id, count) => use((db) => articlesAfter(db, id, count)),
    everything: () => use(everything),
    nextOutdated: (builder) => use((db) => nextOutdated(db, builder)),
    rebuild: (outdated, bundle, builder) => use((db) => rebuild(db, outdated, bundle, builder)),
    close,
  }
}
