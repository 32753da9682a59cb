import type { Alias } from '../../../facts/types.ts'
import type { Container } from '../read/containers.ts'

/** Words after titles that are no name we know. The background is asked once whom they mean; then their containers are read again. */
export interface Misspelt {
  /** Such words were found in a container. */
  note(words: readonly string[], container: Container): void
  /** Asks about the words that are new. */
  lookUp(): Promise<void>
}

/** A word, and the containers that it makes us read again: once each, whether it is found then or not. */
type Word =
  | { readonly state: 'new' | 'asked'; readonly places: Set<Container> }
  | { readonly state: 'meant'; readonly places: WeakSet<Container> }
  | { readonly state: 'nobody' }

/**
 * @param near finds whom words mean
 * @param learn receives names to be found from now on
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
          // It was read before we knew whom the word means.
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
