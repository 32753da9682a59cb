import type { ListedFact, OpenArticle, Shelf } from '../../facts/shelf.ts'
import type { EntityId } from '../../facts/types.ts'
import type { LibraryTrouble } from '../shared/library/errors.ts'
import type { Found } from '../shared/library/library.ts'

/** What the library page asks its worker, and what comes back for it. */
export interface Questions {
  /** `names`: the table of names as JSON, which a worker cannot ask the background for. */
  open: { ask: { names: string }; reply: Shelf & Pick<Found, 'damaged' | 'held'> }
  article: { ask: { id: string }; reply: OpenArticle | undefined }
  timeline: { ask: { id: EntityId; from: number; count: number }; reply: FactPage }
  /** All facts, the newest first, where the query is empty. */
  facts: { ask: { query: string; from: number; count: number }; reply: FactPage }
  export: { ask: object; reply: string }
}

export type Question = keyof Questions

/** Some of many facts, from the `from`th on. */
export interface FactPage {
  readonly total: number
  readonly from: number
  readonly facts: readonly ListedFact[]
}

export interface Asked<Q extends Question = Question> {
  readonly number: number
  readonly question: Q
  readonly ask: Questions[Q]['ask']
}

export type Answered =
  | { readonly number: number; readonly reply: unknown }
  | { readonly number: number; readonly trouble: LibraryTrouble }
