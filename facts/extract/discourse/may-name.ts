import { capitalsOf } from '../lexicon/capitals.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { type StateWords, stateWords } from '../lexicon/state-words.ts'
import { officeWords, spokenOffices } from '../offices/office-words.ts'
import type { Sentence } from '../words/sentence.ts'

/** What is known of the other sentences. */
interface Around {
  /** Whether a pronoun in a sentence may mean somebody of those before whom the tables know. */
  readonly mayMeanOthers: (at: number) => boolean
  /** Whether such a one may be the subject that a sentence leaves out. */
  readonly mayLeaveOut: (at: number) => boolean
  /** Whether a sentence has a word like 'régimen'. */
  readonly namesRegime: (at: number) => boolean
  /** Whether a person is named in a sentence or before it. */
  readonly hasNamed: (at: number) => boolean
}

/**
 * Whether a sentence may name or mean a leader or a country, by its words alone: it has a name, an office, a seat of government, a
 * capital, or a pronoun soon after a leader. There are no facts in the others, so nothing has to be known of most of them.
 */
export class MayName {
  readonly #lexicon: Lexicon
  readonly #sentences: readonly Sentence[]
  readonly #around: Around
  readonly #state: StateWords | undefined
  readonly #capitals: RegExp | undefined
  readonly #pronouns: RegExp | undefined
  readonly #known: boolean[] = []

  constructor(lexicon: Lexicon, sentences: readonly Sentence[], around: Around) {
    this.#lexicon = lexicon
    this.#sentences = sentences
    this.#around = around
    this.#state = stateWords(lexicon)
    this.#capitals = anyOf([...capitalsOf(lexicon).keys()])
    this.#pronouns = pronounsOf(lexicon)
  }

  is(at: number): boolean {
    // From the first one on: whom a pronoun may mean depends on those before.
    for (let i = this.#known.length; i <= at; i++) this.#known.push(this.#decide(i))
    return this.#known[at] ?? false
  }

  /** Whether whom a sentence is about may depend on those before it. */
  mayDepend(at: number): boolean {
    return this.#lexicon.dropsSubject === true || this.#hasPronoun(this.#sentences[at]?.text ?? '')
  }

  #decide(at: number): boolean {
    const sentence = this.#sentences[at]
    if (!sentence) return false
    const { mentions, text } = sentence
    return (
      mentions.length > 0 ||
      (this.#hasPronoun(text) && this.#around.mayMeanOthers(at)) ||
      (this.#lexicon.dropsSubject === true && this.#around.mayLeaveOut(at)) ||
      this.#capitals?.test(text) === true ||
      this.#hasSeat(text.toLowerCase()) ||
      this.#around.namesRegime(at) ||
      (this.#around.hasNamed(at) && this.#hasOffice(sentence))
    )
  }

  #hasPronoun(text: string): boolean {
    return this.#pronouns?.test(text) === true
  }

  #hasSeat(lower: string): boolean {
    const { seatsWithin } = this.#state ?? {}
    if (!seatsWithin) return false
    // 'Das Weiße (oder auch Graue) Haus': what is in brackets is left out.
    return (
      seatsWithin.test(lower) || (lower.includes('(') && seatsWithin.test(lower.replace(/\([^)]*\)/g, ' ')))
    )
  }

  #hasOffice(sentence: Sentence): boolean {
    return (
      officeWords(sentence, this.#lexicon).length > 0 || spokenOffices(sentence, this.#lexicon).length > 0
    )
  }
}

/** Any of some words, which have no signs that patterns use. */
const anyOf = (words: readonly string[]): RegExp | undefined =>
  words.length === 0 ? undefined : new RegExp(words.join('|'), 'u')

/** The pronouns that may mean one person, anywhere in a text. */
function pronounsOf({ pronouns }: Lexicon): RegExp | undefined {
  const persons = Object.entries(pronouns).filter(([, p]) => p.gender && !p.plural && p.subject)
  // French '-il' and '-t-il'
  const words = persons.map(([word]) => word.replace(/^-(?:t-)?/u, ''))
  return words.length === 0
    ? undefined
    : new RegExp(String.raw`(?<!\p{L})(?:${[...new Set(words)].join('|')})(?!\p{L})`, 'iu')
}
