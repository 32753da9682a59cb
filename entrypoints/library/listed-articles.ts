import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { ArticleList } from '../../components/library/props.ts'
import type { ListedArticle, Order } from '../../facts/views/library-listing.ts'
import type { AskWorker } from './ask.ts'
import { pagesOf } from './opened.ts'
import type { FirstRows } from './protocol.ts'

/** How many articles are loaded at a time. */
const PAGE = 60

/** What is listed, of which state of the library. */
interface At {
  readonly query: string
  readonly order: Order
  readonly revision: number
  /** Whether the list is shown. */
  readonly isShown: boolean
  readonly first: FirstRows
}

/** Articles by their row, loaded page by page as the reader scrolls. */
interface Loaded {
  readonly of: string
  total: number
  readonly rows: Map<number, ListedArticle>
  readonly asked: Set<number>
}

const nothing = (of: string): Loaded => ({ of, total: 0, rows: new Map(), asked: new Set() })

/** The list of articles: what the library was opened with at first, and more as the reader scrolls. */
export function useArticles(
  ask: AskWorker,
  { query: typed, order, revision, isShown, first }: At,
  fail: (error: unknown) => void,
): {
  readonly articles: ArticleList
  /** What is listed, of which state: another list has another name. */
  readonly name: string
  /** Whether all of them are among some. */
  readonly isAllOf: (ids: ReadonlySet<string>) => boolean
  readonly onArticleRange: (first: number, last: number) => void
} {
  const query = isShown ? typed : ''
  const loaded = useRef<Loaded>(nothing(''))
  const [, redraw] = useState(0)
  const of = `${revision} ${order} ${query}`
  if (loaded.current.of !== of && query.trim() === '' && order === 'newest') {
    const rows = new Map(first.rows.map((article, i) => [i, article]))
    loaded.current = { ...nothing(of), total: first.counts.articles, rows }
  }
  const load = useCallback(
    async (from: number): Promise<void> => {
      // What was listed before stays until the first rows of this are there.
      const into = loaded.current.of === of ? loaded.current : nothing(of)
      if (into.asked.has(from)) return
      into.asked.add(from)
      try {
        const { total, articles } = await ask('articles', { query, order, from, count: PAGE })
        if (latest.current !== of) return
        if (loaded.current.of !== of) loaded.current = into
        loaded.current.total = total
        for (const [i, article] of articles.entries()) loaded.current.rows.set(from + i, article)
        redraw((n) => n + 1)
      } catch (error) {
        // Loaded again when the reader scrolls there.
        into.asked.delete(from)
        fail(error)
      }
    },
    [ask, of, query, order, fail],
  )
  const latest = useRef(of)
  latest.current = of
  useEffect(() => {
    if (revision > 0 && isShown && loaded.current.of !== of) void load(0)
  }, [load, of, revision, isShown])
  const { total, rows } = loaded.current
  return {
    articles: { total, at: (index) => rows.get(index) },
    name: of,
    isAllOf: (ids) =>
      total > 0 && rows.size >= total && [...rows.values()].every(({ source }) => ids.has(source.id)),
    onArticleRange: (from, to) => {
      const isThere = Array.from({ length: to - from + 1 }, (_, i) => from + i).every((i) => rows.has(i))
      if (!isThere && loaded.current.of === of) for (const page of pagesOf(from, to)) void load(page)
    },
  }
}
