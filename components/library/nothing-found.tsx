import type { Words } from '../ui/messages.ts'
import type { LibraryProps } from './props.ts'

/** Says that a search found nothing, with a button that ends it; nothing where nothing is searched for. */
export function NothingFound({
  query,
  words,
  onQuery,
}: { readonly words: Words } & Pick<LibraryProps, 'query' | 'onQuery'>) {
  if (query.trim() === '') return null
  return (
    <div class="empty" role="status">
      <p>{words('nothingFound', query.trim())}</p>
      <button type="button" onClick={() => onQuery('')}>
        {words('clearSearch')}
      </button>
    </div>
  )
}
