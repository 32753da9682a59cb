import type { PhraseIndex } from '../clauses/clause.ts'
import { isPerson, type Phrase } from '../phrases/phrase.ts'
import type { Sentence } from '../words/sentence.ts'

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

/** Who was named in full, so that a bare last name is not taken for a leader when a stranger of that name is meant. */
export class Namesakes {
  /** The number of the sentence in which somebody was last named in full, by entity and last name; strangers by '?'. */
  readonly #fullNames = new Map<string, number>()
  /** Last names of strangers who were named in full. */
  readonly #introduced = new Set<string>()
  #sentences = 0

  /**
   * A bare last name is nobody's if a stranger of that name was named in full more recently than the leader:
   * 'Kai Trump, 17, followed. Trump told the hall …'.
   *
   * @returns the phrases, in which such leaders are only names
   */
  read(sentence: Sentence, phrases: readonly Phrase[], words: PhraseIndex['words']): Phrase[] {
    this.#sentences++
    const out = phrases.map((phrase) => this.#withoutNamesake(phrase, words))
    for (const phrase of phrases) {
      if (phrase.kind !== 'name' || phrase.to - phrase.from < 2) continue
      const text = words[phrase.head]?.text ?? ''
      if (/^\p{Lu}|^al-/u.test(text)) this.#fullNames.set(`? ${lastName(text)}`, this.#sentences)
      if (phrase.person === 'one' && /^\p{Lu}\p{Ll}/u.test(text)) this.#introduced.add(text)
    }
    for (const m of sentence.mentions) {
      if (m.alias === 'name' && isPerson(m.entity))
        this.#fullNames.set(`${m.entity} ${lastName(m.surface)}`, this.#sentences)
    }
    return out
  }

  #withoutNamesake(phrase: Phrase, words: PhraseIndex['words']): Phrase {
    const mention = words[phrase.head]?.mention
    if (phrase.kind !== 'known' || mention?.alias !== 'surname' || !isPerson(mention.entity)) return phrase
    const last = lastName(mention.surface)
    const stranger = this.#fullNames.get(`? ${last}`)
    const own = this.#fullNames.get(`${mention.entity} ${last}`) ?? -1
    if (stranger === undefined || this.#sentences - stranger > NAMESAKE_REACH || own > stranger) return phrase
    const { entity: _entity, ...rest } = phrase
    return { ...rest, kind: 'name' }
  }

  /** Whether a stranger with this last name was named in full. */
  isStranger(name: string): boolean {
    return this.#fullNames.has(`? ${name.toLowerCase()}`)
  }

  /** Whether a person with this last name was introduced: 'Miller', after 'Ann Miller'. */
  isIntroduced(name: string): boolean {
    return this.#introduced.has(name)
  }
}
