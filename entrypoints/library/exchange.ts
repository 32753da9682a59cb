import { ownAnnotation, ownArticle } from '../../facts/bundle/imported.ts'
import {
  type Exchanged,
  keyInName,
  keyOfShared,
  mergeShared,
  readShared,
  type SharedArticle,
  sharedFile,
} from '../../facts/bundle/shared-article.ts'
import type { Entity, EntityId } from '../../facts/types.ts'
import type { Library } from '../shared/library/library.ts'
import type { Settled } from '../shared/library/sharing.ts'
import type { SharedFolder } from './shared-folder.ts'

/** What an exchange works with. */
export interface ExchangeWith {
  readonly library: Pick<Library, 'stamps' | 'exchanged' | 'sharedOf' | 'settle'>
  /** The leaders and countries of Attaché's own tables: a file cannot rename them. */
  readonly known: ReadonlyMap<EntityId, Entity>
  /** The ids of the shipped articles: a file cannot replace them. */
  readonly shipped: ReadonlySet<string>
  /** Receives the progress, from 0 to 1. */
  readonly onProgress?: (done: number) => void
  /** Ends it after the articles that are being exchanged; the next one goes on. */
  readonly signal?: AbortSignal
}

/** So many articles are exchanged at a time. */
const AT_ONCE = 50

/** An article that is to be exchanged. */
interface Due {
  /** Undefined if only the folder knows of it. */
  readonly id: string | undefined
  /** Its files. */
  readonly names: readonly string[]
}

/**
 * Exchanges articles with a folder that devices share: what either knows is joined, and both have it then.
 *
 * An article whose stamp and files are what they were after the last exchange is not read. Each step can be the last one:
 * a file is removed only when another one has all that it said.
 *
 * @throws LibraryError `folder` if the folder cannot be read or written; what was exchanged stays
 */
export async function exchange(folder: SharedFolder, using: ExchangeWith): Promise<Exchanged> {
  const { library, onProgress, signal } = using
  const names = await folder.names()
  const foreign = names.filter((name) => keyInName(name) === undefined)
  const files = Map.groupBy(names, keyInName)
  const report = { added: 0, changed: 0, went: 0, deleted: 0 }
  const unread: string[] = []
  const settleAll = async (due: readonly Due[]): Promise<void> => {
    const joined = await Promise.all(due.map((one) => joinedWith(folder, one, using)))
    for (const one of joined) unread.push(...one.unread)
    const settled = joined.flatMap(({ settled: one }) => one ?? [])
    report.went += joined.filter(({ isWritten }) => isWritten).length
    const came = await library.settle(settled)
    for (const name of ['added', 'changed', 'deleted'] as const) report[name] += came[name]
    await Promise.all(joined.flatMap(({ over }) => over.map((name) => folder.remove(name))))
  }
  // What belongs to no article here may belong to one on another device: it comes first, and is always read.
  await settleAll([{ id: '', names: files.get(keyOfShared('')) ?? [] }])
  report.went = 0
  const due = await dueArticles(library, files)
  for (let from = 0; from < due.length && !signal?.aborted; from += AT_ONCE) {
    await settleAll(due.slice(from, from + AT_ONCE))
    onProgress?.(Math.min(1, (from + AT_ONCE) / due.length))
  }
  return { at: new Date().toISOString(), ...report, unread, foreign }
}

/** The articles that are not what they were after the last exchange, here or in the folder. */
async function dueArticles(
  library: ExchangeWith['library'],
  files: ReadonlyMap<string | undefined, readonly string[]>,
): Promise<Due[]> {
  const [stamps, before] = await Promise.all([library.stamps(), library.exchanged()])
  const ids = new Map([...stamps.keys()].map((id) => [keyOfShared(id), id]))
  const keys = new Set([...ids.keys(), ...[...files.keys()].flatMap((key) => key ?? [])])
  keys.delete(keyOfShared(''))
  return [...keys].flatMap((key) => {
    const [id, names, last] = [ids.get(key), files.get(key) ?? [], before.get(key)]
    const isSame =
      last?.files.join() === names.join() && last.stamp === (id === undefined ? '' : stamps.get(id))
    return isSame ? [] : { id, names }
  })
}

/** What an article is on all devices, and is to be here. */
interface Joined {
  readonly settled?: Settled
  readonly isWritten: boolean
  /** Files that another one makes superfluous. */
  readonly over: readonly string[]
  readonly unread: readonly string[]
}

/** Joins what is known of an article, and writes the file that says so where there is none yet. */
async function joinedWith(
  folder: SharedFolder,
  { id, names }: Due,
  { library, known, shipped }: ExchangeWith,
): Promise<Joined> {
  const read = await Promise.all(names.map(async (name) => ({ name, shared: await readIn(folder, name) })))
  const own = id === undefined ? undefined : await library.sharedOf(id)
  const first = own ?? read.find(({ shared }) => shared)?.shared
  const isOf = (shared: SharedArticle | undefined): shared is SharedArticle =>
    shared !== undefined && shared.id === first?.id
  const unread = read.filter(({ shared }) => !isOf(shared)).map(({ name }) => name)
  const nothing = { isWritten: false, over: [], unread }
  if (!first || shipped.has(first.id)) return nothing
  const all = read.map(({ shared }) => shared).filter(isOf)
  const shared = all.reduce(mergeShared, mergeShared(first, first))
  if (isNothing(shared)) return nothing
  const { name, text } = sharedFile(shared)
  const isThere = read.some((one) => one.name === name && isOf(one.shared))
  if (!isThere) await folder.write(name, text)
  return {
    settled: { shared: ownShared(shared, known), files: [name] },
    isWritten: !isThere,
    over: read.flatMap((one) => (one.name !== name && isOf(one.shared) ? one.name : [])),
    unread: unread.filter((one) => one !== name),
  }
}

async function readIn(folder: SharedFolder, name: string): Promise<SharedArticle | undefined> {
  const text = await folder.read(name)
  return text === undefined ? undefined : readShared({ name, text })
}

/** Whether there is nothing to say of an article. */
function isNothing({ saved, fromFile, annotations, deleted }: SharedArticle): boolean {
  return !saved && !fromFile && annotations.length === 0 && deleted === undefined
}

function ownShared(shared: SharedArticle, known: ExchangeWith['known']): SharedArticle {
  const { saved, fromFile, annotations } = shared
  return {
    ...shared,
    ...(saved ? { saved: ownArticle(saved, known) } : {}),
    ...(fromFile ? { fromFile: ownArticle(fromFile, known) } : {}),
    annotations: annotations.map((one) => ownAnnotation(one, known)),
  }
}
