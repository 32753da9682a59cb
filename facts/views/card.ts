import { EMPTY_BUNDLE } from '../bundle/bundle.ts'
import { currentFacts } from '../bundle/sources.ts'
import type { Entity, EntityId, Fact, FactBundle, World } from '../types.ts'
import type { CardContent } from './card-content.ts'
import { countryOf } from './card-country.ts'
import { type Entities, groupsOf, pageOf, relatedTo } from './card-facts.ts'
import { checkedOn, isHolderUnknown, linkOf, whoIs } from './card-who.ts'

export type * from './card-content.ts'

/** What is known of the page in front of the reader. */
export interface PageFacts {
  /** Its facts, built and not saved. */
  readonly page?: FactBundle
  /** How many times it names the entity. */
  readonly named?: number
}

/**
 * What the card of an entity shows.
 *
 * @param bundle what is saved and what ships
 * @returns undefined where neither the world nor a bundle knows the entity
 */
export function cardOf(
  id: EntityId,
  world: World,
  bundle: FactBundle,
  { page, named = 0 }: PageFacts = {},
): CardContent | undefined {
  const strangers = [...(page?.entities ?? []), ...bundle.entities]
  const entities: Entities = new Map([...strangers, ...world.entities].map((e) => [e.id, e]))
  const entity = entities.get(id)
  if (!entity) return undefined
  const claimed = strangers.find((e) => e.id === id)?.offices ?? []
  const about = (all: FactBundle): Fact[] =>
    currentFacts(all).filter((fact) => fact.about.includes(id) && fact.kind !== 'mentioned')
  const own = about(page ?? EMPTY_BUNDLE)
  const facts = about(bundle)
  const day = page?.sources[0]?.published
  const shown = page && pageOf(own, page, entities, id)
  const groups = groupsOf(facts, bundle, entities, { id, ...(page ? { without: page } : {}) })
  const isShipped = ({ source }: CardContent['groups'][number]): boolean =>
    source.saved === undefined && source.imported === undefined
  return {
    entity: linkOf(entity),
    ...whoIs(entity, claimed, world, day),
    ...countryOf(entity, world),
    ...(isHolderUnknown(entity, world) ? { isHolderUnknown: true } : {}),
    ...(shown ? { page: { ...shown, named } } : {}),
    groups: groups.filter((group) => !isShipped(group)),
    shipped: groups.filter(isShipped),
    agreed: [...own, ...facts].filter((fact) => agrees(fact, entity)).length,
    related: relatedTo(id, [...own, ...facts], entities),
    asOf: checkedOn(entity, world),
  }
}

/** Whether a date of a fact was checked and holds. */
function agrees({ checks }: Fact, { id }: Entity): boolean {
  return checks.some(
    (check) => check.verdict === 'agrees' && (check.kind === 'weekday' || check.about === id),
  )
}
