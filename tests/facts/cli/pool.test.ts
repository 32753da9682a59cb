import { expect, test } from 'vitest'
import { Pool } from '../../../facts/cli/build/pool.ts'
import type { Document } from '../../../facts/cli/build/read-document.ts'

async function* documents(count: number): AsyncGenerator<Document> {
  for (let n = 0; n < count; n++) yield { name: `${n}`, kind: 'line', bytes: Buffer.from('no JSON') }
}

test('no result is lost, however many are done before one is taken', async () => {
  const pool = new Pool(2, true)
  const names: string[] = []
  for await (const { document, built } of pool.build(documents(20))) {
    expect(built).toEqual({ why: 'this line is not JSON' })
    names.push(document.name)
    // Meanwhile all the others are done.
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  pool.close()
  expect(names.map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n))
})

test('a pool that is closed gives up what it has', async () => {
  const pool = new Pool(2, true)
  const results: string[] = []
  for await (const { document } of pool.build(documents(20))) {
    results.push(document.name)
    pool.close()
    break
  }
  expect(results).toHaveLength(1)
})
