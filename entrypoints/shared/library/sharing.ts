import { isAnnotation, isSource, mergeAnnotations, serialiseRecord } from '../../../facts/bundle/bundle.ts'
import { type ArticleRecord, articlesOf } from '../../../facts/bundle/library-file.ts'
import {
  type Exchanged,
  keptArticle,
  keptSince,
  keyOfShared,
  LOOSE,
  type SharedArticle,
  stampOf,
} from '../../../facts/bundle/shared-article.ts'
import type { Annotation } from '../../../facts/types.ts'
import { carryOver, dropUntil, looseAnnotations, mergeLater } from './annotating.ts'
import { removeIn } from './deleting.ts'
import { takeOutWhole } from './indexes.ts'
import { put } from './putting.ts'
import { savedRows } from './records.ts'
import { rowsOf } from './rows.ts'
import {
  ALL_STORES,
  type Database,
  type ExchangedRecord,
  FOLDER,
  type FolderRecord,
  type LifeRecord,
  type Reading,
  UNKNOWN_BUILDER,
} from './schema.ts'
import { type Writing, writing } from './transaction.ts'

/** What is here of all articles, deleted ones too, by their ids; under the empty id what belongs to none. No text and no fact is read. */
export async function stamps(db: Database): Promise<ReadonlyMap<string, string>> {
  const transaction = db.transaction(['sources', 'annotations', 'lives'])
  const [sources, annotations, lives] = await Promise.all([
    transaction.objectStore('sources').getAll(),
    transaction.objectStore('annotations').getAll(),
    transaction.objectStore('lives').getAll(),
  ])
  const bySource = new Map(sources.map((source) => [source.id, source]))
  const byLife = new Map(lives.map((life) => [life.id, life]))
  const isOwn = ({ source }: Annotation): boolean => source !== undefined && bySource.has(source)
  const known = annotations.filter(isAnnotation)
  const own = Map.groupBy(known.filter(isOwn), ({ source }) => source)
  const loose = known.filter((one) => !isOwn(one) && LOOSE.includes(one.what))
  const ids = new Set([...bySource.keys(), ...byLife.keys()])
  const all = new Map(
    [...ids].map((id) => [id, stampOf(bySource.get(id), own.get(id) ?? [], byLife.get(id))]),
  )
  return loose.length > 0 ? all.set('', stampOf(undefined, loose)) : all
}

/** What this device knows of an article; for the empty id what belongs to none. */
export async function sharedOf(db: Database, id: string): Promise<SharedArticle> {
  if (id === '') return { id, annotations: await looseAnnotations(db) }
  return sharedIn(db.transaction([...ALL_STORES]), id)
}

async function sharedIn(transaction: Reading, id: string): Promise<SharedArticle> {
  const [rows, build, life] = await Promise.all([
    rowsOf(transaction, [id]),
    transaction.objectStore('builds').get(id),
    transaction.objectStore('lives').get(id),
  ])
  const [found] = articlesOf(savedRows(rows).bundle)
  const deleted = life ? { deleted: life.deleted } : {}
  if (!found) return { id, annotations: [], ...deleted }
  const { annotations = [], ...article } = found
  const own = {
    ...article,
    builder: build?.builder ?? UNKNOWN_BUILDER,
    ...(life?.kept === undefined ? {} : { kept: life.kept }),
  }
  return { id, ...(own.source.imported ? { fromFile: own } : { saved: own }), annotations, ...deleted }
}

/** What devices know of an article, and which of the folder's files say so. */
export interface Settled {
  readonly shared: SharedArticle
  readonly files: readonly string[]
}

/** What came of bringing articles to what devices know: numbers of articles. */
export type Came = Pick<Exchanged, 'added' | 'changed' | 'deleted'>

/** Brings articles to what devices know of them: articles come, change, or are deleted. */
export function settleShared(db: Database, settled: readonly Settled[]): Promise<Came> {
  return writing(db, async (transaction) => {
    for (const { shared } of settled) await noteLife(transaction, shared)
    const steps = await Promise.all(settled.map(({ shared }) => stepTo(transaction, shared)))
    const ending = steps.flatMap((step) => (step.is === 'over' ? step.id : []))
    const deleted = ending.length === 0 ? 0 : (await removeIn(transaction, ending)).removed.articles
    const annotated = await mergeLater(
      transaction,
      settled.flatMap(({ shared }) => (shared.id === '' || keptArticle(shared) ? shared.annotations : [])),
    )
    const coming = steps.flatMap((step) => ('article' in step ? step.article : []))
    const old = new Set(steps.flatMap((step) => (step.is === 'other' ? step.article.source.id : [])))
    for (const article of coming) if (old.has(article.source.id)) await carryToFactsOf(transaction, article)
    await takeOutWhole(transaction, [...old])
    await put(transaction, coming)
    await Promise.all(settled.map((one) => noteExchanged(transaction, one)))
    const fresh = new Set(steps.flatMap((step) => (step.is === 'new' ? step.article.source.id : [])))
    const changed = new Set([...old, ...annotated.map(({ source = '' }) => source)])
    return { added: fresh.size, changed: [...changed].filter((id) => !fresh.has(id)).length, deleted }
  })
}

/** What is to be done with an article. */
type Step =
  | { readonly is: 'same' }
  | { readonly is: 'over'; readonly id: string }
  | { readonly is: 'new' | 'other'; readonly article: ArticleRecord }

async function stepTo(transaction: Writing, shared: SharedArticle): Promise<Step> {
  const { id } = shared
  const life = await transaction.objectStore('lives').get(id)
  // It may have been deleted here a moment ago.
  const there = [keptArticle(shared)].find((one) => one && isKept(one, life))
  const here = id === '' ? undefined : await transaction.objectStore('sources').get(id)
  if (!there) return here ? { is: 'over', id } : { is: 'same' }
  // Its facts may be of another day than the reader says: they are built again.
  const isDated = shared.annotations.some(({ what }) => what === 'published')
  const article = isDated ? { ...there, builder: UNKNOWN_BUILDER } : there
  if (!isSource(here)) return { is: here ? 'other' : 'new', article }
  const build = await transaction.objectStore('builds').get(id)
  const isSame = serialiseRecord(here) === serialiseRecord(article.source)
  // The same builder finds the same facts in the same text.
  const isNewer = (article.builder ?? UNKNOWN_BUILDER) > (build?.builder ?? UNKNOWN_BUILDER)
  return isSame && !isNewer ? { is: 'same' } : { is: 'other', article }
}

/** What was written about facts that another builder made goes to those that come now. */
async function carryToFactsOf(
  transaction: Writing,
  { source: { id }, facts, text }: ArticleRecord,
): Promise<void> {
  const { bundle } = savedRows(await rowsOf(transaction, [id]))
  await carryOver(
    transaction,
    { id, facts: bundle.facts, blocks: bundle.texts?.[0]?.blocks },
    { id, facts, blocks: text?.blocks },
  )
}

const isKept = (article: ArticleRecord, { deleted = '', kept = '' }: Partial<LifeRecord> = {}): boolean =>
  deleted === '' || kept > deleted || keptSince(article) > deleted

/** Keeps when an article was deleted; what the reader wrote before that does not come back with it. */
async function noteLife(transaction: Writing, shared: SharedArticle): Promise<void> {
  const { id, deleted } = shared
  if (deleted === undefined) return
  const store = transaction.objectStore('lives')
  const before = await store.get(id)
  // Deleted or brought back here a moment ago.
  if (before && (before.deleted > deleted || (before.deleted === deleted && before.kept !== undefined)))
    return
  const article = keptArticle(shared)
  await store.put({ id, deleted, ...(article?.kept === undefined ? {} : { kept: article.kept }) })
  if (article) await dropUntil(transaction, id, deleted)
}

/** What belongs to no article is in one file, which is always read. */
async function noteExchanged(transaction: Writing, { shared, files }: Settled): Promise<void> {
  const { id } = shared
  if (id === '') return
  const [source, annotations, life] = await Promise.all([
    transaction.objectStore('sources').get(id),
    transaction.objectStore('annotations').index('source').getAll(id),
    transaction.objectStore('lives').get(id),
  ])
  const own = source ? mergeAnnotations(annotations.filter(isAnnotation), []) : []
  // What was carried over to other facts is news for the others.
  const isNews = source !== undefined && serialiseRecord(own) !== serialiseRecord(shared.annotations)
  const stamp = isNews ? '' : stampOf(source, own, life)
  await transaction.objectStore('exchanged').put({ key: keyOfShared(id), files, stamp })
}

/** What articles were when they were exchanged last, by their keys. */
export async function exchanged(db: Database): Promise<ReadonlyMap<string, ExchangedRecord>> {
  return new Map((await db.getAll('exchanged')).map((record) => [record.key, record]))
}

/** The folder that the reader shares; undefined if there is none. */
export async function folder(db: Database): Promise<FolderRecord | undefined> {
  return db.get('folder', FOLDER)
}

/** Shares a folder from now on, or none: what was exchanged with another one does not count. */
export function setFolder(db: Database, handle: FileSystemDirectoryHandle | undefined): Promise<void> {
  return writing(db, async (transaction) => {
    for (const store of ['folder', 'exchanged', 'lives'] as const)
      await transaction.objectStore(store).clear()
    if (handle) await transaction.objectStore('folder').put({ handle }, FOLDER)
  })
}

/** Keeps what came of the last exchange. */
export function noteLast(db: Database, last: Exchanged): Promise<void> {
  return writing(db, async (transaction) => {
    const store = transaction.objectStore('folder')
    const known = await store.get(FOLDER)
    if (known) await store.put({ ...known, last }, FOLDER)
  })
}
