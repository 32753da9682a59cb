/** Forms of a word that only takes endings, which are separated by spaces. */
export function suffixed(stem: string, suffixes: string): readonly string[] {
  return suffixes.split(' ').map((suffix) => stem + suffix)
}
