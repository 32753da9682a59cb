import type { LibraryProps } from './props.ts'

/** What is typed here narrows a list. */
export function SearchField({
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
