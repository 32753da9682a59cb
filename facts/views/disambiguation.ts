import { EMPTY_BUNDLE } from '../bundle/bundle.ts'
import type { EntityId, Fact, FactBundle, World } from '../types.ts'
import { cardOf } from './card.ts'
import type { CardContent } from './card-content.ts'
import { groupsOf } from './card-facts.ts'

/**
 * The card of a name that several share, if the text does not show who is meant: it offers them all.
 *
 * @param surface the name as the text has it
 */
export function cardOfNamesakes(
  ids: readonly EntityId[],
  surface: string,
  world: World,
): CardContent | undefined {
  const cards = ids.flatMap((id) => cardOf(id, world, EMPTY_BUNDLE) ?? [])
  const [first] = cards
  if (!first) return undefined
  return {
    ...matchesOf(cards, world),
    entity: { id: first.entity.id, kind: first.entity.kind, name: surface },
    role: '',
  }
}

/**
 * The card of the best matches for some text.
 *
 * @returns undefined if nothing matches
 */
export function cardOfMatches(
  query: string,
  ids: readonly EntityId[],
  facts: readonly Fact[],
  world: World,
  bundle: FactBundle,
): CardContent | undefined {
  const cards = ids.flatMap((id) => cardOf(id, world, bundle) ?? [])
  const groups = groupsOf(
    facts,
    bundle,
    new Map([...bundle.entities, ...world.entities].map((e) => [e.id, e])),
  )
  const [first] = cards
  if (!first && groups.length === 0) return undefined
  const empty = { kind: 'leader', id: 'leader:none' } as const
  return {
    ...matchesOf(cards, world),
    entity: { ...(first ? { id: first.entity.id, kind: first.entity.kind } : empty), name: query },
    role: '',
    isLookUp: true,
    groups,
  }
}

/** The content of a card of several entities, apart from its name. */
function matchesOf(cards: readonly CardContent[], world: World): Omit<CardContent, 'entity' | 'role'> {
  return {
    terms: [],
    groups: [],
    shipped: [],
    agreed: 0,
    related: [],
    namesakes: cards.map(({ entity: { id, name, iso2 }, role, office, isFormer, union, person }) => ({
      id,
      name,
      role,
      ...(iso2 === undefined ? {} : { iso2 }),
      ...(office === undefined ? {} : { office }),
      ...(isFormer ? { isFormer } : {}),
      ...(union === undefined ? {} : { union }),
      ...(person === undefined ? {} : { person }),
    })),
    asOf: cards.map((card) => card.asOf).sort()[0] ?? world.asOf,
  }
}
