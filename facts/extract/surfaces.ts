import type { EntityId } from '../types.ts'
import type { SentenceContext } from './draft.ts'

/**
 * The words by which an article names everybody, in its own language and forms: 'Italia', 'Deutschlands'. The adjectives and
 * people of countries are not among them.
 */
export function surfacesIn(contexts: readonly SentenceContext[]): ReadonlyMap<EntityId, readonly string[]> {
  const out = new Map<EntityId, Set<string>>()
  for (const { read } of contexts) {
    const { blockText, mentions } = read.sentence
    for (const { entity, alias, start, end } of mentions) {
      if (alias === 'demonym') continue
      const own = out.get(entity) ?? new Set()
      out.set(entity, own.add(blockText.slice(start, end)))
    }
  }
  return new Map([...out].map(([id, words]) => [id, [...words]]))
}
