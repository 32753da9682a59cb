import type { Lexicon } from './lexicon.ts'

const NEVER = /(?!)/g
const EMPTY = /^\s*$/u

/** Of languages whose words nobody has written down yet: names and dates are found, and every sentence is 'mentioned'. */
export const NONE: Lexicon = {
  language: 'und',
  verbs: [],
  nouns: [],
  says: NEVER,
  beforeSays: NEVER,
  accordingTo: NEVER,
  connective: NEVER,
  introduction: NEVER,
  premodifier: EMPTY,
  otherPerson: NEVER,
  pronouns: NEVER,
  male: NEVER,
  object: NEVER,
  genitive: NEVER,
  pair: NEVER,
  countries: NEVER,
  office: NEVER,
  titles: {},
  former: NEVER,
  meeting: NEVER,
  meetingVerb: NEVER,
  plainMeeting: NEVER,
  with: NEVER,
  and: NEVER,
  negated: NEVER,
  cancelled: NEVER,
  place: NEVER,
  future: NEVER,
  past: NEVER,
}
