/** Words that make what a clause says a fact of a kind, or none. Every pattern is tried on one word in lower case unless it says otherwise. */
export interface FactWords {
  /** How the writer compares two: 'more sanctions than Obama', but not 'more than 600 soldiers'. Tried on the text. */
  readonly compared: RegExp
  /** Of an auxiliary verb, the form that says that something goes on: 'has been backing'. */
  readonly been?: RegExp
  /** Adverbs that make an action uncertain, although the verb states it: 'reportedly'. */
  readonly seems: RegExp
  /** 'always', 'usually': what somebody does as a rule is no event. */
  readonly asARule: RegExp
  /** Texts, which ask for something as a rule and press nobody: 'constitution', 'treaty'. */
  readonly texts: RegExp
  /** What is voted on: 'election', 'seats'. */
  readonly chosen: RegExp
  /** Verbs of who beats or is beaten: of countries, in a match or a war. */
  readonly beats?: RegExp
  /** Nouns of places whose name 'of' joins to them: 'su región natal de Magallanes'. */
  readonly placeNouns?: RegExp
  /** 'formerly': a position of long ago. */
  readonly once?: RegExp
  /** Auxiliary verbs of what was so before the time that is told of: 'had'. */
  readonly had: RegExp
  /** Pronouns of those to whom something is done, whom only other sentences name: Spanish 'le vendió dos barcos'. */
  readonly toSomebody?: RegExp
  /** Where leaders live, work and write, and bodies that they speak to: whoever goes there visits nobody. */
  readonly seats?: RegExp
  /** Verbs of what somebody wished once, and of what the writer says that somebody wishes. */
  readonly wished?: RegExp
  readonly wishes?: RegExp
  /** Beside what somebody is, how much: 'very willing'. */
  readonly degree?: RegExp
  /** Participles of what courts and prosecutors do to somebody, and critics do not: Portuguese 'foi condenado pelo juiz'. */
  readonly convicted?: RegExp
  /** Verbs with which people are greeted: 'welcomed a mother to the stage'. */
  readonly welcomes?: RegExp
  /** Units that say nothing unless the text names an illness: 'cases'. */
  readonly cases: RegExp
  /** An illness. Tried on the text. */
  readonly illness: RegExp
  /** What votes are counted in. */
  readonly votes?: RegExp
  /** Where what a clause's numbers are about ends: ', while'. Tried on the text. */
  readonly aside?: RegExp
  /** Endings of nouns that a number counts, and plurals without them. */
  readonly plural?: RegExp
}
