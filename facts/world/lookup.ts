import type { Entity, EntityId, World } from '../types.ts'

/** Finds entities by id. */
export interface Lookup {
  entity(id: EntityId): Entity
}

/** The entities of each world by id: made once, since there are thousands. */
const BY_ID = new WeakMap<World, ReadonlyMap<EntityId, Entity>>()

/** @param found entities that only an article has */
export function makeLookup(world: World, found: readonly Entity[] = []): Lookup {
  const byId = BY_ID.get(world) ?? new Map(world.entities.map((e) => [e.id, e]))
  BY_ID.set(world, byId)
  const own = new Map(found.map((e) => [e.id, e]))
  return {
    entity(id) {
      const entity = own.get(id) ?? byId.get(id)
      if (!entity) throw new Error(`no entity ${id}`)
      return entity
    },
  }
}
