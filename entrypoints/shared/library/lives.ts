import { justAfter } from '../../../facts/bundle/annotations.ts'
import { keptSince } from '../../../facts/bundle/shared-article.ts'
import type { IsoInstant, Source } from '../../../facts/types.ts'
import { requests } from './requests.ts'
import { FOLDER } from './schema.ts'
import type { Writing } from './transaction.ts'

/** Articles were deleted: if a folder is shared, other devices are to learn of it. */
export async function noteDeleted(
  transaction: Writing,
  sources: readonly Source[],
  at: IsoInstant,
): Promise<void> {
  if ((await transaction.objectStore('folder').getKey(FOLDER)) === undefined) return
  const store = transaction.objectStore('lives')
  const lives = new Map((await store.getAll()).map((life) => [life.id, life]))
  const { add, all } = requests()
  for (const source of sources) {
    const life = lives.get(source.id)
    const since = keptSince({ source, ...(life?.kept === undefined ? {} : { kept: life.kept }) })
    // On another device, whose clock was ahead, it may have been saved later than now.
    add(store.put({ id: source.id, deleted: since > at ? since : at }))
  }
  await all()
}

/** Articles are saved again, or brought back: from now on they outlive their deletion, with what the reader wrote about them. */
export async function noteKept(transaction: Writing, ids: readonly string[]): Promise<void> {
  const store = transaction.objectStore('lives')
  if ((await store.count()) === 0) return
  const annotations = transaction.objectStore('annotations')
  const now = new Date().toISOString()
  const lives = await Promise.all(ids.map((id) => store.get(id)))
  for (const life of lives) {
    if (!life || (life.kept ?? '') > life.deleted) continue
    const kept = life.deleted >= now ? justAfter(life.deleted) : now
    await store.put({ ...life, kept })
    for (const one of await annotations.index('source').getAll(life.id))
      if (one.at <= life.deleted) await annotations.put({ ...one, at: kept })
  }
}
