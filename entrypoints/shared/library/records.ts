import {
  EMPTY_BUNDLE,
  isAnnotation,
  isEntity,
  isSource,
  isSourceText,
  mergeBundles,
  readFact,
} from '../../../facts/bundle/bundle.ts'
import { correctedBundle } from '../../../facts/bundle/corrected.ts'
import type { Entity, EntityId, Fact, FactBundle, Source } from '../../../facts/types.ts'
import type { EntitiesRecord, FactsRecord, Indexed } from './schema.ts'
import type { Found } from './types.ts'

/** Records as they were read. */
export interface Rows {
  readonly sources: readonly unknown[]
  readonly texts: readonly unknown[]
  readonly entities: readonly unknown[]
  /** `FactsRecord`s. */
  readonly facts: readonly unknown[]
  readonly annotations?: readonly unknown[]
}

/**
 * Records as a bundle, as their reader has corrected it; those that are no longer what they were written as are counted and
 * left where they are.
 */
export function readRows(rows: Rows): Found {
  const found = savedRows(rows)
  return { ...found, bundle: correctedBundle(found.bundle) }
}

/** The same as it was saved. */
export function savedRows(rows: Rows): Found {
  const records = rows.entities.filter(isRecord)
  const known = rows.sources.filter(isSource)
  const ids = new Set(known.map((source) => source.id))
  const all = joined(records)
  const named = new Set<EntityId>(all.map((entity) => entity.id))
  const read = readerOf(known, records)
  const stored = rows.facts.flatMap(factsIn)
  const facts = stored
    .flatMap((fact) => read(fact) ?? [])
    .filter((f) => ids.has(f.source) && f.about.every((id) => named.has(id)))
  const texts = rows.texts.filter(isSourceText).filter((text) => ids.has(text.id))
  const annotations = (rows.annotations ?? []).filter(isAnnotation)
  const whole = annotations.length + known.length + records.length + facts.length + texts.length
  const held =
    (rows.annotations?.length ?? 0) +
    rows.sources.length +
    rows.entities.length +
    stored.length +
    rows.texts.length
  const bundle: FactBundle = {
    ...EMPTY_BUNDLE,
    sources: known,
    entities: all,
    facts: facts.map((fact) => ({ ...fact, checks: [] })),
    ...(texts.length > 0 ? { texts } : {}),
    ...(annotations.length > 0 ? { annotations } : {}),
  }
  const built = known
    .flatMap((source) => source.published ?? [])
    .sort()
    .at(-1)
  // Joined with nothing, so that everything is in the order of files.
  return {
    bundle: mergeBundles(built === undefined ? bundle : { ...bundle, built }, EMPTY_BUNDLE),
    claims: records,
    damaged: held - whole,
    held: rows.sources.length,
  }
}

/** The facts of a record, whatever each is; the record itself counts as one that cannot be read if it is none. */
export function factsIn(record: unknown): readonly unknown[] {
  const { facts } = Object(record) as Partial<FactsRecord>
  return Array.isArray(facts) ? facts : [record]
}

/** An article as the reader has corrected it, as the indexes have it. */
export function withAnnotations(article: Indexed, annotations: readonly unknown[]): Indexed {
  const own = annotations.filter(isAnnotation)
  if (own.length === 0) return article
  const { entities, facts, source } = article
  const bundle = correctedBundle({ ...EMPTY_BUNDLE, sources: [source], entities, facts, annotations: own })
  const [corrected = source] = bundle.sources
  const { entities: named, facts: shown } = bundle
  return { ...article, source: corrected, entities: named, facts: shown, annotations: own }
}

/** What can be entered into the indexes of an article; nothing if its source cannot be read. */
export function indexedOf(rows: Rows): Indexed | undefined {
  const { bundle } = readRows(rows)
  const [source] = bundle.sources
  const { entities, facts, annotations } = bundle
  return source && { source, text: bundle.texts?.[0], entities, facts, annotations }
}

/** Reads facts that were kept; those of version 1 with what their own article says of whom they speak. */
function readerOf(
  sources: readonly Source[],
  records: readonly EntitiesRecord[],
): (fact: unknown) => Fact | undefined {
  const languages = new Map(sources.map(({ id, language }) => [id, language]))
  const claims = new Map(
    records.map(({ source, entities }) => [source, new Map(entities.map((entity) => [entity.id, entity]))]),
  )
  return (fact) => {
    const { source = '' } = (fact ?? {}) as { source?: string }
    return readFact(fact, {
      entities: claims.get(source) ?? new Map(),
      language: languages.get(source) ?? 'und',
    })
  }
}

function isRecord(value: unknown): value is EntitiesRecord {
  if (typeof value !== 'object' || value === null || !('entities' in value)) return false
  return Array.isArray(value.entities) && value.entities.every(isEntity)
}

/** What several articles say of entities, each once. */
function joined(records: readonly EntitiesRecord[]): readonly Entity[] {
  const all = records.flatMap((record) => record.entities)
  return mergeBundles({ ...EMPTY_BUNDLE, entities: all }, EMPTY_BUNDLE).entities
}
