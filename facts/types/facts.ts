/** Facts: what articles say, and what can be checked about it. */
import type { FactKind, OfficeTense, ResolutionRule } from '../fact-kinds.ts'
import type { Annotation } from './annotations.ts'
import type { Source, SourceText } from './articles.ts'
import type { Entity, EntityId, Office } from './entities.ts'
import type { Days, IsoDate, Span } from './units.ts'

/** One thing that an article says, in its own words: readers see the quote with its brackets, and nothing else. */
export interface Fact {
  /** Made by `factId`. */
  readonly id: string
  readonly kind: FactKind
  /** Whom it is about, the subject first. */
  readonly about: readonly EntityId[]
  /** A sentence or a clause, exactly as in the article. */
  readonly quote: Quote
  /** In the order of the quote, without overlaps. `statementOf` puts them into the quote. */
  readonly brackets?: readonly Bracket[]
  /** Other passages that say a part of it: the place is in one sentence, the date in another. */
  readonly support?: readonly Quote[]
  /** The heading above it. */
  readonly section?: string
  readonly when?: When
  readonly where?: string
  /** Who said it, if it is something said. */
  readonly speaker?: Speaker
  /** The speaker's own words. If they are the whole quote, its quotation marks may be left out. */
  readonly said?: readonly Quote[]
  readonly figures?: readonly Figure[]
  /** Pronouns and the like, and whom they were taken for. */
  readonly resolved?: readonly Resolution[]
  /** Set for the kind `office`, and for `appointment` if it is known. */
  readonly office?: FactOffice
  /** A meeting, visit, agreement, election … that is planned. */
  readonly planned?: true
  /** The id of its source. */
  readonly source: string
  readonly checks: readonly Check[]
}

/** What the builder makes, what the library keeps, and what cards show. */
export interface FactBundle {
  readonly format: 'attache-facts'
  readonly version: 2
  /** The latest day that any of its sources states; absent if none does. */
  readonly built?: IsoDate
  readonly sources: readonly Source[]
  readonly entities: readonly Entity[]
  readonly facts: readonly Fact[]
  /** The full texts of the sources, if they are kept. */
  readonly texts?: readonly SourceText[]
  /** What the reader added to them, or corrected; absent if there is nothing. */
  readonly annotations?: readonly Annotation[]
}

/** A passage of an article, anchored by its own text and by the text around it. */
export interface Quote extends Span {
  /** `blocks[block].text.slice(start, end)`. */
  readonly exact: string
  /** Up to 32 characters before it in its block. */
  readonly prefix: string
  /** Up to 32 characters after it in its block. */
  readonly suffix: string
  /** Index into the article's blocks. */
  readonly block: number
}

/** A name in square brackets that replaces a pronoun or the like. Offsets count in the quote's `exact`. */
export interface Bracket extends Span {
  /** The name, without its square brackets: `Lee` for `He`, `Lee’s` for `his`. */
  readonly text: string
}

/** A date as an article gives it, and which days that means. */
export interface When {
  /** The article's own words: `Monday, 26 August 2024`, `in June`. */
  readonly text: string
  /** The first and the last day that it can mean; absent if nothing says which year or week is meant. */
  readonly from?: IsoDate
  readonly to?: IsoDate
  /** `stated`: the article gives a whole date; `inferred`: counted from another date; `words`: left as words. */
  readonly sure: 'stated' | 'inferred' | 'words'
}

/** A number in a sentence, and what it counts. */
export interface Figure {
  /** As the sentence has it: `$3.5 billion`. */
  readonly text: string
  readonly value: number
  /** `USD`, `percent`, `troops`: a currency's ISO 4217 code, or the word that follows. */
  readonly unit: string
}

/** Who said something. */
export interface Speaker {
  /** As the article calls them: `Critics`, `Lee`, `the ministry`. */
  readonly words: string
  /** Set if it is a leader or a country that we know. */
  readonly entity?: EntityId
}

/** The office that somebody has by a fact. */
export interface FactOffice extends Pick<Office, 'title' | 'country'> {
  readonly tense: OfficeTense
}

/** Words that mean somebody whom the sentence does not name, and what decided who it is. */
export interface Resolution {
  /** `He`, `the two leaders`. */
  readonly text: string
  readonly entities: readonly EntityId[]
  readonly rule: ResolutionRule
}

/**
 * Whether the tables and the calendar agree with what an article says. These are values; the interface has the words. Of
 * weekdays, 0 is Sunday; of terms, `left` is the end of the term before the article's days, `took` the start of the one after.
 */
export type Check =
  | {
      readonly kind: 'weekday'
      readonly verdict: 'agrees' | 'conflicts'
      readonly day: IsoDate
      readonly said: number
    }
  | {
      readonly kind: 'term'
      readonly verdict: 'agrees' | 'conflicts'
      /** Whose term it is. */
      readonly about: EntityId
      readonly office: Pick<Office, 'title' | 'country'>
      readonly days: Days
      /** The article's own words, where the days were counted from them. */
      readonly words?: string
      readonly left?: IsoDate
      readonly took?: IsoDate
    }

/** What is doubtful about a fact. */
export type Doubt =
  | Check
  /** Another article, whose title is given, says something else. */
  | {
      readonly kind: 'date' | 'place' | 'figure'
      readonly own: string | Days
      readonly other: string | Days
      readonly title: string
    }
