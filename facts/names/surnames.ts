import type { EntityId } from '../types.ts'
import { nativeSurname } from '../world/local/asian-surnames.ts'
import { leaderNames } from '../world/local/leader-names.ts'
import { beforeSurname, type OfficeSurnames, SURNAME_OFFICES } from '../world/local/surname-offices.ts'
import { asAlias } from './name-line.ts'
import { entityKindOf, type Names } from './name-table.ts'
import { allLines } from './packed-table.ts'

/** The scripts of names in a language, and the languages whose names it writes. */
const WRITTEN: Readonly<Record<string, readonly [script: RegExp, languages: readonly string[]]>> = {
  ja: [/^[\p{Script=Han}\p{Script=Katakana}ー]+$/u, ['ja']],
  zh: [/^\p{Script=Han}+$/u, ['zh']],
  // Headlines write the surnames of Koreans in Chinese characters: 尹대통령.
  ko: [/^(?:\p{Script=Hangul}+|\p{Script=Han}+)$/u, ['ko', 'ja', 'zh']],
}

const ASIAN = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u

/** 'This president' and 'one prime minister' are written like those of Lee and Han. */
const SYLLABLE = /^\p{Script=Hangul}$/u
/** 전 대통령 is a former president. */
const NO_SURNAME = '전'

/**
 * The surnames of leaders that a language writes before an office, by office.
 *
 * @param base the language's base tag
 * @returns undefined for other languages than Chinese, Japanese and Korean
 */
export function officeSurnames(names: Names, base: string): OfficeSurnames[] | undefined {
  const [script, languages] = WRITTEN[base] ?? []
  if (!script || !languages) return undefined
  // Unpacking all names would take several times as long as the rest.
  const packed = allLines(names.packed.table).filter((lines) => ASIAN.test(lines))
  const own = packed.flatMap((lines) => lines.split('\n').flatMap((line) => asAlias(names.alias(line)) ?? []))
  const natives = [...own, ...languages.flatMap(leaderNames)].filter(
    ({ kind, entity }) => kind === 'native' && entityKindOf(entity) === 'leader',
  )
  return (SURNAME_OFFICES[base] ?? []).flatMap(({ words, titles, countries, isThen = false }) => {
    const fits = new RegExp(titles)
    const of: Record<string, [string, ...EntityId[]]> = {}
    for (const { text, entity } of natives) {
      const offices = names.known(entity)?.offices ?? []
      const surname = nativeSurname(
        text,
        offices.map((office) => office.country),
      )
      const isHeld = offices.some(
        ({ title, country }) => fits.test(title) && (countries?.includes(country) ?? true),
      )
      if (!isHeld || surname === undefined || !script.test(surname) || surname === NO_SURNAME) continue
      of[surname] ??= [beforeSurname(base, surname)]
      if (!of[surname].includes(entity)) of[surname].push(entity)
    }
    const only = (isShort: boolean): OfficeSurnames['of'] =>
      Object.fromEntries(Object.entries(of).filter(([surname]) => SYLLABLE.test(surname) === isShort))
    const about = { words, titles, isThen }
    return [
      { ...about, of: only(false) },
      { ...about, isThen: true, of: only(true) },
    ].filter((office) => Object.keys(office.of).length > 0)
  })
}
