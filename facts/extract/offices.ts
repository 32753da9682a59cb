import { codeOf } from '../names.ts'
import { fold, slug } from '../normalize.ts'
import type { Entity, EntityId, IsoDate, Mention, Office, Span } from '../types.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { isLeader, isQuoted, type Lookup, type Sentence } from './sentence.ts'

/** 'South Korean President Lee Jae-myung': somebody's office in an article's own words. */
export interface OfficeClaim extends Span {
  readonly sentence: Sentence
  readonly leader: EntityId
  readonly office: Office
  /** 'former chancellor': the office is over. */
  readonly former: boolean
}

/** Where titles stand around names in one language. */
interface Patterns {
  /** Between country and leader: 's newly elected president, */
  readonly countryThen: RegExp
  /** Before a leader, back to the country: 'president of France,' and 'président français'. */
  readonly titleCountry: RegExp
  readonly titleOnly: RegExp
  readonly afterOf: RegExp
  readonly afterCountry: RegExp
  readonly newName: RegExp
}

const ADJECTIVES =
  '(?:(?:first|last|second|third|newly|elected|re-elected|new|current|incoming|outgoing|then|long-time|longtime|veteran|former|ex|late|interim|acting|right-wing|left-wing|far-right|conservative|centrist|liberal|socialist|populist|neuer?n?|amtierende[rn]?|frühere[rn]?|ehemalige[rn]?|actual|nuev[oa]|nouveau|nouvelle|ancien(?:ne)?)[\\s-]+)*'
const OF = "(?:of|de la|de|du|des|d[’']|von|der|del)\\s*(?:the\\s+|la\\s+|l[’'])?"
const NAME = "\\p{Lu}[\\p{L}\\p{M}'’-]+"

const BY_LEXICON = new WeakMap<Lexicon, Patterns>()

function patternsOf(lexicon: Lexicon): Patterns {
  const known = BY_LEXICON.get(lexicon)
  if (known) return known
  // Longer ones first: 'vice president' before 'president'.
  const titles = Object.keys(lexicon.titles).sort((a, b) => b.length - a.length)
  const title = `(${titles.join('|')})`
  const made: Patterns = {
    countryThen: new RegExp(`^(?:['’]s?)?[\\s-]+${ADJECTIVES}${title},?\\s+$`, 'iu'),
    titleCountry: new RegExp(`(?<![\\p{L}])${ADJECTIVES}${title}\\s+(?:${OF})?$`, 'iu'),
    // 'presidente francés, ': a word of the country's may stand between.
    titleOnly: new RegExp(`(?<![\\p{L}])${ADJECTIVES}${title}(?:\\s+\\p{Ll}{3,})?,?\\s+$`, 'iu'),
    afterOf: new RegExp(
      `^,\\s+(?:the\\s+|le\\s+|la\\s+|el\\s+|der\\s+|die\\s+)?${ADJECTIVES}${title}\\s+${OF}$`,
      'iu',
    ),
    afterCountry: new RegExp(`^(?:['’]s?)?\\s+${ADJECTIVES}${title}(?![\\p{L}])`, 'iu'),
    // A name has its capitals, whatever case the title is in.
    newName: new RegExp(
      `^(?:['’]s?)?\\s+(?:\\p{Ll}[\\p{L}-]*\\s+){0,2}(${titles.flatMap(cased).join('|')}),?\\s+((?:${NAME}\\s+){1,3}${NAME})`,
      'u',
    ),
  }
  BY_LEXICON.set(lexicon, made)
  return made
}

function cased(title: string): string[] {
  const capital = title.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())
  return [title, capital, title.charAt(0).toUpperCase() + title.slice(1)]
}

/** The offices that an article gives to people, each where it is given first. */
export function claimsOf(sentences: readonly Sentence[], lexicon: Lexicon, lookup: Lookup): OfficeClaim[] {
  const first = new Map<string, OfficeClaim>()
  for (const claim of sentences.flatMap((sentence) => officesIn(sentence, lexicon, lookup))) {
    const key = `${claim.leader} ${claim.office.title} ${claim.office.country}`
    if (!first.has(key)) first.set(key, claim)
  }
  return [...first.values()]
}

/** The offices that a sentence gives to the leaders it names. */
function officesIn(sentence: Sentence, lexicon: Lexicon, lookup: Lookup): OfficeClaim[] {
  return sentence.mentions.flatMap((mention, i) => {
    if (!isLeader(mention)) return []
    const [before, next] = [sentence.mentions[i - 1], sentence.mentions[i + 1]]
    const found =
      (before && !isLeader(before) ? byCountryBefore(sentence, before, mention, lexicon) : undefined) ??
      (next && !isLeader(next) ? byCountryAfter(sentence, mention, next, lexicon) : undefined) ??
      byTitleAlone(sentence, mention, lexicon, lookup)
    return found ? [{ ...found, sentence, leader: mention.entity }] : []
  })
}

type Found = Pick<OfficeClaim, 'office' | 'former' | 'start' | 'end'>

/** 'French President Emmanuel Macron', 'the president of France, Emmanuel Macron', 'le président français Emmanuel Macron'. */
function byCountryBefore(
  { blockText, start }: Sentence,
  country: Mention,
  leader: Mention,
  lexicon: Lexicon,
): Found | undefined {
  const patterns = patternsOf(lexicon)
  const between = blockText.slice(country.end, leader.start)
  const before = blockText.slice(Math.max(start, country.start - 60), country.start)
  const title = patterns.countryThen.exec(between)?.[1]
  if (title !== undefined) {
    const former = lexicon.former.test(before) || isFormer(between, title, lexicon)
    return foundOf(lexicon, title, country, { start: country.start, end: leader.end }, former)
  }
  const lead = /^[\s,]*$/.test(between) ? patterns.titleCountry.exec(before) : null
  if (!lead?.[1]) return undefined
  const from = country.start - lead[0].length
  const former =
    isFormer(lead[0], lead[1], lexicon) ||
    lexicon.former.test(blockText.slice(Math.max(start, from - 14), from))
  return foundOf(lexicon, lead[1], country, { start: from, end: leader.end }, former)
}

/** 'Ishiba, Prime Minister of Japan' and 'Ishiba, Japan's prime minister'. */
function byCountryAfter(
  { blockText, end }: Sentence,
  leader: Mention,
  country: Mention,
  lexicon: Lexicon,
): Found | undefined {
  const patterns = patternsOf(lexicon)
  const between = blockText.slice(leader.end, country.start)
  const of = patterns.afterOf.exec(between)?.[1]
  if (of !== undefined) {
    return foundOf(
      lexicon,
      of,
      country,
      { start: leader.start, end: country.end },
      isFormer(between, of, lexicon),
    )
  }
  if (!/^,\s+(?:(?:the|le|la|el|der|die)\s+)?(?:former\s+)?$/i.test(between)) return undefined
  const title = patterns.afterCountry.exec(blockText.slice(country.end, end))
  if (!title?.[1]) return undefined
  const former = lexicon.former.test(between) || isFormer(title[0], title[1], lexicon)
  return foundOf(
    lexicon,
    title[1],
    country,
    { start: leader.start, end: country.end + title[0].length },
    former,
  )
}

/** 'President Macron', 'former chancellor Angela Merkel': the country is that of the office the table knows. */
function byTitleAlone(
  { blockText, start }: Sentence,
  leader: Mention,
  lexicon: Lexicon,
  lookup: Lookup,
): Found | undefined {
  const before = blockText.slice(Math.max(start, leader.start - 60), leader.start)
  const lead = patternsOf(lexicon).titleOnly.exec(before)
  const title = lead?.[1] === undefined ? undefined : lexicon.titles[lead[1].toLowerCase()]
  if (!lead?.[1] || title === undefined) return undefined
  // 'Commission President Ursula von der Leyen': the table's title says what it is of.
  const isIt = (own: string): boolean => own === title || own.startsWith(`${title} of the `)
  const held = (lookup.entity(leader.entity).offices ?? []).filter((office) => isIt(office.title))
  const countries = new Set(held.map((office) => office.country))
  const [country] = countries
  if (country === undefined || countries.size > 1) return undefined
  const from = leader.start - lead[0].length
  const former =
    isFormer(lead[0], lead[1], lexicon) ||
    lexicon.former.test(blockText.slice(Math.max(start, from - 14), from))
  return { start: from, end: leader.end, office: { title: held.at(-1)?.title ?? title, country }, former }
}

function isFormer(phrase: string, title: string, lexicon: Lexicon): boolean {
  if (/^ex/i.test(title)) return true
  return lexicon.former.test(phrase.slice(0, phrase.lastIndexOf(title)))
}

function foundOf(
  lexicon: Lexicon,
  words: string,
  country: Mention,
  span: Span,
  former: boolean,
): Found | undefined {
  const title = lexicon.titles[words.toLowerCase()]
  const code = codeOf(country.entity)
  return title === undefined || code === undefined
    ? undefined
    : { ...span, office: { title, country: code }, former }
}

const TENURE =
  /^,?\s+(?:who\s+)((?:(?:first|only|has|had|was|newly)\s+)*(?:took (?:up )?(?:the )?office|took power|came to power|became (?:\p{L}+[\s-]){0,4}(?:president|prime minister|chancellor|premier|king|queen|leader)|been in (?:power|office)|led (?:the|his|her) (?:country|government)|sworn in|inaugurated|won (?:the|an|last) (?:\p{L}+[\s-]){0,3}election|elected|re-elected|left office|stepped down|ruled)(?:\s+(?:[^,.;]|\.(?=\s\d)){0,60})?)/iu

/** What a sentence says aside of somebody's time in office. */
export function tenuresIn(
  sentence: Sentence,
  lexicon: Lexicon,
): { readonly leader: EntityId; readonly words: string; readonly span: Span }[] {
  if (lexicon.language !== 'en') return []
  return sentence.mentions.filter(isLeader).flatMap((mention) => {
    const match = TENURE.exec(sentence.blockText.slice(mention.end, sentence.end))
    const words = match?.[1]?.trim()
    if (!match || words === undefined) return []
    return [
      {
        leader: mention.entity,
        words,
        span: { start: mention.start, end: mention.end + match[0].trimEnd().length },
      },
    ]
  })
}

/** An office that words name without its holder: 'the president', 'the French president', 'Germany's chancellor'. */
export interface OfficeWords extends Span {
  readonly title: string
  readonly country?: string
  /** An adjective that may be of a country, in languages whose demonyms no table has: 'ungarische'. */
  readonly adjective?: string
}

/** The offices without a name in a sentence. */
export function officeWords(sentence: Sentence, lexicon: Lexicon): OfficeWords[] {
  const alone = [...sentence.masked.matchAll(lexicon.office)].flatMap((match): OfficeWords[] => {
    const title = lexicon.titles[match.groups?.title?.toLowerCase() ?? '']
    const start = sentence.start + match.index
    const adjective = match.groups?.of
    if (title === undefined) return []
    return [{ start, end: start + match[0].length, title, ...(adjective ? { adjective } : {}) }]
  })
  const ofCountry = sentence.mentions.flatMap((mention): OfficeWords[] => {
    const country = codeOf(mention.entity)
    if (isLeader(mention) || country === undefined || isQuoted(sentence, mention.start)) return []
    const behind = sentence.blockText.slice(mention.end, sentence.end)
    const match = patternsOf(lexicon).afterCountry.exec(behind)
    const title = lexicon.titles[(match?.[1] ?? '').toLowerCase()]
    const end = mention.end + (match?.[0].length ?? 0)
    const isNamed = sentence.mentions.some((m) => isLeader(m) && m.start > mention.start && m.start - end < 4)
    const before = sentence.blockText.slice(Math.max(sentence.start, mention.start - 14), mention.start)
    if (!match?.[1] || title === undefined || isNamed) return []
    if (lexicon.former.test(before) || isFormer(match[0], match[1], lexicon)) return []
    if (/^,?\s+\p{Lu}/u.test(sentence.blockText.slice(end))) return []
    const the = /(?:the|der|die|le|la|el)\s+$/i.exec(before)?.[0].length ?? 0
    // 'No other American president': only with an article, as a genitive or as the first words.
    if (the === 0 && before !== '' && !/^['’]/.test(match[0])) return []
    return [{ start: mention.start - the, end, title, country }]
  })
  return [...alone, ...ofCountry]
}

/** Whether somebody is said or known to hold an office on a day; any term counts where no day is known. */
export function holds(
  leader: EntityId,
  { title, country, adjective }: Pick<OfficeWords, 'title' | 'country' | 'adjective'>,
  claims: readonly OfficeClaim[],
  lookup: Lookup,
  day: IsoDate | undefined,
  language: string,
): boolean {
  const isIt = (office: Office): boolean =>
    office.title === title &&
    (country === undefined || office.country === country) &&
    (adjective === undefined || isOfCountry(adjective, office.country, language))
  if (claims.some((claim) => claim.leader === leader && isIt(claim.office) && !claim.former)) return true
  return (lookup.entity(leader).offices ?? []).some(
    (office) =>
      isIt(office) &&
      (day === undefined
        ? office.to === undefined
        : (office.from ?? '') <= day && (office.to ?? '9999') >= day),
  )
}

/** How many letters an adjective must share with its country's name: `ungarische` and `Ungarn`. */
const SHARED = 4

function isOfCountry(adjective: string, country: string, language: string): boolean {
  const name = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(country) ?? ''
  return fold(name).slice(0, SHARED) === fold(adjective).slice(0, SHARED)
}

/** A leader whom no table knows, introduced by an article: 'Ruritanian President Rudolf Elphberg'. */
export interface NewLeader {
  readonly entity: Entity
  readonly surname: string
}

/** Leaders that a text introduces by country, title and a name of two to four words. */
export function newLeaders(text: string, mentions: readonly Mention[], lexicon: Lexicon): NewLeader[] {
  const found: NewLeader[] = []
  for (const country of mentions) {
    if (isLeader(country)) continue
    const match = patternsOf(lexicon).newName.exec(text.slice(country.end))
    const name = match?.[2]?.replace(/['’]s$/, '')
    if (!match || name === undefined) continue
    const end = country.end + match[0].length
    const isKnown = mentions.some((m) => isLeader(m) && m.start < end && m.end > country.end)
    if (isKnown) continue
    found.push({
      entity: { id: `leader:${slug(name)}`, kind: 'leader', name },
      surname: name.split(/\s+/).at(-1) ?? name,
    })
  }
  return found
}

const TAKES_THE =
  /^(?:United |Netherlands|Philippines|Bahamas|Gambia|Maldives|Central African|Dominican Republic|DR Congo|Republic|Czech Republic|.* Islands)/

/** `President of the United States`; a title that says what it is of stays alone. */
export function officeName(title: string, country: string): string {
  if (/ of |^Soviet |^East German /.test(title)) return title
  return `${title} of ${TAKES_THE.test(country) ? 'the ' : ''}${country}`
}
