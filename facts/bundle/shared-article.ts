import { byCodeUnits } from '../text/code-units.ts'
import { contentId } from '../text/content-id.ts'
import type { Annotation, AnnotationKind, IsoInstant, Source } from '../types.ts'
import { isMoment, mergeAnnotations, parseJson, serialiseRecord } from './bundle.ts'
import {
  type ArticleRecord,
  firstLine,
  kindOfFile,
  lastLine,
  makeArticleReader,
  wholeLinesOf,
} from './library-file.ts'

/**
 * What a device knows of an article, to be joined with what the reader's other devices know of it.
 *
 * Each part is the latest of its kind, and a deletion takes away every part that is not later than it. So it does not
 * matter which devices met in which order, or how often: they come to the same (a join-semilattice; Shapiro and others,
 * 'Conflict-free replicated data types', 2011).
 */
export interface SharedArticle {
  /** Of the article; empty for what belongs to no article, such as searches. */
  readonly id: string
  /** The article as a reader saved it. */
  readonly saved?: ArticleRecord
  /** As a file brought it: it counts where nobody saved it. */
  readonly fromFile?: ArticleRecord
  readonly annotations: readonly Annotation[]
  /** When it was deleted last; it may have been saved again since. */
  readonly deleted?: IsoInstant
}

/** Annotations that belong to no article, or to one that was never saved. */
export const LOOSE: readonly AnnotationKind[] = ['search', 'hidden']

/** Since when an article is kept. An import is no save: a deletion that it did not know of counts. */
export function keptSince({ source, kept }: Pick<ArticleRecord, 'source' | 'kept'>): IsoInstant {
  return kept ?? (source.imported ? '' : (source.saved ?? ''))
}

/** The article that a library has by what is known; undefined if it has none. */
export function keptArticle({ saved, fromFile }: SharedArticle): ArticleRecord | undefined {
  return saved ?? fromFile
}

/** What two devices know of the same article, joined. It is commutative, associative and idempotent. */
export function mergeShared(a: SharedArticle, b: SharedArticle): SharedArticle {
  const deleted = [a.deleted, b.deleted]
    .filter((at) => at !== undefined)
    .sort(byCodeUnits)
    .at(-1)
  const isAfter = (at: IsoInstant): boolean => deleted === undefined || at > deleted
  const alive = (article: ArticleRecord | undefined): ArticleRecord | undefined =>
    article && isAfter(keptSince(article)) ? article : undefined
  const saved = alive(laterOf(a.saved, b.saved))
  const fromFile = alive(laterOf(a.fromFile, b.fromFile))
  return {
    id: a.id,
    ...(saved ? { saved } : {}),
    ...(fromFile ? { fromFile } : {}),
    annotations: mergeAnnotations(a.annotations, b.annotations).filter(({ at }) => isAfter(at)),
    ...(deleted === undefined ? {} : { deleted }),
  }
}

/**
 * Which of two copies counts: the one that is kept since later; of two of the same moment the one with a text, of the
 * later builder, whose JSON sorts last.
 */
function laterOf(a: ArticleRecord | undefined, b: ArticleRecord | undefined): ArticleRecord | undefined {
  if (!a || !b || a === b) return a ?? b
  const order =
    byCodeUnits(keptSince(a), keptSince(b)) ||
    Number(a.text !== undefined) - Number(b.text !== undefined) ||
    (a.builder ?? 0) - (b.builder ?? 0) ||
    byCodeUnits(serialiseRecord(a), serialiseRecord(b))
  return order < 0 ? b : a
}

/**
 * What changes when something of the reader's own changes: an article has another stamp then. Its text never changes, and
 * its facts follow from the text.
 */
export function stampOf(
  source: Source | undefined,
  annotations: readonly Annotation[],
  life: { readonly deleted?: IsoInstant; readonly kept?: IsoInstant } = {},
): string {
  const { deleted, kept } = life
  return contentId(serialiseRecord([source ?? null, mergeAnnotations(annotations, []), deleted, kept]))
}

/** A file of a folder that devices share. */
export interface SharedFile {
  readonly name: string
  readonly text: string
}

/** The first part says which article it is of, the second is made of all that is in the file. */
const NAME = /^([0-9a-f]{16})-([0-9a-f]{16})\.jsonl$/

/** The first part of the names of an article's files. */
export function keyOfShared(id: string): string {
  return contentId(id)
}

/** The same of a file's name; undefined if it is no name of a shared file. */
export function keyInName(name: string): string | undefined {
  return NAME.exec(name)?.[1]
}

/**
 * What is known of an article as a file: a library's file of one article, or of none that was deleted. It has its name from
 * its content: no two devices ever write different content into a file of the same name.
 */
export function sharedFile({ id, saved, fromFile, annotations, deleted }: SharedArticle): SharedFile {
  const articles = [saved, fromFile].filter((article) => article !== undefined)
  const facts = articles.reduce((sum, article) => sum + article.facts.length, 0)
  const text = [
    firstLine(articles.length, annotations, deleted === undefined ? {} : { deleted: { id, at: deleted } }),
    ...articles.map((article) => wholeLinesOf(article)),
    lastLine(articles.length, facts),
  ].join('')
  return { name: `${keyOfShared(id)}-${contentId(text)}.jsonl`, text }
}

/** Moments from this year on come from no clock, and nothing could be later. */
const NEVER = '9000'

/**
 * Reads a file of a folder that devices share.
 *
 * @returns undefined if any of it is not what a device wrote: it is half-written, damaged, or a newer Attaché wrote it
 */
export function readShared({ name, text }: SharedFile): SharedArticle | undefined {
  const [, key, content] = NAME.exec(name) ?? []
  if (contentId(text) !== content) return undefined
  const [first = '', ...lines] = text.split('\n')
  if (kindOfFile(first) !== 'library') return undefined
  const deletion = deletionIn(first)
  const reader = makeArticleReader()
  const articles = [...lines.map((line) => reader.read(line)), reader.end()].filter(
    (one) => one !== undefined,
  )
  if (!deletion || reader.brokenCount() > 0 || !reader.isWhole()) return undefined
  const id = deletion.id ?? articles[0]?.source.id ?? ''
  const [saved, ...others] = articles.filter(({ source }) => !source.imported)
  const [fromFile, ...more] = articles.filter(({ source }) => source.imported)
  const annotations = reader.loose()
  const isOf = ({ what, source }: Annotation): boolean => (id === '' ? LOOSE.includes(what) : source === id)
  if (keyOfShared(id) !== key || others.length + more.length > 0 || !annotations.every(isOf)) return undefined
  const moments = [...articles.map(keptSince), ...annotations.map(({ at }) => at), deletion.at ?? '']
  if (articles.some(({ source }) => source.id !== id) || moments.some((at) => at >= NEVER)) return undefined
  const shared = {
    id,
    ...(saved ? { saved } : {}),
    ...(fromFile ? { fromFile } : {}),
    annotations,
    ...(deletion.at === undefined ? {} : { deleted: deletion.at }),
  }
  return mergeShared(shared, shared)
}

/** What a first line says of a deletion: nothing if there was none; undefined if it cannot be read. */
function deletionIn(line: string): { readonly id?: string; readonly at?: IsoInstant } | undefined {
  const { deleted } = Object(parseJson(line)) as { readonly deleted?: unknown }
  if (deleted === undefined) return {}
  const { id, at } = Object(deleted) as { readonly id?: unknown; readonly at?: unknown }
  return typeof id === 'string' && id !== '' && isMoment(at) ? { id, at } : undefined
}

/** What came of an exchange with a folder that devices share. */
export interface Exchanged {
  readonly at: IsoInstant
  /** How many articles are new here. */
  readonly added: number
  /** How many were changed on another device. */
  readonly changed: number
  /** How many articles were new in the folder, or changed here. */
  readonly went: number
  /** How many were deleted here because they had been deleted on another device. */
  readonly deleted: number
  /** Files that could not be read. */
  readonly unread: readonly string[]
  /** Files that no device wrote. */
  readonly foreign: readonly string[]
}
