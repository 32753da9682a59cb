import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { openDB } from 'idb'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { connect } from '../../entrypoints/shared/library/connection.ts'
import { MIGRATIONS } from '../../entrypoints/shared/library/migrations.ts'
import {
  type ArticleOfEntity,
  articlesNaming,
  enterNamed,
  takeOutNamed,
} from '../../entrypoints/shared/library/named.ts'
import type { Changing, NamedArticle } from '../../entrypoints/shared/library/schema.ts'
import { writing } from '../../entrypoints/shared/library/transaction.ts'

type Connected = Awaited<ReturnType<typeof connect>>

let runs = 0
let name = ''
let connection: Connected

beforeEach(async () => {
  name = `named-${++runs}`
  connection = await connect(name, MIGRATIONS.length)
})
afterEach(() => connection.close())

const MACRON = 'leader:emmanuel-macron'
const OTHER = 'leader:emmanuel-macro'

/** An article by a number: where it stands among the others has nothing to do with its id. */
function articleOf(number: number): NamedArticle {
  const shown = number % 4
  return [shown > 0 ? 0 : 1, String((number * 7919) % 997).padStart(3, '0'), `source:${number}`, shown]
}

const namingsOf = (numbers: readonly number[]): ArticleOfEntity[] =>
  numbers.map((number) => ({ id: MACRON, article: articleOf(number) }))

const change = (work: (transaction: Changing) => Promise<void>): Promise<void> =>
  connection.use((db) => writing(db, (transaction) => work(transaction as unknown as Changing)))

const read = (limit?: number): Promise<readonly string[]> =>
  connection.use((db) => articlesNaming(db.transaction(['named']) as never, MACRON, limit))

/** What a list in memory has in its order. */
function expected(there: ReadonlySet<number>, limit?: number): string[] {
  const all = [...there].map(articleOf).sort((a, b) => {
    const [one, other] = [a, b].map(([rank, later, source]) => `${rank}${later}${source}`) as [string, string]
    return one < other ? -1 : 1
  })
  if (limit === undefined) return all.map(([, , source]) => source)
  let shown = 0
  return all.flatMap(([rank, , source, own]) => {
    if (rank > 0 || shown >= limit) return []
    shown += own
    return source
  })
}

test('whatever is entered and taken out, in batches of any size: the articles are there in their order', async () => {
  const deed = fc.record({
    does: fc.constantFrom('enter', 'enter', 'take'),
    from: fc.nat(500),
    count: fc.nat(300),
    step: fc.integer({ min: 1, max: 5 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 8 }), async (deeds) => {
      const there = new Set<number>()
      await change(async (transaction) => {
        await transaction.objectStore('named').clear()
        await enterNamed(transaction, [{ id: OTHER, article: articleOf(1) }])
      })
      for (const { does, from, count, step } of deeds) {
        const asked = Array.from({ length: count }, (_, i) => from + i * step)
        const own = asked.filter((one) => there.has(one) === (does === 'take'))
        await change((transaction) =>
          does === 'take'
            ? takeOutNamed(transaction, namingsOf(own))
            : enterNamed(transaction, namingsOf(own)),
        )
        for (const one of own) does === 'take' ? there.delete(one) : there.add(one)
      }
      expect(await read()).toEqual(expected(there))
      for (const limit of [1, 10, 200]) expect(await read(limit)).toEqual(expected(there, limit))
    }),
    { numRuns: 40 },
  )
}, 60_000)

test('an article changes one short record of an entity, and the last one to go takes its record along', async () => {
  const numbers = Array.from({ length: 2000 }, (_, i) => i)
  await change((transaction) => enterNamed(transaction, namingsOf(numbers)))
  const db = await openDB(name)
  const sizes = async (): Promise<number[]> =>
    (await db.getAll('named')).map(({ articles }) => articles.length)
  expect((await sizes()).length).toBeLessThan(40)
  expect(Math.max(...(await sizes()))).toBeLessThanOrEqual(64)
  const before = new Map((await db.getAll('named')).map((one) => [String(one.upTo), one]))
  await change((transaction) => enterNamed(transaction, namingsOf([3000])))
  const changed = (await db.getAll('named')).filter(
    (one) => one.articles.length !== before.get(String(one.upTo))?.articles.length,
  )
  expect(changed.length).toBeLessThanOrEqual(2)
  await change((transaction) => takeOutNamed(transaction, namingsOf([...numbers, 3000])))
  expect(await sizes()).toEqual([])
  db.close()
})
