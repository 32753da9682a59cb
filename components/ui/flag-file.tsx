/**
 * A country's flag from the extension's own files. If there is none, an empty element of the same size, so that names stay
 * in line.
 *
 * @param label for screen readers; empty if the words beside it say the same
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
      // The United Nations and others have none: no icon of a broken picture is shown.
      onError={({ currentTarget }) => {
        currentTarget.style.visibility = 'hidden'
      }}
    />
  )
}
