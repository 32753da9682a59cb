import { render } from 'preact'
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { LibraryPage, type LibraryProps, type Place } from '../../components/library/library.tsx'
import {
  type ListedFact,
  type OpenArticle,
  type Order,
  type Shelf,
  sortedArticles,
} from '../../facts/shelf.ts'
import type { EntityId } from '../../facts/types.ts'
import { LibraryError } from '../shared/library/errors.ts'
import { askGiveBack, askImport, askNames, askRemove, untilAnswered } from '../shared/messages.ts'
import { acceptArticles, missingArticles, watchLibrary } from '../shared/store.ts'
import { loadWords, setLanguage } from '../shared/words.ts'
import { startWorker } from './ask.ts'
import { focusControl, guardFocus, type Whereabouts, whereabouts } from './focus.ts'
import '../../components/page.css'
import '../../components/controls.css'
import './style.css'

const ask = startWorker()
const words = await loadWords()
const guard = guardFocus()

/** How many facts come at once. */
const PAGE = 60

function placeOf(hash: string): Place {
  const [at, id] = hash.replace(/^#/, '').split('=')
  const decoded = decodeURIComponent(id ?? '')
  if (at === 'article' && decoded !== '') return { at, id: decoded }
  if (at === 'name' && decoded !== '') return { at, id: decoded as EntityId }
  return at === 'names' || at === 'facts' ? { at } : { at: 'articles' }
}

function hashOf(place: Place): string {
  return 'id' in place ? `#${place.at}=${encodeURIComponent(place.id)}` : `#${place.at}`
}

const EMPTY: Shelf = { articles: [], entities: [], facts: 0 }

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
  const [shelf, setShelf] = useState<Shelf>(EMPTY)
  const [revision, setRevision] = useState(0)
  const [loading, setLoading] = useState(true)
  const [query, setQuery] = useState('')
  const [order, setOrder] = useState<Order>('newest')
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [article, setArticle] = useState<OpenArticle>()
  const [notice, setNotice] = useState<LibraryProps['notice'] & { readonly onDismiss?: () => void }>()
  /** Where the reader was in this place, on their way back to it. */
  const [back, setBack] = useState<Whereabouts>()
  const loaded = useRef<Loaded>(nothing())
  const [, redraw] = useState(0)

  const trouble = useCallback((error: unknown): void => {
    const trouble = error instanceof LibraryError ? error.trouble : 'failed'
    setNotice({ text: words(`trouble_${trouble}`), isTrouble: true })
  }, [])
  const say = (text: string, onUndo?: () => void): void =>
    setNotice({ text, isTrouble: false, ...(onUndo ? { onUndo } : {}) })

  const reload = useCallback(async (): Promise<void> => {
    try {
      const names = await untilAnswered(askNames)
      const { damaged, held, ...shelf } = await ask('open', { names })
      setShelf(shelf)
      const missing = await missingArticles(held)
      if (damaged > 0) setNotice({ text: words('damaged', String(damaged)), isTrouble: true })
      else if (missing > 0) {
        const onDismiss = (): void => void acceptArticles(held)
        setNotice({ text: words('missing', String(missing)), isTrouble: true, onDismiss })
      }
    } catch (error) {
      trouble(error)
    }
    setLoading(false)
    setRevision((n) => n + 1)
  }, [trouble])

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
    void ask('article', { id: place.id }).then(setArticle, trouble)
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
    const failed = await askRemove(ids)
    if (failed !== undefined) return setNotice({ text: failed, isTrouble: true })
    setSelected(new Set())
    if (place.at === 'article') go({ at: 'articles' })
    say(words('deleted', String(ids.length)), () => {
      void askGiveBack().then((kept) =>
        kept === undefined ? setNotice(undefined) : setNotice({ text: kept, isTrouble: true }),
      )
    })
  }

  const importFile = async (file: File): Promise<void> => {
    say(words('importing'))
    try {
      const outcome = await askImport(await file.text())
      if ('message' in outcome) setNotice({ text: `${file.name}: ${outcome.message}`, isTrouble: true })
      else say(words('imported', String(outcome.added)))
    } catch (error) {
      trouble(error)
    }
  }

  useEffect(() => {
    const over = (event: DragEvent): void => event.preventDefault()
    const drop = (event: DragEvent): void => {
      event.preventDefault()
      const [file] = event.dataTransfer?.files ?? []
      if (file && event.isTrusted) void importFile(file)
    }
    addEventListener('dragover', over)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('drop', drop)
    }
  })

  const exportFile = async (): Promise<void> => {
    try {
      const json = await ask('export', {})
      const url = URL.createObjectURL(new Blob([json], { type: 'application/json' }))
      const link = document.createElement('a')
      link.href = url
      link.download = `attache-library-${new Date().toISOString().slice(0, 10)}.json`
      link.click()
      setTimeout(() => URL.revokeObjectURL(url), 60_000)
    } catch (error) {
      trouble(error)
    }
  }

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
      counts={{ articles: shelf.articles.length, entities: shelf.entities.length, facts: shelf.facts }}
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
      onExport={() => void exportFile()}
      onImport={(file) => void importFile(file)}
      onDismiss={() => {
        notice?.onDismiss?.()
        setNotice(undefined)
      }}
    />
  )
}

document.title = words('library')
setLanguage(words)
const root = document.getElementById('root')
if (root) render(<App />, root)
