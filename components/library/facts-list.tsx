import { useMemo, useState } from 'preact/hooks'
import { isEverything } from '../../facts/views/fact-filter.ts'
import { ExportMenu } from './export-menu.tsx'
import { FactOrders } from './fact-orders.tsx'
import { ListedFactRow } from './fact-row.tsx'
import { FactRows } from './fact-rows.tsx'
import { Filters } from './filters.tsx'
import { hitMarker } from './marked-hits.tsx'
import { NothingFound } from './nothing-found.tsx'
import type { LibraryProps } from './props.ts'
import { SavedSearches } from './saved-searches.tsx'
import { SearchField } from './search-field.tsx'

/** All facts, or those that a search finds. */
export function LibraryFacts(props: LibraryProps) {
  const { messages, facts, locale, query, narrow, onQuery } = props
  const count = Object.keys(narrow.filter).length
  const [isOpen, setOpen] = useState(count > 0)
  const isSearch = !isEverything({ query, ...narrow })
  const draw = useMemo(() => hitMarker(query, facts.meant), [query, facts.meant])
  return (
    <>
      <div class="bar">
        <SearchField label={messages('searchFacts')} query={query} onQuery={onQuery} />
        <span class="meta" role="status">
          {facts.isAll
            ? messages('factCount', String(facts.total))
            : messages('factCountMore', String(facts.total - 1))}
        </span>
        {query.trim() !== '' && <FactOrders {...props} />}
        <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {count === 0 ? messages('filters') : `${messages('filters')} · ${count}`}
        </button>
        {isSearch && facts.total > 0 && <ExportMenu messages={messages} onChoose={props.onExportAs} />}
      </div>
      {isOpen && <Filters {...props} />}
      <SavedSearches {...props} />
      {facts.total === 0 && (
        <NothingFound
          query={query}
          isFiltered={isSearch}
          messages={messages}
          onQuery={() => {
            onQuery('')
            props.onNarrow({ ...narrow, filter: {} })
          }}
        />
      )}
      <FactRows
        {...props}
        row={(listed) => (
          <ListedFactRow
            listed={listed}
            messages={messages}
            locale={locale}
            draw={draw}
            onArticle={(id) => props.onPlace({ at: 'article', id })}
            onSentence={props.onSentence}
          />
        )}
      />
    </>
  )
}
