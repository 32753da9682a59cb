import type { Annotation, Entity, EntityId, IsoInstant, Source } from '../types.ts'
import { notAfter } from './annotations.ts'
import { bareEntity } from './bundle.ts'
import type { ArticleRecord } from './library-file.ts'

/**
 * An article out of a file, in the form in which it may be kept: a file must not speak in Attaché's name.
 *
 * @param known leaders and countries that Attaché itself knows: a file cannot change their names
 */
export function imported(
  article: ArticleRecord,
  known: ReadonlyMap<EntityId, Entity>,
  from: NonNullable<Source['imported']>,
): ArticleRecord {
  return {
    ...article,
    source: { ...article.source, imported: from },
    entities: article.entities.map((entity) => importedEntity(entity, known)),
    facts: article.facts.map((fact) => ({ ...fact, checks: [] })),
    ...(article.annotations
      ? { annotations: article.annotations.map((one) => importedAnnotation(one, known, from.at)) }
      : {}),
  }
}

function importedEntity(entity: Entity, known: ReadonlyMap<EntityId, Entity>): Entity {
  const own = known.get(entity.id)
  const { offices } = entity
  return own ? { ...bareEntity(own), ...(offices ? { offices } : {}) } : entity
}

/**
 * An annotation out of a file, in the form in which it may be kept.
 *
 * @param now when it is imported
 */
export function importedAnnotation(
  annotation: Annotation,
  known: ReadonlyMap<EntityId, Entity>,
  now: IsoInstant = new Date().toISOString(),
): Annotation {
  const kept = notAfter(annotation, now)
  if (kept.what !== 'about' || !kept.value) return kept
  return { ...kept, value: kept.value.map((entity) => importedEntity(entity, known)) }
}
