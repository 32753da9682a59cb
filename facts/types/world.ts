/** What is known before any article is read: the tables in `facts/world/`. */
import type { Alias, Entity } from './entities.ts'
import type { IsoDate } from './units.ts'

/** Everything that is known before any article is read. */
export interface World {
  /** The day on which the table of leaders was last checked as a whole. */
  readonly asOf: IsoDate
  /** The later days on which the offices of single countries were checked, by ISO 3166 alpha-2 code. */
  readonly checked: Readonly<Record<string, IsoDate>>
  readonly entities: readonly Entity[]
  readonly aliases: readonly Alias[]
  /** Names that contain one of ours and mean something else: 'New Mexico'. */
  readonly exclusions: readonly string[]
  /** Words that show which sense of a shared name is meant: Tbilisi, `Georgia+`; Atlanta, `Georgia-`. */
  readonly keywords: readonly { readonly text: string; readonly sense: string }[]
  readonly profiles: readonly CountryProfile[]
}

/** What a card says about a country besides the facts. */
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
  /** An estimate of how many people live there in the middle of a year; absent where nobody does. */
  readonly population?: { readonly people: number; readonly year: number }
  /** The gross domestic product of a year in US dollars, at that year's exchange rates; absent if it is doubtful. */
  readonly gdp?: { readonly usd: number; readonly year: number }
  readonly memberships: readonly Membership[]
  /** BCP 47, as `Intl.DisplayNames` takes them, in the order of `languages`. */
  readonly languageCodes: readonly string[]
  /** ISO 4217, in the order of `currencies`. */
  readonly currencyCodes: readonly string[]
  /** IANA names, the capital's first. */
  readonly timeZones: readonly string[]
  /** ISO 3166 alpha-2 codes of the countries with which it has a border on land. */
  readonly neighbours: readonly string[]
  /** Which office really governs. */
  readonly governs: Governing
}

/** What countries are members of; `euro`: those whose currency is the euro as members of the European Union. */
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
 * Who really governs: the head of `state`, the head of `government`, or somebody else who has the `power` (a supreme
 * leader, a party's general secretary).
 */
export type Governing = 'power' | 'state' | 'government'
