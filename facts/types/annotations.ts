/** What readers add to articles and facts, or correct in them. */
import type { FactKind } from '../fact-kinds.ts'
import type { Entity, EntityId } from './entities.ts'
import type { IsoDate, IsoInstant } from './units.ts'

/** What facts must be, to be listed; what is absent does not matter. */
export interface FactFilter {
  /** The first and the last day that a fact may be of. */
  readonly from?: IsoDate
  readonly to?: IsoDate
  /** As `newsroomOf` gives it. */
  readonly newsroom?: string
  readonly person?: EntityId
  readonly country?: EntityId
  readonly kind?: FactKind
  /** Of the article, without a region: `en`. */
  readonly language?: string
}

/** What fits the query best comes first, or the newest article. */
export type FactOrder = 'fit' | 'date'

/** What facts are looked for. */
export interface FactSearch {
  readonly query: string
  readonly filter: FactFilter
  readonly order: FactOrder
}

/** What an annotation of each kind says. */
export interface AnnotationValues {
  /** Of an article or a fact. */
  readonly note: string
  /** Of an article or a fact, in alphabetical order, each once. */
  readonly tags: readonly string[]
  /** Of an article, as it should be. */
  readonly title: string
  /** Of an article, as it should be; empty if it has none. */
  readonly publisher: string
  readonly author: string
  readonly published: IsoDate | ''
  /** A fact is shown nowhere. */
  readonly hidden: true
  /** Whom a fact is really about. */
  readonly about: readonly Entity[]
  /** A search that is kept. */
  readonly search: FactSearch
}

export type AnnotationKind = keyof AnnotationValues

/** What an annotation is of: its kind, and the id of an article, a fact or a search. */
export interface Annotated<K extends AnnotationKind = AnnotationKind> {
  readonly what: K
  readonly of: string
  /** The article that it belongs to; absent for searches. */
  readonly source?: string
}

/**
 * Something of the reader's own. There is one of each kind for an article or a fact; the latest counts. One that was
 * taken back has no value: it stays, so that an older copy cannot bring it back.
 */
export type Annotation = {
  readonly [K in AnnotationKind]: Annotated<K> & {
    /** Made by `annotationId` of kind and what it is of. */
    readonly id: string
    readonly at: IsoInstant
    readonly value?: AnnotationValues[K]
  }
}[AnnotationKind]

/** A change that a reader makes; without a value what there is is taken back. */
export type AnnotationChange = {
  readonly [K in AnnotationKind]: Annotated<K> & { readonly value?: AnnotationValues[K] }
}[AnnotationKind]
