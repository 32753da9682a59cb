/** A picture out of SVG text, as an image: scripts in it would not run. */
function pictureOf(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}

export function Flag({ svg }: { readonly svg: string | undefined }) {
  if (svg === undefined) return null
  return <img class="flag" alt="" src={pictureOf(svg)} width="36" height="24" />
}

/** Where a country lies: the line with its region says as much in words. */
export function Locator({ svg }: { readonly svg: string | undefined }) {
  if (svg === undefined) return null
  return <img class="locator" alt="" src={pictureOf(svg)} width="108" height="60" />
}
