/** Quotation marks by language. (CLDR, `delimiters`; the French ones with narrow spaces.) */
const MARKS: Readonly<Record<string, readonly [open: string, close: string]>> = {
  ar: ['«', '»'],
  cs: ['„', '“'],
  da: ['”', '”'],
  de: ['„', '“'],
  el: ['«', '»'],
  es: ['«', '»'],
  fa: ['«', '»'],
  fi: ['”', '”'],
  fr: ['«\u202f', '\u202f»'],
  hu: ['„', '”'],
  it: ['«', '»'],
  ja: ['「', '」'],
  nb: ['«', '»'],
  no: ['«', '»'],
  pl: ['„', '”'],
  'pt-PT': ['«', '»'],
  ro: ['„', '”'],
  ru: ['«', '»'],
  sv: ['”', '”'],
  uk: ['«', '»'],
}

/** The quotation marks of a language. @param language BCP 47 */
export function quotationMarks(language: string): readonly [open: string, close: string] {
  return MARKS[language] ?? MARKS[language.split('-')[0] ?? ''] ?? ['“', '”']
}
