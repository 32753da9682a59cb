import type { Annotation, Entity, Fact, Source, SourceText } from '../types.ts'
import { BundleError, isAnnotation, isEntity, isFact, isSource, isSourceText, parseJson } from './bundle.ts'

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
