/** Leaders and countries, their names, and where texts name them. */
import type { IsoDate, Span } from './units.ts'

/** `country:KR` or `leader:lee-jae-myung`: made from what the entity is, never from when it was met. */
export type EntityId = `country:${string}` | `leader:${string}`

export type EntityKind = 'leader' | 'country'

/** An office that somebody holds or held. */
export interface Office {
  /** As English news writes it: `President`, `Prime Minister`. */
  readonly title: string
  /** ISO 3166 alpha-2 code of the country whose office it is. */
  readonly country: string
  /** First day in office; absent if it is not known, for example where only an article names the office. */
  readonly from?: IsoDate
  /** Last day in office; absent while somebody is in office. */
  readonly to?: IsoDate
  /** Of somebody who is monarch of several countries: this is the country they live in. Not in bundles. */
  readonly home?: true
  /** The English name of the state that had the office, if that state no longer exists: `Soviet Union`. Not in bundles. */
  readonly state?: string
}

/** A leader or a country. */
export interface Entity {
  readonly id: EntityId
  readonly kind: EntityKind
  /** The common English name. */
  readonly name: string
  /** ISO 3166 alpha-2 code; only countries have it. */
  readonly iso2?: string
  /** Only leaders have them; oldest first. */
  readonly offices?: readonly Office[]
  /** The pronoun that news uses for a leader. */
  readonly pronoun?: 'he' | 'she'
  /** A leader's party in the main office, by its common English name. Not in bundles. */
  readonly party?: string
  /** A leader's year or day of birth. Not in bundles. */
  readonly born?: string
  /** A leader's year or day of death. Not in bundles. */
  readonly died?: string
  /** A leader's id in Wikidata, `Q42`; it keeps namesakes apart. Not in bundles. */
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
  /** A country's capital, which may mean its government. */
  | 'capital'
  /** Who governs a country, or from where: 'the French president', 'the Kremlin'. */
  | 'office'
  /** Almost a leader's name. */
  | 'misspelt'

/** One way to write an entity's name. */
export interface Alias {
  readonly text: string
  readonly entity: EntityId
  readonly kind: AliasKind
  /** Of a surname: hardly anybody else in the news has it. */
  readonly alone?: true
  /** Of demonyms: the word is also the name of a language: Italian `francese`. */
  readonly isLanguage?: true
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
   * What decided, as codes for which the interface has words (`why_…`); a value follows after a space:
   * `surname; namedInFull; title President`.
   */
  readonly why: string
  /** Namesakes who may be meant as well, the likelier first; absent if it is clear who is meant. */
  readonly others?: readonly EntityId[]
}
