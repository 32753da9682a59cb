import type { CountryProfile, Entity, EntityId, World } from '../types.ts'

/** A world's tables by what is asked for: each card asks some ten times, and the tables never change. */
interface Tables {
  readonly byId: ReadonlyMap<EntityId, Entity>
  readonly byCountry: ReadonlyMap<string, readonly Entity[]>
}

const TABLES = new WeakMap<World['entities'], Tables>()
const PROFILES = new WeakMap<World['profiles'], ReadonlyMap<string, CountryProfile>>()

function tablesOf({ entities }: Pick<World, 'entities'>): Tables {
  const known = TABLES.get(entities)
  if (known) return known
  const byCountry = new Map<string, Entity[]>()
  for (const entity of entities) {
    for (const country of new Set(entity.offices?.map((office) => office.country))) {
      const own = byCountry.get(country)
      if (own) own.push(entity)
      else byCountry.set(country, [entity])
    }
  }
  const made = { byId: new Map(entities.map((entity) => [entity.id, entity])), byCountry }
  TABLES.set(entities, made)
  return made
}

/** A leader or country of the tables. */
export function entityOf(world: Pick<World, 'entities'>, id: EntityId): Entity | undefined {
  return tablesOf(world).byId.get(id)
}

/** All who have or had an office in a country or a union, in the order of the tables. */
export function inOfficeOf(world: Pick<World, 'entities'>, iso2: string): readonly Entity[] {
  return tablesOf(world).byCountry.get(iso2) ?? []
}

/** The figures of a country; undefined for unions and leaders. */
export function profileIn({ profiles }: Pick<World, 'profiles'>, iso2: string | undefined) {
  let known = PROFILES.get(profiles)
  if (!known) {
    // Of two with the same code the first counts.
    known = new Map(profiles.toReversed().map((profile) => [profile.iso2, profile]))
    PROFILES.set(profiles, known)
  }
  return iso2 === undefined ? undefined : known.get(iso2)
}
