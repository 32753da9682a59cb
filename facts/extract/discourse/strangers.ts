import { atOnce, type Steps } from '../../text/steps.ts'
import { isPerson, type Phrase } from '../phrases/phrase.ts'
import type { Occurrences } from './occurrences.ts'
import { strangerName } from './participants.ts'
import { type ArticleContext, entityIn, type Participant, type PartlyRead } from './read-sentence.ts'

/** People whom no table knows, remembered by their last names. */
export class Strangers {
  readonly #context: ArticleContext
  readonly #occurrences: Occurrences
  readonly #lookInto: (at: number) => Steps<void>
  /** The first sentence that names somebody, by the last name. */
  readonly #names = new Map<string, number>()
  /** Before which sentence a name was looked for, and is in none. */
  readonly #searched = new Map<string, number>()

  /** @param lookInto asks for everybody in a sentence, so that their names are remembered */
  constructor(context: ArticleContext, occurrences: Occurrences, lookInto: (at: number) => Steps<void>) {
    this.#context = context
    this.#occurrences = occurrences
    this.#lookInto = lookInto
  }

  /** Who a phrase is: a leader, a stranger with a name, or somebody without one. A stranger's name is remembered. */
  participant(phrase: Phrase, read: PartlyRead): Participant {
    const { references, parsed, at } = read
    const { words } = parsed
    const entity = entityIn(phrase, references)
    if (entity && isPerson(entity)) {
      const gender = this.#context.lookup.entity(entity).pronoun
      return { key: entity, entity, isNamed: true, ...(gender ? { gender } : {}) }
    }
    const own = this.#context.lexicon.pronouns[words[phrase.head]?.lower ?? '']
    const gender = phrase.kind === 'pronoun' && own?.gender ? { gender: own.gender } : {}
    const name = references.get(phrase)?.name ?? strangerName(phrase, words) ?? this.#lastName(phrase, read)
    if (name) this.#names.set(name, Math.min(at, this.#names.get(name) ?? at))
    if (name) return { key: name.split(' ').at(-1) ?? name, name, isNamed: true, ...gender }
    return { key: `?${phrase.start}`, isNamed: false, ...gender }
  }

  /** A last name that was introduced before, or that is one word alone. */
  #lastName(phrase: Phrase, { parsed: { words }, at }: PartlyRead): string | undefined {
    const text = words[phrase.head]?.text ?? ''
    return phrase.kind === 'name' &&
      /^\p{Lu}\p{Ll}/u.test(text) &&
      (phrase.to - phrase.from === 1 || this.#isNamed(text, at))
      ? text
      : undefined
  }

  /** The names of a sentence that are looked for in those before it. */
  namesAsked({ parsed: { words, phrases }, clauses }: Pick<PartlyRead, 'parsed' | 'clauses'>): string[] {
    const { order, at } = this.#context.lexicon
    return phrases.flatMap((phrase) => {
      if (phrase.kind !== 'name') return []
      const isSubject = clauses.some((c) => c.subjects.includes(phrase))
      const isBare = isSubject && phrase.to - phrase.from > 1 && strangerName(phrase, words) === undefined
      const mayBePlace =
        order === 'free' &&
        (isSubject || phrase.person === 'one') &&
        at.test(words[phrase.from - 1]?.lower ?? '')
      return isBare || mayBePlace ? (words[phrase.head]?.text ?? []) : []
    })
  }

  /** Whether a name is remembered from a sentence or from those before it, in steps. */
  *lookFor(name: string, at: number): Steps<boolean> {
    const isKnown = (): boolean => (this.#names.get(name) ?? at + 1) <= at
    for (const i of this.#occurrences.of(name, this.#searched.get(name) ?? 0, at)) {
      if (isKnown()) break
      yield* this.#lookInto(i)
      this.#searched.set(name, Math.max(i + 1, this.#searched.get(name) ?? 0))
    }
    return isKnown()
  }

  #isNamed(name: string, at: number): boolean {
    return atOnce(this.lookFor(name, at))
  }

  /** 'Llegó a Lima': whether a name that no table knows is a place, because somebody goes there or something happens there. */
  isPlace(phrase: Phrase, { parsed: { words }, clauses, at }: PartlyRead): boolean {
    const { lexicon } = this.#context
    const lead = words[phrase.from - 1]?.lower ?? ''
    if (phrase.kind !== 'name' || !lexicon.at.test(lead) || this.#isNamed(words[phrase.head]?.text ?? '', at))
      return false
    if (words.slice(phrase.from, phrase.to).some((w) => lexicon.people.test(w.lower))) return false
    const goes = clauses.some(
      (c) => c.obliques.some((o) => o.phrase === phrase) && c.entries.some((e) => e.as === 'go'),
    )
    return goes || !(lexicon.objectBy?.test(lead) ?? false)
  }
}
