/** What else is true of a kind of fact. */
interface KindProperties {
  /**
   * What gives it: a class of verbs (`extract/lexicon/verb-entry.ts` says which), or something else, which
   * the kind's own comment names.
   */
  readonly from: 'verbs' | 'elsewhere'
  /** It happens. If a sentence has several, each is a fact with everybody who takes part. */
  readonly isEvent?: true
  /** The place where it happens is looked for. */
  readonly hasPlace?: true
  /** Its date says when somebody did something in office, so it is checked against the terms. */
  readonly isInOffice?: true
  /** It is what somebody says or thinks. On somebody's card, what others say comes last. */
  readonly isSaid?: true
  /** It is somebody's wish, and says nothing if it does not name what for. */
  readonly hasAim?: true
  /** What it adds to a sentence's worth on a card (`views/reading-order.ts`): 0 if the card's head says it, or if it may be anything. */
  readonly worth: number
  /**
   * On cards it has its word as a label. Others are sides that somebody takes towards somebody else, and one word does not say
   * who towards whom; or they are in the sentence's own words.
   */
  readonly isLabel: boolean
}

/**
 * Every kind of fact, once: the type, the schema of bundles, the order on cards and the words of the interface
 * (`kind_…` in `_locales`) come from here. For another kind add another line; the compiler or a test names what is
 * missing then.
 *
 * In the order in which cards show them: what happened, what will happen, what somebody thinks; then the rest.
 */
const KINDS = {
  meeting: { from: 'verbs', isEvent: true, hasPlace: true, isInOffice: true, worth: 0.1, isLabel: true },
  agreement: { from: 'verbs', isEvent: true, hasPlace: true, worth: 0.1, isLabel: true },
  election: { from: 'verbs', isEvent: true, worth: 0.1, isLabel: true },
  sanction: { from: 'verbs', isEvent: true, worth: 0.1, isLabel: false },
  /** Somebody asks, urges or demands. */
  pressure: { from: 'verbs', isSaid: true, hasAim: true, worth: 0.05, isLabel: false },
  criticism: { from: 'verbs', isSaid: true, worth: 0.05, isLabel: false },
  /** What somebody wants, is for or is against. */
  stance: { from: 'verbs', isSaid: true, hasAim: true, worth: 0.05, isLabel: false },
  threat: { from: 'verbs', isSaid: true, hasAim: true, worth: 0.05, isLabel: false },
  /** What somebody said, in their own words or in the article's. */
  statement: { from: 'verbs', isSaid: true, worth: 0.05, isLabel: false },
  /** What talks will be about. */
  agenda: { from: 'verbs', isInOffice: true, worth: 0, isLabel: false },
  /** Somebody takes or leaves an office, or gives one. */
  appointment: { from: 'verbs', isEvent: true, worth: 0, isLabel: true },
  visit: { from: 'verbs', isEvent: true, hasPlace: true, isInOffice: true, worth: 0.1, isLabel: true },
  /** Something else that somebody does: signs a law, sends troops. From a verb that is in no class. */
  action: { from: 'elsewhere', worth: 0.05, isLabel: false },
  /** A number that is given of somebody. */
  figure: { from: 'verbs', worth: 0, isLabel: false },
  /** Somebody holds or held an office, by a phrase. The head of the card says so, so it is not listed. */
  office: { from: 'elsewhere', worth: 0, isLabel: false },
  /** The sentence names them, and says none of the above for certain: for search and the article's own page, not for cards. */
  mentioned: { from: 'elsewhere', worth: 0, isLabel: false },
} as const satisfies Readonly<Record<string, KindProperties>>

export type FactKind = keyof typeof KINDS

/** All kinds, in the order in which cards show them. */
export const FACT_KINDS = Object.keys(KINDS) as readonly FactKind[]

/** What is true of each kind. */
export const KIND_PROPERTIES: Readonly<Record<FactKind, KindProperties>> = KINDS

/** How a pronoun or a description was resolved. */
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
