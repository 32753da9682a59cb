import type { Messages } from '../ui/messages.ts'
import type { LibraryProps } from './props.ts'

/** Says that a search found nothing, with a button that ends it; nothing where nothing is searched for. */
export function NothingFound({
  query,
  messages,
  onQuery,
}: { readonly messages: Messages } & Pick<LibraryProps, 'query' | 'onQuery'>) {
  if (query.trim() === '') return null
  return (
    <div class="empty" role="status">
      <p>{messages('nothingFound', query.trim())}</p>
      <button type="button" onClick={() => onQuery('')}>
        {messages('clearSearch')}
      </button>
    </div>
  )
}
