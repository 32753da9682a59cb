import { codeOf } from '../../names/name-table.ts'
import type { Mention, Office, OfficeTense, Span } from '../../types.ts'
import type { Lookup } from '../../world/lookup.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { OfficeClaim } from './office-patterns.ts'

/** What is before the title in a phrase. */
export function leadOf(phrase: string, title: string): string {
  return /^ex/i.test(title) ? 'ex-' : phrase.slice(0, phrase.lastIndexOf(title))
}

/** Whether a phrase says before its title that the office is a past one. */
export function isFormer(phrase: string, title: string, lexicon: Lexicon): boolean {
  return tenseBy(lexicon, [leadOf(phrase, title)]) !== 'now'
}

/** The tense of an office by what is before its title; none if it is another office: 'deputy', 'vice'. */
export function tenseBy(lexicon: Lexicon, leads: readonly string[]): OfficeTense | undefined {
  const some = (pattern: RegExp): boolean => leads.some((lead) => pattern.test(lead))
  if (some(lexicon.deputy)) return undefined
  if (some(lexicon.acting)) return 'acting'
  if (some(lexicon.elect)) return 'next'
  return some(lexicon.former) ? 'past' : 'now'
}

export type FoundOffice = Pick<OfficeClaim, 'office' | 'tense' | 'start' | 'end'>

export function foundOf(
  lexicon: Lexicon,
  words: string,
  country: Mention,
  span: Span,
  leads: readonly string[],
): FoundOffice | undefined {
  const lower = words.toLowerCase()
  const title = lexicon.titles[lower]
  const code = codeOf(country.entity)
  const tense = lexicon.offices.elect.test(words) ? 'next' : tenseBy(lexicon, leads)
  const isElsewhere =
    code !== undefined && lexicon.titleCountries?.[lower]?.split(' ').includes(code) === false
  return title === undefined || title.includes('|') || code === undefined || isElsewhere || !tense
    ? undefined
    : { ...span, office: { title, country: code }, tense }
}

/** The office of a title that the table gives to somebody, in one country alone. */
export function onlyOffice(
  title: string,
  leader: Mention,
  lookup: Lookup,
): Pick<Office, 'title' | 'country'> | undefined {
  // 'Commission President Ursula von der Leyen': the table's title says what it is of.
  const isIt = (own: string): boolean =>
    title.split('|').some((one) => own === one || own.startsWith(`${one} of the `))
  const held = (lookup.entity(leader.entity).offices ?? []).filter((office) => isIt(office.title))
  const [country, ...others] = new Set(held.map((office) => office.country))
  if (country === undefined || others.length > 0) return undefined
  return { title: held.at(-1)?.title ?? title, country }
}
