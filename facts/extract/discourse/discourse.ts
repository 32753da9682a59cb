import type { Steps } from '../../text/steps.ts'
import type { EntityId } from '../../types.ts'
import { mainOf, makeParsed } from '../clauses/clause.ts'
import { clausesOf } from '../clauses/clauses.ts'
import { isPerson, type Phrase } from '../phrases/phrase.ts'
import { phrasesOf } from '../phrases/phrases.ts'
import type { Sentence } from '../words/sentence.ts'
import { taggedWordsSteps } from '../words/tagged-words.ts'
import { Namesakes } from './namesakes.ts'
import { governmentReferences, officeReferences, Regimes, spokenOfficeHolders } from './office-references.ts'
import { pronounReference } from './pronouns.ts'
import type { ArticleContext, PartlyRead, PhraseReference, ReadSentence, Reference } from './read-sentence.ts'
import { Strangers } from './strangers.ts'
import { traceOf } from './trace.ts'
import { Traces } from './traces.ts'

/**
 * Reads an article's sentences one after the other. A pronoun, or an office without a name, is given to somebody only if
 * everybody else in sight, strangers too, is ruled out. (Subjects before all others: Hobbs, 1978; centering theory:
 * Grosz, Joshi and Weinstein, 1995.)
 */
export class Discourse {
  readonly #context: ArticleContext
  readonly #traces: Traces
  readonly #strangers: Strangers
  readonly #namesakes = new Namesakes()
  readonly #regimes = new Regimes()
  /** The people named so far. */
  readonly #named = new Set<EntityId>()
  /** The leaders and countries named so far, outside headings and captions. */
  readonly #mentioned = new Set<EntityId>()
  #block = -1

  constructor(context: ArticleContext) {
    this.#context = context
    this.#traces = new Traces(context.lexicon)
    this.#strangers = new Strangers(context)
  }

  /** Reads the next sentence, in steps: the first sentences take long, since nothing is compiled yet. */
  *read(sentence: Sentence): Steps<ReadSentence> {
    const { lexicon, parser } = this.#context
    const words = yield* taggedWordsSteps(sentence, lexicon, parser)
    yield
    const parsed = makeParsed(words, this.#namesakes.read(sentence, phrasesOf(words, lexicon), words))
    yield
    const clauses = clausesOf(parsed, lexicon)
    yield
    const main = mainOf(clauses)
    for (const { entity } of sentence.mentions) if (isPerson(entity)) this.#named.add(entity)
    const unresolved = { sentence, parsed, clauses, main, references: new Map(), dropped: new Map() }
    // After a heading something else is said.
    if (sentence.kind === 'heading') {
      this.#traces.keep(0)
      return unresolved
    }
    // A caption is not part of the text around its picture.
    if (sentence.kind === 'caption') {
      this.#block = Math.max(this.#block, sentence.block)
      return unresolved
    }
    if (sentence.block > this.#block + 1) this.#traces.keep(1)
    this.#block = sentence.block
    const references = this.#resolve({ sentence, parsed, clauses, main })
    yield
    const dropped = this.#traces.droppedSubjects(parsed, main)
    const spokenOffices = spokenOfficeHolders(sentence, this.#context, this.#named)
    const read: ReadSentence = { sentence, parsed, clauses, main, references, dropped, spokenOffices }
    this.#traces.add(traceOf(read, this.#context, this.#strangers, this.#namesakes))
    return read
  }

  /** Whom the phrases without a name mean: later ones are decided with what the earlier ones mean. */
  #resolve(found: Omit<PartlyRead, 'references'>): Map<Phrase, Reference> {
    const { sentence, parsed, clauses } = found
    const references = new Map<Phrase, Reference>()
    const add = (all: readonly PhraseReference[]): void => {
      for (const reference of all) references.set(reference.phrase, reference)
    }
    add(officeReferences(sentence, parsed, this.#context, this.#named))
    add(this.#regimes.references(sentence, parsed, this.#context))
    for (const { entity } of sentence.mentions) this.#mentioned.add(entity)
    add(
      governmentReferences(sentence, parsed, clauses, this.#context, {
        isMentioned: (country) => this.#mentioned.has(country),
        isStranger: (name) => this.#namesakes.isStranger(name),
      }),
    )
    const memory = { traces: this.#traces, strangers: this.#strangers }
    for (const phrase of parsed.phrases) {
      const reference = pronounReference(phrase, { ...found, references }, this.#context, memory)
      if (reference) references.set(phrase, reference)
    }
    return references
  }
}
