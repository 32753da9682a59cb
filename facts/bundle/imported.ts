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
    ...ownArticle(article, known),
    source: { ...article.source, imported: from },
    ...(article.annotations
      ? { annotations: article.annotations.map((one) => importedAnnotation(one, known, from.at)) }
      : {}),
  }
}

/** The same for an article out of the folder that the reader's own devices share: whatever it says of its origin counts. */
export function ownArticle(article: ArticleRecord, known: ReadonlyMap<EntityId, Entity>): ArticleRecord {
  return {
    ...article,
    entities: article.entities.map((entity) => importedEntity(entity, known)),
    facts: article.facts.map((fact) => ({ ...fact, checks: [] })),
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
  return ownAnnotation(notAfter(annotation, now), known)
}

/** The same for one of another device of the reader's, whose clock may be ahead. */
export function ownAnnotation(annotation: Annotation, known: ReadonlyMap<EntityId, Entity>): Annotation {
  if (annotation.what !== 'about' || !annotation.value) return annotation
  return { ...annotation, value: annotation.value.map((entity) => importedEntity(entity, known)) }
}
