import { dayIn, whatIn } from '../ui/role.ts'
import { WhoLine } from '../ui/who.tsx'
import { NothingFound } from './nothing-found.tsx'
import type { LibraryProps } from './props.ts'
import { SearchField } from './search-field.tsx'
import { VirtualList } from './virtual-list.tsx'

/** The leaders and countries of the library. */
export function LibraryNames({ messages, entities, query, start, onQuery, onPlace, locale }: LibraryProps) {
  return (
    <>
      <div class="bar">
        <SearchField label={messages('searchNames')} query={query} onQuery={onQuery} />
      </div>
      {!entities && <p class="empty">{messages('opening')}</p>}
      {entities?.length === 0 && <NothingFound query={query} messages={messages} onQuery={onQuery} />}
      <VirtualList
        count={entities?.length ?? 0}
        start={start}
        estimate={52}
        label={messages('namesTab')}
        row={(index) => {
          const entity = entities?.[index]
          if (!entity) return null
          return (
            <button type="button" class="row open" onClick={() => onPlace({ at: 'name', id: entity.id })}>
              <strong class={entity.kind}>
                <WhoLine named={entity} other={whatIn(entity, messages)} messages={messages} />
              </strong>
              <span class="meta">
                {messages('factCount', String(entity.facts))}
                {entity.newest && ` · ${dayIn(entity.newest, locale)}`}
              </span>
            </button>
          )
        }}
      />
    </>
  )
}
