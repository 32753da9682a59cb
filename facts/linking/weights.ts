import type { AliasKind } from '../types.ts'

/**
 * The weights of the features, in log-odds: those of a candidate's features are added up, and the logistic function turns
 * the sum into a confidence. 1.1 is three to one, 2.2 nine to one, 3.5 thirty to one. The values were chosen with the
 * project's own cases and with annotated news; the measurements are in docs/measurements.md.
 */
export const WEIGHTS = {
  /** The full name of the surname's bearer is somewhere in the text. */
  fullName: 5,
  /** The surname is somewhere else in the text, with the leader's title. */
  titled: 4,
  /** That full name is before this place, and nearer than any namesake's. */
  nearest: 1.5,
  /** The same in this very block, and no namesake is named more often. */
  nearestHere: 3.2,
  /** It is a middle surname, and the text names somebody whose last or only surname it is. */
  secondSurname: -3,
  /** Hardly anybody else in the news has this surname. */
  alone: 4,
  /** The leader had the title that is before the name. */
  title: 4,
  /** The leader's country is before that title. */
  titleCountry: 1.5,
  /** The title, or the country before it, is somebody else's. */
  wrongTitle: -6,
  /** 'the Trump administration'. */
  government: 3.5,
  /** The leader's country is named in the same block. */
  countryHere: 1,
  /** The leader's country is named elsewhere in the text. */
  countryInText: 0.5,
  /** In office on the text's date. */
  inOffice: 1.5,
  /** In office now, if the text has no date. */
  sitting: 1.2,
  /** Out of office for over thirty years by the text's date. */
  longGone: -1,
  /** Another first name is before it: 'Ivanka Trump'. */
  otherPerson: -9,
  /** The text names another person of this surname, and not the leader. */
  otherInText: -5,
  /** It is the first part of another name: 'Trump Tower', 'Park Avenue'. */
  partOfName: -7,
  /** It is a word of its own here: 'in May', 'the Moon'. */
  word: -6,
  /** Context keywords for one sense of a shared name: Tbilisi, or Atlanta. */
  keyword: 3.5,
  /** No context keyword says which sense of a shared name is meant. */
  shared: -2.8,
  /** An alias of two countries, and the text does not name this one. */
  unnamed: -3,
  /** The demonym means the language: 'in Spanish'. */
  language: -3.5,
  /** 'US' between words in capitals, which may be the pronoun. */
  shouted: -5,
  /** A capital means its government: 'Washington said', 'Beijing’s'. */
  governs: 2.5,
  /** A capital is a place: 'in Washington'. */
  place: -3,
} as const

/**
 * How sure an alias is by itself, in log-odds. Full names are hardly ever somebody else's; a demonym may mean the people
 * or the language; a surname alone says too little.
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
 * Names that are less sure than this are not marked. A wrong card is worse than none: just above the threshold at least
 * three of four names should be right, so that hardly one in fifty of all marked names is wrong.
 */
export const MARK_THRESHOLD = 0.75

let lastOdds = 0
let lastSure = 0.5

/** Log-odds to probability. Many names of a page come one after the other with the same. */
export function confidence(logOdds: number): number {
  if (logOdds !== lastOdds) {
    lastOdds = logOdds
    lastSure = 1 / (1 + Math.exp(-logOdds))
  }
  return lastSure
}
