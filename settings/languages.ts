/**
 * The languages of the interface with their own names: one for each folder of `public/_locales`. `locales.test` and
 * `role.test` name what is missing for a language.
 */
const LANGUAGES = {
  en: 'English',
  ar: 'العربية',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  ja: '日本語',
  ko: '한국어',
} as const

export default LANGUAGES
