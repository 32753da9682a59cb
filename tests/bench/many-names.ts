/** A browser whose library knows very many leaders. */
import { DATABASE } from '../../entrypoints/shared/library/library.ts'
import type { Entity, World } from '../../facts/types.ts'
import { makeProfile, type Session, startChromium } from '../e2e/chromium.ts'
import { random } from './pages.ts'

const SYLLABLES =
  'ka lo mi ren to va shi zu dor el gan hu pra ne wo bek tal ur sim ya chen fo gri max nol'.split(' ')

/** So many invented leaders; the same number gives the same. */
export function inventedLeaders(count: number): Entity[] {
  const next = random(11)
  const word = (): string => {
    const letters = Array.from(
      { length: 3 },
      () => SYLLABLES[Math.floor(next() * SYLLABLES.length)] ?? '',
    ).join('')
    return `${letters.charAt(0).toUpperCase()}${letters.slice(1)}`
  }
  return Array.from({ length: count }, (_, i) => ({
    id: `leader:invented-${i}`,
    kind: 'leader',
    name: `${word()} ${word()}`,
  }))
}

/** Starts a browser that knows about so many names: those that ship, and two for each invented leader. */
export async function startWithNames(count: number, world: World): Promise<Session> {
  const profile = makeProfile()
  const first = await startChromium({ profile })
  const page = await first.context.newPage()
  // The page opens the library, which makes its stores.
  await page.goto(`chrome-extension://${first.id}/library.html`)
  await page.waitForTimeout(1000)
  await page.evaluate(
    async ({ entities, database }) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(database)
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
      const transaction = db.transaction('entities', 'readwrite')
      transaction.objectStore('entities').put({ source: 'many', entities })
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve()
        transaction.onerror = () => reject(transaction.error)
      })
      db.close()
    },
    { entities: inventedLeaders(Math.ceil((count - world.aliases.length) / 2)), database: DATABASE },
  )
  await first.close()
  return startChromium({ profile })
}
