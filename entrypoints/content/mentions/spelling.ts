import type { Alias } from '../../../facts/types.ts'
import type { Container } from '../read/containers.ts'

/** Words behind titles that are no name we know: whom they mean is asked once, and what they stand in is read again then. */
export interface Misspelt {
  /** Such words stand in a container, as it was read. */
  note(words: readonly string[], container: Container): void
  /** Asks for the words that came since. */
  lookUp(): Promise<void>
}

/** A word, and the containers that are read again for its sake: once, whether it is found then or not. */
type Word =
  | { readonly state: 'new' | 'asked'; readonly places: Set<Container> }
  | { readonly state: 'meant'; readonly places: WeakSet<Container> }
  | { readonly state: 'nobody' }

/**
 * @param near says whom words mean
 * @param learn is told of names to be found from now on
 */
export function makeMisspelt(
  near: (words: readonly string[]) => Promise<readonly Alias[]>,
  learn: (names: readonly Alias[]) => void,
  reread: (container: Container) => void,
): Misspelt {
  const known = new Map<string, Word>()

  return {
    note(words, container) {
      for (const text of words) {
        const word = known.get(text)
        if (!word) known.set(text, { state: 'new', places: new Set([container]) })
        else if (word.state !== 'nobody' && !word.places.has(container)) {
          word.places.add(container)
          // It was read before that was known.
          if (word.state === 'meant') reread(container)
        }
      }
    },
    async lookUp() {
      const asked = [...known].flatMap(([text, word]) =>
        word.state === 'new' ? [[text, word.places] as const] : [],
      )
      if (asked.length === 0) return
      for (const [text, places] of asked) known.set(text, { state: 'asked', places })
      const found = await near(asked.map(([text]) => text))
      const meant = new Set(found.map(({ text }) => text))
      if (found.length > 0) learn(found)
      for (const [text, places] of asked) {
        known.set(
          text,
          meant.has(text) ? { state: 'meant', places: new WeakSet(places) } : { state: 'nobody' },
        )
        if (meant.has(text)) places.forEach(reread)
      }
    },
  }
}
