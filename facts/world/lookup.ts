import type { Entity, EntityId, World } from '../types.ts'

/** Finds entities by id. */
export interface Lookup {
  entity(id: EntityId): Entity
}

export function makeLookup(world: World, found: readonly Entity[] = []): Lookup {
  const byId = new Map([...world.entities, ...found].map((e) => [e.id, e]))
  return {
    entity(id) {
      const entity = byId.get(id)
      if (!entity) throw new Error(`no entity ${id}`)
      return entity
    },
  }
}
