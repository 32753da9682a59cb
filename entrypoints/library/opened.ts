import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { FactList, LibraryPlace } from '../../components/library/props.ts'
import { recheck } from '../../facts/bundle/checks.ts'
import type { Entity, EntityId, FactSearch } from '../../facts/types.ts'
import type { ListedFact, OpenArticle } from '../../facts/views/library-listing.ts'
import type { SideBySide } from '../../facts/views/side-by-side.ts'
import type { Timeline } from '../../facts/views/timeline.ts'
import type { AskOf } from '../shared/channels/channel.ts'
import type { AskWorker } from './ask.ts'
import type { ArticleReply, FactPage, TimelinePage, ToLibrary } from './protocol.ts'

/** What is shown, of which state of the library. */
interface At {
  readonly place: LibraryPlace
  /** Of the list of facts. */
  readonly search: FactSearch
  readonly revision: number
}

/** The article of a place, undefined until it is read, and if there is none; and all whom its facts may be about. */
export function useArticle(
  ask: AskWorker,
  { place, revision }: Omit<At, 'search'>,
  fail: (error: unknown) => void,
): {
  readonly article: OpenArticle | undefined
  /** Whether it is not known yet if there is one. */
  readonly isReading: boolean
  readonly everybody: ReadonlyMap<EntityId, Entity>
} {
  const [read, setRead] = useState<{ readonly id: string; readonly opened: Checked | undefined }>()
  const id = place.at === 'article' ? place.id : undefined
  useEffect(() => {
    // Read again with every state of the library; the first one exists when the library is open.
    if (id === undefined || revision === 0) return
    void ask('article', { id })
      .then(withChecks)
      .then((opened) => setRead({ id, opened }))
      .catch(fail)
  }, [ask, id, revision, fail])
  const { article, everybody = NOBODY } = read?.opened ?? {}
  return {
    article: article?.source.id === id ? article : undefined,
    isReading: id !== undefined && read?.id !== id,
    everybody,
  }
}

/** The articles that are compared; undefined until they are read. */
export function useCompared(
  ask: AskWorker,
  { place, revision }: Omit<At, 'search'>,
  fail: (error: unknown) => void,
): { readonly compared: SideBySide | undefined } {
  const [read, setRead] = useState<{ readonly of: LibraryPlace; readonly compared: SideBySide }>()
  useEffect(() => {
    if (place.at !== 'compare' || revision === 0) return
    void ask('compare', { ids: place.ids })
      .then((compared) => setRead({ of: place, compared }))
      .catch(fail)
  }, [ask, place, revision, fail])
  return { compared: read?.of === place ? read.compared : undefined }
}

/** An article with checks, and all whom its facts may be about. */
interface Checked {
  readonly article: OpenArticle
  readonly everybody: ReadonlyMap<EntityId, Entity>
}

const NOBODY: Checked['everybody'] = new Map()

/** Adds the checks of an article's facts. They are not stored, since the tables they depend on change. */
async function withChecks(reply: ArticleReply | undefined): Promise<Checked | undefined> {
  if (!reply) return undefined
  const { article, claims } = reply
  const { default: world } = await import('made:world')
  const facts = recheck({ sources: [article.source], facts: article.facts }, claims, world)
  const everybody = new Map(
    [...claims.flatMap(({ entities }) => entities), ...world.entities].map((entity) => [entity.id, entity]),
  )
  return { article: { ...article, facts }, everybody }
}

/** How many facts are loaded at a time. */
const PAGE = 60

/** The first rows of the pages that have the rows from `first` to `last`. */
export function pagesOf(first: number, last: number): number[] {
  const from = first - (first % PAGE)
  const count = Math.max(0, Math.floor((last - from) / PAGE) + 1)
  return Array.from({ length: count }, (_, i) => from + i * PAGE)
}

/** Facts by their row, loaded page by page as the reader scrolls. */
interface Loaded {
  total: number
  /** Of a name, how many facts of each kind. */
  kinds: Timeline['kinds']
  readonly facts: Map<number, ListedFact>
  readonly asked: Set<number>
  isAll: boolean
  meant: readonly string[]
}

const nothing = (total = 0): Loaded => ({
  total,
  kinds: [],
  facts: new Map(),
  asked: new Set(),
  isAll: true,
  meant: [],
})

type NamePlace = Extract<LibraryPlace, { at: 'name' }>

function nameAsked({ id, kind }: NamePlace): Pick<AskOf<ToLibrary, 'timeline'>, 'id' | 'kind'> {
  return kind === undefined ? { id } : { id, kind }
}

/** The facts of a name or a query: the first page, and more as the reader scrolls. */
export function useFacts(
  ask: AskWorker,
  { place, search, revision }: At,
  fail: (error: unknown) => void,
): {
  readonly facts: FactList
  readonly kinds: Timeline['kinds']
  readonly onRange: (first: number, last: number) => void
} {
  const loaded = useRef<Loaded>(nothing())
  const [, redraw] = useState(0)
  const load = useCallback(
    async (from: number): Promise<void> => {
      const into = loaded.current
      if (into.asked.has(from)) return
      into.asked.add(from)
      try {
        const page: FactPage & Partial<Pick<TimelinePage, 'kinds'>> =
          place.at === 'name'
            ? await ask('timeline', { ...nameAsked(place), from, count: PAGE })
            : await ask('facts', { search, from, count: PAGE })
        if (into !== loaded.current) return
        into.total = page.total
        into.isAll = page.isAll
        into.meant = page.meant
        if (page.kinds) into.kinds = page.kinds
        page.facts.forEach((fact, i) => {
          into.facts.set(from + i, fact)
        })
        redraw((n) => n + 1)
      } catch (error) {
        // Loaded again when the reader scrolls there.
        into.asked.delete(from)
        fail(error)
      }
    },
    [ask, place, search, fail],
  )
  useEffect(() => {
    if (revision === 0 || (place.at !== 'facts' && place.at !== 'name')) return
    loaded.current = nothing(place.at === 'facts' ? loaded.current.total : 0)
    void load(0)
  }, [load, revision, place])
  const list = loaded.current
  const { total, isAll, meant } = list
  return {
    facts: { total, isAll, meant, at: (index) => list.facts.get(index) },
    kinds: list.kinds,
    onRange: (first, last) => {
      for (const from of pagesOf(first, last)) void load(from)
    },
  }
}
