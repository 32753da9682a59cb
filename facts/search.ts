import Fuse from 'fuse.js'
import { fold } from './normalize.ts'
import type { Alias, Entity, EntityId, Fact, FactBundle } from './types.ts'

/** Something the search finds: a leader or country, or a fact. */
export type Hit =
  | { readonly kind: 'entity'; readonly entity: Entity; readonly score: number }
  | { readonly kind: 'fact'; readonly fact: Fact; readonly score: number }

interface EntityDocument {
  readonly entity: Entity
  readonly names: readonly string[]
}

interface FactDocument {
  readonly fact: Fact
  readonly statement: string
  readonly names: readonly string[]
  readonly quote: string
  readonly section: string
}

/** Misspellings forgiven: 0 asks for the very letters, 1 takes anything. Measured on one and two wrong letters. */
const ENTITY_THRESHOLD = 0.34
const FACT_THRESHOLD = 0.34

/** Shorter queries find nothing but noise. */
const SHORTEST_QUERY = 2

export interface SearchIndex {
  /** The best hits first, entities before facts of the same score; nothing for an empty query. */
  search(query: string, limit?: number): Hit[]
}

/** An index over a bundle's facts, and over the leaders and countries in it with all their spellings. */
export function makeSearch(bundle: FactBundle, aliases: readonly Alias[]): SearchIndex {
  const spellings = spellingsOf(aliases)
  const namesOf = (entity: Entity): string[] => [entity.name, ...(spellings.get(entity.id) ?? [])].map(fold)
  const byId = new Map(bundle.entities.map((e) => [e.id, e]))
  const entities = new Fuse<EntityDocument>(
    bundle.entities.map((entity) => ({ entity, names: namesOf(entity) })),
    {
      keys: ['names'],
      threshold: ENTITY_THRESHOLD,
      includeScore: true,
      ignoreLocation: true,
      minMatchCharLength: 2,
    },
  )
  const facts = new Fuse<FactDocument>(
    bundle.facts.map((fact) => ({
      fact,
      statement: fold(fact.statement),
      names: fact.about.flatMap((id) => fold(byId.get(id)?.name ?? '')),
      quote: fold(fact.quote.exact),
      section: fold(fact.section ?? ''),
    })),
    {
      keys: [
        { name: 'statement', weight: 3 },
        { name: 'names', weight: 2 },
        { name: 'quote', weight: 1 },
        { name: 'section', weight: 0.5 },
      ],
      threshold: FACT_THRESHOLD,
      includeScore: true,
      ignoreLocation: true,
      minMatchCharLength: 2,
    },
  )
  return { search: (query, limit = 12) => search(entities, facts, query, limit) }
}

function spellingsOf(aliases: readonly Alias[]): Map<EntityId, string[]> {
  const spellings = new Map<EntityId, string[]>()
  for (const { entity, text } of aliases) {
    const known = spellings.get(entity)
    if (known) known.push(text)
    else spellings.set(entity, [text])
  }
  return spellings
}

function search(
  entities: Fuse<EntityDocument>,
  facts: Fuse<FactDocument>,
  query: string,
  limit: number,
): Hit[] {
  const pattern = fold(query)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  if (pattern.length < SHORTEST_QUERY) return []
  const found: Hit[] = [
    ...entities
      .search(pattern)
      .map(({ item, score = 1 }): Hit => ({ kind: 'entity', entity: item.entity, score })),
    ...facts.search(pattern).map(({ item, score = 1 }): Hit => ({ kind: 'fact', fact: item.fact, score })),
  ]
  const rank = (hit: Hit): number => (hit.kind === 'entity' ? 0 : 1)
  return found.sort((a, b) => rank(a) - rank(b) || a.score - b.score).slice(0, limit)
}
