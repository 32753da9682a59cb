/** The address of an image with this SVG: in an image, scripts do not run. */
function pictureOf(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}

export function Flag({ svg }: { readonly svg: string | undefined }) {
  if (svg === undefined) return null
  return <img class="flag" alt="" src={pictureOf(svg)} width="36" height="24" />
}

/** A small map with the country. Decoration: the region is also written in words. */
export function Locator({ svg }: { readonly svg: string | undefined }) {
  if (svg === undefined) return null
  return <img class="locator" alt="" src={pictureOf(svg)} width="108" height="60" />
}
