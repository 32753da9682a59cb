/** Words that show who says something, and what is said. Every pattern is tried on one word in lower case unless it says otherwise. */
export interface SpeechWords {
  /** 'Trump said the following.': the next sentence says what. Tried on the text. */
  readonly follows: RegExp
  /** As the only object of a verb of saying, what another sentence says: 'has said that more than once'. */
  readonly elsewhere: RegExp
  /** Starts a sentence that says who said the words before: Spanish 'Así lo afirmó Boric'. Tried on the text. */
  readonly saidSo?: RegExp
  /** Shares of people, who are nobody who can speak: 'majority'. */
  readonly shares: RegExp
  /** Before the name of an agency, what it is: German 'Nachrichtenagentur'. Tried on the text. */
  readonly agency?: RegExp
  /** Reports, which 'according to' names and which are no speakers: 'polls'. */
  readonly reports: RegExp
  /** Before 'que' or 'che', what makes a clause of time or aim of it: 'después de que', 'prima che'. Tried on one word. */
  readonly beforeClause?: RegExp
  /** The same with `accordingToAfter`. */
  readonly reportsAfter?: RegExp
  /** Starts `accordingTo` with another sense: Spanish 'para', to or for whom something is said. Tried on the text. */
  readonly forWhom?: RegExp
  /** After a name, before the body whose speaker it is: 'for'. */
  readonly for: RegExp
  /** At the end of a speaker's words, what shows that they are cut off: 'Economists who'. Tried on the text. */
  readonly cutOff: RegExp
  /** Of something that is the speaker's own or another's, which is no speaker's name: 'of his meeting'. Tried on the text. */
  readonly ofTheirs?: RegExp
  /** Starts what is the rest of a verb, and no speaker: Italian 'noto'. Tried on the text. */
  readonly verbRest?: RegExp
  /** Ranks that make a name before them only that of a body: 'Federation of Teachers President'. Tried on a word as it is written. */
  readonly ranks?: RegExp
  /** German: what may be between a subject and its verb: 'hingegen'. */
  readonly between?: RegExp
  /** After direct speech, before whom it is about: 'said of Miller'. */
  readonly saidOf?: RegExp
  /** Pronouns of one person. Tried on the text. */
  readonly ofOne?: RegExp
  /** What a whole country has: its economy, people, democracy. */
  readonly ofAll: RegExp
  /** Before a country that does something, or against which something is said. */
  readonly against: RegExp
  /** What follows only says when, or beside whom, or is an example: 'under Obama', 'including'. */
  readonly beside: RegExp
}
