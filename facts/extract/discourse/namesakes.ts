import type { PhraseIndex } from '../clauses/clause.ts'
import { isPerson, type Phrase } from '../phrases/phrase.ts'
import type { Sentence } from '../words/sentence.ts'
import { FirstOccurrences, type Occurrences } from './occurrences.ts'

/** How many sentences a stranger's full name is remembered. */
const NAMESAKE_REACH = 4

/** The last word of a name, without its genitive and its article. */
function lastName(name: string): string {
  const last =
    name
      .replace(/['’]s?$/u, '')
      .split(/\s+/)
      .at(-1) ?? name
  return last.toLowerCase().replace(/^(?:al|el)-/u, '')
}

/** A sentence of an article, as far as its names matter. */
export interface WithNames {
  readonly sentence: Pick<Sentence, 'mentions'>
  readonly words: PhraseIndex['words']
  /** Its phrases as they were found. */
  readonly found: readonly Phrase[]
}

/** The strangers whom a sentence names in full. */
interface FullNames {
  /** Their last names. */
  readonly last: ReadonlySet<string>
  /** The last words of the names that are a person's. */
  readonly introduced: ReadonlySet<string>
}

/** Who was named in full, so that a bare last name is not taken for a leader when a stranger of that name is meant. */
export class Namesakes {
  readonly #sentences: readonly WithNames[]
  readonly #occurrences: Occurrences
  readonly #fullNames = new Map<number, FullNames>()
  readonly #strangers: FirstOccurrences
  readonly #introduced: FirstOccurrences

  /** @param sentences of which only those are read that have a name in question */
  constructor(sentences: readonly WithNames[], occurrences: Occurrences) {
    this.#sentences = sentences
    this.#occurrences = occurrences
    this.#strangers = new FirstOccurrences(occurrences, (name, at) => this.#namesOf(at).last.has(name))
    this.#introduced = new FirstOccurrences(occurrences, (name, at) => this.#namesOf(at).introduced.has(name))
  }

  /**
   * A bare last name is nobody's if a stranger of that name was named in full more recently than the leader:
   * 'Kai Trump, 17, followed. Trump told the hall …'.
   *
   * @returns the sentence's phrases, in which such leaders are only names
   */
  phrasesOf(at: number): Phrase[] {
    const { found = [], words = [] } = this.#sentences[at] ?? {}
    return found.map((phrase) => this.#withoutNamesake(phrase, words, at))
  }

  #withoutNamesake(phrase: Phrase, words: PhraseIndex['words'], at: number): Phrase {
    const mention = words[phrase.head]?.mention
    if (phrase.kind !== 'known' || mention?.alias !== 'surname' || !isPerson(mention.entity)) return phrase
    const last = lastName(mention.surface)
    let stranger = -1
    for (const i of this.#occurrences.of(last, Math.max(0, at - NAMESAKE_REACH), at))
      if (this.#namesOf(i).last.has(last)) stranger = i
    if (stranger < 0) return phrase
    const isNamedSince = this.#sentences
      .slice(stranger + 1, at)
      .some(({ sentence }) =>
        sentence.mentions.some(
          (m) => m.alias === 'name' && m.entity === mention.entity && lastName(m.surface) === last,
        ),
      )
    if (isNamedSince) return phrase
    const { entity: _entity, ...rest } = phrase
    return { ...rest, kind: 'name' }
  }

  /** Whether a stranger with this last name was named in full, in a sentence or before it. */
  isStranger(name: string, at: number): boolean {
    return this.#strangers.isBefore(name.toLowerCase(), at + 1)
  }

  /** Whether a person with this last name was introduced: 'Miller', after 'Ann Miller'. */
  isIntroduced(name: string, at: number): boolean {
    return this.#introduced.isBefore(name, at + 1)
  }

  #namesOf(at: number): FullNames {
    const known = this.#fullNames.get(at)
    if (known) return known
    const last = new Set<string>()
    const introduced = new Set<string>()
    const { found = [], words = [] } = this.#sentences[at] ?? {}
    for (const phrase of found) {
      if (phrase.kind !== 'name' || phrase.to - phrase.from < 2) continue
      const text = words[phrase.head]?.text ?? ''
      if (/^\p{Lu}|^al-/u.test(text)) last.add(lastName(text))
      if (phrase.person === 'one' && /^\p{Lu}\p{Ll}/u.test(text)) introduced.add(text)
    }
    const made = { last, introduced }
    this.#fullNames.set(at, made)
    return made
  }
}
