import type { Messages } from '../ui/messages.ts'
import type { LibraryProps } from './props.ts'

/**
 * Says that a search found nothing, with a button that ends it; nothing where nothing is searched for.
 *
 * @param isFiltered whether a filter leaves something out
 * @param onQuery is called with an empty query, after which nothing may be left out
 */
export function NothingFound({
  query,
  isFiltered = false,
  messages,
  onQuery,
}: { readonly messages: Messages; readonly isFiltered?: boolean } & Pick<LibraryProps, 'query' | 'onQuery'>) {
  const typed = query.trim()
  if (typed === '' && !isFiltered) return null
  return (
    <div class="empty" role="status">
      <p>{typed === '' ? messages('nothingFits') : messages('nothingFound', typed)}</p>
      <button type="button" onClick={() => onQuery('')}>
        {messages('clearSearch')}
      </button>
    </div>
  )
}
