import type { PageNews, PageWanted } from '../shared/channels/payloads.ts'

/** Works out what is known of a page. @param before what was known of it at this address until now */
export type WorkOut<Known> = (before: Known | undefined, signal: AbortSignal) => Promise<Known>

/** A page that is open somewhere. */
export interface KeptPage {
  /** Its facts are wanted: they are worked out, unless they are known and nothing has changed. */
  want(wanted: PageWanted): void
  /** It was closed, or has become another one. */
  gone(): void
}

/** What is known of the pages that are open, each for as long as it is. */
export interface KeptPages<Known> {
  /**
   * @param key of the document
   * @param report is called with how far it is
   */
  follow(key: string, workOut: WorkOut<Known>, report: (news: PageNews) => void): KeptPage
  /** What is known of any of them that fits. */
  find(fits: (known: Known) => boolean): Known | undefined
  /** What is known by now of a document at an address: it may have gone there without a load. */
  of(key: string, address: string): Known | undefined
}

interface Entry<Known> {
  readonly workOut: WorkOut<Known>
  readonly report: (news: PageNews) => void
  readonly end: AbortController
  known?: Known
  address?: string
  /** What was wanted while it was being worked out. */
  next?: PageWanted
  isAtWork?: true
}

/** @param most how many pages are kept: those that nobody has asked for the longest are forgotten first */
export function keepPages<Known>(most: number): KeptPages<Known> {
  const entries = new Map<string, Entry<Known>>()
  // Those of which something is known; the one that was asked for last is last.
  const recent = new Set<Entry<Known>>()

  const touch = (entry: Entry<Known>): void => {
    recent.delete(entry)
    recent.add(entry)
    const [oldest] = recent
    if (recent.size > most && oldest) forget(oldest)
  }
  const forget = (entry: Entry<Known>): void => {
    delete entry.known
    recent.delete(entry)
  }

  const work = async (entry: Entry<Known>): Promise<void> => {
    const before = entry.known
    entry.isAtWork = true
    let known: Known | undefined
    do {
      delete entry.next
      entry.report({ state: 'reading' })
      known = await entry.workOut(entry.known, entry.end.signal).catch(() => undefined)
      if (entry.end.signal.aborted) return
    } while (entry.next)
    delete entry.isAtWork
    forget(entry)
    if (known !== undefined) {
      entry.known = known
      touch(entry)
    }
    entry.report({ state: 'read', isNew: known === undefined || known !== before })
  }

  const want = (entry: Entry<Known>, wanted: PageWanted): void => {
    const isElsewhere = entry.address !== wanted.address
    entry.address = wanted.address
    if (isElsewhere) forget(entry)
    if (entry.isAtWork) {
      if (isElsewhere || wanted.isChanged) entry.next = wanted
    } else if (entry.known === undefined || wanted.isChanged) void work(entry)
  }

  return {
    follow(key, workOut, report) {
      entries.get(key)?.end.abort()
      const entry: Entry<Known> = { workOut, report, end: new AbortController() }
      entries.set(key, entry)
      return {
        want: (wanted) => want(entry, wanted),
        gone() {
          entry.end.abort()
          forget(entry)
          if (entries.get(key) === entry) entries.delete(key)
        },
      }
    },
    find: (fits) => [...recent].flatMap(({ known }) => known ?? []).find(fits),
    of(key, address) {
      const entry = entries.get(key)
      if (entry?.known === undefined || entry.address !== address) return undefined
      touch(entry)
      return entry.known
    },
  }
}
