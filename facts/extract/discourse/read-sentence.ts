import type { Entity, EntityId, IsoDate, Mention, ResolutionRule, Span } from '../../types.ts'
import type { Lookup } from '../../world/lookup.ts'
import type { Clause, PhraseIndex } from '../clauses/clause.ts'
import type { Gender, Lexicon } from '../lexicon/lexicon.ts'
import type { OfficeClaim } from '../offices/office-patterns.ts'
import type { Parser } from '../parser/parser.ts'
import type { Phrase } from '../phrases/phrase.ts'
import type { Sentence } from '../words/sentence.ts'

/** What is known while an article is read: its language, the tables, its own claims and date. */
export interface ArticleContext {
  readonly lexicon: Lexicon
  readonly lookup: Lookup
  readonly claims: readonly OfficeClaim[]
  readonly parser: Parser | undefined
  /** Everybody whom the tables know. */
  readonly entities: readonly Entity[]
  /** The article's own date. */
  readonly reference: IsoDate | undefined
}

/** A word that means somebody, and why; offsets are in the block. */
export interface Reference extends Span {
  readonly text: string
  /** Absent if it is somebody whom no table knows. */
  readonly entity?: EntityId
  /** A stranger's name, as the article has it. */
  readonly name?: string
  readonly rule: ResolutionRule
  /** It is a pronoun: a reader of the sentence alone needs the name. */
  readonly isPronoun: boolean
}

/** Whom a phrase means. */
export interface PhraseReference extends Reference {
  readonly phrase: Phrase
}

/** An analysed sentence, with everybody in it. */
export interface ReadSentence {
  readonly sentence: Sentence
  /** Its place among the sentences of the article. */
  readonly at: number
  readonly parsed: PhraseIndex
  readonly clauses: readonly Clause[]
  readonly main: Clause | undefined
  /** Whom phrases without a name mean. */
  readonly references: ReadonlyMap<Phrase, Reference>
  /** Subjects that the language leaves out: who is meant, by the clause. */
  readonly dropped: ReadonlyMap<Clause, Identity>
  /** Whom direct speech calls by an office alone: 'the president'. */
  readonly spokenOffices: readonly EntityId[]
  /** Whether it may name or mean somebody whom the tables know, by its words. */
  readonly mayName: boolean
}

/** A sentence while its pronouns are being resolved. */
export type PartlyRead = Omit<ReadSentence, 'dropped' | 'spokenOffices' | 'mayName'>

/** A leader, or a stranger by name. */
export type Identity = Pick<Reference, 'entity' | 'name'>

/** A sentence's mentions, counted from its start. */
export function inSentence({ mentions, start }: Sentence): Mention[] {
  return mentions.map((m) => ({ ...m, start: m.start - start, end: m.end - start }))
}

/** Somebody of the sentence before. */
export interface Participant {
  /** The same for the same person: the entity, or a stranger's last name. */
  readonly key: string
  readonly entity?: EntityId
  readonly name?: string
  /** Absent if nothing shows it. */
  readonly gender?: Gender
  /** A name, or a name's reference; else a noun: 'a spokesman'. */
  readonly isNamed: boolean
  /** The person only owns something: 'Macron's plan'. */
  readonly isOwner?: boolean
}

/** Who took part in one sentence. */
export interface Trace {
  /** The subject of its main clause, if that is a person. */
  readonly centre: Participant | undefined
  readonly people: readonly Participant[]
  /** German: genders of the things in it, which 'er' and 'sie' may mean. */
  readonly things: ReadonlySet<Gender>
  /** Its subject was a thing. */
  readonly isThing: boolean
  /** Nobody can say who its subject was. */
  readonly isUnknown: boolean
  /** Its subject said something. */
  readonly isSaying: boolean
}

/** The leader or country that a phrase names or means. */
export function entityIn(phrase: Phrase, references: ReadonlyMap<Phrase, Reference>): EntityId | undefined {
  return (
    phrase.entity ??
    references.get(phrase)?.entity ??
    (phrase.kind === 'noun' ? phrase.also?.entity : undefined)
  )
}
