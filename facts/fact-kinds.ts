/**
 * All kinds of facts. The type, the schema of bundles, the order on cards and the words of the interface (`kind_…` in
 * `_locales`; a test compares them with this list) come from here. For another kind, add a line.
 *
 * Cards show them in this order: what happened, what is coming, what somebody thinks; then the rest.
 */
export const FACT_KINDS = [
  'meeting',
  'agreement',
  'election',
  'sanction',
  /** Somebody asks, urges or demands. */
  'pressure',
  'criticism',
  /** What somebody wants, supports or opposes. */
  'stance',
  'threat',
  /** What somebody said, in their own words or in the article's. */
  'statement',
  /** What talks will be about. */
  'agenda',
  /** Somebody takes or leaves an office, or gives it to somebody. */
  'appointment',
  'visit',
  /** Anything else that somebody does: signs a law, sends troops. */
  'action',
  /** A number about somebody. */
  'figure',
  /** Somebody holds or held an office. The top of the card says it, so it is not listed. */
  'office',
  /** The sentence names them and is surely none of the above. Search and the article's own page have it, cards do not. */
  'mentioned',
] as const

export type FactKind = (typeof FACT_KINDS)[number]

/** How it was decided whom 'he', 'the president' and the like mean. */
export const RESOLUTION_RULES = [
  /** The subject of the same sentence. */
  'same sentence',
  /** The subject of the sentence before. */
  'sentence before',
  /** The person named in the heading. */
  'heading',
  /** The only person named so far whom the word can mean. */
  'only one',
  /** The only person named so far who has that office. */
  'office',
  /** The country whose capital it is. */
  'capital',
  /** The two people who were last named together. */
  'pair',
  /** Those who took part in every meeting of the article so far, perhaps with others. */
  'in every meeting',
  /** The countries of the two people who were last named together. */
  'their countries',
] as const

export type ResolutionRule = (typeof RESOLUTION_RULES)[number]

/** How somebody holds the office of a fact, as the article says. */
export const OFFICE_TENSES = ['now', 'past', 'acting', 'next'] as const

export type OfficeTense = (typeof OFFICE_TENSES)[number]
