import { atOnce, type Steps } from '../../text/steps.ts'
import type { EntityId } from '../../types.ts'
import { type Clause, mainOf, makeParsed, type PhraseIndex } from '../clauses/clause.ts'
import { clausesOf } from '../clauses/clauses.ts'
import { isPerson, type Phrase } from '../phrases/phrase.ts'
import { phrasesOf } from '../phrases/phrases.ts'
import type { Sentence } from '../words/sentence.ts'
import { taggedWordsSteps } from '../words/tagged-words.ts'
import type { Word } from '../words/word.ts'
import { leavesOutSubject } from './left-out-subject.ts'
import { MayName } from './may-name.ts'
import { Namesakes, type WithNames } from './namesakes.ts'
import { Occurrences } from './occurrences.ts'
import { governmentReferences, officeReferences, Regimes, spokenOfficeHolders } from './office-references.ts'
import { pronounReference } from './pronouns.ts'
import type {
  ArticleContext,
  Identity,
  PhraseReference,
  ReadSentence,
  Reference,
  Trace,
} from './read-sentence.ts'
import { Strangers } from './strangers.ts'
import { traceOf } from './trace.ts'
import { sentencesBefore, type Traced, Traces } from './traces.ts'

/** If more sentences have to be read before one, they are read in steps. */
const FEW = 4

/** Sentences ask for those before them this deep; then all of them are read, the first one first. */
const DEEPEST = 16

/**
 * Reads an article's sentences, each when it is asked for, since most of them name nobody. A pronoun, or an office without a name,
 * is given to somebody only if everybody else in sight, strangers too, is ruled out. (Subjects before all others: Hobbs, 1978;
 * centering theory: Grosz, Joshi and Weinstein, 1995.)
 */
export class Discourse {
  readonly context: ArticleContext
  readonly reads: readonly Reading[]
  readonly namesakes: Namesakes
  readonly strangers: Strangers
  readonly regimes: Regimes
  readonly occurrences: Occurrences
  readonly #mayName: MayName
  /** The first sentence that names each person. */
  readonly #named = new Map<EntityId, number>()
  /** The first one, outside headings and captions, that names each leader and country. */
  readonly #mentioned = new Map<EntityId, number>()
  /** How many sentences wait for one before them. */
  #depth = 0

  constructor(context: ArticleContext, sentences: readonly Sentence[]) {
    this.context = context
    const before = sentencesBefore(sentences)
    this.reads = sentences.map((sentence, at) => new Reading(this, sentence, at, before[at] ?? []))
    this.occurrences = new Occurrences(sentences)
    this.namesakes = new Namesakes(this.reads, this.occurrences)
    this.strangers = new Strangers(context, this.occurrences, (at) => this.#lookInto(at))
    this.regimes = new Regimes(context.lexicon, this.reads)
    for (const [at, { mentions, kind }] of sentences.entries())
      for (const { entity } of mentions) {
        if (isPerson(entity) && !this.#named.has(entity)) this.#named.set(entity, at)
        const isText = kind !== 'heading' && kind !== 'caption'
        if (isText && !this.#mentioned.has(entity)) this.#mentioned.set(entity, at)
      }
    this.#mayName = new MayName(context.lexicon, sentences, {
      mayMeanOthers: (at) => this.reads[at]?.traces.hasLeader === true,
      mayLeaveOut: (at) => this.reads[at]?.traces.leavesOutLeader === true,
      namesRegime: (at) => this.regimes.isNamedIn(at),
      hasNamed: (at) => this.#named.values().some((first) => first <= at),
    })
  }

  /** Reads a sentence, in steps, if there may be something in it about somebody whom the tables know. */
  *readSteps(at: number): Steps<void> {
    const read = this.reads[at]
    if (!read || read.isApart || !this.mayName(at)) return
    yield* read.clauseSteps()
    const before = read.asksForOthers ? this.#notTracedBefore(at) : []
    for (const other of before.length > FEW ? before : []) yield* this.#lookInto(other.at)
    yield* this.#lookForNames(read)
    read.references
    yield
  }

  /** Finds who is in a sentence, in steps. */
  *#lookInto(at: number): Steps<void> {
    const read = this.reads[at]
    if (!read || read.isTraced) return
    yield* read.clauseSteps()
    yield* this.#lookForNames(read)
    read.lookInto()
    yield
  }

  *#lookForNames(read: Reading): Steps<void> {
    for (const name of this.strangers.namesAsked(read)) yield* this.strangers.lookFor(name, read.at)
  }

  /** Finds something of a sentence for which those before it may be asked. */
  askingOthers<Found>(at: number, find: () => Found): Found {
    if (this.#depth === DEEPEST) for (const read of this.#notTracedBefore(at)) read.lookInto()
    this.#depth++
    try {
      return find()
    } finally {
      this.#depth--
    }
  }

  /** The sentences right before one that may depend on each other, as far as nobody knows yet who is in them. */
  #notTracedBefore(at: number): Reading[] {
    let from = at
    while (from > 0 && this.reads[from - 1]?.isTraced === false && this.#mayName.mayDepend(from - 1)) from--
    return this.reads.slice(from, at)
  }

  /** Whether a sentence may name or mean somebody whom the tables know, by its words and those before it. */
  mayName(at: number): boolean {
    return this.#mayName.is(at)
  }

  /** The people named so far. */
  namedUntil(at: number): EntityId[] {
    return [...this.#named].flatMap(([id, first]) => (first <= at ? id : []))
  }

  isMentionedUntil(country: EntityId, at: number): boolean {
    return (this.#mentioned.get(country) ?? at + 1) <= at
  }
}

/** A sentence of which everything is found when it is asked for. */
class Reading implements ReadSentence, WithNames, Traced {
  readonly sentence: Sentence
  readonly at: number
  readonly #all: Discourse
  readonly #before: readonly number[]
  #words: readonly Word[] | undefined
  #found: readonly Phrase[] | undefined
  #parsed: PhraseIndex | undefined
  #clauses: readonly Clause[] | undefined
  #references: ReadonlyMap<Phrase, Reference> | undefined
  #dropped: ReadonlyMap<Clause, Identity> | undefined
  #spokenOffices: readonly EntityId[] | undefined
  #trace: Trace | undefined

  /** @param before see `sentencesBefore` */
  constructor(all: Discourse, sentence: Sentence, at: number, before: readonly number[]) {
    this.#all = all
    this.sentence = sentence
    this.at = at
    this.#before = before
  }

  /** Headings and captions mean nobody without a name. */
  get isApart(): boolean {
    return this.sentence.kind === 'heading' || this.sentence.kind === 'caption'
  }

  get mayName(): boolean {
    return this.#all.mayName(this.at)
  }

  /** Finds its words, phrases and clauses, in steps: the first sentences take long, since nothing is compiled yet. */
  *clauseSteps(): Steps<void> {
    yield* this.#wordSteps()
    yield
    this.parsed
    yield
    this.clauses
    yield
  }

  *#wordSteps(): Steps<readonly Word[]> {
    const { lexicon, parser } = this.#all.context
    this.#words ??= yield* taggedWordsSteps(this.sentence, lexicon, parser)
    return this.#words
  }

  get words(): readonly Word[] {
    return this.#words ?? atOnce(this.#wordSteps())
  }

  get found(): readonly Phrase[] {
    this.#found ??= phrasesOf(this.words, this.#all.context.lexicon)
    return this.#found
  }

  get parsed(): PhraseIndex {
    this.#parsed ??= makeParsed(this.words, this.#all.namesakes.phrasesOf(this.at))
    return this.#parsed
  }

  get clauses(): readonly Clause[] {
    this.#clauses ??= clausesOf(this.parsed, this.#all.context.lexicon)
    return this.#clauses
  }

  get main(): Clause | undefined {
    return mainOf(this.clauses)
  }

  get references(): ReadonlyMap<Phrase, Reference> {
    this.#references ??= this.isApart ? new Map() : this.#resolve()
    return this.#references
  }

  get dropped(): ReadonlyMap<Clause, Identity> {
    this.#dropped ??= this.isApart ? new Map() : this.traces.droppedSubjects(this.parsed, this.main)
    return this.#dropped
  }

  get spokenOffices(): readonly EntityId[] {
    const { context } = this.#all
    this.#spokenOffices ??= this.isApart ? [] : spokenOfficeHolders(this.sentence, context, this.#namedSoFar)
    return this.#spokenOffices
  }

  get trace(): Trace {
    const { context, strangers, namesakes } = this.#all
    this.#trace ??= this.#all.askingOthers(this.at, () => traceOf(this, context, strangers, namesakes))
    return this.#trace
  }

  get isTraced(): boolean {
    return this.isApart || this.#trace !== undefined
  }

  /** Whether its pronouns, or its lack of a subject, may mean somebody of the sentences before. */
  get asksForOthers(): boolean {
    const { lexicon } = this.#all.context
    const { parsed, main } = this
    const isPronoun = ({ kind, head }: Phrase): boolean => {
      const pronoun = lexicon.pronouns[parsed.words[head]?.lower ?? '']
      return kind === 'pronoun' && pronoun?.gender !== undefined && pronoun.subject === true
    }
    const dropsSubject = lexicon.dropsSubject && main && leavesOutSubject(parsed, main, lexicon)
    return dropsSubject === true || parsed.phrases.some(isPronoun)
  }

  /** Finds who is in it; in headings and captions nobody is looked for. */
  lookInto(): void {
    if (!this.isApart) this.trace
  }

  readonly #namedSoFar = (): EntityId[] => this.#all.namedUntil(this.at)

  /** Those before whom its pronouns may mean. */
  get traces(): Traces {
    const { reads, context } = this.#all
    return new Traces(
      context.lexicon,
      this.#before.flatMap((at) => reads[at] ?? []),
    )
  }

  /** Whom the phrases without a name mean: later ones are decided with what the earlier ones mean. */
  #resolve(): Map<Phrase, Reference> {
    const { sentence, at, parsed, clauses, main } = this
    const { context, strangers, namesakes, regimes } = this.#all
    const references = new Map<Phrase, Reference>()
    const add = (all: readonly PhraseReference[]): void => {
      for (const reference of all) references.set(reference.phrase, reference)
    }
    add(officeReferences(sentence, parsed, context, this.#namedSoFar))
    add(regimes.references(at))
    add(
      governmentReferences(sentence, parsed, clauses, context, {
        isMentioned: (country) => this.#all.isMentionedUntil(country, at),
        isStranger: (name) => namesakes.isStranger(name, at),
      }),
    )
    const memory = { traces: this.traces, strangers }
    for (const phrase of parsed.phrases) {
      const found = { sentence, at, parsed, clauses, main, references }
      const reference = pronounReference(phrase, found, context, memory)
      if (reference) references.set(phrase, reference)
    }
    return references
  }
}
