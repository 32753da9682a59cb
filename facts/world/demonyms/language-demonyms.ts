import type { OfficeRules } from './office-rules.ts'

/** Endings, and what replaces them in the forms of a word; the first one that fits is taken. */
export type Endings = readonly (readonly [ending: RegExp, forms: readonly string[]])[]

/**
 * Sources of regular expressions for the text right before and right after a demonym, 60 UTF-16 units on each
 * side, whose letters may have capitals or not. An absent one matches nothing.
 */
export interface DemonymRules extends OfficeRules {
  /** After this it is another word or part of a name: French 'montagnes russes'. */
  readonly after?: string
  /** A word with a capital is part of a name after this, where capitals count: 'Banque Française'. */
  readonly afterName?: string
  /** Before this: German 'Deutsche Bank'. */
  readonly before?: string
  /** With what follows it is the name of an association, where capitals count: 'Deutscher Feuerwehrverband'. */
  readonly named?: string
  /** After this the name of a language means the language: 'en français'. */
  readonly languageAfter?: string
  /** Before this. */
  readonly languageBefore?: string
  /** After this, and if no name follows: 'le français', but not 'le français Airbus'. */
  readonly languageArticle?: string
}

/** The demonyms of a language. */
export interface LanguageDemonyms extends DemonymRules {
  /**
   * A line for each country: `country,adjective,people`. Words are as dictionaries have them; `;` is between several, and
   * a word after `=` takes no endings, since with them it is another word. `people` is empty if the words are the same.
   */
  readonly table: string
  readonly adjective: Endings
  /** The forms of words for people; those of adjectives if absent. */
  readonly people?: Endings
  /** Whether adjectives for people have a capital: French 'les Français'. */
  readonly hasCapitalPeople?: true
  /** Whether a form of an adjective is also the name of the language: the word of the table, or all forms with an ending. */
  readonly language?: 'base' | RegExp
}
