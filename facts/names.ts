import type { Alias, AliasKind, Entity, EntityId, FactBundle, World } from './types.ts'

/**
 * What a page needs to find names, packed to be small in the content script: entities once, and their aliases
 * as runs of texts by kind.
 */
export interface PackedNames {
  readonly entities: readonly (readonly [
    EntityId,
    name: string,
    aliases: Partial<Record<AliasKind, string[]>>,
  ])[]
  readonly decoys: readonly string[]
}

/** What a page needs to find names. */
export interface Names {
  readonly aliases: readonly Alias[]
  readonly decoys: readonly string[]
  /** The common name of each entity. */
  readonly names: ReadonlyMap<EntityId, string>
}

/** Packs the world's names, and those of the bundle's entities that the world does not know. */
export function packNames(world: World, bundle: FactBundle): PackedNames {
  const known = new Set(world.entities.map((e) => e.id))
  const extra = bundle.entities.filter((e) => !known.has(e.id))
  const aliases = [...world.aliases, ...extra.flatMap(aliasesOfNew)]
  const grouped = new Map<EntityId, Partial<Record<AliasKind, string[]>>>()
  for (const { entity, kind, text } of aliases) {
    const own = grouped.get(entity) ?? {}
    grouped.set(entity, { ...own, [kind]: [...(own[kind] ?? []), text] })
  }
  const entities = [...world.entities, ...extra].filter((e) => grouped.has(e.id))
  return { entities: entities.map((e) => [e.id, e.name, grouped.get(e.id) ?? {}]), decoys: world.decoys }
}

function aliasesOfNew(entity: Entity): Alias[] {
  const surname = entity.name.split(' ').at(-1)
  const name: Alias = { text: entity.name, entity: entity.id, kind: 'name' }
  if (entity.kind === 'country' || surname === undefined || surname === entity.name) return [name]
  return [name, { text: surname, entity: entity.id, kind: 'surname' }]
}

/** The way back from `packNames`. */
export function unpackNames(packed: PackedNames): Names {
  const aliases = packed.entities.flatMap(([entity, , kinds]) =>
    Object.entries(kinds).flatMap(([kind, texts]) =>
      texts.map((text): Alias => ({ text, entity, kind: kind as AliasKind })),
    ),
  )
  return { aliases, decoys: packed.decoys, names: new Map(packed.entities.map(([id, name]) => [id, name])) }
}
