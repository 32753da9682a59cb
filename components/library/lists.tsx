import { dayIn } from '../ui/role.ts'
import { ListedFactRow } from './fact-row.tsx'
import type { LibraryProps } from './props.ts'
import { SearchField } from './search-field.tsx'
import { VirtualList } from './virtual-list.tsx'

/** The leaders and countries of the library. */
export function LibraryNames({ words, entities, query, start, onQuery, onPlace, locale }: LibraryProps) {
  return (
    <>
      <div class="bar">
        <SearchField label={words('searchNames')} query={query} onQuery={onQuery} />
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

/** The facts of a leader or country, or all of them. */
export function LibraryFacts(props: LibraryProps) {
  const { words, place, facts, locale } = props
  const name = place.at === 'name' ? props.entities.find((e) => e.id === place.id)?.name : undefined
  return (
    <>
      <div class="bar">
        {name === undefined ? (
          <SearchField label={words('searchFacts')} query={props.query} onQuery={props.onQuery} />
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
            <ListedFactRow
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
