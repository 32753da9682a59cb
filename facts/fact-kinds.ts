/**
 * Every kind of fact, once: the type, the schema of bundles, the order on cards and the words of the interface
 * (`kind_…` in `_locales`, which a test holds against this list) come from here. Another kind is another line.
 *
 * In the order in which cards show them: what happened, what is coming, what somebody thinks; then the rest.
 */
export const FACT_KINDS = [
  'meeting',
  'agreement',
  'election',
  'sanction',
  /** Somebody asks, urges or demands. */
  'pressure',
  'criticism',
  /** What somebody wants, is for or is against. */
  'stance',
  'threat',
  /** What somebody said, in their own words or in the article's. */
  'statement',
  /** What talks are to be about. */
  'agenda',
  /** Somebody takes or leaves an office, or gives one. */
  'appointment',
  'visit',
  /** What somebody does besides, told by a verb that none of the others is known by: signs a law, sends troops. */
  'action',
  /** A number that is told of somebody. */
  'figure',
  /** Somebody holds or held an office. The head of the card says so: it is not listed. */
  'office',
  /** The sentence names them, and says nothing of the above for certain: for search and the article's own page, not for cards. */
  'mentioned',
] as const

export type FactKind = (typeof FACT_KINDS)[number]

/** What can have decided whom words stand for that name nobody. */
export const RESOLUTION_RULES = [
  /** The subject of the same sentence. */
  'same sentence',
  /** The subject of the sentence before. */
  'sentence before',
  /** The person whom the heading names. */
  'heading',
  /** The only person named so far whom it fits. */
  'only one',
  /** The only person named so far who has that office. */
  'office',
  /** The country whose government sits in that capital. */
  'capital',
  /** The two who were named together last. */
  'pair',
  /** Who is in every meeting told of so far, at least. */
  'in every meeting',
  /** The countries of the two people named together last. */
  'their countries',
] as const

export type ResolutionRule = (typeof RESOLUTION_RULES)[number]

/** How somebody holds the office that a fact gives them, as the article has it. */
export const OFFICE_TENSES = ['now', 'past', 'acting', 'next'] as const

export type OfficeTense = (typeof OFFICE_TENSES)[number]
