/** Words beside those whom a sentence names. Every pattern is tried on one word in lower case unless it says otherwise. */
export interface NamingWords {
  /** The article at the start of what somebody is called. Tried on the text. */
  readonly article: RegExp
  /** What people do whom no table has for it: the last word of what they are called, as it is written. */
  readonly roles: RegExp
  /** Before examples: 'farmers such as Macron'. */
  readonly example: RegExp
  /** Prepositions of those to whom, with whom or by whom something is done; others give a place or a time. */
  readonly towards: RegExp
  /** Begins a clause which only adds something: what is before it is whole, and as true without it. */
  readonly adds: RegExp
}
