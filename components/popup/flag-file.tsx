/**
 * A country's flag out of the extension's own files, for its own pages; an empty place of the same size where there is
 * none, so that what is beside it stays in line.
 *
 * @param label what it says beyond the words beside it
 */
export function FlagFile({
  iso2,
  label = '',
}: {
  readonly iso2: string | undefined
  readonly label?: string
}) {
  if (iso2 === undefined || !/^[A-Z]{2}$/.test(iso2)) return <span class="flag" aria-hidden="true" />
  return (
    <img
      class="flag"
      alt={label}
      src={`/flags/${iso2}.svg`}
      width="21"
      height="14"
      // Of the United Nations and others there is none: their place is kept, without the browser's broken picture.
      onError={({ currentTarget }) => {
        currentTarget.style.visibility = 'hidden'
      }}
    />
  )
}
