import { codeOf } from '../../names/name-table.ts'
import { daysBetween } from '../../text/days.ts'
import { fold } from '../../text/normalize.ts'
import { regionName } from '../../text/regions.ts'
import type { EntityId, IsoDate, Office, Span } from '../../types.ts'
import { isHeldOn } from '../../world/held-on.ts'
import type { Lookup } from '../../world/lookup.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isLeader, isQuoted, type Sentence } from '../words/sentence.ts'
import { type OfficeClaim, patternsOf } from './office-patterns.ts'
import { isFormer } from './office-tense.ts'

/** An office that is named without its holder: 'the president', 'the French president', 'Germany's chancellor'. */
export interface OfficeWords extends Span {
  readonly title: string
  readonly country?: string
  /** An adjective that may be of a country, in languages whose demonyms no table has: 'ungarische'. */
  readonly adjective?: string
  /** Of somebody who has not taken office yet: 'the president-elect'. */
  readonly isNext?: boolean
}

/** What is needed of a sentence. */
type WithOffices = Pick<Sentence, 'start' | 'end' | 'blockText' | 'masked' | 'quoted' | 'mentions'>

/** The offices without a name in a sentence. */
export function officeWords(sentence: WithOffices, lexicon: Lexicon): OfficeWords[] {
  const alone = [...sentence.masked.matchAll(lexicon.office)].flatMap((match): OfficeWords[] => {
    const title = lexicon.titles[match.groups?.title?.toLowerCase() ?? '']
    const start = sentence.start + match.index
    const adjective = match.groups?.of
    if (title === undefined) return []
    const only = lexicon.titleCountries?.[match.groups?.title?.toLowerCase() ?? '']
    const isNext = lexicon.offices.elect.test(match[0])
    return [
      {
        start,
        end: start + match[0].length,
        title,
        ...(adjective ? { adjective } : {}),
        ...(only && !only.includes(' ') ? { country: only } : {}),
        ...(isNext ? { isNext } : {}),
      },
    ]
  })
  const ofCountry = sentence.mentions.flatMap((mention): OfficeWords[] => {
    const country = codeOf(mention.entity)
    if (isLeader(mention) || country === undefined || isQuoted(sentence, mention.start)) return []
    const following = sentence.blockText.slice(mention.end, sentence.end)
    const match = patternsOf(lexicon).afterCountry.exec(following)
    const title = lexicon.titles[(match?.[1] ?? '').toLowerCase()]
    const end = mention.end + (match?.[0].length ?? 0)
    const isNamed = sentence.mentions.some((m) => isLeader(m) && m.start > mention.start && m.start - end < 4)
    const before = sentence.blockText.slice(Math.max(sentence.start, mention.start - 14), mention.start)
    if (!match?.[1] || title === undefined || isNamed) return []
    if (lexicon.former.test(before) || isFormer(match[0], match[1], lexicon)) return []
    if (/^,?\s+\p{Lu}/u.test(sentence.blockText.slice(end))) return []
    const the = patternsOf(lexicon).the.exec(before)?.[0].length ?? 0
    // 'No other American president': only with an article, as a genitive or as the first words.
    if (the === 0 && before !== '' && !/^['’]/.test(match[0])) return []
    return [{ start: mention.start - the, end, title, country }]
  })
  return [...alone, ...ofCountry, ...(lexicon.order === 'free' ? titlesOf(sentence, lexicon) : [])]
}

/** The offices without a name in a sentence's direct speech: '“The president has nothing to hide,” Miller said'. English alone. */
export function spokenOffices(sentence: Sentence, lexicon: Lexicon): OfficeWords[] {
  const { start, end, text, quoted, mentions, blockText } = sentence
  if (lexicon.order !== 'fixed' || quoted.length === 0) return []
  // The same sentence, with what is outside the marks blanked out.
  const masked = onlyWithin(quoted, text, start)
  const inside = mentions.filter((m) => isQuoted(sentence, m.start))
  return officeWords({ start, end, blockText, masked, quoted: [], mentions: inside }, lexicon).filter(
    (office) =>
      !lexicon.offices.asAnOffice?.test(blockText.slice(start, office.start)) &&
      !lexicon.offices.anyHolder?.test(blockText.slice(office.end, end)),
  )
}

/** A text with what is outside some spans blanked out. @param start of the text, as the spans count */
function onlyWithin(spans: readonly Span[], text: string, start: number): string {
  let out = ''
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const from = Math.max(out.length, span.start - start)
    if (from < text.length)
      out += ' '.repeat(from - out.length) + text.slice(from, Math.max(from, span.end - start))
  }
  return out + ' '.repeat(text.length - out.length)
}

/** 'El presidente de Francia', if no name follows. */
function titlesOf({ mentions, blockText, start, end }: WithOffices, lexicon: Lexicon): OfficeWords[] {
  return mentions.flatMap((mention, i): OfficeWords[] => {
    const country = codeOf(mention.entity)
    const next = mentions[i + 1]
    if (isLeader(mention) || country === undefined || mention.alias === 'demonym') return []
    const before = blockText.slice(Math.max(start, mention.start - 60), mention.start)
    const lead = patternsOf(lexicon).titleCountry.exec(before)
    const words = lead?.[1]?.toLowerCase() ?? ''
    const title = lexicon.titles[words]
    if (
      !lead?.[1] ||
      title === undefined ||
      lexicon.titleCountries?.[words]?.split(' ').includes(country) === false
    )
      return []
    const from = mention.start - lead[0].length
    if (
      lexicon.former.test(blockText.slice(Math.max(start, from - 24), from)) ||
      isFormer(lead[0], lead[1], lexicon)
    )
      return []
    const isNamed =
      (next !== undefined && next.start - mention.end < 4) ||
      /^,?\s+\p{Lu}/u.test(blockText.slice(mention.end, end))
    return isNamed ? [] : [{ start: from, end: from + lead[1].length, title, country }]
  })
}

/** Whether somebody is said or known to hold an office on a day; any term counts if no day is known. */
export function holds(
  leader: EntityId,
  { title, country, adjective, isNext }: Pick<OfficeWords, 'title' | 'country' | 'adjective' | 'isNext'>,
  claims: readonly OfficeClaim[],
  lookup: Lookup,
  day: IsoDate | undefined,
  { language, presidentsToo = '' }: Pick<Lexicon, 'language' | 'presidentsToo'>,
): boolean {
  const isCalled = (office: Office): boolean =>
    title.split('|').includes(office.title) ||
    (title === 'President' &&
      office.title === 'Prime Minister' &&
      presidentsToo.split(' ').includes(office.country))
  const isIt = (office: Office): boolean =>
    isCalled(office) &&
    (country === undefined || office.country === country) &&
    (adjective === undefined || isOfCountry(adjective, office.country, language))
  if (
    claims.some(
      (claim) =>
        claim.leader === leader &&
        isIt(claim.office) &&
        (isNext ? claim.tense === 'next' : claim.tense !== 'past' && claim.tense !== 'next'),
    )
  )
    return true
  return (lookup.entity(leader).offices ?? []).some(
    (office) =>
      isIt(office) &&
      (isNext
        ? day !== undefined && (office.from ?? '') > day && daysBetween(day, office.from ?? day) < SOON
        : office.from === undefined || isHeldOn(office, day)),
  )
}

/** Nobody waits longer for an office, in days. */
const SOON = 200

/** How many letters an adjective must share with its country's name: `ungarische` and `Ungarn`. */
const SHARED = 4

function isOfCountry(adjective: string, country: string, language: string): boolean {
  const name = regionName(country, language) ?? ''
  if (name === '') return false
  return fold(name).slice(0, SHARED) === fold(adjective).slice(0, SHARED)
}
