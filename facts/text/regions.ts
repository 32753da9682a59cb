/**
 * The name of a country in a language, by `Intl.DisplayNames` (CLDR), without its errors.
 *
 * @param code ISO 3166 alpha-2; anything else, such as NATO, has no name
 * @param language BCP 47; undefined is returned if it is not valid
 */
export function regionName(code: string, language: string): string | undefined {
  if (!/^[A-Z]{2}$/.test(code) || !isLanguage(language)) return undefined
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(code)
}

/** Whether `Intl` accepts a language tag; it throws for others. */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0
  } catch {
    return false
  }
}
