import { expect, test } from 'vitest'
import type { Saving } from '../../../components/popup/save-line.tsx'
import { reduceSaves, type SaveEvent, type Saves, saveOf } from '../../../entrypoints/popup/saves.ts'
import type { PagePlace } from '../../../entrypoints/shared/address.ts'

const ONE: PagePlace = { tab: 1, address: 'https://one.example/' }
const TWO: PagePlace = { tab: 2, address: 'https://two.example/' }
/** The page that the first tab goes to. */
const NEXT: PagePlace = { tab: 1, address: 'https://one.example/next' }

const working: Saving = { state: 'working', text: '', done: 0 }
const done: Saving = { state: 'done', text: 'Saved', names: [], canUndo: true }
const begun = (place: PagePlace, attempt: number, does: 'save' | 'undo' = 'save'): SaveEvent => ({
  type: 'begun',
  place,
  attempt,
  does,
  saving: working,
})
const saved = (attempt: number, source: string): SaveEvent => ({
  type: 'news',
  attempt,
  saving: done,
  source,
})
const after = (...events: readonly SaveEvent[]): Saves => events.reduce(reduceSaves, [])

test('what becomes of saving a page is that page’s alone, and is there again with it', () => {
  const saves = after(begun(ONE, 1), begun(TWO, 2), saved(2, 'two'))
  expect(saveOf(saves, ONE)).toMatchObject({ saving: working })
  expect(saveOf(saves, TWO)).toMatchObject({ saving: done, source: 'two' })
  expect(saveOf(saves, NEXT)).toBeUndefined()
  expect(saveOf(saves, undefined)).toBeUndefined()
  expect(saveOf(reduceSaves(saves, saved(1, 'one')), ONE)).toMatchObject({ source: 'one' })
})

test('what an earlier attempt says is not heard', () => {
  const saves = after(begun(ONE, 1), begun(ONE, 2))
  expect(saves).toHaveLength(1)
  expect(reduceSaves(saves, saved(1, 'one'))).toEqual(saves)
})

test('taking a page out again is about its own article, and can be tried again where it failed', () => {
  const saves = after(begun(ONE, 1), saved(1, 'one'), begun(TWO, 2), saved(2, 'two'), begun(ONE, 3, 'undo'))
  expect(saveOf(saves, ONE)).toMatchObject({ source: 'one', does: 'undo' })
  const failed = reduceSaves(saves, { type: 'news', attempt: 3, saving: { state: 'failed', text: '' } })
  expect(saveOf(failed, ONE)).toMatchObject({ source: 'one', does: 'undo', saving: { state: 'failed' } })
  const undone = reduceSaves(saves, { type: 'news', attempt: 3, saving: { state: 'undone', text: '' } })
  expect(saveOf(undone, ONE)).not.toHaveProperty('source')
  expect(saveOf(undone, TWO)).toMatchObject({ source: 'two' })
})

test('a tab that is closed is forgotten, and nothing that is heard later brings it back', () => {
  const saves = after(begun(ONE, 1), begun(TWO, 2), { type: 'closed', tab: 1 }, saved(1, 'one'))
  expect(saves.map(({ place }) => place)).toEqual([TWO])
})

const load = (place: PagePlace): readonly SaveEvent[] => [
  { type: 'loading', tab: place.tab },
  { type: 'loaded', place },
]

test('a page that is loaded anew can be saved again', () => {
  expect(after(begun(ONE, 1), saved(1, 'one'), ...load(ONE))).toEqual([])
  expect(after(begun(ONE, 1), saved(1, 'one'), ...load(TWO))).toHaveLength(1)
})

test('a page that was saved while it was loading stays saved', () => {
  expect(
    after({ type: 'loading', tab: 1 }, begun(ONE, 1), saved(1, 'one'), { type: 'loaded', place: ONE }),
  ).toHaveLength(1)
})

test('a page that is gone back to is as it was left', () => {
  const saves = after(begun(ONE, 1), ...load(NEXT), saved(1, 'one'), ...load(ONE))
  expect(saveOf(saves, ONE)).toMatchObject({ saving: done })
  expect(saves.length).toBe(1)
  expect([...load(ONE)].reduce(reduceSaves, saves)).toEqual([])
})

test('a page that is loaded anew while it is saved says what comes of it', () => {
  const saves = after(begun(ONE, 1), ...load(ONE), saved(1, 'one'))
  expect(saveOf(saves, ONE)).toMatchObject({ saving: done })
})
