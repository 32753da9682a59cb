import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { SharedFolder } from '../../../entrypoints/library/shared-folder.ts'
import { type ArticleRecord, articlesOf } from '../../../facts/bundle/library-file.ts'
import { type Device, exchangeWith, makeDevice, memoryFolder, save } from './devices.ts'
import { PARIS, ROME } from './transferred.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

/** What happens on a device. */
const step = fc.record({
  device: fc.nat(2),
  what: fc.constantFrom(
    'save',
    'import',
    'delete',
    'restore',
    'note',
    'unnote',
    'hide',
    'title',
    'search',
    'exchange',
    'exchange',
  ),
  article: fc.nat(1),
  value: fc.constantFrom('x', 'y'),
  /** Clocks differ. */
  seconds: fc.integer({ min: -30, max: 60 }),
})

const fromFile = (article: ArticleRecord): ArticleRecord => ({
  ...article,
  source: { ...article.source, imported: { file: 'f.jsonl', at: new Date().toISOString() } },
})

async function doStep(
  folder: SharedFolder,
  device: Device,
  { what, article, value }: { what: string; article: number; value: string },
) {
  const bundle = [PARIS, ROME][article]!
  const { id } = bundle.sources[0]!
  const { library } = device
  const isThere = (await library.sources()).some((source) => source.id === id)
  if (what === 'save') await save(device, bundle)
  if (what === 'import') await library.add(articlesOf(bundle).map((one) => fromFile(one)))
  if (what === 'delete') await library.remove([id])
  if (what === 'restore') await library.restore().catch(() => undefined)
  if (what === 'exchange') await device.exchange(folder)
  if (what === 'search')
    await library.annotate([{ what: 'search', of: value, value: { query: value, filter: {}, order: 'fit' } }])
  if (!isThere) return
  if (what === 'note') await library.annotate([{ what: 'note', of: id, source: id, value }])
  if (what === 'unnote') await library.annotate([{ what: 'note', of: id, source: id }])
  if (what === 'title') await library.annotate([{ what: 'title', of: id, source: id, value }])
  if (what === 'hide')
    await library.annotate([{ what: 'hidden', of: bundle.facts[0]!.id, source: id, value: true }])
}

test.each([2, 3])(
  '%d devices come to the same library, whatever happened on them and in whatever order they met',
  async (count) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 14 }),
        fc.array(fc.nat(2), { maxLength: 4 }),
        async (steps, order) => {
          vi.setSystemTime(Date.parse('2026-05-01T10:00:00.000Z'))
          const folder = memoryFolder()
          const devices = await Promise.all(Array.from({ length: count }, () => makeDevice()))
          const of = (number: number): Device => devices[number % count]!
          for (const one of steps) {
            vi.setSystemTime(Date.now() + one.seconds * 1000)
            await doStep(folder, of(one.device), one)
          }
          for (const number of order) await of(number).exchange(folder)
          await exchangeWith(folder, devices)
          const all = await Promise.all(devices.map((device) => device.all()))
          expect(new Set(all).size).toBe(1)
          // And nothing goes to and fro.
          for (const device of devices)
            expect(await device.exchange(folder)).toMatchObject({ added: 0, changed: 0, went: 0, deleted: 0 })
          for (const { library } of devices) library.close()
        },
      ),
      { numRuns: 60 },
    )
  },
  120_000,
)
