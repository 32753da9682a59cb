import { EMPTY_BUNDLE } from '../bundle/bundle.ts'
import { correctedBundle } from '../bundle/corrected.ts'
import type { FactRecord } from '../bundle/record-line.ts'
import type { Annotation, Entity, EntityId, Fact, Source } from '../types.ts'
import { type OwnWords, ownWordsIn } from '../views/own-words.ts'

/**
 * Records as their reader has corrected them, one after the other in the order of their lines: annotations come first, then
 * entities, facts and articles. Only the annotations are held, and whom they name.
 */
export class AnnotatedLines {
  readonly #annotations = new Map<string, Annotation[]>()
  readonly #entities = new Map<EntityId, Entity>()
  readonly #given = new Set<EntityId>()

  /** Takes a record in. @returns the record as it is corrected; nothing if it is an annotation, or a fact that was hidden */
  take(record: FactRecord): FactRecord | undefined {
    if ('annotation' in record) {
      this.#note(record.annotation)
      return undefined
    }
    if ('entity' in record) {
      this.#given.add(record.entity.id)
      this.#entities.set(record.entity.id, record.entity)
      return record
    }
    if ('fact' in record) {
      const fact = this.#fact(record.fact)
      return fact && { fact }
    }
    return 'source' in record ? { source: this.#source(record.source) } : record
  }

  /** Those whom only the reader has named. Asked for after all entities have been taken. */
  named(): readonly Entity[] {
    return [...this.#entities.values()].filter(({ id }) => !this.#given.has(id))
  }

  /** The reader's note and tags on a fact or an article. */
  wordsOn(id: string): OwnWords | undefined {
    return ownWordsIn(this.#annotations.get(id))(id)
  }

  #note(annotation: Annotation): void {
    const own = this.#annotations.get(annotation.of)
    if (own) own.push(annotation)
    else this.#annotations.set(annotation.of, [annotation])
    if (annotation.what !== 'about') return
    for (const entity of annotation.value ?? [])
      if (!this.#entities.has(entity.id)) this.#entities.set(entity.id, entity)
  }

  #fact(fact: Fact): Fact | undefined {
    const annotations = this.#annotations.get(fact.id)
    if (!annotations) return fact
    // Whom it was about is known as well: their names stand in its brackets.
    const entities = fact.about.flatMap((id) => this.#entities.get(id) ?? [])
    return correctedBundle({ ...EMPTY_BUNDLE, entities, facts: [fact], annotations }).facts[0]
  }

  #source(source: Source): Source {
    const annotations = this.#annotations.get(source.id)
    if (!annotations) return source
    return correctedBundle({ ...EMPTY_BUNDLE, sources: [source], annotations }).sources[0] ?? source
  }
}
