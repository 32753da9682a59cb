import type { SourceClaims } from '../../../facts/bundle/checks.ts'
import type { ArticleRecord } from '../../../facts/bundle/library-file.ts'
import type { Article, Entity, FactBundle, Source } from '../../../facts/types.ts'
import type { ArticleSummary } from '../../../facts/views/article-summary.ts'

/** What became of an article that was to be saved. */
export interface Saved {
  /** `known`: the very same article was there already, and nothing changed. */
  readonly state: 'new' | 'updated' | 'known'
  readonly source: Source
  readonly facts: number
  /** How many leaders and countries its facts are about. */
  readonly entities: number
  /** How many facts were too long to be kept. */
  readonly leftOut: number
  /** The version of it that was saved before. */
  readonly earlier?: Source
}

/** Part of the library, and how many of its records could not be read. */
export interface Found {
  /** Its facts have no checks: these are worked out, never kept. */
  readonly bundle: FactBundle
  /** What each article says of leaders and countries. */
  readonly claims: readonly SourceClaims[]
  readonly damaged: number
  /** How many articles there are, with those that could not be read. */
  readonly held: number
}

/** An article as the reader has corrected it, and as it was saved. */
export interface FoundArticle extends Found {
  readonly saved: FactBundle
}

/** A summary with the number under which the index of words has its article. */
export interface NumberedSummary extends ArticleSummary {
  readonly number: number
}

/** What lists need of some articles: no texts, no facts. */
export interface Listing {
  readonly sources: readonly Source[]
  readonly summaries: readonly NumberedSummary[]
  /** What articles say of leaders and countries, joined. */
  readonly entities: readonly Entity[]
}

/** The same of all articles. */
export interface WholeListing extends Listing {
  /** How many articles there are, with those that cannot be read. */
  readonly held: number
}

/** What the first rows of the list of articles need, and how much there is. */
export interface Newest extends Listing {
  readonly articles: number
  readonly facts: number
  /** How many leaders and countries there are. */
  readonly names: number
}

export interface Counts {
  readonly articles: number
  readonly facts: number
  /** How many articles cannot be read. */
  readonly unread: number
}

/** Some articles, whole; those that cannot be read are not among them. */
export interface ArticlePage {
  readonly articles: readonly ArticleRecord[]
  /** The id after which the next begin; absent where there are none. */
  readonly last?: string
}

/** What was deleted together. */
export interface Removed {
  /** Brings it back, for a day. */
  readonly token: string
  readonly articles: number
}

/** An article as it was when building it again began. */
export interface Outdated {
  readonly id: string
  /** Absent where it cannot be read, or its text was not kept. */
  readonly article?: Article
}
