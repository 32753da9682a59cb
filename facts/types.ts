/**
 * The types everything speaks in. `facts/` is pure: it imports nothing of the DOM or the browser's API, so
 * that it runs alike in Node, in the background and in a page.
 */
import type { FactKind, OfficeTense, ResolutionRule } from './fact-kinds.ts'

export type { FactKind, OfficeTense, ResolutionRule }

/** Half-open, in UTF-16 code units, counted in the original text: `text.slice(start, end)` is what it covers. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string

/** A moment in UTC, `2026-05-12T08:30:00.000Z`. */
export type IsoInstant = string

/** `country:KR` or `leader:lee-jae-myung`: made from what the entity is, never from when it was met. */
export type EntityId = `country:${string}` | `leader:${string}`

export type EntityKind = 'leader' | 'country'

/** An office somebody holds or held. */
export interface Office {
  /** As English news writes it: `President`, `Prime Minister`. */
  readonly title: string
  /** ISO 3166 alpha-2 code of the country the office is of. */
  readonly country: string
  /** First day in office; absent where a text names the office and nobody says since when. */
  readonly from?: IsoDate
  /** Last day in office; absent while it is held. */
  readonly to?: IsoDate
  /** Of a monarch of several countries: this one is home. Not in bundles. */
  readonly home?: true
  /** The English name of the state the office was of, where that is no more: `Soviet Union`. Not in bundles. */
  readonly state?: string
}

/** A leader or a country. */
export interface Entity {
  readonly id: EntityId
  readonly kind: EntityKind
  /** The common English name. */
  readonly name: string
  /** ISO 3166 alpha-2 code, of countries. */
  readonly iso2?: string
  /** Of leaders, oldest first. */
  readonly offices?: readonly Office[]
  /** The pronoun news uses of a leader. */
  readonly pronoun?: 'he' | 'she'
  /** Of a leader, the party of the main office, by its common English name. Not in bundles. */
  readonly party?: string
  /** Of a leader, a year or a day. Not in bundles. */
  readonly born?: string
  /** Of a leader who is dead, a year or a day. Not in bundles. */
  readonly died?: string
  /** Of a leader, the id in Wikidata, `Q42`; it keeps namesakes apart. Not in bundles. */
  readonly wikidata?: string
}

export type AliasKind =
  | 'name'
  | 'official'
  | 'short'
  | 'former'
  | 'demonym'
  | 'surname'
  | 'abbreviation'
  | 'native'
  /** Of a country: its capital, which may stand for the government. */
  | 'capital'
  /** Of a country: who or where it is governed from: 'the Kremlin', 'the French president'. */
  | 'office'
  /** A leader's name, nearly. */
  | 'misspelt'

/** One way to write an entity's name. */
export interface Alias {
  readonly text: string
  readonly entity: EntityId
  readonly kind: AliasKind
  /** Of surnames: hardly anybody else in the news is called so. */
  readonly alone?: true
  /** Of demonyms: the word is also the name of a language: Italian `francese`. */
  readonly isLanguage?: true
}

/** What a card says of a country besides the facts. */
export interface CountryProfile {
  readonly iso2: string
  readonly official: string
  readonly capitals: readonly string[]
  readonly region: string
  readonly languages: readonly string[]
  readonly currencies: readonly string[]
  /** In square kilometres. */
  readonly area: number
  /** It belongs to another country, or to nobody. */
  readonly territory?: true
  /** How many live there in the middle of a year, an estimate; absent where nobody does. */
  readonly population?: { readonly people: number; readonly year: number }
  /** The gross domestic product of a year at that year's rates of exchange, in US dollars; absent on doubt. */
  readonly gdp?: { readonly usd: number; readonly year: number }
  readonly memberships: readonly Membership[]
  /** BCP 47, as `Intl.DisplayNames` takes them, in the order of `languages`. */
  readonly languageCodes: readonly string[]
  /** ISO 4217, in the order of `currencies`. */
  readonly currencyCodes: readonly string[]
  /** IANA names, that of the capital first. */
  readonly timeZones: readonly string[]
  /** ISO 3166 alpha-2 codes of those it has a border with on land. */
  readonly neighbours: readonly string[]
  /** Whose office governs in fact. */
  readonly governs: Governing
}

/** What countries are members of; `euro`: the euro is their currency as members of the European Union. */
export type Membership =
  | 'UN'
  | 'EU'
  | 'euro'
  | 'NATO'
  | 'G7'
  | 'G20'
  | 'BRICS'
  | 'ASEAN'
  | 'AU'
  | 'Arab League'
  | 'OPEC'

/**
 * Who governs in fact: whoever has the `power` whatever the office (a supreme leader, a party's general secretary),
 * who heads the `state`, or who heads the `government`.
 */
export type Governing = 'power' | 'state' | 'government'

/** Everything known before any article is read. */
export interface World {
  /** The day on which the table of leaders was last checked as a whole. */
  readonly asOf: IsoDate
  /** The days on which the offices of single countries were checked since, by ISO 3166 alpha-2 code. */
  readonly checked: Readonly<Record<string, IsoDate>>
  readonly entities: readonly Entity[]
  readonly aliases: readonly Alias[]
  /** Names that hold one of ours and mean something else: 'New Mexico'. */
  readonly exclusions: readonly string[]
  /** Words that say which sense of a shared name is meant: Tbilisi, `Georgia+`; Atlanta, `Georgia-`. */
  readonly keywords: readonly { readonly text: string; readonly sense: string }[]
  readonly profiles: readonly CountryProfile[]
}

/** A place in a text where an entity is named. */
export interface Mention extends Span {
  readonly entity: EntityId
  /** The text at the span. */
  readonly surface: string
  readonly alias: AliasKind
  /** 0 to 1: how sure the link is. */
  readonly confidence: number
  /**
   * What decided, as codes that the interface has words for (`why_…`), a value after a space:
   * `surname; namedInFull; title President`.
   */
  readonly why: string
  /** Namesakes who may be meant as well, the likelier first; absent where it is settled. */
  readonly others?: readonly EntityId[]
}

/** Where facts come from. */
export interface Source {
  /** Made from title and text: the same article always gets the same one. */
  readonly id: string
  /** The project's or the reader's title for it. */
  readonly title: string
  /** The title the publisher gave it, where `title` is not that. */
  readonly sourceTitle?: string
  readonly url?: string
  readonly publisher?: string
  /** The byline. */
  readonly author?: string
  /** The day the article says it was published on. */
  readonly published?: IsoDate
  /** BCP 47. */
  readonly language: string
  /** When a reader saved it; absent in what ships. */
  readonly saved?: IsoInstant
  /** Set where it came from a file; absent in what ships, and in what was saved here. */
  readonly imported?: Imported
}

/** From which file something came, and when: said by whoever read the file, never by the file. */
export interface Imported {
  /** The file's name; empty where it was not kept. */
  readonly file: string
  readonly at?: IsoInstant
}

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'quotation' | 'caption'

/** Text in which sentences do not run on into the next block's. */
export interface Block {
  readonly kind: BlockKind
  readonly text: string
}

/** A text to build facts from. */
export interface Article {
  readonly source: Source
  readonly blocks: readonly Block[]
}

/** A passage of an article, anchored by its text and by what stands around it. */
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

/** A date as an article gives it, and what it comes to. */
export interface When {
  /** The article's own words: `Monday, 26 August 2024`, `in June`. */
  readonly text: string
  /** First and last day it can mean; absent where nothing says which year or week is meant. */
  readonly from?: IsoDate
  readonly to?: IsoDate
  /** `stated`: a whole date stands there; `inferred`: counted from another date; `words`: left as words. */
  readonly sure: 'stated' | 'inferred' | 'words'
}

/** A number in a sentence, with what it counts. */
export interface Figure {
  /** As it stands there: `$3.5 billion`. */
  readonly text: string
  readonly value: number
  /** `USD`, `percent`, `troops`: a currency's ISO 4217 code, or the word that follows. */
  readonly unit: string
}

/** Words that stand for somebody whom the sentence does not name, and what decided whom. */
export interface Resolution {
  /** `He`, `the two leaders`. */
  readonly text: string
  readonly entities: readonly EntityId[]
  readonly rule: ResolutionRule
}

/** A span of days, both ends in it. */
export interface Days {
  readonly from: IsoDate
  readonly to: IsoDate
}

/**
 * Whether something that can be looked up holds, as values: the interface has the words. Of a weekday, 0 is Sunday; of
 * a term, `left` and `took` are the ends of those before and after the days that the article gives.
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

/** What does not add up about a fact. */
export type Doubt =
  | Check
  /** Another article, of that name, says it otherwise. */
  | {
      readonly kind: 'date' | 'place' | 'figure'
      readonly own: string | Days
      readonly other: string | Days
      readonly title: string
    }

/** A name that an editor puts in the place of a word that stands for it. Offsets count in the quote's `exact`. */
export interface Bracket extends Span {
  /** What stands there instead, without its square brackets: `Lee` for `He`, `Lee’s` for `his`. */
  readonly text: string
}

/** Who said something. */
export interface Speaker {
  /** As the article names them: `Critics`, `Lee`, `the ministry`. */
  readonly words: string
  /** Where that is a leader or a country we know. */
  readonly entity?: EntityId
}

/** The office that a fact gives somebody. */
export interface FactOffice extends Pick<Office, 'title' | 'country'> {
  readonly tense: OfficeTense
}

/** One thing an article says, in its own words: the quote, with its brackets put in, is all that readers are shown. */
export interface Fact {
  /** Made by `factId`. */
  readonly id: string
  readonly kind: FactKind
  /** Whom it is told of: the subject first. */
  readonly about: readonly EntityId[]
  /** A sentence or a clause, as it stands in the article. */
  readonly quote: Quote
  /** In the order of the quote, none over another. `statementOf` puts them in. */
  readonly brackets?: readonly Bracket[]
  /** Other passages that say part of the same: the place in one sentence, the date in another. */
  readonly support?: readonly Quote[]
  /** The heading it stands under. */
  readonly section?: string
  readonly when?: When
  readonly where?: string
  /** Of what was said: who said it. */
  readonly speaker?: Speaker
  /** The speaker's own words; where they are all of the quote, its quotation marks may be left out. */
  readonly said?: readonly Quote[]
  readonly figures?: readonly Figure[]
  /** Pronouns and the like that were read as somebody. */
  readonly resolved?: readonly Resolution[]
  /** Of kind `office`, and of `appointment` where it is known. */
  readonly office?: FactOffice
  /** A meeting, visit, agreement, election … that is to come. */
  readonly planned?: true
  /** The id of its source. */
  readonly source: string
  readonly checks: readonly Check[]
}

/** What the builder makes, the library keeps and cards show. */
export interface FactBundle {
  readonly format: 'attache-facts'
  readonly version: 2
  /** The latest day that any of its sources states; absent in an empty bundle. */
  readonly built?: IsoDate
  readonly sources: readonly Source[]
  readonly entities: readonly Entity[]
  readonly facts: readonly Fact[]
  /** What the sources say in full, where it is kept. */
  readonly texts?: readonly SourceText[]
}

/** The text of a source: facts' quotes are counted in its blocks. */
export interface SourceText {
  /** The source's id. */
  readonly id: string
  readonly blocks: readonly Block[]
}
