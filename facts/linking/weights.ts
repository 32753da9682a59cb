import type { AliasKind } from '../types.ts'

/**
 * How much each feature speaks for a link, in log-odds: the weights of those a candidate has are added up, and the logistic
 * function makes it a confidence. 1.1 is three to one, 2.2 nine to one, 3.5 thirty to one. The values were set
 * on the project's own cases and on marked news; the measurements are in docs/measurements.md.
 */
export const WEIGHTS = {
  /** The full name of the surname's bearer stands somewhere in the text. */
  fullName: 5,
  /** The text calls the leader by surname and title elsewhere. */
  titled: 4,
  /** It stands nearer, and before this place, than any namesake's. */
  nearest: 1.5,
  /** It stands so in the same block, and no namesake is named more often. */
  nearestHere: 3.2,
  /** It is the middle one of several surnames, and the text names somebody whose only one it is. */
  secondSurname: -3,
  /** Hardly anybody else in the news has this surname. */
  alone: 4,
  /** The title before the name is one the leader had. */
  title: 4,
  /** The country before that title is the leader's. */
  titleCountry: 1.5,
  /** The title, or the country before it, is another's. */
  wrongTitle: -6,
  /** 'the Trump administration'. */
  government: 3.5,
  /** The leader's country is named in the same block. */
  countryHere: 1,
  /** The leader's country is named elsewhere in the text. */
  countryInText: 0.5,
  /** In office on the text's date. */
  inOffice: 1.5,
  /** In office now, where the text has no date. */
  sitting: 1.2,
  /** Out of office for over thirty years by the text's date. */
  longGone: -1,
  /** Another first name stands before it: 'Ivanka Trump'. */
  otherPerson: -9,
  /** Another person of this surname is named in the text, and the leader is not. */
  otherInText: -5,
  /** It is the first part of another name: 'Trump Tower', 'Park Avenue'. */
  partOfName: -7,
  /** It is a word of its own here: 'in May', 'the Moon'. */
  word: -6,
  /** The text's words for one sense of a shared name: Tbilisi, or Atlanta. */
  keyword: 3.5,
  /** No word of the text says which sense of a shared name is meant. */
  shared: -2.8,
  /** A word that is two countries', where the text does not name this one. */
  unnamed: -3,
  /** A demonym that names the language: 'in Spanish'. */
  language: -3.5,
  /** 'US' between words that are capitals throughout may be the pronoun. */
  shouted: -5,
  /** A capital stands for its government: 'Washington said', 'Beijing’s'. */
  governs: 2.5,
  /** A capital is a place: 'in Washington'. */
  place: -3,
} as const

/**
 * How sure an alias is before anything around it is looked at. Full names are hardly ever somebody else's; a
 * demonym may mean the people or the language; a surname alone is nobody's.
 */
export const PRIOR: Readonly<Record<AliasKind, number>> = {
  name: 3.5,
  official: 3.5,
  native: 3.2,
  short: 2.6,
  former: 2.2,
  abbreviation: 2.2,
  office: 2.6,
  demonym: 2,
  surname: -2.6,
  misspelt: 1.4,
  capital: -0.5,
}

/**
 * What is less sure than this is not marked. A wrong card is worse than none: of the names just above the
 * threshold at least three in four are to be right, so that of all marked names hardly one in fifty is wrong.
 */
export const MARK_THRESHOLD = 0.75

/** Log-odds to probability. */
export function confidence(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}
