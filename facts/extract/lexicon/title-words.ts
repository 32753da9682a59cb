/** Words around the title of an office. Every pattern is tried on the text unless it says otherwise. */
export interface TitleWords {
  /** Adjectives before a title, as the source of a pattern: 'first', 'newly elected'. */
  readonly adjectives: string
  /** 'of' with its article, as the source of a pattern. */
  readonly of: string
  /** An article before a title, as the source of a pattern. */
  readonly the: string
  /** What is said of somebody who was elected and has not taken office: 'president-elect'. */
  readonly elect: RegExp
  /** Before whoever held an office at the time: 'under President Carter'. */
  readonly under: RegExp
  /** Right before a title that belongs to the name after its comma: 'the country's president, '. */
  readonly opens: RegExp
  /** After an apposition, what may follow besides a mark; other words are a verb of which it is the subject. */
  readonly after: RegExp
  /** After these an office means nobody in particular: 'to be the president'. */
  readonly asAnOffice?: RegExp
  /** Before these it means whoever holds it: 'has the power to pardon'. */
  readonly anyHolder?: RegExp
  /** Starts a clause that need not be true, or that is about somebody else. */
  readonly unreal?: RegExp
}
