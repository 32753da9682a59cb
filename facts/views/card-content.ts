/** What cards show, ready to be drawn: values and codes, whose words the interface has in the reader's language. */
import type { ShownStatement } from '../bundle/statement.ts'
import type { Doubt, Entity, EntityId, FactKind, IsoDate, Office, Source } from '../types.ts'
import type { Union } from '../world/unions.ts'

/** A leader or country that can be turned to. */
export interface CardLink {
  readonly id: EntityId
  readonly name: string
  readonly iso2?: string
}

/** A fact as a card shows it. */
export interface CardFact extends ShownStatement {
  readonly id: string
  readonly kind: FactKind
  /** Of what is said: by the card's own entity, or by somebody else about it. */
  readonly said?: 'by' | 'about'
  /** Who says it, where that is to be told: somebody else, or the card's own entity where the words alone do not say. */
  readonly speaker?: CardSpeaker
  /** It was still to come when the article was written. */
  readonly planned?: true
  /** The address of the passage in the article, which browsers scroll to. */
  readonly link?: string
  /** Set where the article has been updated since and no longer says so. */
  readonly superseded?: true
  /** What does not add up about it; each one once in an article. */
  readonly doubts?: readonly Doubt[]
}

/** Somebody who says something, as the article names them or by the name we know. */
export interface CardSpeaker {
  readonly name: string
  /** Where there is a card to turn to. */
  readonly link?: CardLink
}

/** What one article says. */
export interface CardGroup {
  readonly source: Source
  /** What readers look for first comes first. */
  readonly facts: readonly CardFact[]
}

/** What the page in front of the reader says. */
export interface CardPage {
  /** What readers look for first comes first. */
  readonly facts: readonly CardFact[]
  /** The language of the page, BCP 47; absent as long as nothing of it is known. */
  readonly language?: string
  /** How often it names whom the card is about. */
  readonly named: number
  /** Which of these places the card is at, from 1 on; 0 where it is at none. */
  readonly place: number
  /** Its facts are still being worked out. */
  readonly isReading?: true
}

/** An office as a card's first line has it, for languages that the line itself is not in. */
export type CardOffice = Required<Pick<Office, 'title' | 'country' | 'from'>> &
  Pick<Office, 'to' | 'state'> & {
    /** How many countries more somebody is monarch of. */
    readonly others?: number
  }

/** An office that was held when the page in front of the reader was written, and is not any more. */
export interface CardThen {
  /** In English: `Prime Minister of the United Kingdom`. */
  readonly role: string
  readonly office: CardOffice
  /** Who holds it now, and since when. */
  readonly holder?: CardLink & { readonly since: IsoDate }
}

/** Who somebody is, besides the office. */
export interface CardPerson {
  /** Who had the office of the card's first line before and after; none where it was nobody, or is not known. */
  readonly before?: CardLink
  readonly after?: CardLink
  /** Years. */
  readonly born?: number
  readonly died?: number
  readonly party?: string
  /** The name in its own script. */
  readonly native?: string
}

/** Something with a name in every language by its code, and in English, for whoever has none. */
export interface Coded {
  readonly code?: string
  readonly name: string
}

/** What a country is, in numbers and codes. */
export interface CardCountry {
  /** In office now: who governs comes first. */
  readonly heads: readonly { readonly title: string; readonly link: CardLink }[]
  readonly capitals: readonly string[]
  /** An estimate, of a year. */
  readonly population?: { readonly people: number; readonly year: number }
  /** An estimate of a year's product. */
  readonly gdp?: { readonly usd: number; readonly year: number }
  /** What it belongs to, by code: `EU`, `G7`. */
  readonly memberships: readonly string[]
  readonly neighbours: readonly CardLink[]
  /** The English name in full, where that is not the name. */
  readonly official?: string
  /** By ISO 639 codes. */
  readonly languages: readonly Coded[]
  /** By ISO 4217 codes. */
  readonly currencies: readonly Coded[]
  /** Square kilometres. */
  readonly area: number
  /** IANA names, the capital's first. */
  readonly timeZones: readonly string[]
  /** Its part of the world, by UN M49; empty of a union. */
  readonly region: string
}

/** All that one card shows, ready to be drawn. */
export interface CardContent {
  readonly entity: CardLink & { readonly kind: Entity['kind'] }
  /** Who or what it is, in English: `President of South Korea`; empty where `office` or `union` says nothing either. */
  readonly role: string
  /** What `role` says of an office that the table knows, with its days. */
  readonly office?: CardOffice
  /** Set where `role` is what an article calls somebody, whom the table does not know. */
  readonly isClaimed?: true
  /** Of a country's card: what it is instead of a country. */
  readonly union?: Union
  readonly then?: CardThen
  /** Who holds the office now that the card's first line says was held. */
  readonly holder?: CardThen['holder']
  /** Set on the card of a country that governs itself and of which the table knows nobody in office. */
  readonly isHolderUnknown?: true
  /** The terms of office that the table knows of a leader, the first one first. */
  readonly terms: readonly CardOffice[]
  readonly person?: CardPerson
  readonly country?: CardCountry
  /** Absent where the card is not of a page, or nothing is known of it. */
  readonly page?: CardPage
  /** Of the reader's own articles, the newest first; without the page in front. */
  readonly groups: readonly CardGroup[]
  /** Of the articles that come with Attaché. */
  readonly shipped: readonly CardGroup[]
  /** In how many of the facts a date was checked and agrees. */
  readonly agreed: number
  /** What kept the reader's own articles from being read, for readers. */
  readonly trouble?: string
  /** Of a name that is several's, and of what was looked up: each of them with the office in a line. */
  readonly namesakes?: readonly (CardLink & Pick<CardContent, 'role' | 'office' | 'union'>)[]
  /** Set where these are the best matches for some text, not who bears a name. */
  readonly isLookUp?: true
  /** The others in these facts, the most frequent first. */
  readonly related: readonly CardLink[]
  /** The day on which the offices named here were last checked, ISO. */
  readonly asOf: string
}
