import type { Clause, PhraseIndex } from '../clauses/clause.ts'
import { isPerson, type Phrase } from '../phrases/phrase.ts'
import { strangerName } from './participants.ts'
import { type ArticleContext, entityIn, type Participant, type Reference } from './read-sentence.ts'

/** People whom no table knows, remembered by their last names. */
export class Strangers {
  readonly #context: ArticleContext
  readonly #names = new Set<string>()

  constructor(context: ArticleContext) {
    this.#context = context
  }

  /** Who a phrase is: a leader, a stranger with a name, or somebody without one. A stranger's name is remembered. */
  participant(
    phrase: Phrase,
    references: ReadonlyMap<Phrase, Reference>,
    words: PhraseIndex['words'],
  ): Participant {
    const entity = entityIn(phrase, references)
    if (entity && isPerson(entity)) {
      const gender = this.#context.lookup.entity(entity).pronoun
      return { key: entity, entity, isNamed: true, ...(gender ? { gender } : {}) }
    }
    const own = this.#context.lexicon.pronouns[words[phrase.head]?.lower ?? '']
    const gender = phrase.kind === 'pronoun' && own?.gender ? { gender: own.gender } : {}
    const name = references.get(phrase)?.name ?? strangerName(phrase, words) ?? this.#lastName(phrase, words)
    if (name) this.#names.add(name)
    if (name) return { key: name.split(' ').at(-1) ?? name, name, isNamed: true, ...gender }
    return { key: `?${phrase.start}`, isNamed: false, ...gender }
  }

  /** A last name that was introduced before, or that is one word alone. */
  #lastName(phrase: Phrase, words: PhraseIndex['words']): string | undefined {
    const text = words[phrase.head]?.text ?? ''
    return phrase.kind === 'name' &&
      (this.#names.has(text) || phrase.to - phrase.from === 1) &&
      /^\p{Lu}\p{Ll}/u.test(text)
      ? text
      : undefined
  }

  /** 'Llegó a Lima': whether a name that no table knows is a place, because somebody goes there or something happens there. */
  isPlace(phrase: Phrase, { words }: PhraseIndex, clauses: readonly Clause[]): boolean {
    const { lexicon } = this.#context
    const lead = words[phrase.from - 1]?.lower ?? ''
    if (phrase.kind !== 'name' || !lexicon.at.test(lead) || this.#names.has(words[phrase.head]?.text ?? ''))
      return false
    if (words.slice(phrase.from, phrase.to).some((w) => lexicon.people.test(w.lower))) return false
    const goes = clauses.some(
      (c) => c.obliques.some((o) => o.phrase === phrase) && c.entries.some((e) => e.as === 'go'),
    )
    return goes || !(lexicon.objectBy?.test(lead) ?? false)
  }
}
