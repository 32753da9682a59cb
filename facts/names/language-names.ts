import { isCapital } from '../text/letters.ts'
import type { Alias, EntityId } from '../types.ts'
import { demonymsOf, rulesOf } from '../world/demonyms/demonyms.ts'
import { signsOf } from '../world/demonyms/signs.ts'
import { countryNames, hasGenitive, inflectsSurnames, languageOf, surnameForms } from '../world/languages.ts'
import { LOCAL_EXCLUSIONS } from '../world/local/exclusion-phrases.ts'
import { leaderNames } from '../world/local/leader-names.ts'
import { addLine, lineOf, lineOfAlias } from './name-line.ts'
import { entityKindOf, type Names, openLanguage, type PackedLanguage } from './name-table.ts'
import { packTable } from './packed-table.ts'
import { officeSurnames } from './surnames.ts'
import { aliasesOf, countryCodesOf } from './whole-table.ts'

/**
 * Packs what a language adds to the table of names: its names of countries and of their inhabitants, and the forms that
 * it gives to surnames.
 *
 * @param language BCP 47
 * @returns undefined for English, whose names the table has, and if the tag is not a language
 */
export function packLanguage(names: Names, language: string): PackedLanguage | undefined {
  const base = languageOf(language)
  if (base === undefined || base === 'en') return undefined
  const words = new Map<string, string[]>()
  const add = (aliases: readonly Alias[]): void => {
    for (const alias of aliases) addLine(words, alias.text, lineOfAlias(alias))
  }
  const countries = countryNames(language, countryCodesOf(names))
  add(countries)
  for (const phrase of languageWords(base, countries)) addLine(words, phrase, lineOf(phrase, 'exclusion', ''))
  add(demonymsOf(base))
  add(leaderNames(base))
  for (const phrase of LOCAL_EXCLUSIONS[base]?.split(',') ?? [])
    addLine(words, phrase, lineOf(phrase, 'exclusion', ''))
  if (inflectsSurnames(base)) add(surnameForms(language, [...shortNames(names, base), ...leaderNames(base)]))
  const signs = signsOf(base)
  const surnames = officeSurnames(names, base)
  const table = packTable(words)
  const ofSigns = [signs?.codes, ...(surnames ?? []).map((office) => office.of)].flatMap((of) =>
    Object.keys(of ?? {}),
  )
  return {
    table: { ...table, unspaced: [table.unspaced, ...ofSigns].join('') },
    hasGenitive: hasGenitive(base),
    ...smallStarts(words),
    rules: rulesOf(base),
    ...(signs ? { signs } : {}),
    ...(surnames ? { surnames } : {}),
  }
}

/** The words for languages and gulfs that start with a country's name: 日本語, 孟加拉语, 한국어, オマーン湾. */
function languageWords(base: string, countries: readonly Alias[]): string[] {
  const endings = LANGUAGE_ENDINGS[base] ?? ''
  return countries.flatMap(({ text }) => [...endings].map((ending) => text + ending))
}

const LANGUAGE_ENDINGS: Readonly<Record<string, string>> = { ja: '語湾', ko: '어', zh: '语語' }

/** Three letters from a to z; none if there are others, since those are looked up anyway. */
function startOf(word: string): string | readonly string[] {
  const start = word.slice(0, 3)
  return /^[a-z]{3}$/.test(start) ? start : []
}

/** The starts of the words under which a name with a small letter is kept: a text's other words need not be looked up. */
function smallStarts(words: ReadonlyMap<string, readonly string[]>): { smallStarts?: string } {
  const isSmall = (line: string): boolean => !isCapital(line.charCodeAt(0))
  const small = [...words].flatMap(([word, lines]) => (lines.some(isSmall) ? word : []))
  return small.length === 0 ? {} : { smallStarts: [...new Set(small.flatMap(startOf))].sort().join('') }
}

/** Surnames of leaders who left office before this day get no forms: hardly any news has them. */
const LONG_AGO = '1990'

/** The names of leaders that are one word and enough alone; in Russian and Ukrainian also those of two words. */
function shortNames(names: Names, base: string): Alias[] {
  const isCyrillic = base === 'ru' || base === 'uk'
  const isRecent = (id: EntityId): boolean =>
    names.known(id)?.offices.some(({ to = '9999' }) => to > LONG_AGO) === true
  return aliasesOf(names).filter(
    ({ text, entity, kind, alone }) =>
      entityKindOf(entity) === 'leader' &&
      (!/\s/.test(text) || (isCyrillic && kind === 'native')) &&
      (kind === 'native' || (alone && isRecent(entity))),
  )
}

/**
 * Adds what the language of a text calls countries and leaders.
 *
 * @param language BCP 47
 */
export function addLanguage(names: Names, language: string): void {
  const packed = packLanguage(names, language)
  if (packed) openLanguage(names, packed)
}
