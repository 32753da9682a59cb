import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Messages } from '../../components/ui/messages.ts'
import { watchHidden } from '../shared/hidden-news.ts'
import { watchLibrary } from '../shared/library-changes.ts'
import { acceptArticles, missingArticles } from '../shared/library-count.ts'
import { askNames, untilAnswered } from '../shared/messages.ts'
import { drawn } from './drawn.ts'
import { isImporting, quietFromNow } from './import-lock.ts'
import { cachedNames } from './names.ts'
import { errorText, type Tools } from './page-tools.ts'
import type { FirstRows, WholeLibrary } from './protocol.ts'

/** What the library lists. */
export interface Listed {
  readonly first: FirstRows
  /** Undefined until all articles are read. */
  readonly whole?: WholeLibrary
}

const EMPTY: Listed = { first: { rows: [], counts: { articles: 0, entities: 0, facts: 0, deleted: 0 } } }

/** Opens the library, and opens it again each time that it has changed. */
export function useLibrary({ ask, messages, say }: Tools): {
  readonly listed: Listed
  /** The number of the state that is open; 0 if none is. */
  readonly revision: number
  readonly loading: boolean
  /** Says what went wrong, with a button to try again. */
  readonly fail: (error: unknown) => void
} {
  const [listed, setListed] = useState<Listed>(EMPTY)
  const [revision, setRevision] = useState(0)
  const [loading, setLoading] = useState(true)
  const names = useRef(cachedNames(() => untilAnswered(askNames)))
  const opens = useRef(0)
  const checked = useRef(false)
  const retry = useRef<() => void>(() => undefined)

  const fail = useCallback(
    (error: unknown): void => {
      const action = { label: messages('tryAgain'), run: () => retry.current() }
      say({ text: errorText(error, messages), isError: true, action })
    },
    [say, messages],
  )
  /** What lists do not read is tried once for each page, after they are shown. */
  const check = useCallback(async (): Promise<void> => {
    checked.current = true
    const damaged = await ask('check', {}).catch((error: unknown) => {
      fail(error)
      return 0
    })
    if (damaged > 0) say({ text: messages('damaged', String(damaged)), isError: true })
  }, [ask, fail, messages, say])
  const open = useCallback(
    async (version?: string): Promise<void> => {
      const own = ++opens.current
      const isQuiet = quietFromNow()
      try {
        // A library of an earlier version may take longer to be brought over than the background lives: it is begun here.
        const first = await ask('open', {})
        // A later call has the newer answer.
        if (own !== opens.current) return
        setListed((before) => ({ ...before, first }))
        setLoading(false)
        setRevision((n) => n + 1)
        await drawn()
        const whole = await ask('whole', { names: await names.current(version) })
        if (own !== opens.current) return
        const { articles, entities, facts } = whole
        const counts = { ...first.counts, articles, facts, entities: entities.length }
        setListed({ first: { ...first, counts }, whole })
        // After an import the library is opened again.
        if (isQuiet()) await tellLosses(whole, messages, say)
        if (!checked.current) void check()
      } catch (error) {
        if (own === opens.current) fail(error)
        setLoading(false)
      }
    },
    [ask, check, messages, say, fail],
  )
  retry.current = () => {
    say(undefined)
    void open()
  }
  useEffect(() => {
    void open()
    const unwatch = [watchLibrary((version) => void open(version)), watchHidden(() => void open())]
    return () => {
      for (const stop of unwatch) stop()
    }
  }, [open])
  return { listed, revision, loading, fail }
}

/** Says how many records cannot be read, or else how many saved articles are missing. */
async function tellLosses(
  { damaged, held }: Pick<WholeLibrary, 'damaged' | 'held'>,
  messages: Messages,
  say: Tools['say'],
): Promise<void> {
  const missing = (await isImporting()) ? 0 : await missingArticles(held)
  if (damaged > 0) say({ text: messages('damaged', String(damaged)), isError: true })
  else if (missing > 0) {
    const onDismiss = (): void => void acceptArticles(held)
    say({ text: messages('missing', String(missing)), isError: true, onDismiss })
  }
}
