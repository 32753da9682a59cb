import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Devices } from '../../components/library/props.ts'
import type { FolderRecord } from '../shared/library/schema.ts'
import { tellImported } from '../shared/messages.ts'
import { importing } from './import-lock.ts'
import { errorText, type Tools, working } from './page-tools.ts'
import { own } from './take-file.ts'

/** What Chromium can do with folders; TypeScript does not know it, and Firefox does not have it. */
interface CanChoose {
  showDirectoryPicker(options: object): Promise<FileSystemDirectoryHandle>
}
interface CanAsk {
  queryPermission(what: object): Promise<PermissionState>
  requestPermission(what: object): Promise<PermissionState>
}

const WRITE = { mode: 'readwrite' }

/**
 * The folder that is shared with the reader's other devices. It is exchanged with when the page opens, if the browser still
 * allows it.
 *
 * @param isOpen whether the library is: nobody waits for an exchange before
 */
export function useDevices(tools: Tools, isOpen: boolean): Devices {
  const { ask, messages, say } = tools
  const [shared, setShared] = useState<FolderRecord>()
  const [isWorking, setWorking] = useState(false)
  const fail = useCallback(
    (error: unknown): void => say({ text: errorText(error, messages), isError: true }),
    [messages, say],
  )
  const look = useCallback(async (): Promise<FolderRecord | undefined> => {
    const found = await ask('folder', {})
    setShared(found)
    return found
  }, [ask])
  /** @param isAsked whether the reader waits for it */
  const run = useCallback(
    async (isAsked: boolean): Promise<void> => {
      setWorking(true)
      await importing(() => exchangeNow(tools, isAsked)).catch(fail)
      setWorking(false)
      await look()
    },
    [tools, fail, look],
  )
  useEffect(() => {
    const begin = async (): Promise<void> => {
      const found = await look()
      if (found && (await isAllowed(found.handle, 'queryPermission'))) await run(false)
    }
    if (isOpen) void begin().catch(fail)
  }, [isOpen, look, run, fail])
  const onExchange = async (): Promise<void> => {
    if (!shared) {
      const handle = await chosen()
      if (!handle) return
      await ask('set-folder', { handle })
      await look()
    } else if (!(await isAllowed(shared.handle, 'requestPermission'))) {
      return say({ text: messages('devicesDenied'), isError: true })
    }
    await run(true)
  }
  const onStop = async (): Promise<void> => {
    await ask('set-folder', {})
    await look()
  }
  return {
    canChoose: 'showDirectoryPicker' in globalThis,
    folder: shared?.handle.name,
    last: shared?.last,
    isWorking,
    onExchange: () => void onExchange().catch(fail),
    onStop: () => void onStop().catch(fail),
  }
}

async function exchangeNow({ ask, messages, say }: Tools, isAsked: boolean): Promise<void> {
  const control = new AbortController()
  const onProgress = (done: number): void => {
    if (isAsked) say(working(messages('exchanging'), done, control, messages))
  }
  onProgress(0)
  const { added, changed, deleted } = await ask('exchange', await own(), {
    onProgress,
    signal: control.signal,
  })
  if (isAsked) say(undefined)
  if (added + changed + deleted > 0) await tellImported(added - deleted)
}

/** @returns undefined if the reader chose none */
async function chosen(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    const { showDirectoryPicker } = globalThis as unknown as CanChoose
    return await showDirectoryPicker({ ...WRITE, id: 'attache' })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined
    throw error
  }
}

async function isAllowed(handle: FileSystemDirectoryHandle, ask: keyof CanAsk): Promise<boolean> {
  return (await (handle as unknown as CanAsk)[ask](WRITE)) === 'granted'
}
