import type { LibraryProps } from './props.ts'

/** A field that filters a list. */
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
