import { useCallback, useEffect, useState } from 'preact/hooks'
import type { FactSearch } from '../../facts/types.ts'
import type { AskOf } from '../shared/channels/channel.ts'
import { errorText, type Tools } from './page-tools.ts'
import type { ToLibrary } from './protocol.ts'

/** The searches that the reader keeps. @param revision of the library; 0 until it is open */
export function useSearches(
  { ask, messages, say }: Tools,
  revision: number,
): {
  readonly searches: readonly FactSearch[]
  readonly keep: (search: FactSearch, isKept: boolean) => void
} {
  const [searches, setSearches] = useState<readonly FactSearch[]>([])
  const change = useCallback(
    async (asked: AskOf<ToLibrary, 'searches'>): Promise<boolean> => {
      try {
        setSearches(await ask('searches', asked))
        return true
      } catch (error) {
        say({ text: errorText(error, messages), isError: true })
        return false
      }
    },
    [ask, messages, say],
  )
  useEffect(() => {
    if (revision > 0) void change({})
  }, [change, revision])
  const keep = (search: FactSearch, isKept: boolean): void => {
    void change({ change: { search, isKept } }).then((isDone) => {
      if (!isDone || isKept) return
      const action = { label: messages('undo'), run: () => keep(search, true) }
      say({ text: messages('searchForgotten'), isError: false, action })
    })
  }
  return { searches, keep }
}
