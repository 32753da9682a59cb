/** A flag out of SVG text, as a picture: scripts in it would not run. */
export function Flag({ svg }: { readonly svg: string | undefined }) {
  if (svg === undefined) return null
  return (
    <img class="flag" alt="" src={`data:image/svg+xml,${encodeURIComponent(svg)}`} width="36" height="24" />
  )
}
