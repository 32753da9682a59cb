import type { Bracket, EntityId } from '../types.ts'
import type { Reference } from './coreference.ts'
import type { Lookup, Sentence } from './sentence.ts'

/** Brackets for the first word that stands for somebody whom the sentence does not name; offsets in the sentence. */
export function bracketsIn(
  sentence: Sentence,
  references: readonly Reference[],
  lookup: Lookup,
): readonly Bracket[] {
  const named = new Set<EntityId>(sentence.mentions.map((m) => m.entity))
  const brackets: Bracket[] = []
  for (const reference of [...references].sort((a, b) => a.start - b.start)) {
    // Whom words name at least is not all whom they mean: 'both leaders' stays.
    if (reference.rule === 'in every meeting') continue
    if (reference.entities.every((id) => named.has(id))) continue
    const [start, end] = [reference.start - sentence.start, reference.end - sentence.start]
    if (start < (brackets.at(-1)?.end ?? 0)) continue
    for (const id of reference.entities) named.add(id)
    brackets.push({ start, end, text: inWords(reference, lookup) })
  }
  return brackets
}

function inWords({ entities, genitive }: Reference, lookup: Lookup): string {
  const names = entities.map((id) => lookup.entity(id).name)
  const list = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '')
  return genitive ? `${list}’s` : list
}
