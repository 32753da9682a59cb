import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { OptionsProps } from '../../components/options/options.tsx'
import type { Messages } from '../../components/ui/messages.ts'
import { changeBetween, withChange } from '../../settings/change.ts'
import { redone } from '../../settings/options.ts'
import { DEFAULTS, readSettingsFile, type Settings, settingsFile } from '../../settings/settings.ts'
import { download } from '../shared/download.ts'
import { askChangeOptions } from '../shared/messages.ts'
import { loadSettings, watchSettings } from '../shared/store.ts'
import { fileNotice } from './file-notice.ts'

/** Milliseconds that a change waits for the next one: browsers sync two a second, and dragging a colour makes many. */
const GATHER = 500

/** What the reader has changed and is about to be saved: options as they were before, and as they are to be. */
interface Unsaved {
  from: Settings
  to: Settings
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
  const unsaved = useRef<Unsaved>(undefined)

  const save = useCallback(async (): Promise<void> => {
    const kept = unsaved.current
    if (!kept) return
    clearTimeout(kept.timer)
    unsaved.current = undefined
    try {
      await askChangeOptions(changeBetween(kept.from, kept.to))
      // The words of another language are read when a page is opened.
      if (redone(initial, kept.to).has('messages')) location.reload()
    } catch {
      setSettings(await loadSettings())
      say({ text: messages('settingsFull'), isError: true })
    }
  }, [initial, messages, say])

  useEffect(() => {
    addEventListener('pagehide', save)
    const unwatch = watchSettings((changed) => {
      const { current } = unsaved
      if (current) {
        // What is not saved yet is shown on what another page has changed.
        current.to = withChange(changed, changeBetween(current.from, current.to))
        current.from = changed
      }
      setSettings(current?.to ?? changed)
    })
    return () => {
      removeEventListener('pagehide', save)
      unwatch()
    }
  }, [save])

  const change = (changed: Partial<Settings>): void => {
    const from = unsaved.current?.from ?? settings
    const to = { ...(unsaved.current?.to ?? settings), ...changed }
    setSettings(to)
    say(undefined)
    clearTimeout(unsaved.current?.timer)
    unsaved.current = { from, to, timer: setTimeout(() => void save(), GATHER) }
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
