/**
 * The languages of the interface, by their own names: one for each folder of `public/_locales`. What a language needs
 * besides its messages is named by `locales.test` and `role.test`.
 */
export const LANGUAGES = {
  en: 'English',
  ar: 'العربية',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  ja: '日本語',
  ko: '한국어',
} as const
