import { beforeEach, expect, test, vi } from 'vitest'
import type { FactBundle } from '../../../facts/types.ts'

const stored: Record<string, unknown> = {}
vi.mock('../../../entrypoints/shared/browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => (key in stored ? { [key]: stored[key] } : {}),
        set: async (items: object) => void Object.assign(stored, items),
        remove: async (key: string) => void delete stored[key],
      },
    },
  },
}))

const { hideFact, withoutHidden } = await import('../../../entrypoints/background/hidden-facts.ts')
const { forgetHidden, readHidden } = await import('../../../entrypoints/shared/hidden-facts.ts')

const bundle = { facts: [{ id: 'a' }, { id: 'b' }] } as unknown as FactBundle
const shown = async (): Promise<string[]> => (await withoutHidden(bundle)).facts.map(({ id }) => id)

beforeEach(() => forgetHidden())

test('a hidden fact is on no card until it is brought back', async () => {
  await hideFact('a', true)
  expect(await shown()).toEqual(['b'])
  await hideFact('a', false)
  expect(await shown()).toEqual(['a', 'b'])
})

test('several at once are all hidden, each once, and all come back', async () => {
  await Promise.all(['a', 'b', 'a'].map((id) => hideFact(id, true)))
  expect(await readHidden()).toEqual(['b', 'a'])
  expect(await shown()).toEqual([])
  await forgetHidden()
  expect(await shown()).toEqual(['a', 'b'])
})

test('what is stored and is no list of ids hides nothing', async () => {
  stored.hiddenFacts = { a: true }
  expect(await shown()).toEqual(['a', 'b'])
  stored.hiddenFacts = [1, 'b']
  expect(await shown()).toEqual(['a'])
})
