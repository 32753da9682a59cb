import type { FactSearch } from '../../facts/types.ts'
import { isEverything, isSameSearch } from '../../facts/views/fact-filter.ts'
import type { Messages } from '../ui/messages.ts'
import { dayIn } from '../ui/role.ts'
import type { Choice } from './filter-choices.ts'
import type { LibraryProps } from './props.ts'

type SavedSearchesProps = Pick<
  LibraryProps,
  'messages' | 'locale' | 'query' | 'narrow' | 'choices' | 'searches' | 'onSearch' | 'onKeepSearch'
>

/** The searches that the reader keeps, and a button that keeps the one that is shown. */
export function SavedSearches(props: SavedSearchesProps) {
  const { messages, query, narrow, searches, onSearch, onKeepSearch } = props
  const shown: FactSearch = { query, ...narrow }
  const isKept = searches.some((one) => isSameSearch(one, shown))
  const canKeep = !isKept && !isEverything(shown)
  if (searches.length === 0 && !canKeep) return null
  return (
    <fieldset class="searches" aria-label={messages('savedSearches')}>
      {searches.map((search) => {
        const label = labelOf(search, props)
        return (
          <span key={label} class="saved-search">
            <button
              type="button"
              class="pill"
              aria-pressed={isSameSearch(search, shown)}
              onClick={() => onSearch(search)}
            >
              {label}
            </button>
            <button
              type="button"
              class="pill"
              aria-label={messages('forgetSearch', label)}
              title={messages('forgetSearch', label)}
              onClick={() => onKeepSearch(search, false)}
            >
              <span aria-hidden="true">×</span>
            </button>
          </span>
        )
      })}
      {canKeep && (
        <button type="button" class="link" onClick={() => onKeepSearch(shown, true)}>
          {messages('saveSearch')}
        </button>
      )}
    </fieldset>
  )
}

/** What a search looks for: `‘tariff’ · Donald Trump · Meeting · since 1 May 2025`. */
function labelOf(
  { query, filter, order }: FactSearch,
  { messages, locale, choices }: Pick<SavedSearchesProps, 'messages' | 'locale' | 'choices'>,
): string {
  const { person, country, kind, newsroom, language } = filter
  const named = (value: string | undefined, list: readonly Choice<string>[]): string | undefined =>
    value === undefined ? undefined : (list.find(([id]) => id === value)?.[1] ?? value)
  const parts = [
    query.trim() === '' ? undefined : messages('quoted', query.trim()),
    named(person, choices.persons),
    named(country, choices.countries),
    kind === undefined ? undefined : messages(`kind_${kind}`),
    newsroom,
    named(language, choices.languages),
    daysOf(filter, messages, locale),
    order === 'date' && query.trim() !== '' ? messages('factOrder_date') : undefined,
  ]
  return parts.filter((part) => part !== undefined).join(' · ')
}

function daysOf({ from, to }: FactSearch['filter'], messages: Messages, locale: string): string | undefined {
  const parts = [
    from === undefined ? undefined : `${messages('filter_from')} ${dayIn(from, locale)}`,
    to === undefined ? undefined : `${messages('filter_to')} ${dayIn(to, locale)}`,
  ].filter((part) => part !== undefined)
  return parts.length > 0 ? parts.join(' – ') : undefined
}
