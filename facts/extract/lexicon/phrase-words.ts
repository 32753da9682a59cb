/** Words that decide where a phrase ends and what it is. Every pattern is tried on one word in lower case unless it says otherwise. */
export interface PhraseWords {
  /** Numbers of people who are named after 'of': 'a number of analysts' are the analysts. */
  readonly quantities?: RegExp
  /** Things that are called by somebody's last name: 'la ley Macron', 'l’ère Trump'. */
  readonly called?: RegExp
  /** 'all', 'both', after the noun that they belong to. */
  readonly floating: RegExp
  /** Verbs that happen by themselves, or whose subject follows: 'hubo protestas', 'falta poco'. */
  readonly byItself?: RegExp
  /** Somebody's regime: 'el régimen' is that of the one whose it was before. */
  readonly regimes?: RegExp
  /** After a title, an adjective and no verb: 'o presidente eleito'. */
  readonly elected?: RegExp
  /** 'this' before a time of day, and what is such a time: 'questa mattina'. */
  readonly thisTime?: RegExp
  readonly timesOfDay?: RegExp
}
