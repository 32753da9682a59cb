import type { EntityId } from '../../facts/types.ts'
import type {
  ListedArticle,
  ListedEntity,
  ListedFact,
  OpenArticle,
  Order,
} from '../../facts/views/library-listing.ts'
import { FileButton } from '../ui/file-button.tsx'
import type { Words } from '../ui/messages.ts'
import { publisherOf } from '../ui/origin.tsx'
import { dayIn } from '../ui/role.ts'
import { ArticleView } from './article-view.tsx'
import { FactRow } from './fact-row.tsx'
import { type Notice, NoticeBar } from './notice.tsx'
import { VirtualList } from './virtual-list.tsx'

/** Where in the library the reader is. */
export type Place =
  | { readonly at: 'articles' }
  | { readonly at: 'article'; readonly id: string }
  | { readonly at: 'names' }
  | { readonly at: 'name'; readonly id: EntityId }
  | { readonly at: 'facts' }

/** Facts that come as they are scrolled to: those not there yet are undefined. */
export interface FactList {
  readonly total: number
  readonly at: (index: number) => ListedFact | undefined
}

export interface LibraryProps {
  readonly words: Words
  readonly locale: string
  readonly place: Place
  readonly loading: boolean
  readonly query: string
  readonly order: Order
  readonly articles: readonly ListedArticle[]
  readonly entities: readonly ListedEntity[]
  readonly facts: FactList
  readonly article: OpenArticle | undefined
  /** The row of a list at which it begins, with the focus in it. */
  readonly start: number | undefined
  readonly selected: ReadonlySet<string>
  readonly notice: Notice | undefined
  readonly counts: {
    readonly articles: number
    readonly entities: number
    readonly facts: number
    /** How many deleted articles can be brought back. */
    readonly deleted: number
  }
  readonly onPlace: (place: Place) => void
  readonly onQuery: (query: string) => void
  readonly onOrder: (order: Order) => void
  readonly onSelect: (id: string, on: boolean) => void
  readonly onSelectAll: (on: boolean) => void
  readonly onDelete: (ids: readonly string[]) => void
  /** All that was deleted lately is to be brought back. */
  readonly onRestore: () => void
  readonly onRange: (first: number, last: number) => void
  readonly onExport: () => void
  readonly onImport: (file: File) => void
  readonly onDismiss: () => void
}

/** The whole page of the library. */
export function LibraryPage(props: LibraryProps) {
  const { words, place, counts, notice } = props
  const tab = (at: 'articles' | 'names' | 'facts', label: string, count: number) => (
    <button
      type="button"
      aria-current={place.at === at || `${place.at}s` === at ? 'page' : undefined}
      onClick={() => props.onPlace({ at })}
    >
      {label} <span class="count">{count.toLocaleString(props.locale)}</span>
    </button>
  )
  return (
    <>
      <header>
        <h1>{words('library')}</h1>
        <nav aria-label={words('library')}>
          {tab('articles', words('articles'), counts.articles)}
          {tab('names', words('namesTab'), counts.entities)}
          {tab('facts', words('facts'), counts.facts)}
        </nav>
        <div class="tools">
          <button type="button" onClick={props.onExport} disabled={counts.articles === 0}>
            {words('export')}
          </button>
          <FileButton
            label={words('import')}
            accept="application/json,application/jsonl,.json,.jsonl"
            onFile={props.onImport}
          />
          {counts.deleted > 0 && (
            <button type="button" onClick={props.onRestore}>
              {words('restoreDeleted', counts.deleted.toLocaleString(props.locale))}
            </button>
          )}
        </div>
      </header>
      {notice && <NoticeBar notice={notice} words={words} onDismiss={props.onDismiss} />}
      <main tabIndex={-1}>
        <Main {...props} />
      </main>
    </>
  )
}

function Main(props: LibraryProps) {
  const { words, place, loading, counts, article } = props
  if (loading) return <p class="empty">{words('opening')}</p>
  if (counts.articles === 0 && place.at !== 'article') {
    return (
      <div class="empty">
        <p>{words('libraryEmpty')}</p>
      </div>
    )
  }
  switch (place.at) {
    case 'articles':
      return <Articles {...props} />
    case 'article':
      return article ? (
        <ArticleView
          key={article.source.id}
          article={article}
          words={words}
          locale={props.locale}
          onName={(id) => props.onPlace({ at: 'name', id })}
          onDelete={() => props.onDelete([article.source.id])}
        />
      ) : (
        <p class="empty">{words('articleGone')}</p>
      )
    case 'names':
      return <Names {...props} />
    case 'name':
    case 'facts':
      return <Facts {...props} />
  }
}

function Search({
  label,
  query,
  onQuery,
}: { readonly label: string } & Pick<LibraryProps, 'query' | 'onQuery'>) {
  return (
    <input
      type="search"
      aria-label={label}
      placeholder={label}
      value={query}
      onInput={(event) => onQuery(event.currentTarget.value)}
    />
  )
}

const ORDERS: readonly Order[] = ['newest', 'saved', 'title', 'facts']

function Articles(props: LibraryProps) {
  const { words, articles, selected, locale } = props
  const isAll = articles.length > 0 && articles.every(({ source }) => selected.has(source.id))
  return (
    <>
      <div class="bar">
        <input
          type="checkbox"
          aria-label={words('selectAll')}
          checked={isAll}
          onChange={(event) => props.onSelectAll(event.currentTarget.checked)}
        />
        <Search label={words('searchArticles')} query={props.query} onQuery={props.onQuery} />
        <select
          aria-label={words('sortBy')}
          value={props.order}
          onChange={(event) => props.onOrder(event.currentTarget.value as Order)}
        >
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {words(`order_${order}`)}
            </option>
          ))}
        </select>
        <button type="button" disabled={selected.size === 0} onClick={() => props.onDelete([...selected])}>
          {words('deleteSelected', String(selected.size))}
        </button>
      </div>
      <VirtualList
        count={articles.length}
        start={props.start}
        estimate={76}
        label={words('articles')}
        // A row that moves up while it is clicked stays the article it was.
        keyOf={(index) => articles[index]?.source.id ?? String(index)}
        row={(index) => {
          const article = articles[index]
          if (!article) return null
          const { source, facts, names } = article
          const day = source.published ?? source.saved?.slice(0, 10)
          const publisher = publisherOf(source, words)
          return (
            <div class="row">
              <input
                type="checkbox"
                aria-label={`${words('select')}: ${source.title}`}
                checked={selected.has(source.id)}
                onChange={(event) => props.onSelect(source.id, event.currentTarget.checked)}
              />
              <button
                type="button"
                class="open"
                onClick={() => props.onPlace({ at: 'article', id: source.id })}
              >
                <strong>
                  <bdi>{source.title}</bdi>
                </strong>
                <span class="meta">
                  {publisher !== '' && <bdi>{publisher}</bdi>}
                  {publisher !== '' && ' · '}
                  {day && <time dateTime={day}>{dayIn(day, locale)}</time>}
                  {` · ${words('factCount', String(facts))}`}
                </span>
                <span class="meta">
                  <bdi>{names.join(', ')}</bdi>
                </span>
              </button>
            </div>
          )
        }}
      />
    </>
  )
}

function Names({ words, entities, query, start, onQuery, onPlace, locale }: LibraryProps) {
  return (
    <>
      <div class="bar">
        <Search label={words('searchNames')} query={query} onQuery={onQuery} />
      </div>
      <VirtualList
        count={entities.length}
        start={start}
        estimate={52}
        label={words('namesTab')}
        row={(index) => {
          const entity = entities[index]
          if (!entity) return null
          return (
            <button type="button" class="row open" onClick={() => onPlace({ at: 'name', id: entity.id })}>
              <strong class={entity.kind}>{entity.name}</strong>
              <span class="meta">
                {words('factCount', String(entity.facts))}
                {entity.newest && ` · ${dayIn(entity.newest, locale)}`}
              </span>
            </button>
          )
        }}
      />
    </>
  )
}

function Facts(props: LibraryProps) {
  const { words, place, facts, locale } = props
  const name = place.at === 'name' ? props.entities.find((e) => e.id === place.id)?.name : undefined
  return (
    <>
      <div class="bar">
        {name === undefined ? (
          <Search label={words('searchFacts')} query={props.query} onQuery={props.onQuery} />
        ) : (
          <h2>
            <bdi>{name}</bdi>
          </h2>
        )}
        <span class="meta" role="status">
          {words('factCount', String(facts.total))}
        </span>
      </div>
      <VirtualList
        key={place.at === 'name' ? place.id : 'facts'}
        count={facts.total}
        start={props.start}
        estimate={104}
        label={words('facts')}
        onRange={props.onRange}
        row={(index) => {
          const listed = facts.at(index)
          if (!listed) return <div class="fact waiting" />
          return (
            <FactRow
              listed={listed}
              words={words}
              locale={locale}
              onArticle={(id) => props.onPlace({ at: 'article', id })}
            />
          )
        }}
      />
    </>
  )
}
