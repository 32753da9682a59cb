import { beforeEach, expect, test, vi } from 'vitest'

/** A browser's menus: they refuse an id twice, as browsers do, and take their time. */
const fake = vi.hoisted(() => {
  const state = {
    menus: new Map<string, string>(),
    /** Whether any was ever missing since all were set. */
    least: Number.POSITIVE_INFINITY,
    errors: [] as string[],
    language: 'en',
    changed: (_changes: object, _area: string): void => undefined,
    started: (): void => undefined,
  }
  const later = () => new Promise<void>((resolve) => setTimeout(resolve, 1))
  const count = (): void => {
    state.least = Math.min(state.least, state.menus.size)
  }
  const runtime: { lastError?: { message: string } | undefined; onStartup: object } = {
    onStartup: { addListener: (told: () => void) => Object.assign(state, { started: told }) },
  }
  const browser = {
    runtime,
    storage: {
      onChanged: { addListener: (told: typeof state.changed) => Object.assign(state, { changed: told }) },
    },
    contextMenus: {
      async removeAll() {
        await later()
        state.menus.clear()
        count()
      },
      async update(id: string, { title }: { title: string }) {
        await later()
        if (!state.menus.has(id)) throw new Error(`no menu ${id}`)
        state.menus.set(id, title)
        count()
      },
      create({ id, title }: { id: string; title: string }, done: () => void) {
        void later().then(() => {
          if (state.menus.has(id)) {
            runtime.lastError = { message: `duplicate id ${id}` }
            state.errors.push(id)
          } else state.menus.set(id, title)
          done()
          runtime.lastError = undefined
        })
      },
    },
  }
  return { state, browser, later }
})

vi.mock('../../../entrypoints/shared/browser.ts', () => ({ browser: fake.browser }))
vi.mock('../../../entrypoints/shared/interface-messages.ts', () => ({
  async loadMessages() {
    const { language } = fake.state
    await fake.later()
    return (key: string) => `${key} ${language}`
  },
}))
vi.mock('../../../entrypoints/background/searching.ts', () => ({}))
vi.mock('../../../entrypoints/background/tabs.ts', () => ({}))

const { renameMenus, setMenus, watchMenus } = await import('../../../entrypoints/background/menus.ts')
const { state } = fake

const titles = (): Record<string, string> => Object.fromEntries(state.menus)
const inLanguage = (language: string): Record<string, string> => ({
  'save-page': `savePage ${language}`,
  'open-panel': `openPanel ${language}`,
  'look-up': `lookUp ${language}`,
  'open-pdf': `openPdf ${language}`,
  'open-pdf-link': `openPdf ${language}`,
})
const settle = () => new Promise((resolve) => setTimeout(resolve, 100))

beforeEach(async () => {
  state.menus.clear()
  state.language = 'en'
  await setMenus()
  state.errors = []
  state.least = Number.POSITIVE_INFINITY
  watchMenus()
})

test('all are there after an installation, and another one at the same moment', async () => {
  await Promise.all([setMenus(), setMenus(), renameMenus()])
  expect(titles()).toEqual(inLanguage('en'))
  expect(state.errors).toEqual([])
})

test('another language renames them, and none is gone meanwhile', async () => {
  for (const language of ['de', 'fr', 'ja']) {
    const before = state.language
    state.language = language
    state.changed({ language: { oldValue: before, newValue: language } }, 'sync')
  }
  await settle()
  expect(titles()).toEqual(inLanguage('ja'))
  expect(state.errors).toEqual([])
  expect(state.least).toBe(5)
})

test('no other change touches them', async () => {
  state.language = 'de'
  state.changed({ delay: { oldValue: 150, newValue: 300 }, sites0: { newValue: {} } }, 'sync')
  // What is written again as it was.
  state.changed({ language: { oldValue: 'en', newValue: 'en' } }, 'sync')
  state.changed({ language: { newValue: 'de' } }, 'local')
  await settle()
  expect(titles()).toEqual(inLanguage('en'))
  expect(state.least).toBe(Number.POSITIVE_INFINITY)
})

test('when the browser starts they are in its language, and those that it has lost are there again', async () => {
  state.menus.delete('look-up')
  state.language = 'ko'
  state.started()
  await settle()
  expect(titles()).toEqual(inLanguage('ko'))
})

test('what fails once keeps nothing from coming after it', async () => {
  const { update } = fake.browser.contextMenus
  const { create } = fake.browser.contextMenus
  fake.browser.contextMenus.update = () => Promise.reject(new Error('not now'))
  fake.browser.contextMenus.create = () => {
    throw new Error('not now')
  }
  await expect(renameMenus()).rejects.toThrow('not now')
  Object.assign(fake.browser.contextMenus, { update, create })
  state.language = 'es'
  await renameMenus()
  expect(titles()).toEqual(inLanguage('es'))
})
