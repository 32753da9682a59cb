/**
 * Words that show whether a sentence depends on those around it. Every pattern is tried on one word in lower case unless it
 * says otherwise.
 */
export interface ReferenceWords {
  /** Starts what says which one a noun means: 'the ban on meat', 'the plan that Merz made', Spanish 'el plan de paz'. */
  readonly which: RegExp
  /** The same, if the parser says that the noun has it: 'the attack at Rafah'. */
  readonly whichOfNoun?: RegExp
  /** Prepositions after a noun that may be the verb's: 'exclude the firm from that work'. */
  readonly ofVerb?: RegExp
  /** Adjectives that say when, how, or the how manieth, but not which one: 'latest', 'proposed', 'first'. */
  readonly how?: RegExp
  /** Of somebody's own, these nouns say enough: 'his policies', 'its law'. */
  readonly own: RegExp
  /** Nouns that the names of their parties explain: 'the US-Turkish agreement'. */
  readonly pacts: RegExp
  /** Two of those who were named before: 'two', German 'beide'. */
  readonly two: RegExp
  /** Before whoever did what a participle says: 'the accord signed by Macron'. */
  readonly agent?: RegExp
  /** 'his', 'their', 'our'. */
  readonly possessive: RegExp
  /** Possessives of one person whom the sentence must name: 'seeking her extradition'. */
  readonly ofOne?: RegExp
  /** Articles, where an article alone shows that a noun was told of before, unless it is `unique`: 'the'. */
  readonly the?: RegExp
  /** Prepositions that have the article in them: Spanish 'del', Portuguese 'na'. */
  readonly fused?: RegExp
  /** 'is', before a word that starts what something is: 'the goal is to …', 'the plan was that …'. */
  readonly is: RegExp
  readonly whatIs: RegExp
  /** What a share is of, and what says how large it is: '87 percent of the vote'. */
  readonly total?: RegExp
  readonly part?: RegExp
  /** Pronouns for a thing that was named before: 'it', French 'cela'. */
  readonly thing: RegExp
  /** Of those, the one that may mean nothing, or what follows: 'it'. */
  readonly it?: RegExp
  /** Of those, the one that may be an article or a relative pronoun beside a comma: German 'das'. */
  readonly thingOrArticle?: RegExp
  /** After such a pronoun, what shows that it does not point back: 'those who'. */
  readonly whoever?: RegExp
  /** 'it' of nothing, or of what follows: 'it is important to'. Tried on the text from the pronoun. */
  readonly nothing?: RegExp
  /** The same with a noun after 'be', which is about something: 'it was the latest move'. */
  readonly noun?: RegExp
  /** 'there', if it is no place that was named before. */
  readonly there?: RegExp
  /** Times and places that are counted from what was told before: 'two days later'. Tried on the text. */
  readonly counted: RegExp
  /** German articles of a noun that belongs to the noun before it: 'die Wahl des Gremiums'. */
  readonly genitive?: RegExp
  /** What goes on from what was told before: 'in return', 'as a result', 'days later'. Tried on the text. */
  readonly resumes?: RegExp
  /** Of `counted`, those that no day before them explains: 'during the meeting'. Tried on what was found. */
  readonly occasion?: RegExp
  /** Two or all of those who were named before: 'both leaders'. Tried on the text. */
  readonly both?: RegExp
  /** 'someone like that', 'it is nothing that'. Tried on the text of direct speech. */
  readonly likeThat?: RegExp
  /** In direct speech of a language without a list of pointers, a noun that was named before: German 'dieses Gesetz'. Tried on the text. */
  readonly spokenPointer?: RegExp
  /** Starts direct speech that only goes on from what was said before: 'But there may be …'. Tried on the text. */
  readonly joins: RegExp
  /** Starts a question, with or without its mark. Tried on the text. */
  readonly asks?: RegExp
  /** After a pronoun at the start of direct speech, 'is': 'This is a dark day'. Tried on the text from its start. */
  readonly copula: RegExp
  /** 'it is', if it means nothing. Tried on the text from its start. */
  readonly itIs?: RegExp
  /** Starts with a verb of several people who are not named: 'Pagarán un precio'. Tried on the text from its start. */
  readonly theyDo?: RegExp
  /** After 'it', verbs with which it means nothing: 'it is time', 'it seems'. */
  readonly afterIt?: RegExp
  /** After 'this' and similar words, what says by itself which one is meant: 'that kind of war', 'in this country'. */
  readonly specific: RegExp
  /** Starts what says which one a noun after 'this' means: 'this plant at Belvidere'. */
  readonly complement?: RegExp
  /** After 'this' or 'that' alone, begins what can only be about it: 'has said that more than once'. */
  readonly afterwards?: RegExp
  /** Times, which 'this' explains: 'this year'. */
  readonly times?: RegExp
  /** 'En ese sentido' at the start says no more than 'and': the noun. */
  readonly sense?: RegExp
  /** Before nouns that mean what was told before: 'an end to the violence', 'for all sides'. */
  readonly beforeNoun?: RegExp
  /** Nouns and pronouns to which no other word points back: 'nothing', 'course'. */
  readonly noThing?: RegExp
  /** Pronouns of one person as objects. Tried on a word as it is written. */
  readonly him?: RegExp
  /** Anybody whom a pronoun after it may mean: 'a man who'. Tried on the text. */
  readonly anybody?: RegExp
  /** Counts the noun after it, with which it does not point back: 'one trade expert', 'some of the analysts'. */
  readonly some?: RegExp
  /** After 'some of', what points back. */
  readonly ofThem?: RegExp
  /** Words that are written twice only by a slip: 'of of'. Tried on the text. */
  readonly twice: RegExp
  /** German: 'davon', and what follows if it says what is meant. Tried on the text. */
  readonly thereof?: RegExp
  readonly thereofThat?: RegExp
  /** German: 'hatte dies abgelehnt'. */
  readonly pointedObject?: RegExp
  /** German: 'Kurz und sein Team', whose owner is beside it. */
  readonly ownBeside?: RegExp
  /** German: starts what a noun is about: 'ein Abkommen über Fischerei'. */
  readonly about?: RegExp
}
