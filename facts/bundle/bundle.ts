import * as v from 'valibot'
import { byCodeUnits } from '../text/code-units.ts'
import type { Annotation, Entity, Fact, FactBundle, Source, SourceText } from '../types.ts'
import { laterAnnotation } from './annotations.ts'
import {
  annotationSchema,
  bundleSchema,
  entitySchema,
  exactInstant,
  factSchema,
  KEYS,
  oldBundleSchema,
  sourceSchema,
  sourceTextSchema,
} from './schema.ts'
import { type ArticleFrame, isOldFact, migrate, migrateFact, type OldBundle } from './versions.ts'

/** A bundle that cannot be read. The message is for readers and says what is wrong, and where. */
export class BundleError extends Error {}

/** In UTF-16 units. Ten thousand facts take about 8 million; anything larger is not a bundle of ours. */
export const LARGEST_BUNDLE = 40_000_000

/** What the schema does not check: the sources and entities that facts refer to must exist. */
function danglingReference(bundle: FactBundle | OldBundle): string | undefined {
  const sources = new Set(bundle.sources.map((s) => s.id))
  const entities = new Set<string>(bundle.entities.map((e) => e.id))
  for (const [i, fact] of bundle.facts.entries()) {
    if (!sources.has(fact.source)) return `facts.${i}.source: no such source`
    const missing = fact.about.find((id) => !entities.has(id))
    if (missing !== undefined) return `facts.${i}.about: no entity ${missing}`
  }
  for (const [i, { id }] of (bundle.texts ?? []).entries()) {
    if (!sources.has(id)) return `texts.${i}.id: no such source`
  }
  return undefined
}

/**
 * Reads a bundle that may come from anywhere. Version 1 is converted.
 *
 * @throws BundleError if it is too large, not JSON, of another format or a newer version, or wrong in any part
 */
export function parseBundle(json: string): FactBundle {
  if (json.length > LARGEST_BUNDLE) {
    throw new BundleError(`the bundle is too large: ${json.length} characters, ${LARGEST_BUNDLE} at most`)
  }
  const data = parseJson(json)
  const version = versionOf(data)
  if (version !== undefined && version > VERSION) {
    throw new BundleError(
      `this bundle has version ${version}, and this Attaché reads versions up to ${VERSION}: a newer Attaché wrote it`,
    )
  }
  const isOld = version === 1
  const result = v.safeParse(isOld ? oldBundleSchema : bundleSchema, data, { abortEarly: true })
  if (!result.success) {
    const [issue] = result.issues
    throw new BundleError(`this is not a fact bundle: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`)
  }
  const dangling = danglingReference(result.output)
  if (dangling !== undefined) throw new BundleError(`this is not a fact bundle: ${dangling}`)
  return result.output.version === 1 ? mergeBundles(migrate(result.output), EMPTY_BUNDLE) : result.output
}

/** Bundles are written in this version; version 1 can be read as well. */
export const VERSION = 2

/** The version that a bundle states. @returns undefined if it is not a bundle, or states none */
export function versionOf(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { format, version } = data as Readonly<Record<string, unknown>>
  return format === 'attache-facts' && typeof version === 'number' ? version : undefined
}

/**
 * Reads JSON that may come from anywhere.
 *
 * @throws BundleError if it is not JSON, or has a key that would change an object's prototype
 */
export function parseJson(json: string): unknown {
  try {
    // To look at each key takes ten times as long, and few texts can have this one, written as it is or escaped.
    if (!json.includes('__proto__') && !json.includes('\\u00')) return JSON.parse(json)
    return JSON.parse(json, (key, value: unknown) => {
      if (key === '__proto__')
        throw new BundleError('this is not a fact bundle: it has a key named __proto__')
      return value
    })
  } catch (error) {
    if (error instanceof BundleError) throw error
    throw new BundleError('this is not a fact bundle: it is not JSON')
  }
}

/** A record as a line of JSON. The same record always gives the same bytes, whatever the order of its keys is. */
export function serialiseRecord(record: unknown): string {
  return JSON.stringify(inOrder(record))
}

/** A bundle as JSON, indented by two spaces. The same bundle always gives the same bytes, whatever the order of its keys is. */
export function serialiseBundle(bundle: FactBundle): string {
  return `${JSON.stringify(inOrder(bundle), null, 2)}\n`
}

const RANKS = new Map([...KEYS.entries()].reverse().map(([rank, key]) => [key, rank]))
const rank = (key: string): number => RANKS.get(key) ?? -1

const byRank = (a: string, b: string): number => rank(a) - rank(b) || byCodeUnits(a, b)

/** A value with its keys in order: the very same one if they are already, as they are in most records. */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const items = value.map(inOrder)
    return items.every((item, i) => item === value[i]) ? value : items
  }
  const entries = Object.entries(value)
  const isSorted = entries.every(([key], i) => i === 0 || byRank(entries[i - 1]?.[0] ?? '', key) < 0)
  const items = entries.map(([key, item]): [string, unknown] => [key, inOrder(item)])
  if (!isSorted) return Object.fromEntries(items.sort(([a], [b]) => byRank(a, b)))
  return items.every(([, item], i) => item === entries[i]?.[1]) ? value : Object.fromEntries(items)
}

/** Whether a record that was read from a disk is what it should be. */
export const isSource = (value: unknown): value is Source => v.is(sourceSchema, value)
export const isEntity = (value: unknown): value is Entity => v.is(entitySchema, value)
export const isFact = (value: unknown): value is Fact => v.is(factSchema, value)
export const isAnnotation = (value: unknown): value is Annotation => v.is(annotationSchema, value)
export const isMoment = (value: unknown): value is string => v.is(exactInstant, value)
export const isSourceText = (value: unknown): value is SourceText => v.is(sourceTextSchema, value)

/**
 * Reads a fact that was kept. Version 1 is converted.
 *
 * @param frame what else its article says
 * @returns undefined if it is not a fact of either version
 */
export function readFact(value: unknown, frame: ArticleFrame): Fact | undefined {
  if (isFact(value)) return value
  return isOldFact(value) ? migrateFact(value, frame) : undefined
}

/**
 * What can be read again once a bundle is written: facts with a sentence longer than a record may be are left out.
 *
 * @returns undefined if a source itself could not be read again
 */
export function keepable(
  bundle: FactBundle,
): { readonly bundle: FactBundle; readonly leftOut: number } | undefined {
  if (!bundle.sources.every(isSource) || !(bundle.texts ?? []).every(isSourceText)) return undefined
  const entities = bundle.entities.filter(isEntity)
  const named = new Set(entities.map((entity) => entity.id))
  const facts = bundle.facts.filter((fact) => isFact(fact) && fact.about.every((about) => named.has(about)))
  return { bundle: { ...bundle, entities, facts }, leftOut: bundle.facts.length - facts.length }
}

export const EMPTY_BUNDLE: FactBundle = {
  format: 'attache-facts',
  version: VERSION,
  sources: [],
  entities: [],
  facts: [],
}

/** An entity as bundles have it: without what only the tables know, and without offices, which the caller adds. */
export function bareEntity({ id, kind, name, iso2, pronoun }: Entity): Entity {
  return {
    id,
    kind,
    name,
    ...(iso2 === undefined ? {} : { iso2 }),
    ...(pronoun === undefined ? {} : { pronoun }),
  }
}

/**
 * The contents of both bundles, each thing once, sorted by id. It is commutative, associative and idempotent, so that
 * bundles can be built separately and joined in any order. If two things have the same id and differ, the one whose JSON
 * sorts last is kept; offices are joined.
 */
export function mergeBundles(a: FactBundle, b: FactBundle): FactBundle {
  const built = [a.built, b.built]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1)
  return {
    format: 'attache-facts',
    version: VERSION,
    ...(built === undefined ? {} : { built }),
    sources: mergeById<Source>(a.sources, b.sources, laterOf),
    // Joined with itself, so that offices are in order even if only one bundle has the entity.
    entities: mergeById<Entity>(a.entities, b.entities, joinEntities).map((e) => joinEntities(e, e)),
    facts: mergeFacts(a.facts, b.facts),
    ...(a.texts || b.texts ? { texts: mergeById<SourceText>(a.texts ?? [], b.texts ?? [], laterOf) } : {}),
    ...(a.annotations || b.annotations
      ? { annotations: mergeAnnotations(a.annotations ?? [], b.annotations ?? []) }
      : {}),
  }
}

/** The annotations of both lists, each once: of two with the same id the later one. */
export function mergeAnnotations(a: readonly Annotation[], b: readonly Annotation[]): Annotation[] {
  return mergeById<Annotation>(a, b, (x, y) => laterAnnotation(x, y, serialiseRecord))
}

/** Facts are distinguished by their source as well, so that no bundle can replace a fact of another source. */
function mergeFacts(a: readonly Fact[], b: readonly Fact[]): Fact[] {
  const byKey = new Map<string, Fact>()
  for (const fact of [...a, ...b]) {
    const key = `${fact.id} ${fact.source}`
    const known = byKey.get(key)
    byKey.set(key, known ? laterOf(known, fact) : fact)
  }
  return [...byKey.values()].sort((x, y) => byCodeUnits(x.id, y.id) || byCodeUnits(x.source, y.source))
}

function mergeById<T extends { readonly id: string }>(
  a: readonly T[],
  b: readonly T[],
  join: (x: T, y: T) => T,
): T[] {
  const byId = new Map<string, T>()
  for (const item of [...a, ...b]) {
    const known = byId.get(item.id)
    byId.set(item.id, known ? join(known, item) : item)
  }
  return [...byId.values()].sort((x, y) => byCodeUnits(x.id, y.id))
}

function laterOf<T extends object>(x: T, y: T): T {
  if (isSame(x, y)) return x
  return byCodeUnits(JSON.stringify(inOrder(x)), JSON.stringify(inOrder(y))) < 0 ? y : x
}

/** Whether two things surely say the same. Most do that are joined, and their JSON takes long. */
function isSame<T extends object>(x: T, y: T): boolean {
  if (x === y) return true
  const keys = Object.keys(x) as (keyof T)[]
  return (
    keys.length === Object.keys(y).length && keys.every((key) => Object.hasOwn(y, key) && x[key] === y[key])
  )
}

function joinEntities(x: Entity, y: Entity): Entity {
  const all = [...(x.offices ?? []), ...(y.offices ?? [])]
  const offices = new Map(all.map((o) => [JSON.stringify(inOrder(o)), o]))
  const { offices: _x, ...restX } = x
  const { offices: _y, ...restY } = y
  const rest = laterOf<Entity>(restX, restY)
  if (offices.size === 0) return rest
  return { ...rest, offices: [...offices].sort(([p], [q]) => byCodeUnits(p, q)).map(([, office]) => office) }
}
