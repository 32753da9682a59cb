import type { FactBundle } from '../types.ts'
import { type Conflict, conflictsBetween, type Sided } from './conflict.ts'
import { supersededBy } from './sources.ts'

/**
 * Where sources disagree about one event: its date, its place, its figures. An earlier version of an article does not count
 * as another source.
 */
export function conflictsIn({ sources, facts }: Pick<FactBundle, 'sources' | 'facts'>): Conflict[] {
  const superseded = supersededBy(sources)
  const byId = new Map(sources.map((source) => [source.id, source]))
  const sided = facts.flatMap((fact): Sided[] => {
    const source = byId.get(fact.source)
    return source && !superseded.has(fact.source) ? [{ fact, source }] : []
  })
  return between(sided)
}

/** The differences between facts of different sources about the same people. */
function between(sided: readonly Sided[]): Conflict[] {
  const groups = new Map<string, Sided[]>()
  for (const one of sided) {
    if (one.fact.kind === 'office') continue
    const key = `${one.fact.kind} ${[...one.fact.about].sort().join()}`
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()].flatMap((group) =>
    group.flatMap((a, i) =>
      group.slice(i + 1).flatMap((b) => (a.source.id === b.source.id ? [] : conflictsBetween(a, b))),
    ),
  )
}
