import type { Annotation, Entity, Fact, FactBundle, Source, SourceText } from '../types.ts'
import { EMPTY_BUNDLE, mergeBundles, serialiseRecord } from './bundle.ts'
import { type FactRecord, readRecordLine } from './record-line.ts'

/** What a bundle holds, a record a line, without line breaks, in no order. */
export function linesOfBundle({
  entities,
  facts,
  sources,
  texts = [],
  annotations = [],
}: FactBundle): string[] {
  const records: FactRecord[] = [
    ...annotations.map((annotation) => ({ annotation })),
    ...entities.map((entity) => ({ entity })),
    ...facts.map((fact) => ({ fact })),
    ...sources.map((source) => ({ source })),
    ...texts.map((text) => ({ text })),
  ]
  return records.map(serialiseRecord)
}

/** A bundle of records, each of them once, as `mergeBundles` makes it. */
export function bundleOfLines(records: Iterable<FactRecord>): FactBundle {
  const annotations: Annotation[] = []
  const entities: Entity[] = []
  const facts: Fact[] = []
  const sources: Source[] = []
  const texts: SourceText[] = []
  for (const record of records) {
    if ('annotation' in record) annotations.push(record.annotation)
    else if ('entity' in record) entities.push(record.entity)
    else if ('fact' in record) facts.push(record.fact)
    else if ('source' in record) sources.push(record.source)
    else texts.push(record.text)
  }
  const built = sources.reduce((day, { published = '' }) => (published > day ? published : day), '')
  return mergeBundles(
    {
      ...EMPTY_BUNDLE,
      ...(built === '' ? {} : { built }),
      sources,
      entities,
      facts,
      ...(texts.length > 0 ? { texts } : {}),
      ...(annotations.length > 0 ? { annotations } : {}),
    },
    EMPTY_BUNDLE,
  )
}

/** The lines of one record as they are in a merged file: mostly one, or one for each source of a fact. In no order. */
export function joinedLines(lines: readonly string[]): string[] {
  return linesOfBundle(bundleOfLines(lines.map(readRecordLine)))
}
