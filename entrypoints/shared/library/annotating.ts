import {
  annotationOf,
  annotationsByTarget,
  justAfter,
  notAfter,
  undoOf,
} from '../../../facts/bundle/annotations.ts'
import { isAnnotation, mergeAnnotations, serialiseRecord } from '../../../facts/bundle/bundle.ts'
import { correctedSource } from '../../../facts/bundle/corrected.ts'
import { type FactsOfText, factsAgain } from '../../../facts/bundle/fact-again.ts'
import { annotationId } from '../../../facts/bundle/schema.ts'
import { LOOSE } from '../../../facts/bundle/shared-article.ts'
import type {
  Annotation,
  AnnotationChange,
  AnnotationKind,
  IsoInstant,
  Source,
} from '../../../facts/types.ts'
import { LibraryError } from './errors.ts'
import { enter, takeOutWhole } from './indexes.ts'
import { indexedOf } from './records.ts'
import { forget } from './requests.ts'
import { rowsOf } from './rows.ts'
import { type Database, type Reading, UNKNOWN_BUILDER } from './schema.ts'
import { type Writing, writing } from './transaction.ts'

/** What the reader adds, corrects or takes back. @returns what undoes it */
export function annotate(
  db: Database,
  changes: readonly AnnotationChange[],
): Promise<readonly AnnotationChange[]> {
  return writing(db, (transaction) => annotateIn(transaction, changes))
}

/** The same, in a transaction. */
export async function annotateIn(
  transaction: Writing,
  changes: readonly AnnotationChange[],
): Promise<readonly AnnotationChange[]> {
  const store = transaction.objectStore('annotations')
  const now = new Date().toISOString()
  const before = await Promise.all(changes.map(({ what, of }) => store.get(annotationId(what, of))))
  const made = changes.map((change, i) => annotationOf(change, now, before[i]))
  const own = await outliving(transaction, made)
  if (!own.every(isAnnotation)) throw new LibraryError('unreadable')
  await putAnnotations(transaction, own)
  return changes.map((change, i) => undoOf(change, before[i]))
}

/** Adds annotations out of a file: of two with the same id the later one is kept. */
export function mergeIn(db: Database, annotations: readonly Annotation[]): Promise<void> {
  return writing(db, (transaction) => mergeInto(transaction, annotations))
}

/** The same, in a transaction. */
export async function mergeInto(transaction: Writing, given: readonly Annotation[]): Promise<void> {
  const now = new Date().toISOString()
  const known = given.map((one) => notAfter(one, now))
  await mergeLater(transaction, await outliving(transaction, known))
}

/** Annotations that come now of articles that were deleted once: another device's clock, which said when, may be ahead. */
async function outliving(transaction: Writing, given: readonly Annotation[]): Promise<readonly Annotation[]> {
  const lives = transaction.objectStore('lives')
  return Promise.all(
    given.map(async (one) => {
      const { deleted = '' } = (one.source === undefined ? undefined : await lives.get(one.source)) ?? {}
      return one.at <= deleted ? { ...one, at: justAfter(deleted) } : one
    }),
  )
}

/** The same for those of another device, whose clock may be ahead. @returns what is other than before */
export async function mergeLater(
  transaction: Writing,
  given: readonly Annotation[],
): Promise<readonly Annotation[]> {
  if (given.length === 0) return []
  const store = transaction.objectStore('annotations')
  const before = await Promise.all(given.map(({ id }) => store.get(id)))
  const changed = given.flatMap((one, i) => {
    const known = before[i]
    // Nothing that says it is of another article may take its place.
    if (known && known.source !== undefined && known.source !== one.source) return []
    const [later] = mergeAnnotations(known ? [known] : [], [one])
    return later && (!known || serialiseRecord(later) !== serialiseRecord(known)) ? later : []
  })
  await putAnnotations(transaction, changed)
  return changed
}

/** Writes annotations, and enters their articles into the indexes as they are now. */
async function putAnnotations(transaction: Writing, annotations: readonly Annotation[]): Promise<void> {
  const store = transaction.objectStore('annotations')
  await Promise.all(annotations.map((one) => store.put(one)))
  const ids = [...new Set(annotations.flatMap(({ source }) => source ?? []))]
  await enterAgain(transaction, ids)
  const dated = annotations.flatMap(({ what, of }) => (what === 'published' ? of : []))
  await buildAgain(transaction, dated)
}

/** Enters articles of the library into the indexes again, as their annotations are now. */
async function enterAgain(transaction: Writing, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    if ((await transaction.objectStore('sources').getKey(id)) === undefined) continue
    const indexed = indexedOf(await rowsOf(transaction, [id]))
    await takeOutWhole(transaction, [id])
    if (indexed) await enter(transaction, [indexed])
  }
}

/** An article with another day has other days in its facts, so they are built again. */
async function buildAgain(transaction: Writing, ids: readonly string[]): Promise<void> {
  const builds = transaction.objectStore('builds')
  for (const source of ids)
    if ((await builds.getKey(source)) !== undefined) await builds.put({ source, builder: UNKNOWN_BUILDER })
}

/** The facts of an article, and its text if it is kept. */
type Carried = FactsOfText & { readonly id: string }

/**
 * Annotations of an article's earlier version, or of facts that another builder made, for the facts that are there now. What
 * finds no fact stays where it is.
 */
export async function carryOver(transaction: Writing, from: Carried, to: Carried): Promise<void> {
  const store = transaction.objectStore('annotations')
  const own = (await store.index('source').getAll(from.id)).filter(isAnnotation)
  if (own.length === 0) return
  const byId = new Map(from.facts.map((fact) => [fact.id, fact]))
  const targets = ({ of, what }: Annotation): string[] => {
    if (of === from.id) return from.id === to.id ? [] : [to.id]
    const before = byId.get(of)
    if (!before) return []
    return factsAgain(before, from, to, what).flatMap(({ id }) => (id === of ? [] : id))
  }
  for (const annotation of own) {
    for (const of of targets(annotation)) {
      const id = annotationId(annotation.what, of)
      const known = await store.get(id)
      const [later] = mergeAnnotations(known ? [known] : [], [{ ...annotation, id, of, source: to.id }])
      if (later) await store.put(later)
    }
  }
}

/** Lets go of the annotations of an article. */
export async function dropAnnotations(transaction: Writing, source: string): Promise<void> {
  const store = transaction.objectStore('annotations')
  for (const key of await store.index('source').getAllKeys(source)) forget(store.delete(key))
}

/** Lets go of those that were made until a moment. */
export async function dropUntil(transaction: Writing, source: string, until: IsoInstant): Promise<void> {
  const store = transaction.objectStore('annotations')
  const old = (await store.index('source').getAll(source)).filter(({ at }) => at <= until)
  for (const { id } of old) forget(store.delete(id))
  if (old.length > 0) await enterAgain(transaction, [source])
}

/** Annotations of one kind that have a value. */
export async function annotationsOfKind<K extends AnnotationKind>(
  db: Database,
  what: K,
): Promise<readonly Extract<Annotation, { what: K }>[]> {
  const all = (await db.getAll('annotations', ofKind(what))).filter(isAnnotation)
  return all.filter(
    (one): one is Extract<Annotation, { what: K }> => one.what === what && one.value !== undefined,
  )
}

/** The ids of a kind start with its name and a space. */
const ofKind = (what: AnnotationKind): IDBKeyRange => IDBKeyRange.bound(`${what} `, `${what}!`, false, true)

/** Annotations that belong to no article of the library, also those that were taken back. */
export async function looseAnnotations(db: Database): Promise<readonly Annotation[]> {
  const transaction = db.transaction(['annotations', 'sources'])
  const found: Annotation[] = []
  for (const what of LOOSE) {
    for (const one of await transaction.objectStore('annotations').getAll(ofKind(what))) {
      if (!isAnnotation(one)) continue
      const { source } = one
      const isOfArticle =
        source !== undefined && (await transaction.objectStore('sources').getKey(source)) !== undefined
      if (!isOfArticle) found.push(one)
    }
  }
  return found
}

const OF_SOURCES = ['author', 'published', 'publisher', 'title'] as const

/** Articles as the reader has corrected them. */
export async function correctedSources(
  transaction: Reading,
  sources: readonly Source[],
): Promise<readonly Source[]> {
  const store = transaction.objectStore('annotations')
  const found = await Promise.all(OF_SOURCES.map((what) => store.getAll(ofKind(what))))
  const own = annotationsByTarget(found.flat().filter(isAnnotation))
  return own.size === 0 ? sources : sources.map((source) => correctedSource(source, own.get(source.id)))
}
