import type { FactWords } from './fact-words.ts'
import type { NamingWords } from './naming-words.ts'
import type { PhraseWords } from './phrase-words.ts'
import type { ReferenceWords } from './reference-words.ts'
import type { SpeechWords } from './speech-words.ts'
import type { TimeWords } from './time-words.ts'
import type { TitleWords } from './title-words.ts'
import type { VerbEntry, VerbSecond } from './verb-entry.ts'
import { WholeWords } from './whole-words.ts'

export type Gender = 'he' | 'she'

/** A pronoun of the third person. */
export interface Pronoun {
  /** Absent if it may be either, or neither. */
  readonly gender?: Gender
  readonly plural?: true
  /** It can be the subject of a clause. */
  readonly subject?: true
  /** It may mean nobody at all, or a thing: 'it', French 'il'. */
  readonly thing?: true
}

/** What extraction knows of a language's words. Every pattern is tried on one word unless it says otherwise. */
export interface Lexicon {
  /** BCP 47, the language alone. */
  readonly language: string
  readonly verbs: readonly VerbEntry[]
  /** Pronouns of the third person, by the word in lower case. */
  readonly pronouns: Readonly<Record<string, Pronoun>>
  /** 'I', 'we', 'my': words of the first person. */
  readonly firstPerson: RegExp
  /** Verbs of 'we', where they need no pronoun: 'queremos', 'vogliamo'. */
  readonly ourVerbs?: RegExp
  /** 'this', 'they', 'such': a sentence that starts with one depends on the one before. */
  readonly hanging: RegExp
  /** 'the move', 'the decision' at a sentence's start: nouns that mean what was said before. Tried on the text. */
  readonly hangingPhrase: RegExp
  /**
   * At a sentence's start, what only joins it to the one before: 'Meanwhile, '. Without it the sentence says the same. Tried
   * on the text.
   */
  readonly connective?: RegExp
  /** 'these', 'such': with a noun they point back. */
  readonly pointing: RegExp
  /** Nouns that with only an article mean what another sentence said: 'the accord', 'the ruling'. */
  readonly anaphoric?: RegExp
  /** Nouns that with an article alone say what is meant: 'the government', 'the world'. All others may point back. */
  readonly unique?: RegExp
  /** In somebody's own words, what means something that was named before: 'it', 'that', 'those'. */
  readonly pointer?: RegExp
  /** Articles and possessives of what was said before: 'the', 'his', 'these'. */
  readonly definite: RegExp
  /** Object pronouns that are between subject and verb: French 'le', Spanish 'se'. */
  readonly clitic: RegExp
  readonly negation: RegExp
  /** Verbs that say by themselves that something is done or suffered: 'signed', 'closed', 'jailed', 'died'. */
  readonly deeds: RegExp
  /** Verbs that tell a deed in the past if what it is done to has a name or a number: 'shipped guns to Ukraine'. */
  readonly namedDeeds?: RegExp
  /** Finite verbs that tell how things were: 'rompía', 'desplegaba'. */
  readonly imperfect?: RegExp
  /** Auxiliary verbs and endings of the future. */
  readonly future: RegExp
  /** 'may', 'would', 'could': not real. */
  readonly possible: RegExp
  /** Verbs and adjectives that plan what the infinitive after them says: 'plan', 'due'. */
  readonly planning: RegExp
  /** Forms of 'be' that plan what the infinitive right after them says: 'is to visit'. */
  readonly dueTo?: RegExp
  /** Forms of 'be' that make a passive of the participle after them. */
  readonly be: RegExp
  /** Participles that are active with 'be': French 'arrivé', Italian 'andato'. */
  readonly actives?: RegExp
  /** Pronouns with which 'be' makes no passive: French 's’est rendu'. */
  readonly reflexive?: RegExp
  /** What follows a pronoun that means nobody: French 'il faut'. Tried on the text after the pronoun, from its first letter. */
  readonly impersonal?: RegExp
  /** Marks of an infinitive: 'to', 'zu', 'de'. */
  readonly to: RegExp
  /** 'if', 'whether': what follows may be untrue. */
  readonly conditional: RegExp
  /** Words that start a relative clause. */
  readonly relative: RegExp
  /** Words that start a subordinate clause, complements too. */
  readonly subordinate: RegExp
  readonly and: RegExp
  /** 'with', of meetings. */
  readonly with: RegExp
  /** 'by', before the one who acts in a passive. */
  readonly by: RegExp
  /** 'of', between a noun and what it belongs to. */
  readonly of: RegExp
  /** 'in', 'at', 'to', before a place. */
  readonly at: RegExp
  /** 'in', 'at': where something happens. */
  readonly place: RegExp
  /** Subjects are left out if they are clear: Spanish, Portuguese, Italian. */
  readonly dropsSubject?: true
  /** Verbs in the third person singular, whose left-out subject may be a person. Tried on one word. */
  readonly singular?: RegExp
  /** 'a' before a person who is an object: Spanish 'criticó a Maduro'. */
  readonly objectBy?: RegExp
  /** Persons who are objects always have it, so a person right after a verb without it is the subject: Spanish. */
  readonly marksObjects?: true
  /** Words in lower case that can only be verbs of the past, whatever their tag is. */
  readonly certainVerb?: RegExp
  /**
   * Words in lower case that are a verb right after a name, if no word of the sentence has a tense: 'Germany backs
   * the plan'.
   */
  readonly likelyVerb?: RegExp
  /** Participles that can only be adjectives right before a noun: 'mounting criticism'. */
  readonly oftenAdjective?: RegExp
  /** Verbs after which the action of the infinitive happens: 'volvió a criticar', 'went on to say'. Tried on one word, and on it and the next. */
  readonly doing?: RegExp
  /** After a span of time: 'two days later', 'cuatro años después'. */
  readonly ago?: RegExp
  /** Endings of finite verbs in the future, and in the conditional. */
  readonly futureEnding?: RegExp
  readonly conditionalEnding?: RegExp
  /** Articles and similar words that show that a German phrase is no subject: 'den', 'dem', 'des'. */
  readonly notSubject: RegExp
  /** Whether the subject may follow the verb, whatever comes before: in German, and with Romance verbs of saying. */
  readonly order: 'free' | 'verb-second' | 'fixed'
  /** If `order` is 'verb-second'. */
  readonly verbSecond?: VerbSecond
  /** 'according to': the speaker follows. Global, tried on the text. */
  readonly accordingTo: RegExp
  /** 'zufolge': the speaker is before it. Global, tried on the text. */
  readonly accordingToAfter?: RegExp
  /** Nouns of people who act alone or in groups: 'minister', 'critics'. */
  readonly people: RegExp
  /** Those of them that are groups and bodies, which 'he' and 'she' cannot mean: 'critics', 'ministry'. */
  readonly bodies: RegExp
  /** Nouns of which every country has one: 'the parliament', 'the people'; a name beside them shows which country is meant. */
  readonly wholes?: RegExp
  /** 'government': with a country's name, the country. */
  readonly government: RegExp
  /** 'leaders', 'governments': a country's leaders act for it. */
  readonly actsFor?: RegExp
  /** Nouns of what is done to their owner, or against their owner: 'arrest', 'critics'. */
  readonly against?: RegExp
  /** 'visit', 'trip'. */
  readonly trips?: RegExp
  /** 'party', 'coalition': what they win, their leader wins. */
  readonly parties?: RegExp
  /** What is asked for without pressing anybody: 'pardon', 'a comment', 'an interview'. */
  readonly favours?: RegExp
  /** What is measured of a country or a leader: 'inflation', 'rating'. */
  readonly measures?: RegExp
  /** A share before a people: '59% of', 'two-thirds of the'. Tried on the text before it. */
  readonly share?: RegExp
  /** Verbs of surveys, which show shares. */
  readonly shows?: RegExp
  /** 'expected': for what others wait for. */
  readonly awaited?: RegExp
  /** 'between', before who takes part in talks. */
  readonly between?: RegExp
  /** 'the president' without a name after it: groups `title` and `of`, an adjective of its country. Global, tried on the text. */
  readonly office: RegExp
  /** The title of the tables for a title in this language; several possible ones are separated by `|`. */
  readonly titles: Readonly<Record<string, string>>
  /** Titles that are this office only in some countries, by the title: codes separated by spaces. */
  readonly titleCountries?: Readonly<Record<string, string>>
  /** Countries whose head of government is called 'president' as well: codes separated by spaces. */
  readonly presidentsToo?: string
  /** Words right before an office that make it a past one, an acting one or a future one. Tried on the text before it. */
  readonly former: RegExp
  readonly acting: RegExp
  readonly elect: RegExp
  /** Before a title, makes it another office: 'deputy', 'vice'. */
  readonly deputy: RegExp
  /** 'talks', 'discussions': their subjects follow `about`. Tried on the text. */
  readonly talks: RegExp
  readonly about: RegExp
  /** A sentence about the future, or about the past: for dates. Tried on the text. */
  readonly futureText: RegExp
  readonly pastText: RegExp
  /** What shows whether a sentence depends on those around it. */
  readonly reference: ReferenceWords
  /** What makes something a fact of a kind, or none. */
  readonly facts: FactWords
  /** What shows who says something, and what is said. */
  readonly speech: SpeechWords
  /** What is around a date, and says whether it is the day of what is told. */
  readonly times: TimeWords
  /** What is beside those whom a sentence names. */
  readonly naming: NamingWords
  /** What decides where a phrase ends and what it is. */
  readonly phrases: PhraseWords
  /** What is around the title of an office. */
  readonly offices: TitleWords
}

/** Alternatives of whole words, separated by spaces; `_` is a space inside one. Tried on a text. */
export function words(list: string, flags = 'iu'): RegExp {
  const alternatives = list
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', '\\s+'))
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}]|-\\p{L})`, flags)
}

/** Exactly one of some words, `*` for any ending, `'` for either apostrophe; tried on one word in lower case. */
export function only(list: string): RegExp {
  return new WholeWords(list.trim().split(/\s+/), "[\\p{L}’'-]")
}

/** All patterns of a lexicon that are compiled. */
export function patternsIn(lexicon: Lexicon): RegExp[] {
  const values: unknown[] = Object.values(lexicon)
  return values
    .flatMap((value) =>
      typeof value === 'object' && !(value instanceof RegExp) ? Object.values(value ?? {}) : value,
    )
    .filter((value): value is RegExp => value instanceof RegExp && !(value instanceof WholeWords))
}

/** Never. */
export const NEVER = /(?!)/u
