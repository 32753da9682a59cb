import type { Annotation, Entity, Fact, FactBundle, Source, SourceText } from '../types.ts'
import {
  BundleError,
  EMPTY_BUNDLE,
  isAnnotation,
  isEntity,
  isFact,
  isSource,
  isSourceText,
  mergeBundles,
  parseJson,
  serialiseRecord,
} from './bundle.ts'

/**
 * Facts as lines of JSON. Each line is one record and says which: `{"annotation":{"id":…}}`, `{"entity":{"id":…}}`,
 * `{"fact":{"id":…}}`, `{"source":{"id":…}}` or `{"text":{"id":…}}`. There is no first line and no last one, so that files can be cut, joined and
 * sorted with any tool. The lines of a file are in the order of their bytes in UTF-8; those of one record are neighbours then,
 * since every line starts with its id.
 */
export type FactRecord =
  | { readonly annotation: Annotation }
  | { readonly entity: Entity }
  | { readonly fact: Fact }
  | { readonly source: Source }
  | { readonly text: SourceText }

const KINDS = {
  annotation: isAnnotation,
  entity: isEntity,
  fact: isFact,
  source: isSource,
  text: isSourceText,
} as const satisfies Readonly<Record<string, (value: unknown) => boolean>>

type RecordKind = keyof typeof KINDS

const isKind = (word: string): word is RecordKind => Object.hasOwn(KINDS, word)
const ANY_KIND = Object.keys(KINDS).join('|')

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

/** The start of a line, up to the end of its id. */
const START = new RegExp(String.raw`^\{"(?:${ANY_KIND})":\{"id":"(?:[^"\\]|\\.)*"`)

/**
 * The start of a line, which is the same in all lines of one record. It may be asked of a line whose bytes were read as Latin-1.
 *
 * @returns undefined if the line is not written as `linesOfBundle` writes it
 */
export function startOf(line: string): string | undefined {
  return START.exec(line)?.[0]
}

const KIND = new RegExp(`^\\{"(${ANY_KIND})"`)

/** What a line that is written as `linesOfBundle` writes it holds; it is not read for that. */
export function recordKind(line: string): RecordKind | undefined {
  return KIND.exec(line)?.[1] as RecordKind | undefined
}

/**
 * Reads a line that may come from anywhere.
 *
 * @throws BundleError if it is not a record
 */
export function readRecordLine(line: string): FactRecord {
  const data = parseJson(line)
  const [[kind, value] = ['', undefined], ...others] =
    typeof data === 'object' && data !== null ? Object.entries(data) : []
  if (!isKind(kind) || others.length > 0)
    throw new BundleError('a line must have an annotation, an entity, a fact, a source or a text')
  if (!KINDS[kind](value)) throw new BundleError(`this is not ${/^[ae]/.test(kind) ? 'an' : 'a'} ${kind}`)
  return data as FactRecord
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
