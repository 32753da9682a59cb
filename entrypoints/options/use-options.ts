import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { OptionsProps } from '../../components/options/options.tsx'
import type { Messages } from '../../components/ui/messages.ts'
import { changeBetween, joinChanges, type SettingsChange, withChange } from '../../settings/change.ts'
import { redone } from '../../settings/options.ts'
import { DEFAULTS, readSettingsFile, type Settings, settingsFile } from '../../settings/settings.ts'
import { download } from '../shared/download.ts'
import { askChangeOptions } from '../shared/messages.ts'
import { type ChangeSettings, showSettings } from '../shared/shown-settings.ts'
import { watchSettings } from '../shared/stored-settings.ts'
import { fileNotice } from './file-notice.ts'

/** Milliseconds that a change waits for the next one: browsers sync two a second, and dragging a colour makes many. */
const GATHER = 500

/** What the reader has changed and is about to be saved. */
interface Unsaved {
  readonly change: SettingsChange
  readonly how: ChangeSettings
  readonly timer: ReturnType<typeof setTimeout>
}

/** What just happened, for readers. */
export type Say = (notice: OptionsProps['notice']) => void

/**
 * The options, and a function to change them. Changes on other pages are shown as well.
 *
 * @param initial the options when the page was opened
 */
export function useOptions(
  initial: Settings,
  messages: Messages,
  say: Say,
): { readonly settings: Settings; readonly change: (changed: Partial<Settings>) => void } {
  const [settings, setSettings] = useState<Settings>(initial)
  const [shown] = useState(() => showSettings(initial, setSettings))
  const unsaved = useRef<Unsaved>(undefined)

  const save = useCallback(async (): Promise<void> => {
    const { current } = unsaved
    if (!current) return
    clearTimeout(current.timer)
    unsaved.current = undefined
    try {
      await askChangeOptions(current.change)
      // The words of another language are read when a page is opened.
      if (redone(initial, shown.now()).has('messages')) location.reload()
    } catch {
      say({ text: messages('settingsFull'), isError: true })
    }
    await shown.end(current.how)
  }, [initial, messages, say, shown])

  useEffect(() => {
    addEventListener('pagehide', save)
    const unwatch = watchSettings(shown.keep)
    return () => {
      removeEventListener('pagehide', save)
      unwatch()
    }
  }, [save, shown])

  const change = (changed: Partial<Settings>): void => {
    const now = shown.now()
    const { change: before, how: instead, timer } = unsaved.current ?? {}
    const all = joinChanges(before ?? {}, changeBetween(now, { ...now, ...changed }))
    const how: ChangeSettings = (kept) => withChange(kept, all)
    shown.change(how, instead)
    say(undefined)
    clearTimeout(timer)
    unsaved.current = { change: all, how, timer: setTimeout(() => void save(), GATHER) }
  }
  return { settings, change }
}

/** Functions to export, import and reset the options. */
export function keeping(
  { settings, change }: ReturnType<typeof useOptions>,
  messages: Messages,
  say: Say,
): Pick<OptionsProps, 'onExport' | 'onImport' | 'onReset'> {
  const take = async (file: File): Promise<void> => {
    const read = readSettingsFile(await file.text(), settings)
    if (read) change(read.settings)
    say(fileNotice(read, messages))
  }
  return {
    onExport: () =>
      download(new Blob([settingsFile(settings)], { type: 'application/json' }), 'attache-options.json'),
    onImport: (file) => void take(file),
    onReset: () => {
      change({ ...DEFAULTS, sites: settings.sites })
      say({ text: messages('settingsReset'), isError: false })
    },
  }
}
