import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as reading from '../../../entrypoints/background/reading.ts'
import { LibraryError } from '../../../entrypoints/shared/library/errors.ts'
import { openLibrary } from '../../../entrypoints/shared/library/library.ts'
import { EMPTY_BUNDLE } from '../../../facts/bundle/bundle.ts'
import type { PackedLanguage, PackedNames } from '../../../facts/names/name-table.ts'
import { openTable } from '../../../facts/names/packed-table.ts'
import { makeNear } from '../../../facts/names/spelling-suggestions.ts'
import { hashOf } from '../../../facts/text/letters.ts'
import type { Entity, EntityId, FactBundle } from '../../../facts/types.ts'
import type { CardFact } from '../../../facts/views/card.ts'
import { fake, startAfresh } from '../fake-browser.ts'
import { bundleOf } from './made.ts'

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'))
vi.mock('../../../entrypoints/shared/library/library.ts', () => ({ openLibrary: vi.fn() }))
vi.mock('../../../facts/names/spelling-suggestions.ts', async (original) => {
  const { makeNear: make, ...rest } =
    await original<typeof import('../../../facts/names/spelling-suggestions.ts')>()
  return { ...rest, makeNear: vi.fn(make) }
})
vi.mock('made:names', () => ({ default: 'the names as they were packed' }))
vi.mock('made:map', async () => ({ default: (await import('./made.ts')).map }))
vi.mock('made:bundle', async () => ({ default: (await import('./made.ts')).bundle }))
vi.mock('made:world', async () => ({ default: (await import('./made.ts')).world }))

const STRANGER: Entity = {
  id: 'leader:rudolf-elphberg',
  kind: 'leader',
  name: 'Rudolf Elphberg',
  offices: [],
}
const known: Entity = { id: 'leader:anna-berg', kind: 'leader', name: 'Anna Berg' }

/** What an article of the reader's says. */
function saved(statement: string, ...about: EntityId[]): FactBundle {
  return { ...bundleOf('saved', statement, about), entities: [STRANGER] }
}

/** The library, opened once for all tests, with what a test puts into it. */
const stored = { about: vi.fn(), entities: vi.fn() }

/** What articles say of whom. */
function entitiesAre(all: readonly Entity[]): void {
  stored.entities.mockImplementation(async (isWanted: (id: EntityId) => boolean) =>
    all.filter(({ id }) => isWanted(id)),
  )
}

beforeEach(() => {
  startAfresh()
  reading.forgetMade()
  vi.mocked(openLibrary).mockResolvedValue(stored as never)
  stored.about.mockResolvedValue({ bundle: EMPTY_BUNDLE, claims: [], damaged: 0 })
  entitiesAre([known])
  vi.stubGlobal('fetch', async () => new Response('<svg/>'))
})
afterEach(() => void vi.unstubAllGlobals())

const wordsOf = ({ parts }: Pick<CardFact, 'parts'>): string => parts.map(({ text }) => text).join('')
const statements = (reply: Awaited<ReturnType<typeof reading.card>>): string[] =>
  [...(reply?.content.groups ?? []), ...(reply?.content.shipped ?? [])].flatMap((group) =>
    group.facts.map(wordsOf),
  )
const cardOf = (id: EntityId) => reading.card({ id })

describe('a card', () => {
  test('has what was saved and what was shipped', async () => {
    const bundle = saved('Anna Berg met Otto Berg.', 'leader:anna-berg', 'leader:otto-berg')
    stored.about.mockResolvedValue({ bundle, claims: [], damaged: 0 })
    const reply = await cardOf('leader:anna-berg')
    expect(statements(reply)).toEqual(['Anna Berg met Otto Berg.', 'Anna Berg visited Uppsala.'])
    expect(stored.about).toHaveBeenCalledWith('leader:anna-berg', 60)
    expect(reply?.content).not.toHaveProperty('error')
  })
  test('of a country has its flag, and where it lies', async () => {
    const asked: string[] = []
    vi.stubGlobal('fetch', async (url: string) => {
      asked.push(url)
      return new Response('<svg>flag</svg>')
    })
    const reply = await cardOf('country:SE')
    expect(reply?.flag).toBe('<svg>flag</svg>')
    expect(reply?.locator).toContain('d="M1"')
    expect(asked).toEqual(['chrome-extension://abcdef/flags/SE.svg'])
  })
  test('has what was shipped also where an article that was saved says that it is that', async () => {
    const bundle = bundleOf('shipped', 'Anna Berg resigned.', ['leader:anna-berg'])
    stored.about.mockResolvedValue({ bundle, claims: [], damaged: 0 })
    expect(statements(await cardOf('leader:anna-berg'))).toEqual(['Anna Berg visited Uppsala.'])
  })
  test('of a leader has the flag, and no map', async () => {
    const reply = await cardOf('leader:anna-berg')
    expect(reply?.flag).toBe('<svg/>')
    expect(reply).not.toHaveProperty('locator')
    expect(await cardOf('leader:otto-berg')).not.toHaveProperty('flag')
  })
  test.each([
    ['is not there', async () => new Response('not found', { status: 404 })],
    ['cannot be read', async () => Promise.reject(new Error('IO error'))],
  ])('does without a flag that %s', async (_, fetch) => {
    vi.stubGlobal('fetch', fetch)
    const reply = await cardOf('country:SE')
    expect(reply?.content.entity.name).toBe('Sweden')
    expect(reply).not.toHaveProperty('flag')
  })
  test('of nobody is none', async () => expect(await cardOf('leader:nobody')).toBeUndefined())
  test.each([
    [new LibraryError('blocked'), 'error_blocked'],
    [new Error('anything'), 'error_failed'],
  ])('shows what was shipped where the library fails with %s, and says so', async (error, text) => {
    stored.about.mockRejectedValue(error)
    const reply = await cardOf('leader:anna-berg')
    expect(statements(reply)).toEqual(['Anna Berg visited Uppsala.'])
    expect(reply?.content.error).toBe(text)
  })
  test('of a name that is several’s offers them, and reads no articles', async () => {
    const reply = await reading.card({
      id: 'leader:otto-berg',
      others: ['leader:anna-berg'],
      surface: 'Berg',
    })
    expect(reply?.content.entity.name).toBe('Berg')
    expect(reply?.content.namesakes?.map(({ name }) => name)).toEqual(['Otto Berg', 'Anna Berg'])
    expect(stored.about).not.toHaveBeenCalled()
  })
})

const wordPlace = ({ table }: PackedLanguage, word: string): number =>
  openTable(table).find(word, 0, word.length, hashOf(word, 0, word.length))

describe('names', () => {
  const own = async (): Promise<unknown> => (JSON.parse(await reading.allNames()) as PackedNames).own

  test('are those that were packed, where no article knows a stranger', async () => {
    expect(await reading.allNames()).toBe('the names as they were packed')
  })
  test('have those whom only articles know, each time that these change, and are made once', async () => {
    entitiesAre([known, STRANGER])
    expect(await own()).toEqual([STRANGER.id])
    entitiesAre([known])
    expect(await own()).toEqual([STRANGER.id])
    expect(stored.entities).toHaveBeenCalledTimes(1)
    reading.forgetMade()
    expect(await reading.allNames()).toBe('the names as they were packed')
  })
  test('are those that were packed where the library cannot be read', async () => {
    stored.entities.mockRejectedValue(new LibraryError('damaged'))
    expect(await reading.allNames()).toBe('the names as they were packed')
  })
  test('of a language are packed once, until the library changes', async () => {
    entitiesAre([STRANGER])
    const packed = JSON.parse(await reading.languageNames('nl')) as PackedLanguage
    expect(openTable(packed.table).linesAt(wordPlace(packed, 'franse'))).toContain('country:FR')
    expect(reading.languageNames('nl')).toBe(reading.languageNames('nl'))
    expect(await reading.languageNames('en-GB')).toBe('')
  })
  test('of strangers are known when they are misspelt', async () => {
    entitiesAre([STRANGER])
    const misspelt = [{ text: 'Elphburg', entity: STRANGER.id, kind: 'misspelt' }]
    expect(await reading.near(['Elphburg', 'Qqqqqqq'])).toEqual(misspelt)
    expect(await reading.near(['Elphburg'])).toEqual(misspelt)
    expect(stored.entities).toHaveBeenCalledTimes(1)
    expect(makeNear).toHaveBeenCalledTimes(1)
  })
})

test('pages wait for names that only the library has, but not for ever: they are announced when they are there', async () => {
  vi.useFakeTimers()
  let opened = (_: unknown): void => undefined
  stored.entities.mockImplementationOnce(() => new Promise((resolve) => (opened = resolve)))
  const first = reading.allNames()
  await vi.advanceTimersByTimeAsync(2000)
  expect(await Promise.race([first, 'waiting'])).toBe('waiting')
  await vi.advanceTimersByTimeAsync(2000)
  expect(await first).toBe('the names as they were packed')
  expect(fake.storage.local.all().libraryChanges).toBeUndefined()
  entitiesAre([STRANGER])
  opened([STRANGER])
  await vi.advanceTimersByTimeAsync(100)
  vi.useRealTimers()
  await expect.poll(() => fake.storage.local.all().libraryChanges).toBeDefined()
  expect(await reading.allNames()).toContain('Elphberg')
})

describe('a change of the library', () => {
  const announced = async (): Promise<unknown> => {
    reading.forgetMade()
    await reading.announceLibrary()
    return fake.storage.local.all().libraryChanges
  }
  test('is announced with the version of the names: the same where they are', async () => {
    entitiesAre([STRANGER])
    const { version } = JSON.parse(await reading.allNames()) as PackedNames
    expect(await announced()).toEqual({ count: 1, names: version })
    expect(await announced()).toEqual({ count: 2, names: version })
    entitiesAre([{ ...STRANGER, id: 'leader:michael', name: 'Michael Elphberg' }])
    expect(await announced()).toEqual({ count: 3, names: expect.not.stringMatching(version) })
  })
  test('is announced without one where the table cannot be read', async () =>
    expect(await announced()).toEqual({ count: 1 }))
})

test('the library is opened once; what could not be opened is tried again', async () => {
  vi.resetModules()
  const fresh = await import('../../../entrypoints/background/reading.ts')
  vi.mocked(openLibrary).mockReset().mockRejectedValueOnce(new LibraryError('blocked'))
  vi.mocked(openLibrary).mockResolvedValue(stored as never)
  await expect(fresh.library()).rejects.toThrow('blocked')
  expect(await Promise.all([fresh.library(), fresh.library()])).toEqual([stored, stored])
  expect(await fresh.library()).toBe(stored)
  expect(openLibrary).toHaveBeenCalledTimes(2)
})
