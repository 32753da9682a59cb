import { beforeEach, describe, expect, test, vi } from 'vitest'
import { useOptions } from '../../entrypoints/options/use-options.ts'
import { useSettings } from '../../entrypoints/popup/use-settings.ts'
import { showSettings } from '../../entrypoints/shared/shown-settings.ts'
import { type SettingsChange, withChange } from '../../settings/change.ts'
import { DEFAULTS, readSettings, type Settings } from '../../settings/settings.ts'
import { draw } from '../components/draw.ts'
import { fake, startAfresh } from './fake-browser.ts'

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'))
beforeEach(() => {
  startAfresh()
  vi.stubGlobal('addEventListener', vi.fn())
  vi.stubGlobal('removeEventListener', vi.fn())
})

const kept = (): Settings => readSettings({ ...DEFAULTS, ...fake.storage.sync.all() }).settings
/** Changes are gathered for half a second before they are sent. */
const PATIENCE = { timeout: 30_000 }
const messages = (key: string): string => key

/** A background whose replies a test gives: each change is kept when it is answered. */
function background() {
  const waiting: (() => Promise<void>)[] = []
  fake.runtime.sendMessage.mockImplementation(
    (request: unknown) =>
      new Promise((resolve) => {
        const { change } = request as { readonly change: SettingsChange }
        waiting.push(async () => {
          const { sites: _, ...others } = withChange(kept(), change)
          await fake.storage.sync.set(others)
          resolve(true)
        })
      }),
  )
  return waiting
}

/** What a page has shown, and how its reader changes options. */
let seen: Settings[] = []
let change: (changed: Partial<Settings>) => void = () => undefined
const say = (): void => undefined

function OptionsPage(): null {
  const options = useOptions(DEFAULTS, messages, say)
  seen.push(options.settings)
  change = options.change
  return null
}

function PopupPage(): null {
  const popup = useSettings(messages)
  seen.push(popup.settings)
  change = (changed) => popup.change((now) => ({ ...now, ...changed }))
  return null
}

describe.each([
  // It sends a change that waits for no other one's reply.
  ['the options page', <OptionsPage key="options" />, 2],
  ['the popup', <PopupPage key="popup" />, 1],
] as const)('in %s', (_, page, atOnce) => {
  beforeEach(async () => {
    seen = []
    draw(page)
    await vi.waitFor(() => expect(fake.storage.onChanged.count).toBe(1))
  })

  test('news of an earlier change turns nothing back that was changed since', async () => {
    const waiting = background()
    change({ badge: false })
    await vi.waitFor(() => expect(waiting).toHaveLength(1), PATIENCE)
    change({ everywhere: false })
    await vi.waitFor(() => expect(waiting).toHaveLength(atOnce), PATIENCE)
    await vi.waitFor(() => expect(seen.at(-1)).toMatchObject({ badge: false, everywhere: false }), PATIENCE)
    const before = seen.length
    await waiting[0]?.()
    await vi.waitFor(() => expect(waiting).toHaveLength(2), PATIENCE)
    // Another page changes something meanwhile.
    await fake.storage.sync.set({ delay: 450 })
    await vi.waitFor(() => expect(seen.at(-1)).toMatchObject({ delay: 450 }), PATIENCE)
    await waiting[1]?.()
    await vi.waitFor(() => expect(seen.at(-1)).toEqual(kept()), PATIENCE)
    expect(kept()).toMatchObject({ badge: false, everywhere: false, delay: 450 })
    expect(seen.slice(before).filter((one) => one.badge || one.everywhere)).toEqual([])
  })

  test('what cannot be kept is shown as it was', async () => {
    const refuse: ((reply: boolean) => void)[] = []
    fake.runtime.sendMessage.mockImplementation(() => new Promise((resolve) => refuse.push(resolve)))
    change({ badge: false })
    await vi.waitFor(() => expect(refuse).toHaveLength(1), PATIENCE)
    await vi.waitFor(() => expect(seen.at(-1)).toMatchObject({ badge: false }), PATIENCE)
    refuse[0]?.(false)
    await vi.waitFor(() => expect(seen.at(-1)).toMatchObject({ badge: true }), PATIENCE)
  })
})

describe('what is shown', () => {
  test('is what is kept with the changes on their way, in their order', async () => {
    const show = vi.fn()
    const shown = showSettings(DEFAULTS, show)
    const slow = (settings: Settings): Settings => ({ ...settings, delay: 700 })
    const wavy = (settings: Settings): Settings => ({ ...settings, line: 'wavy' })
    shown.change(slow)
    shown.change(wavy)
    expect(show.mock.calls.at(-1)).toEqual([{ ...DEFAULTS, delay: 700, line: 'wavy' }])
    shown.keep({ ...DEFAULTS, badge: false })
    expect(shown.now()).toEqual({ ...DEFAULTS, badge: false, delay: 700, line: 'wavy' })
    const solid = (settings: Settings): Settings => ({ ...settings, line: 'solid' })
    shown.change(solid, wavy)
    expect(shown.now()).toMatchObject({ line: 'solid', delay: 700 })
    fake.storage.sync.hold({ delay: 300 })
    await shown.end(slow)
    expect(shown.now()).toEqual({ ...DEFAULTS, delay: 300, line: 'solid' })
    await shown.end(solid)
    expect(show.mock.calls.at(-1)).toEqual([{ ...DEFAULTS, delay: 300 }])
  })
})
