import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { type FilterChoices, filterChoices } from '../../components/library/filter-choices.ts'
import { LibraryPage } from '../../components/library/library.tsx'
import type { Notice } from '../../components/library/notice.tsx'
import type { LibraryPlace } from '../../components/library/props.ts'
import type { Messages } from '../../components/ui/messages.ts'
import { entityNameIn } from '../../components/ui/role.ts'
import type { FactSearch } from '../../facts/types.ts'
import type { ListedEntity, ListedFact, Order } from '../../facts/views/library-listing.ts'
import { askOpenSentence } from '../shared/messages.ts'
import { annotateWithUndo, copyText } from './annotating.ts'
import type { AskWorker } from './ask.ts'
import { deleteArticles, restoreArticles } from './deleting.ts'
import { useDevices } from './devices.ts'
import { exportFile, exportPlaceAs } from './downloads.ts'
import { focusControl } from './focus.ts'
import { useArticles } from './listed-articles.ts'
import { useLibrary } from './open.ts'
import { useArticle, useCompared, useFacts } from './opened.ts'
import type { Tools } from './page-tools.ts'
import { usePlace } from './place.ts'
import type { ExportedPlace, WholeLibrary } from './protocol.ts'
import { useSearches } from './searches.ts'
import { takeFile } from './take-file.ts'

interface LibraryAppProps {
  readonly ask: AskWorker
  readonly messages: Messages
  /** Called after each drawing: gives the focus back if its element is gone. */
  readonly guard: () => void
}

/** The library's page. */
export function LibraryApp({ ask, messages, guard }: LibraryAppProps) {
  const [notice, say] = useState<Notice>()
  const tools = useMemo((): Tools => ({ ask, messages, say }), [ask, messages])
  const { listed, revision, loading, fail } = useLibrary(tools)
  const { place, query, setQuery, narrow, setNarrow, go, back, setBack } = usePlace()
  const search = useMemo((): FactSearch => ({ query, ...narrow }), [query, narrow])
  const [order, setOrder] = useState<Order>('newest')
  const { first, whole } = listed
  const list = { query, order, revision, isShown: place.at === 'articles', first }
  const { articles, isAllOf, onArticleRange, name: listName } = useArticles(ask, list, fail)
  const entities = useNamed(whole?.entities, place, query, messages('locale'))
  const choices = useChoices(whole, messages)
  const { searches, keep } = useSearches(tools, revision)
  const { selected, allOf, setSelected, onSelect, selectAll } = useSelection(ask, fail)
  const opened = {
    ...useArticle(ask, { place, revision }, fail),
    ...useCompared(ask, { place, revision }, fail),
    devices: useDevices(tools, revision > 0),
  }
  const { facts, kinds, onRange } = useFacts(ask, { place, search, revision }, fail)
  const take = (file: File): void => void takeFile(file, tools)
  useDrop(take)
  const deleted = (): void => {
    setSelected(new Set())
    if (place.at === 'article') go({ at: 'articles' })
  }
  useEffect(() => {
    if (place.at === 'article' && !opened.article) return
    if (back?.control === undefined) guard()
    else if (focusControl(back.control)) setBack({ query: back.query })
  })
  return (
    <LibraryPage
      messages={messages}
      locale={messages('locale')}
      place={place}
      state={loading ? 'opening' : revision === 0 ? 'unread' : 'open'}
      query={query}
      narrow={narrow}
      choices={choices}
      searches={searches}
      order={order}
      articles={articles}
      entities={entities}
      facts={facts}
      kinds={kinds}
      {...opened}
      onAnnotate={(changes) => void annotateWithUndo(changes, tools)}
      onCopy={(text) => void copyText(text, tools)}
      onSentence={(listed) => void openAtSentence(listed, tools)}
      start={back?.row}
      selected={selected}
      notice={notice}
      counts={first.counts}
      onPlace={go}
      onQuery={setQuery}
      onNarrow={setNarrow}
      onSearch={({ query: words, ...others }) => {
        setQuery(words)
        setNarrow(others)
      }}
      onKeepSearch={keep}
      onOrder={setOrder}
      onSelect={onSelect}
      isAllSelected={allOf === listName || isAllOf(selected)}
      onSelectAll={(on) => selectAll(on ? { query, order, name: listName } : undefined)}
      onArticleRange={onArticleRange}
      onDelete={(ids) => void deleteArticles(ids, tools, deleted)}
      onRange={onRange}
      onRestore={() => void restoreArticles(tools)}
      onExport={() => void exportFile(tools)}
      onExportAs={(format) => void exportPlaceAs(exportedOf(place, search), format, tools)}
      onImport={take}
      onDismiss={() => dismiss(notice, tools)}
    />
  )
}

function dismiss(notice: Notice | undefined, { say }: Tools): void {
  notice?.onDismiss?.()
  say(undefined)
}

/** Opens the page of a fact at its sentence. */
function openAtSentence({ source, fact }: ListedFact, { messages, say }: Tools): Promise<void> {
  return askOpenSentence(source.id, fact.id).catch(() => say({ text: messages('didNotWork'), isError: true }))
}

/** What is exported from a place for another program. */
function exportedOf(place: LibraryPlace, search: FactSearch): ExportedPlace {
  if (place.at === 'article') return { of: 'article', id: place.id }
  if (place.at !== 'name') return { of: 'search', search }
  return { of: 'name', id: place.id, ...(place.kind === undefined ? {} : { kind: place.kind }) }
}

/** What facts can be filtered by. */
function useChoices(whole: WholeLibrary | undefined, messages: Messages): FilterChoices {
  return useMemo(() => {
    const { values = { newsrooms: [], languages: [] }, entities = [] } = whole ?? {}
    return filterChoices(values, entities, messages('locale'))
  }, [whole, messages])
}

/** The names that are listed; undefined until they are read. */
function useNamed(
  entities: readonly ListedEntity[] | undefined,
  { at }: LibraryPlace,
  query: string,
  locale: string,
): readonly ListedEntity[] | undefined {
  return useMemo(() => {
    const typed = query.trim().toLowerCase()
    if (at !== 'names' || typed === '') return entities
    return entities?.filter((entity) =>
      [entity.name, entityNameIn(entity, locale)].some((name) => name.toLowerCase().includes(typed)),
    )
  }, [entities, query, at, locale])
}

/** All articles of a list; another list has another name. */
interface WholeList {
  readonly query: string
  readonly order: Order
  readonly name: string
}

/** The ids of the selected articles. */
function useSelection(
  ask: AskWorker,
  fail: (error: unknown) => void,
): {
  readonly selected: ReadonlySet<string>
  /** Of which list they are all; undefined if they were not selected at once. */
  readonly allOf: string | undefined
  readonly setSelected: (ids: ReadonlySet<string>) => void
  readonly onSelect: (id: string, on: boolean) => void
  /** Selects all of a list, or nothing. */
  readonly selectAll: (list: WholeList | undefined) => void
} {
  const [{ selected, allOf }, select] = useState<{ selected: ReadonlySet<string>; allOf?: string }>({
    selected: new Set(),
  })
  // What the reader did last counts: the ids of a list come later.
  const last = useRef(0)
  const setSelected = (ids: ReadonlySet<string>): void => {
    last.current++
    select({ selected: ids })
  }
  const onSelect = (id: string, on: boolean): void => {
    const next = new Set(selected)
    if (on) next.add(id)
    else next.delete(id)
    setSelected(next)
  }
  const selectAll = (list: WholeList | undefined): void => {
    setSelected(list ? selected : new Set())
    if (!list) return
    const own = last.current
    const { query, order, name } = list
    // Its box is checked at once.
    select({ selected, allOf: name })
    ask('ids', { query, order })
      .then((ids) => {
        if (last.current === own) select({ selected: new Set(ids), allOf: name })
      })
      .catch((error: unknown) => {
        if (last.current === own) select({ selected })
        fail(error)
      })
  }
  return { selected, allOf, setSelected, onSelect, selectAll }
}

/** Calls `take` with a file that the reader drops on the page. */
function useDrop(take: (file: File) => void): void {
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
}
