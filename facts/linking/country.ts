import { isGivenName } from '../names/first-names.ts'
import type { Matched } from '../names/matcher.ts'
import { codeOf, entityKindOf, type Names } from '../names/name-table.ts'
import { isNotGiven } from '../names/not-given.ts'
import type { Alias, IsoDate, Mention } from '../types.ts'
import { type Around, isCapitalised, isShouted } from './around.ts'
import {
  type CandidateContext,
  casingIn,
  isNearest,
  isOtherBefore,
  type LinkContext,
  type Scored,
} from './context.ts'
import { demonymEvidence, type RulePatterns, rulePatterns } from './demonym.ts'
import { isHalfName, isLongNameOf, isOtherPerson, isPartOfName } from './person.ts'
import type { Reason } from './reasons.ts'
import { wordOf } from './titles.ts'
import { PRIOR, WEIGHTS } from './weights.ts'
import { GIVEN_TOO, NEEDS_KEYWORD, PERSON_LIKE, TWO_SENSES } from './word-lists.ts'

/** How likely a country is meant, and why. */
export function scoreCountry(scene: CandidateContext, alias: Alias): Scored {
  const [keywords, why] = keywordOf(scene, alias)
  const sum = PRIOR[alias.kind] + keywords + nameEvidence(scene, alias) + wordEvidence(scene, alias)
  return { alias, logOdds: sum, why: why === undefined ? alias.kind : `${alias.kind}; ${why}` }
}

/** Evidence that the name is another's, or one of several countries'. */
function nameEvidence(scene: CandidateContext, alias: Alias): number {
  const { block, at, near, context, names } = scene
  let sum = 0
  if (PERSON_LIKE.has(alias.text)) {
    if (isOtherPerson(scene)) sum += WEIGHTS.otherPerson
    else if (isOtherBefore(scene, alias) && !isPlace(scene) && !hasContextKeyword(context, alias))
      sum += WEIGHTS.otherInText
  }
  // 'Dominican', 'Congolese': the country that the text names.
  if (at.aliases.filter((a) => entityKindOf(a.entity) === 'country').length > 1)
    sum += !context.isNamed(alias.entity) ? WEIGHTS.unnamed : isNearest(scene, alias) ? WEIGHTS.nearest : 0
  if (alias.kind !== 'demonym' && near.after !== '' && !near.owns && names.parts.country.has(near.after))
    sum += WEIGHTS.partOfName
  if (alias.kind !== 'demonym' && names.parts.countryBefore.has(near.before)) sum += WEIGHTS.partOfName
  if (alias.kind !== 'demonym' && isTown(scene)) sum += WEIGHTS.partOfName
  if (isHalfName(names.parts, block.text, at.end) || isLongNameOf(scene, names.parts.firm))
    sum += WEIGHTS.partOfName
  if (alias.kind === 'demonym' && names.parts.demonym.has(near.after)) sum += WEIGHTS.partOfName
  if (isSurnameHere(scene, alias)) sum += WEIGHTS.otherPerson
  if (GIVEN_TOO.has(alias.text) && !hasContextKeyword(context, alias) && isPartOfName(scene))
    sum += WEIGHTS.partOfName
  return sum
}

/** A state after a town's name, and nothing that may go on after a country: ', Texas and California', ', California officials said'. */
const STATE = /, (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?=[,.;:)’']|$)(?!, (?:and|or) )/uy

/** 'Lebanon, Ohio' */
function isTown({ block, at, names }: CandidateContext): boolean {
  STATE.lastIndex = at.end
  const [, state] = STATE.exec(block.text) ?? []
  return state !== undefined && names.parts.state.has(state.replace(' ', '_'))
}

/** In UTF-16 units. */
const SHORTEST_GIVEN = 4

/** 'Dawn French', 'Kevin Spain', 'Ms Poland': a first name or a form of address is right before it. */
function isSurnameHere(scene: CandidateContext, { kind }: Alias): boolean {
  const { near, names, block, i } = scene
  if (!isCapitalised(near.before)) return false
  if (kind === 'demonym') {
    // Other languages have rules of their own, and English has no name after a surname.
    if (names.local || isCapitalised(near.after) || near.owns) return false
    return casingIn(scene) === 'sentence' && isGivenName(near.before, names)
  }
  if (names.parts.address.has(near.before)) return true
  // 'Xi France trip' has two names, 'Santiago Chile' a town; many short names are other words: French 'le'.
  const isName =
    (block.candidates[i - 1]?.end ?? -1) > near.beforeStart || near.before.length < SHORTEST_GIVEN
  return !isName && !names.parts.town.has(near.before) && isGivenName(near.before, names)
}

/** Evidence that it is a word for something else: a language, a verb, a pronoun, a place. */
function wordEvidence(scene: CandidateContext, alias: Alias): number {
  const { block, at, near, context, names } = scene
  let sum = 0
  // 'Polish the table', 'Usa la testa'.
  if (near.before === '' && names.parts.verbObject.has(near.after) && /^(?:Polish|Usa)$/.test(alias.text))
    sum += WEIGHTS.word
  if (alias.kind === 'demonym') sum += demonymEvidence(scene, alias)
  if (alias.entity === 'country:RE' && !isReunion(scene)) sum += WEIGHTS.word
  // Vietnamese 'Anh' and 'Áo' mean 'he' and 'shirt' at the start of a sentence; 'Thủ Đức' is a place, 'Trà My' too.
  if (
    context.language?.startsWith('vi') &&
    alias.text.length <= 3 &&
    ((near.before === '' && alias.text !== 'Mỹ') ||
      isCapitalised(near.before) ||
      block.text.slice(at.start, at.end) !== alias.text)
  )
    sum += WEIGHTS.word
  // In Spanish and Portuguese this is the continent, and 'America Latina' in every language.
  if (alias.text === 'America' && (/^(?:es|pt|ca|gl)/.test(context.language ?? '') || LATIN.test(near.after)))
    sum += WEIGHTS.word
  if (alias.kind === 'capital') sum += governs(scene)
  if (alias.kind === 'demonym' && !names.local && isLanguage(scene)) sum += WEIGHTS.language
  // 'US$'
  if (block.text[at.end] === '$') sum += WEIGHTS.partOfName
  if (alias.kind === 'abbreviation' && isShoutedUs(near, block.text.slice(at.start, at.end)))
    sum += WEIGHTS.shouted
  return sum
}

/** 'Reunion' without an accent is a meeting, and in French with one as well, unless the island is meant. */
function isReunion({ at, near, block: { text }, context }: CandidateContext): boolean {
  if (/^(?:in|to|of|on|from|and|la)$/i.test(near.before) || /^Islands?$/.test(near.after)) return true
  const surface = text.slice(at.start, at.end)
  return /^La |Island/i.test(surface) || (surface.includes('é') && !context.language?.startsWith('fr'))
}

const LATIN = /^(?:[Ll]atin[ae]?|[Dd]el|do|du|[CcSs]entra\p{L}*)$/u

const NO_KEYWORD: readonly [0] = [0]

/** What the context keywords for one sense of a shared name add, and the reason to show. */
function keywordOf(
  { block, context }: CandidateContext,
  alias: Alias,
): readonly [logOdds: number, why?: Reason] {
  const isThere = (sign: '+' | '-'): boolean => context.has('keywords', alias.text + sign)
  if (!TWO_SENSES.has(alias.text)) return NO_KEYWORD
  if (!NEEDS_KEYWORD.has(alias.text)) return [isThere('-') && !isThere('+') ? -WEIGHTS.keyword : 0]
  // The keywords of the same block decide before those of other blocks.
  const isForHere = hasKeyword(block, `${alias.text}+`) || isAmongCountries(block, alias, context)
  const isAgainstHere = hasKeyword(block, `${alias.text}-`)
  const isNamedThere = isThere('+') || context.has('countries', codeOf(alias.entity) ?? '')
  const isFor = isForHere || (isNamedThere && !isAgainstHere)
  const isAgainst = isAgainstHere || (isThere('-') && !isForHere)
  if (!isFor) return [WEIGHTS.shared - (isAgainst ? WEIGHTS.keyword : 0)]
  return [isAgainst ? -WEIGHTS.keyword / 2 : 0, 'keywords']
}

/** 'Georgia drew with Kosovo': the block names another country, and the text neither America nor anything of the state. */
function isAmongCountries({ candidates }: Matched, alias: Alias, context: LinkContext): boolean {
  if (context.has('keywords', `${alias.text}-`) || context.has('countries', 'US')) return false
  return candidates.some(({ aliases: [one, another] }) => {
    if (!one || another || one.entity === alias.entity || TWO_SENSES.has(one.text)) return false
    return entityKindOf(one.entity) === 'country' && (one.kind === 'name' || one.kind === 'short')
  })
}

function hasKeyword(block: Matched, keyword: string): boolean {
  return block.candidates.some((candidate) => candidate.keyword === keyword)
}

/** Whether a context keyword of the country is in the text. */
function hasContextKeyword(context: LinkContext, alias: Alias): boolean {
  return context.has('keywords', `${alias.text}+`)
}

/** 'in Washington', 'to Jordan'. */
function isPlace({ near, names }: CandidateContext): boolean {
  return names.parts.placeBefore.has(wordOf(near.before).small)
}

/** Whether a capital means its government: only if the reader wants it, and if it is not a place here. */
function governs(scene: CandidateContext): number {
  const { context, near, names } = scene
  if (!context.options.governments) return WEIGHTS.otherPerson
  const isSentence = casingIn(scene) === 'sentence'
  if (isPlace(scene)) return WEIGHTS.place
  if (isSentence && isCapitalised(near.before) && !isNotGiven(near.before, names.parts))
    return WEIGHTS.otherPerson
  return isSentence && isCapitalised(near.after) && !near.owns ? WEIGHTS.partOfName : WEIGHTS.governs
}

/** 'in Spanish', 'speaks Polish', 'the French word'. */
function isLanguage({ near, block: { text }, at, names: { parts } }: CandidateContext): boolean {
  if (parts.noLanguage.has(text.slice(at.start, at.end))) return false
  if (
    parts.languageAfter.has(near.after) ||
    ((near.joined || text[at.end] === ':') &&
      /^(?:-(?:language|speaking)|: [[/])/.test(text.slice(at.end, at.end + 10)))
  )
    return true
  if (!parts.languageBefore.has(near.before)) return false
  return (
    near.after === '' || /^(?:and|or|but|as|with|means?|at|by|to|for|is|was|on|in|from)$/.test(near.after)
  )
}

/** 'JOIN US TODAY': between words in capitals, 'US' may be the pronoun. */
function isShoutedUs({ before, after }: Around, surface: string): boolean {
  if (surface !== 'US') return false
  if (before !== '' && after !== '') return isShouted(before) && isShouted(after)
  return isShouted(before) || isShouted(after)
}

/** A name follows, which is the person's. */
const NAME_AFTER = /^[ \u00a0]\p{Lu}/u

/** So much text on both sides of a country's name may be an office, in UTF-16 units. */
const LONGEST_OFFICE = 40
/** So much text on both sides is looked at for a year. */
export const YEAR_NEAR = 80

/**
 * 'the French president', 'Japan's prime minister', 'el presidente francés', 'the king of Spain': the country's mention is extended by the
 * office, and means the person who has it on the day of the text. It still means the country if the text has no day, if
 * the words or another year nearby speak of another time, or if not exactly one person has the office.
 */
export function withOffices(
  { text }: Matched,
  mentions: readonly Mention[],
  names: Names,
  day: IsoDate | undefined,
): Mention[] {
  const rules = rulePatterns(names.local?.rules ?? names.offices.rules)
  return mentions.map((m, i) => {
    const country = codeOf(m.entity)
    if (country === undefined || m.alias === 'office' || m.alias === 'capital') return m
    const place = officeBeside(text, m, rules) ?? officeOf(text, m, rules)
    if (!place) return m
    const { start, end, office } = place
    const next = mentions[i + 1]
    const isOther =
      (mentions[i - 1]?.end ?? -1) > start || (next && text.slice(end, next.start).trim() === '')
    const after = text.slice(end, end + LONGEST_OFFICE)
    if (isOther || NAME_AFTER.test(after)) return m
    const isThen =
      rules.notNow?.test(text.slice(Math.max(0, start - LONGEST_OFFICE), start)) ||
      rules.notNowAfter?.test(after)
    const title =
      names.offices.titles[office.findIndex((group, at) => at > 0 && group !== undefined) - 1] ?? ''
    const holder =
      day === undefined ||
      isThen ||
      isOtherYear(text.slice(Math.max(0, start - YEAR_NEAR), end + YEAR_NEAR), day)
        ? undefined
        : names.holder(country, new RegExp(title), day)
    // Of 'the president of France' the country is a name by itself.
    if (!holder && place.isOf) return m
    const surface = text.slice(start, end)
    return { ...m, entity: holder ?? m.entity, start, end, surface, alias: 'office', why: 'office' }
  })
}

/** An office together with its country, in UTF-16 units of the text. */
interface OfficePlace {
  readonly start: number
  readonly end: number
  readonly office: RegExpExecArray
  readonly isOf?: true
}

/** 'French president', 'Japan’s prime minister', 'presidente francés'. */
function officeBeside(
  text: string,
  { start, end, alias, surface }: Mention,
  rules: RulePatterns,
): OfficePlace | undefined {
  if (!rules.officeOfNames && alias !== 'demonym' && surface.length > 1) return undefined
  const following = rules.officeAfter?.exec(text.slice(end, end + LONGEST_OFFICE))
  if (following) return { start, end: end + following[0].length, office: following }
  const office = rules.officeAhead?.exec(text.slice(Math.max(0, start - LONGEST_OFFICE), start))
  return office ? { start: start - office[0].length, end, office } : undefined
}

/** 'president of France'; but 'the president of France’s Senate' has another, and 'the president of US Steel' too. */
function officeOf(
  text: string,
  { start, end, alias }: Mention,
  rules: RulePatterns,
): OfficePlace | undefined {
  if (
    (alias !== 'name' && alias !== 'short' && alias !== 'official') ||
    /^['’-]/.test(text.slice(end, end + 1))
  )
    return undefined
  const office = rules.officeOf?.exec(text.slice(Math.max(0, start - YEAR_NEAR), start))
  return office ? { start: start - office[0].length, end, office, isOf: true } : undefined
}

/** Whether a passage has a year that is not the day's. */
export function isOtherYear(passage: string, day: IsoDate): boolean {
  return (passage.match(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g) ?? []).some((year) => !day.startsWith(year))
}
