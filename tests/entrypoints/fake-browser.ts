import { vi } from 'vitest'

/**
 * A stand-in for the browser. A test that says
 * `vi.mock('webextension-polyfill', () => import('./fake-browser.ts'))` has its storage kept in memory, and everything
 * else answered with nothing; `startAfresh` before each test.
 */

/** Listeners that a test calls itself. */
export function makeEvent<Args extends readonly unknown[]>() {
  const listeners = new Set<(...args: Args) => unknown>()
  return {
    addListener: (listener: (...args: Args) => unknown): void => void listeners.add(listener),
    removeListener: (listener: (...args: Args) => unknown): void => void listeners.delete(listener),
    /** @returns what the listeners return */
    fire(...args: Args): unknown[] {
      return [...listeners].map((listener) => listener(...args))
    },
    get count(): number {
      return listeners.size
    },
    clear: (): void => listeners.clear(),
  }
}

type Items = Record<string, unknown>
const storageChanged = makeEvent<[changes: Items, area: string]>()

/** What browsers sync at most: 8 kB an item, its key included, and 100 kB in all, as JSON. */
const MOST_IN_ITEM = 8192
const MOST_IN_ALL = 102_400
const sizeOf = ([key, value]: readonly [string, unknown]): number => key.length + JSON.stringify(value).length

function makeArea(name: 'sync' | 'local' | 'session') {
  let items: Items = {}
  const checked = (all: Items): Items => {
    const sizes = Object.entries(all).map(sizeOf)
    const isTooMuch =
      sizes.some((size) => size > MOST_IN_ITEM) || sizes.reduce((a, b) => a + b, 0) > MOST_IN_ALL
    if (name === 'sync' && isTooMuch) throw new Error('QUOTA_BYTES')
    return all
  }
  return {
    get: vi.fn(async (key: string | null): Promise<Items> => {
      if (key === null) return structuredClone(items)
      return key in items ? { [key]: structuredClone(items[key]) } : {}
    }),
    set: vi.fn(async (values: Items): Promise<void> => {
      items = checked({ ...items, ...structuredClone(values) })
      storageChanged.fire(
        Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }])),
        name,
      )
    }),
    remove: vi.fn(async (keys: readonly string[]): Promise<void> => {
      items = Object.fromEntries(Object.entries(items).filter(([key]) => !keys.includes(key)))
    }),
    /** All that is kept, for a test to look at. */
    all: (): Items => items,
    /** Has it hold this alone. */
    hold(values: Items): void {
      items = values
    },
  }
}

const nothing = () => vi.fn(async (..._: readonly unknown[]): Promise<unknown> => undefined)

export const fake = {
  storage: {
    sync: makeArea('sync'),
    local: makeArea('local'),
    session: makeArea('session'),
    onChanged: storageChanged,
  },
  runtime: {
    sendMessage: nothing(),
    connect: vi.fn((_: object): unknown => undefined),
    getURL: (path: string): string => `chrome-extension://abcdef/${path.replace(/^\//, '')}`,
    getManifest: vi.fn((): object => ({})),
    onMessage: makeEvent<[message: unknown, sender: object]>(),
    onConnect: makeEvent<[port: object]>(),
    onInstalled: makeEvent<[how: { readonly reason: string }]>(),
  },
  tabs: {
    query: nothing(),
    get: nothing(),
    sendMessage: nothing(),
    create: nothing(),
    onUpdated: makeEvent<[tab: number, change: { status?: string }]>(),
  },
  commands: { onCommand: makeEvent<[command: string, tab?: { readonly id?: number }]>() },
  contextMenus: {
    onClicked: makeEvent<[info: object, tab?: object]>(),
    removeAll: nothing(),
    create: vi.fn(),
  },
  sidebarAction: { open: nothing() },
  permissions: { contains: nothing() },
  scripting: { executeScript: nothing(), insertCSS: nothing(), removeCSS: nothing() },
  action: {
    setBadgeBackgroundColor: nothing(),
    setBadgeTextColor: nothing(),
    setBadgeText: nothing(),
    setIcon: nothing(),
  },
  i18n: {
    getMessage: (key: string, values?: readonly string[]): string => [key, ...(values ?? [])].join(' '),
  },
}
export default fake

/** Forgets what is stored, who listens, what was asked and how it was to be answered. */
export function startAfresh(): void {
  vi.resetAllMocks()
  fake.storage.sync.hold({})
  fake.storage.local.hold({})
  fake.storage.session.hold({})
  const { onMessage, onConnect, onInstalled } = fake.runtime
  const events = [fake.storage.onChanged, fake.tabs.onUpdated, onMessage, onConnect, onInstalled]
  for (const event of [...events, fake.commands.onCommand, fake.contextMenus.onClicked]) event.clear()
}
