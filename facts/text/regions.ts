/**
 * The name of a country in a language, by `Intl.DisplayNames` (CLDR), which throws for what it does not take.
 *
 * @param code ISO 3166 alpha-2; of NATO and whatever else is none there is no name
 * @param language BCP 47
 */
export function regionName(code: string, language: string): string | undefined {
  if (!/^[A-Z]{2}$/.test(code) || !isLanguage(language)) return undefined
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(code)
}

/** Whether `Intl` takes something for a language; it throws for all else. */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0
  } catch {
    return false
  }
}
