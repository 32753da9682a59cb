import { type ListedArticle, ORDERS, type Order } from '../../facts/views/library-listing.ts'
import { MOST_COMPARED } from '../../facts/views/side-by-side.ts'
import { FlagFile } from '../ui/flag-file.tsx'
import { publisherOf } from '../ui/origin.tsx'
import { dayIn, entityNameIn } from '../ui/role.ts'
import { NothingFound } from './nothing-found.tsx'
import type { LibraryProps } from './props.ts'
import { SearchField } from './search-field.tsx'
import { VirtualList } from './virtual-list.tsx'

/** The list of articles, with controls to search, sort and delete them. */
export function LibraryArticles(props: LibraryProps) {
  const { messages, articles, selected } = props
  return (
    <>
      <div class="bar">
        <input
          type="checkbox"
          aria-label={messages('selectAll')}
          checked={props.isAllSelected}
          onChange={(event) => props.onSelectAll(event.currentTarget.checked)}
        />
        <SearchField label={messages('searchArticles')} query={props.query} onQuery={props.onQuery} />
        <select
          aria-label={messages('sortBy')}
          value={props.order}
          onChange={(event) => props.onOrder(event.currentTarget.value as Order)}
        >
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {messages(`order_${order}`)}
            </option>
          ))}
        </select>
        <button
          type="button"
          disabled={selected.size < 2 || selected.size > MOST_COMPARED}
          onClick={() => props.onPlace({ at: 'compare', ids: [...selected] })}
        >
          {messages('sideBySide')}
        </button>
        <button type="button" disabled={selected.size === 0} onClick={() => props.onDelete([...selected])}>
          {messages('deleteSelected', String(selected.size))}
        </button>
      </div>
      {articles.total === 0 && (
        <NothingFound query={props.query} messages={messages} onQuery={props.onQuery} />
      )}
      <VirtualList
        count={articles.total}
        start={props.start}
        estimate={100}
        label={messages('articles')}
        // A row keeps its article when it moves up during a click.
        keyOf={(index) => articles.at(index)?.source.id ?? String(index)}
        onRange={props.onArticleRange}
        row={(index) => {
          const article = articles.at(index)
          return article ? <ArticleRow {...props} article={article} /> : <div class="row" aria-busy="true" />
        }}
      />
    </>
  )
}

function ArticleRow({
  article,
  ...props
}: Omit<LibraryProps, 'article'> & { readonly article: ListedArticle }) {
  const { messages, selected, locale } = props
  const { source, facts, names, lead, own } = article
  const day = source.published ?? source.saved?.slice(0, 10)
  const publisher = publisherOf(source, messages)
  return (
    <div class="row">
      <input
        type="checkbox"
        aria-label={`${messages('select')}: ${source.title}`}
        checked={selected.has(source.id)}
        onChange={(event) => props.onSelect(source.id, event.currentTarget.checked)}
      />
      <button type="button" class="open" onClick={() => props.onPlace({ at: 'article', id: source.id })}>
        <strong>
          <bdi lang={source.language}>{source.title}</bdi>
        </strong>
        <span class="meta">
          {publisher !== '' && <bdi>{publisher}</bdi>}
          {publisher !== '' && ' · '}
          {day && <time dateTime={day}>{dayIn(day, locale)}</time>}
          {` · ${messages('factCount', String(facts))}`}
        </span>
        {lead !== undefined && (
          <span class="lead" dir="auto" lang={source.language}>
            {lead}
          </span>
        )}
        {own && (
          <span class="own-words" dir="auto">
            {own.tags?.map((tag) => (
              <span key={tag} class="tag">
                {tag}
              </span>
            ))}
            {own.note}
          </span>
        )}
        <span class="meta flags">
          {names.map((name) => (
            <span key={name.id}>
              <FlagFile iso2={name.iso2} />
              <bdi>{entityNameIn(name, locale)}</bdi>
            </span>
          ))}
        </span>
      </button>
    </div>
  )
}
