/** What cards show, ready to be drawn: values and codes, for which the interface has words in the reader's language. */
import type { ShownStatement } from '../bundle/statement.ts'
import type { Doubt, Entity, EntityId, FactKind, IsoDate, Office, Source } from '../types.ts'
import type { Union } from '../world/unions.ts'
import type { OnPageSentence } from './reading-order.ts'

/** A leader or country whose card can be opened. */
export interface CardLink {
  readonly id: EntityId
  readonly name: string
  readonly iso2?: string
}

/** A fact on a card. */
export interface CardFact extends ShownStatement {
  readonly id: string
  /** The id of its article. */
  readonly from: string
  readonly kind: FactKind
  /** If it is something said: whether the card's own entity says it, or somebody else. */
  readonly said?: 'by' | 'about'
  /** Who says it, if the card has to show that: somebody else, or the card's own entity if the words alone do not say it. */
  readonly speaker?: CardSpeaker
  /** It was in the future when the article was written. */
  readonly planned?: true
  /** The address of the passage in the article; browsers scroll to it. */
  readonly link?: string
  /** Set if the article was updated since and no longer says so. */
  readonly superseded?: true
  /** Of a sentence that only names them: what part they have in it. */
  readonly part?: OnPageSentence['part']
  /** What is doubtful about it; each doubt once in an article. */
  readonly doubts?: readonly Doubt[]
}

/** Somebody who says something, under the article's name for them or under ours. */
export interface CardSpeaker {
  readonly name: string
  /** Set if there is a card of them. */
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
  /** The role that it gives to somebody beside the name, in its own words, if the tables have another one or none. */
  readonly called?: string
  /** The same, if the office by which readers know them was still to come on the day of the page: 'President-elect'. */
  readonly calledThen?: string
  /** How often it names the card's entity. */
  readonly named: number
  /** At which of these places the card is, counted from 1; 0 if at none. */
  readonly place: number
  /** Set while its facts are being worked out. */
  readonly isReading?: true
}

/** The office in a card's first line, as codes, so that the line can be written in other languages. */
export type CardOffice = Required<Pick<Office, 'title' | 'country' | 'from'>> &
  Pick<Office, 'to' | 'state'> & {
    /** Of how many other countries somebody is monarch. */
    readonly others?: number
    /** The same office before, with a gap; the first term first. */
    readonly earlier?: readonly Required<Pick<Office, 'from' | 'to'>>[]
  }

/** By which office somebody was known when the page in front of the reader was written, if the first line differs. */
export interface CardThen {
  /** Whether it was held on that day, had ended before, or was still to come. */
  readonly when: 'held' | 'former' | 'later'
  /** The day of the page. */
  readonly day: IsoDate
  /** In English: `Prime Minister of the United Kingdom`. */
  readonly role: string
  readonly office: CardOffice
  /** Who holds it now, and since when; absent if it had not been held yet. */
  readonly holder?: CardLink & { readonly since: IsoDate }
}

/** Who somebody is, apart from the office. */
export interface CardPerson {
  /**
   * Who had the office before and after: the one of the day on which the page was written, else that of the first line.
   * Absent if nobody had it or it is not known.
   */
  readonly before?: CardLink
  readonly after?: CardLink
  /** Years. */
  readonly born?: number
  readonly died?: number
  readonly party?: string
  /** The name in the script of its language. */
  readonly native?: string
}

/** Something whose code gives its name in every language; the English name is for languages without one. */
export interface Coded {
  readonly code?: string
  readonly name: string
}

/** Somebody in an office. */
export interface CardHolder {
  readonly title: string
  readonly link: CardLink
  /** Since when without a gap, if the office is held now. */
  readonly since?: IsoDate
  /** The terms before a gap, if the office was held in one of them on the day of the page too. */
  readonly earlier?: CardOffice['earlier']
}

/** What a country is, in numbers and codes. */
export interface CardCountry {
  /** Who is in office now; whoever governs comes first. */
  readonly heads: readonly CardHolder[]
  /** Who was in office on the day on which the page in front of the reader was written, if that were not the same. */
  readonly headsThen?: { readonly day: IsoDate; readonly heads: readonly CardHolder[] }
  readonly capitals: readonly string[]
  /** An estimate for a year. */
  readonly population?: { readonly people: number; readonly year: number }
  /** An estimate of the gross domestic product of a year. */
  readonly gdp?: { readonly usd: number; readonly year: number }
  /** What it is a member of, by code: `EU`, `G7`. */
  readonly memberships: readonly string[]
  readonly neighbours: readonly CardLink[]
  /** The official English name, if it is not the usual one. */
  readonly official?: string
  /** By ISO 639 codes. */
  readonly languages: readonly Coded[]
  /** By ISO 4217 codes. */
  readonly currencies: readonly Coded[]
  /** Square kilometres. */
  readonly area: number
  /** IANA names, the capital's first. */
  readonly timeZones: readonly string[]
  /** Its part of the world, by UN M49; empty for a union. */
  readonly region: string
}

/** Everything that one card shows, ready to be drawn. */
export interface CardContent {
  readonly entity: CardLink & { readonly kind: Entity['kind'] }
  /** Who or what it is, in English: `President of South Korea`; empty if `office` and `union` are absent too. */
  readonly role: string
  /** The office of `role`, with its days, if the table knows it. */
  readonly office?: CardOffice
  /** Set if `office` was left, by somebody who lives: of the dead the years say so. */
  readonly isFormer?: true
  /** Set if the table does not know somebody and `role` is what an article says. */
  readonly isClaimed?: true
  /** Set if it is a union, not a country. */
  readonly union?: Union
  readonly then?: CardThen
  /** If the first line has an office that was left in the last few years: who holds it now. */
  readonly holder?: CardThen['holder']
  /** Set for a country that governs itself, if the table knows nobody in office there. */
  readonly isHolderUnknown?: true
  /** The terms of office of a leader that the table knows, the first one first. */
  readonly terms: readonly CardOffice[]
  readonly person?: CardPerson
  readonly country?: CardCountry
  /** Absent if the card was not opened on a page, or if nothing is known about the page. */
  readonly page?: CardPage
  /** From the reader's own articles, the newest first, without the page in front. */
  readonly groups: readonly CardGroup[]
  /** From the articles that come with Attaché. */
  readonly shipped: readonly CardGroup[]
  /** For how many of the facts a date was checked and agrees. */
  readonly agreed: number
  /** Why the reader's own articles could not be read, if so; for readers. */
  readonly error?: string
  /** Those who share a name, or the matches for some text, each with the office in a line. */
  readonly namesakes?: readonly (CardLink &
    Pick<CardContent, 'role' | 'office' | 'isFormer' | 'union' | 'person'>)[]
  /** Set if these are the best matches for some text, not those who share a name. */
  readonly isLookUp?: true
  /** The other entities of these facts, the most frequent first. */
  readonly related: readonly CardLink[]
  /** The day on which the offices named here were last checked, ISO. */
  readonly asOf: string
}
