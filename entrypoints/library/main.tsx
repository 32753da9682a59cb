import { render } from 'preact'
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { LibraryPage, type Place } from '../../components/library/library.tsx'
import type { Notice } from '../../components/library/notice.tsx'
import { recheck } from '../../facts/bundle/checks.ts'
import type { EntityId } from '../../facts/types.ts'
import {
  type ListedFact,
  type OpenArticle,
  type Order,
  type Shelf,
  sortedArticles,
} from '../../facts/views/library-listing.ts'
import { loadWords, setLanguage } from '../shared/interface-messages.ts'
import { askNames, askRemove, askRestore, untilAnswered } from '../shared/messages.ts'
import { acceptArticles, missingArticles, watchLibrary } from '../shared/store.ts'
import { startWorker } from './ask.ts'
import { focusControl, guardFocus, type Whereabouts, whereabouts } from './focus.ts'
import type { ArticleReply, OpenedLibrary } from './protocol.ts'
import { exportFile, importFile, troubleOf } from './transfer.ts'
import '../../components/ui/page.css'
import '../../components/ui/controls.css'
import './style.css'

const ask = startWorker()
const words = await loadWords()
const guard = guardFocus()

/** How many facts come at once. */
const PAGE = 60

function placeOf(hash: string): Place {
  const [at, id] = hash.replace(/^#/, '').split('=')
  const decoded = decodedOf(id ?? '')
  if (at === 'article' && decoded !== '') return { at, id: decoded }
  if (at === 'name' && decoded !== '') return { at, id: decoded as EntityId }
  return at === 'names' || at === 'facts' ? { at } : { at: 'articles' }
}

/** An address may have been typed, or cut off where it was copied: half an escape is taken as it is. */
function decodedOf(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function hashOf(place: Place): string {
  return 'id' in place ? `#${place.at}=${encodeURIComponent(place.id.toWellFormed())}` : `#${place.at}`
}

const EMPTY: Listed = { articles: [], entities: [], facts: 0, deleted: 0 }

/** What the library lists. */
type Listed = Shelf & Pick<OpenedLibrary, 'deleted'>

/** Facts by their place in a list, asked for by the page as they are scrolled to. */
interface Loaded {
  /** Which state of the library they are of. */
  readonly revision: number
  total: number
  readonly facts: Map<number, ListedFact>
  readonly asked: Set<number>
}

const nothing = (revision = 0): Loaded => ({ revision, total: 0, facts: new Map(), asked: new Set() })

function App() {
  const [place, setPlace] = useState<Place>(() => placeOf(location.hash))
  const [shelf, setShelf] = useState<Listed>(EMPTY)
  const [revision, setRevision] = useState(0)
  const [loading, setLoading] = useState(true)
  const [query, setQuery] = useState('')
  const [order, setOrder] = useState<Order>('newest')
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [article, setArticle] = useState<OpenArticle>()
  const [notice, setNotice] = useState<Notice>()
  /** Where the reader was in this place, on their way back to it. */
  const [back, setBack] = useState<Whereabouts>()
  const loaded = useRef<Loaded>(nothing())
  const [, redraw] = useState(0)

  const opens = useRef(0)
  const retry = useRef<() => void>(() => undefined)

  /** What could not be read can be asked for once more. */
  const trouble = useCallback((error: unknown): void => {
    const action = { label: words('tryAgain'), run: () => retry.current() }
    setNotice({ text: troubleOf(error, words), isTrouble: true, action })
  }, [])

  const reload = useCallback(async (): Promise<void> => {
    const own = ++opens.current
    try {
      const names = await untilAnswered(askNames)
      const { damaged, held, ...shelf } = await ask('open', { names })
      // A later one has the newer answer.
      if (own !== opens.current) return
      setShelf(shelf)
      const missing = await missingArticles(held)
      if (damaged > 0) setNotice({ text: words('damaged', String(damaged)), isTrouble: true })
      else if (missing > 0) {
        const onDismiss = (): void => void acceptArticles(held)
        setNotice({ text: words('missing', String(missing)), isTrouble: true, onDismiss })
      }
    } catch (error) {
      if (own === opens.current) trouble(error)
      setLoading(false)
      return
    }
    setLoading(false)
    setRevision((n) => n + 1)
  }, [trouble])
  retry.current = () => {
    setNotice(undefined)
    void reload()
  }

  useEffect(() => {
    void reload()
    const unwatch = watchLibrary(() => void reload())
    const moved = (): void => {
      const was = history.state as Whereabouts | null
      setPlace(placeOf(location.hash))
      setQuery(was?.query ?? '')
      setBack(was ?? undefined)
    }
    addEventListener('hashchange', moved)
    return () => {
      unwatch()
      removeEventListener('hashchange', moved)
    }
  }, [reload])

  const go = (to: Place): void => {
    // The same place again is the place without a query.
    if (hashOf(to) === location.hash) {
      setQuery('')
      return
    }
    history.replaceState(whereabouts(query), '')
    location.hash = hashOf(to)
  }

  const id = 'id' in place ? place.id : undefined
  useEffect(() => {
    // Asked for anew with every state of the library; the first comes when it is open.
    if (place.at !== 'article' || revision === 0) return
    void ask('article', { id: place.id }).then(withChecks).then(setArticle).catch(trouble)
  }, [place, revision, trouble])

  // The facts of a place or a query, from the first page on.
  const load = useCallback(
    async (from: number): Promise<void> => {
      const into = loaded.current
      if (into.asked.has(from)) return
      into.asked.add(from)
      try {
        const page = await (place.at === 'name'
          ? ask('timeline', { id: place.id, from, count: PAGE })
          : ask('facts', { query, from, count: PAGE }))
        if (into !== loaded.current) return
        into.total = page.total
        page.facts.forEach((fact, i) => {
          into.facts.set(from + i, fact)
        })
        redraw((n) => n + 1)
      } catch (error) {
        // Asked for again when it is scrolled to.
        into.asked.delete(from)
        trouble(error)
      }
    },
    [place, query, trouble],
  )
  useEffect(() => {
    if (revision === 0 || (place.at !== 'facts' && place.at !== 'name')) return
    const before = loaded.current
    loaded.current = { ...nothing(revision), total: place.at === 'facts' ? before.total : 0 }
    void load(0)
  }, [load, revision, place])

  const articles = useMemo(
    () => (place.at === 'articles' ? sortedArticles(shelf.articles, query, order) : []),
    [shelf, query, order, place.at],
  )
  const entities = useMemo(() => {
    const typed = query.trim().toLowerCase()
    if (place.at !== 'names' || typed === '') return shelf.entities
    return shelf.entities.filter((entity) => entity.name.toLowerCase().includes(typed))
  }, [shelf, query, place.at])

  const remove = async (ids: readonly string[]): Promise<void> => {
    const outcome = await askRemove(ids).catch(() => ({ message: words('trouble_failed') }))
    if ('message' in outcome) return setNotice({ text: outcome.message, isTrouble: true })
    setSelected(new Set())
    if (place.at === 'article') go({ at: 'articles' })
    const { token, articles } = outcome.removed
    const action = { label: words('undo'), run: () => void restore(token) }
    setNotice({
      text: words('deleted', String(articles)),
      isTrouble: false,
      ...(articles > 0 ? { action } : {}),
    })
  }
  const restore = async (token?: string): Promise<void> => {
    const outcome = await askRestore(token).catch(() => ({ message: words('trouble_failed') }))
    if ('message' in outcome) setNotice({ text: outcome.message, isTrouble: true })
    else setNotice({ text: words('restored', String(outcome.restored)), isTrouble: false })
  }

  const transfer = { ask, words, say: setNotice }
  const take = (file: File): void => void importFile(file, transfer)

  useEffect(() => {
    const over = (event: DragEvent): void => event.preventDefault()
    const drop = (event: DragEvent): void => {
      event.preventDefault()
      const [file] = event.dataTransfer?.files ?? []
      if (file && event.isTrusted) take(file)
    }
    addEventListener('dragover', over)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('drop', drop)
    }
  })

  const isArticleHere = article?.source.id === id
  useEffect(() => {
    if (place.at === 'article' && !isArticleHere) return
    if (back?.control === undefined) guard()
    else if (focusControl(back.control)) setBack({ query: back.query })
  })

  const list = loaded.current
  return (
    <LibraryPage
      words={words}
      locale={words('locale')}
      place={place}
      loading={loading}
      query={query}
      order={order}
      articles={articles}
      entities={entities}
      facts={{ total: list.total, at: (index) => list.facts.get(index) }}
      article={isArticleHere ? article : undefined}
      start={back?.row}
      selected={selected}
      notice={notice}
      counts={{
        articles: shelf.articles.length,
        entities: shelf.entities.length,
        facts: shelf.facts,
        deleted: shelf.deleted,
      }}
      onPlace={go}
      onQuery={setQuery}
      onOrder={setOrder}
      onSelect={(source, on) => {
        const next = new Set(selected)
        if (on) next.add(source)
        else next.delete(source)
        setSelected(next)
      }}
      onSelectAll={(on) => setSelected(new Set(on ? articles.map(({ source }) => source.id) : []))}
      onDelete={(ids) => void remove(ids)}
      onRange={(first, last) => {
        for (let from = first - (first % PAGE); from <= last; from += PAGE) void load(from)
      }}
      onRestore={() => void restore()}
      onExport={() => void exportFile(transfer)}
      onImport={take}
      onDismiss={() => {
        notice?.onDismiss?.()
        setNotice(undefined)
      }}
    />
  )
}

/** What can be looked up about an article's facts is worked out here: what is kept says nothing of it. */
async function withChecks(reply: ArticleReply | undefined): Promise<OpenArticle | undefined> {
  if (!reply) return undefined
  const { article, told } = reply
  const { default: world } = await import('made:world')
  const facts = recheck({ sources: [article.source], facts: article.facts }, told, world)
  return { ...article, facts }
}

document.title = words('library')
setLanguage(words)
const root = document.getElementById('root')
if (root) render(<App />, root)
