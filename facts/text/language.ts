/** What the browser's detection returns (`i18n.detectLanguage`). */
export interface DetectedLanguages {
  readonly isReliable: boolean
  /** The likeliest first; `percentage` is the share of the text, 0 to 100. */
  readonly languages: readonly { readonly language: string; readonly percentage: number }[]
}

/**
 * A language with so large a share of the text is its language, though the browser does not call that reliable: pages in
 * every language have Latin names, addresses and menus.
 */
const ENOUGH = 80

/** Scripts, ISO 15924, and the language that is meant if nothing else is known. */
const SCRIPTS = [
  ['Hang', 'ko'],
  ['Hira', 'ja'],
  ['Han', 'zh'],
  ['Cyrl', 'ru'],
  ['Arab', 'ar'],
  ['Grek', 'el'],
  ['Hebr', 'he'],
  ['Deva', 'hi'],
  ['Thai', 'th'],
] as const
/** Letters of other languages in the same script. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/[іїєґ]/i, 'uk'],
  [/[پچژگ]/, 'fa'],
]

/** A script has at least this share of the letters; less than half, since Latin words are among them. */
const SHARE = 0.3
/** Japanese has fewer letters of its own than Chinese characters. */
const SHARE_KANA = 0.08

/**
 * The language of a text: what the browser detects, else what its script shows.
 *
 * @returns BCP 47; undefined if neither shows it
 */
export function likelyLanguage(
  { isReliable, languages: [first] }: DetectedLanguages,
  text: string,
): string | undefined {
  if (first && first.language !== 'un' && (isReliable || first.percentage >= ENOUGH)) return first.language
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const found = SCRIPTS.find(([script, language]) => {
    const count = text.match(new RegExp(`\\p{sc=${script}}`, 'gu'))?.length ?? 0
    return count > 0 && count >= letters * (language === 'ja' ? SHARE_KANA : SHARE)
  })?.[1]
  if (found !== 'ru' && found !== 'ar') return found
  return OTHERS.find(([own]) => own.test(text))?.[1] ?? found
}

/** A language without its region or script, BCP 47. */
export function baseLanguage(language: string): string {
  return language.split('-')[0]?.toLowerCase() ?? ''
}
