/** Words around a date that say whether it is the day of what is told. Every pattern is tried on the text before the date unless it says otherwise. */
export interface TimeWords {
  /** Starts a subordinate clause, whose date is not the main clause's. Tried on the text between verb and date. */
  readonly otherClause: RegExp
  /** Between two dates that both are meant: 'in August and in September'. Tried on the text between them. */
  readonly and: RegExp
  /** 'an election for': not the day on which it was called. */
  readonly for: RegExp
  /** 'a ceremony due on'. */
  readonly due: RegExp
  /** 'As strong as Kirchschläger in': the time of what something is compared to. */
  readonly compared: RegExp
  /** German: 'im Vergleich zum Jahr'. */
  readonly comparedYear?: RegExp
  /** German: 'vor Jahren', nobody knows how many. Tried on the date. */
  readonly unknown?: RegExp
  /** German: '15 Tage nach'. Tried on the date and the word after it. */
  readonly countedFrom?: RegExp
  /** '21 hours ago', in a line that is counted from the day when somebody read it. Tried on the line. */
  readonly sinceRead: RegExp
}
