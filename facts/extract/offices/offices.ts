import { atOnce, type Steps } from '../../text/steps.ts'
import type { IsoDate, Mention } from '../../types.ts'
import type { Lookup } from '../../world/lookup.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isLeader, type Sentence } from '../words/sentence.ts'
import { byPredecessor, byPredicate, byVerb } from './by-predicate.ts'
import { agreed, isLater, isLongOver, isOfTheDead, isSucceeded, latestYearSteps } from './held-terms.ts'
import { type OfficeClaim, patternsOf } from './office-patterns.ts'
import { type FoundOffice, foundOf, leadOf, onlyOffice, tenseBy } from './office-tense.ts'

/** The offices that an article gives to people, each where it is given first. */
export function claimsOf(
  sentences: readonly Sentence[],
  lexicon: Lexicon,
  lookup: Lookup,
  reference: IsoDate | undefined,
): OfficeClaim[] {
  return atOnce(claimSteps(sentences, lexicon, lookup, reference))
}

/** As `claimsOf`, a sentence a step. */
export function* claimSteps(
  sentences: readonly Sentence[],
  lexicon: Lexicon,
  lookup: Lookup,
  reference: IsoDate | undefined,
): Steps<OfficeClaim[]> {
  const claims: OfficeClaim[] = []
  for (const sentence of sentences) {
    claims.push(...officesIn(sentence, lexicon, lookup))
    yield
  }
  const day = claims.some((c) => isLater(c, lookup, reference)) ? undefined : reference
  const first = new Map<string, OfficeClaim>()
  for (const claim of claims) {
    // 'served under President Carter': when, an article without a day does not say.
    if (
      day === undefined &&
      lexicon.offices.under.test(claim.sentence.blockText.slice(Math.max(0, claim.start - 24), claim.start))
    )
      continue
    const key = `${claim.leader} ${claim.office.title} ${claim.office.country}`
    const known = first.has(key) ? undefined : agreed(claim, lookup, day)
    if (known) first.set(key, known)
  }
  const agreeing = [...first.values()]
  if (day !== undefined || agreeing.length === 0) return agreeing
  const year = yield* latestYearSteps(sentences)
  return agreeing
    .filter((c) => !isSucceeded(c, agreeing, lookup))
    .map((c) => (isLongOver(c, year, lookup) ? { ...c, tense: 'past' as const } : c))
    .filter((c) => !isOfTheDead(c, lookup))
}

/** The offices that a sentence gives to the leaders it names. */
function officesIn(sentence: Sentence, lexicon: Lexicon, lookup: Lookup): OfficeClaim[] {
  return sentence.mentions.flatMap((mention, i) => {
    if (!isLeader(mention)) return []
    const [before, next] = [sentence.mentions[i - 1], sentence.mentions[i + 1]]
    const found =
      (before && !isLeader(before) ? byCountryBefore(sentence, before, mention, lexicon) : undefined) ??
      (next && !isLeader(next) ? byCountryAfter(sentence, mention, next, lexicon) : undefined) ??
      byTitleAlone(sentence, mention, lexicon, lookup) ??
      byPlural(sentence, i, lexicon, lookup) ??
      byVerb(sentence, i, lexicon, lookup) ??
      byPredicate(sentence, mention, lexicon, lookup) ??
      (before && isLeader(before) ? byPredecessor(sentence, before, mention, lexicon, lookup) : undefined)
    return found ? [{ ...found, sentence, leader: mention.entity }] : []
  })
}

/** 'French President Emmanuel Macron', 'the president of France, Emmanuel Macron', 'le président français Emmanuel Macron'. */
function byCountryBefore(
  { blockText, start }: Sentence,
  country: Mention,
  leader: Mention,
  lexicon: Lexicon,
): FoundOffice | undefined {
  const patterns = patternsOf(lexicon)
  const between = blockText.slice(country.end, leader.start)
  const before = blockText.slice(Math.max(start, country.start - 60), country.start)
  // 'Bei seinem Besuch in Israel Ministerpräsident Netanjahu'
  const isApart =
    lexicon.verbSecond !== undefined &&
    country.alias !== 'demonym' &&
    /^\s/.test(between) &&
    !/[sxzß’']$/u.test(country.surface)
  const title = isApart ? undefined : patterns.countryThen.exec(between)?.[1]
  if (title !== undefined) {
    return foundOf(lexicon, title, country, { start: country.start, end: leader.end }, [
      before,
      leadOf(between, title),
    ])
  }
  const lead = /^[\s,]*$/.test(between) ? patterns.titleCountry.exec(before) : null
  if (!lead?.[1]) return undefined
  const from = country.start - lead[0].length
  return foundOf(lexicon, lead[1], country, { start: from, end: leader.end }, [
    blockText.slice(Math.max(start, from - 24), from),
    leadOf(lead[0], lead[1]),
  ])
}

/**
 * Whether a text goes on with a verb, as after a clause's subject: 'After talks with Rutte, the US president said'. After an
 * apposition come a mark, the end, or what says when and with whom: 'Ishiba, Japan's prime minister since 2024'.
 */
function goesOn(text: string, { offices }: Lexicon): boolean {
  const next = /^\s+(\p{Ll}\p{L}*)/u.exec(text)?.[1]
  return next !== undefined && !offices.after.test(next)
}

/** 'Ishiba, Prime Minister of Japan' and 'Ishiba, Japan's prime minister'. */
function byCountryAfter(
  { blockText, end }: Sentence,
  leader: Mention,
  country: Mention,
  lexicon: Lexicon,
): FoundOffice | undefined {
  const patterns = patternsOf(lexicon)
  const between = blockText.slice(leader.end, country.start)
  const of = patterns.afterOf.exec(between)?.[1]
  if (of !== undefined) {
    return goesOn(blockText.slice(country.end, end), lexicon)
      ? undefined
      : foundOf(lexicon, of, country, { start: leader.start, end: country.end }, [leadOf(between, of)])
  }
  if (!patterns.apposed.test(between)) return undefined
  const following = blockText.slice(country.end, end)
  const title = patterns.afterCountry.exec(following)
  // 'Xi, Chinese premier Li Keqiang and others': the title is the next one's.
  const rest = following.slice(title?.[0].length ?? 0)
  if (!title?.[1] || /^\s+\p{Lu}/u.test(rest) || goesOn(rest, lexicon)) return undefined
  return foundOf(lexicon, title[1], country, { start: leader.start, end: country.end + title[0].length }, [
    between,
    leadOf(title[0], title[1]),
  ])
}

/** 'President Macron', 'former chancellor Angela Merkel': the country is that of the office the table knows. */
function byTitleAlone(
  { blockText, start }: Sentence,
  leader: Mention,
  lexicon: Lexicon,
  lookup: Lookup,
): FoundOffice | undefined {
  const before = blockText.slice(Math.max(start, leader.start - 60), leader.start)
  const lead = patternsOf(lexicon).titleOnly.exec(before)
  const title = lead?.[1] === undefined ? undefined : lexicon.titles[lead[1].toLowerCase()]
  if (!lead?.[1] || title === undefined) return undefined
  // 'Deputy French President': a word may be between.
  const ahead = before.slice(0, before.length - lead[0].length)
  if (lexicon.deputy.test(ahead.replace(/\p{Lu}[\p{L}.]*\s+$/u, ''))) return undefined
  // 'Des als Präsident abgetretenen Berlusconi'
  if (lexicon.verbSecond && /\s\p{Ll}+,?\s+$/u.test(lead[0])) return undefined
  // 'If he were president, Trump would …', but 'its president, Trump,'
  const isApposed = /,\s+$/.test(lead[0])
  if (isApposed && /^\p{Ll}/u.test(lead[1]) && !lexicon.offices.opens.test(ahead + lead[0])) return undefined
  // 'To reason with the president, Trump spent hours …'
  if (isApposed && /^\s+\p{L}/u.test(blockText.slice(leader.end, leader.end + 3))) return undefined
  const office = onlyOffice(title, leader, lookup)
  if (!office) return undefined
  const from = leader.start - lead[0].length
  // 'le président intérimaire Untel', 'el presidente electo Fulano': also after the title.
  const following = lead[0].slice(lead[0].lastIndexOf(lead[1]) + lead[1].length)
  const tense = lexicon.offices.elect.test(lead[1])
    ? 'next'
    : tenseBy(lexicon, [
        blockText.slice(Math.max(start, from - 24), from),
        leadOf(lead[0], lead[1]),
        following,
      ])
  if (!tense) return undefined
  return { start: from, end: leader.end, office, tense }
}

/** How many names may share one title before them. */
const LONGEST_LIST = 6

/** Whether a text is what is between the names of a list. */
function isListed(text: string, { and }: Lexicon): boolean {
  const [, word = ''] = /^,?\s+(\p{L}+)\s+$/u.exec(text) ?? []
  return /^,\s+$/.test(text) || and.test(word)
}

/** 'Presidents Biden and Xi', 'former Presidents Obama and Clinton': each of a list has the title before it. */
function byPlural(
  { blockText, start, mentions }: Sentence,
  at: number,
  lexicon: Lexicon,
  lookup: Lookup,
): FoundOffice | undefined {
  const leader = mentions[at]
  const isNext = (i: number): boolean => {
    const [one, two] = [mentions[i], mentions[i + 1]]
    return (
      one !== undefined &&
      two !== undefined &&
      isLeader(one) &&
      isLeader(two) &&
      isListed(blockText.slice(one.end, two.start), lexicon)
    )
  }
  let first = at
  while (first > 0 && at - first < LONGEST_LIST && isNext(first - 1)) first--
  let last = at
  while (last - at < LONGEST_LIST && isNext(last)) last++
  const [one, end] = [mentions[first], mentions[last]?.end]
  if (!leader || !one || end === undefined || first === last) return undefined
  const lead = patternsOf(lexicon).plural.exec(blockText.slice(Math.max(start, one.start - 60), one.start))
  const title = lexicon.titles[lead?.[1]?.toLowerCase() ?? '']
  const office = title === undefined ? undefined : onlyOffice(title, leader, lookup)
  if (!lead?.[1] || !office) return undefined
  const from = one.start - lead[0].length
  const tense = tenseBy(lexicon, [
    blockText.slice(Math.max(start, from - 24), from),
    leadOf(lead[0], lead[1]),
  ])
  return tense ? { start: from, end, office, tense } : undefined
}
