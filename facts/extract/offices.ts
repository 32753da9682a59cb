import { codeOf } from '../names/name-table.ts'
import { slug } from '../text/normalize.ts'
import type { Entity, EntityId, IsoDate, Mention, Office, OfficeTense, Span } from '../types.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { isLeader, type Lookup, type Sentence } from './sentence.ts'

/** 'South Korean President Lee Jae-myung': somebody's office in an article's own words. */
export interface OfficeClaim extends Span {
  readonly sentence: Sentence
  readonly leader: EntityId
  readonly office: Office
  /** 'former chancellor', 'acting premier', 'the next president': whether it is held. */
  readonly tense: OfficeTense
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
  /** 'Presidents' before a list of names. */
  readonly plural: RegExp
  /** Behind a leader: 'is the president of' and, where no country follows, 'was prime minister'. */
  readonly isOf: RegExp
  readonly isAlone: RegExp
  readonly newName: RegExp
}

const ADJECTIVES =
  '(?:(?:first|last|second|third|newly|elected|re-elected|new|current|incoming|outgoing|then|long-time|longtime|veteran|former|ex|late|interim|acting|right-wing|left-wing|far-right|conservative|centrist|liberal|socialist|populist|neuer?n?|amtierende[rn]?|frühere[rn]?|ehemalige[rn]?|actual|nuev[oa]|nouveau|nouvelle|ancien(?:ne)?)[\\s-]+)*'
const OF = "(?:of|de la|d[ao]s?|de|du|des|d[’']|von|der|del)\\s*(?:the\\s+|la\\s+|l[’'])?"
/** One or two words of praise or party that no list has: 'the leftist president'. */
const ANY_ADJECTIVE =
  '(?:(?!(?:deputy|vice|assistant|acting|interim|incoming|next|future|rival|self|opposition|son|wife|widow|first|new)(?!\\p{L}))\\p{Ll}+(?:-\\p{Ll}+)*\\s+)?'
const NAME = "\\p{Lu}[\\p{L}\\p{M}'’-]+"

const BY_LEXICON = new WeakMap<Lexicon, Patterns>()

/** The patterns of a language, made once. */
export function patternsOf(lexicon: Lexicon): Patterns {
  const known = BY_LEXICON.get(lexicon)
  if (known) return known
  // Longer ones first: 'vice president' before 'president'.
  const titles = Object.keys(lexicon.titles).sort((a, b) => b.length - a.length)
  // A language without titles has no offices: this matches nothing.
  const title = titles.length === 0 ? '((?!))' : `(${titles.join('|')})`
  const made: Patterns = {
    countryThen: new RegExp(`^(?:['’]s?)?[\\s-]+${ADJECTIVES}${title},?\\s+$`, 'iu'),
    titleCountry: new RegExp(`(?<![\\p{L}])${ADJECTIVES}${title}\\s+(?:${OF})?$`, 'iu'),
    // 'presidente francés, ': a word of the country's may stand between.
    titleOnly: new RegExp(`(?<![\\p{L}])${ADJECTIVES}${title}(?:\\s+\\p{Ll}{3,})?,?\\s+$`, 'iu'),
    afterOf: new RegExp(
      `^,\\s+(?:(?:the\\s+|le\\s+|la\\s+|el\\s+|der\\s+|die\\s+)?${ADJECTIVES}|the\\s+${ANY_ADJECTIVE})${title}\\s+${OF}$`,
      'iu',
    ),
    // 'Frankreichs Präsident', 'der US-Präsident'
    afterCountry: new RegExp(`^(?:['’]s?)?(?:\\s+|-)${ADJECTIVES}${title}(?![\\p{L}])`, 'iu'),
    plural: new RegExp(`(?<![\\p{L}])${ADJECTIVES}${title}s\\s+$`, 'iu'),
    isOf: new RegExp(
      `^(?:\\s+(is|was|has been|had been)|,?\\s+who\\s+(is|has been))\\s+(?:the\\s+)?${ADJECTIVES}${title}\\s+${OF}$`,
      'iu',
    ),
    isAlone: new RegExp(
      `^(?:\\s+(is|was|has been|had been)|,?\\s+who\\s+(is|has been))\\s+(?:the\\s+)?${ADJECTIVES}${title}(?=\\s*[,.;]|\\s+(?:from|until|between|in|for|when|at|since|during|again)(?!\\p{L}))`,
      'iu',
    ),
    // A name has its capitals, whatever case the title is in.
    newName: new RegExp(
      `^(?:['’]s?)?\\s+(?:\\p{Ll}[\\p{L}-]*\\s+){0,2}(${titles.flatMap(cased).join('|') || '(?!)'}),?\\s+((?:${NAME}\\s+){1,3}${NAME})`,
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

const UNDER = /(?<!\p{L})under\s+$/iu

/** The offices that an article gives to people, each where it is given first. */
export function claimsOf(
  sentences: readonly Sentence[],
  lexicon: Lexicon,
  lookup: Lookup,
  reference: IsoDate | undefined,
): OfficeClaim[] {
  const first = new Map<string, OfficeClaim>()
  for (const claim of sentences.flatMap((sentence) => officesIn(sentence, lexicon, lookup))) {
    // 'served under President Carter': when, an article without a day does not say.
    if (
      reference === undefined &&
      UNDER.test(claim.sentence.blockText.slice(Math.max(0, claim.start - 8), claim.start))
    )
      continue
    const key = `${claim.leader} ${claim.office.title} ${claim.office.country}`
    if (!first.has(key)) first.set(key, overBy(claim, lookup, reference))
  }
  return [...first.values()]
}

/** 'Prime Minister Shamir opposed it in 1991': what the table knows to be over by the article's day is. */
function overBy(claim: OfficeClaim, lookup: Lookup, reference: IsoDate | undefined): OfficeClaim {
  if (claim.tense !== 'now' || reference === undefined) return claim
  const held = (lookup.entity(claim.leader).offices ?? []).filter(
    (o) => o.title === claim.office.title && o.country === claim.office.country,
  )
  const isOver = held.length > 0 && held.every((o) => o.to !== undefined && o.to < reference)
  return isOver ? { ...claim, tense: 'past' } : claim
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

type Found = Pick<OfficeClaim, 'office' | 'tense' | 'start' | 'end'>

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
    return foundOf(lexicon, of, country, { start: leader.start, end: country.end }, [leadOf(between, of)])
  }
  if (!/^,\s+(?:(?:the|le|la|el|der|die)\s+)?(?:former\s+)?$/i.test(between)) return undefined
  const behind = blockText.slice(country.end, end)
  const title = patterns.afterCountry.exec(behind)
  // 'Xi, Chinese premier Li Keqiang and others': the title is the next one's.
  if (!title?.[1] || /^\s+\p{Lu}/u.test(behind.slice(title[0].length))) return undefined
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
): Found | undefined {
  const before = blockText.slice(Math.max(start, leader.start - 60), leader.start)
  const lead = patternsOf(lexicon).titleOnly.exec(before)
  const title = lead?.[1] === undefined ? undefined : lexicon.titles[lead[1].toLowerCase()]
  if (!lead?.[1] || title === undefined) return undefined
  // 'Deputy French President': a word may stand between.
  const ahead = before.slice(0, before.length - lead[0].length)
  if (lexicon.deputy.test(ahead.replace(/\p{Lu}[\p{L}.]*\s+$/u, ''))) return undefined
  // 'Des als Präsident abgetretenen Berlusconi'
  if (lexicon.verbSecond && /\s\p{Ll}+,?\s+$/u.test(lead[0])) return undefined
  const office = onlyOffice(title, leader, lookup)
  if (!office) return undefined
  const from = leader.start - lead[0].length
  // 'le président intérimaire Untel', 'el presidente electo Fulano': behind the title as well.
  const behind = lead[0].slice(lead[0].lastIndexOf(lead[1]) + lead[1].length)
  const tense = ELECT.test(lead[1])
    ? 'next'
    : tenseBy(lexicon, [blockText.slice(Math.max(start, from - 24), from), leadOf(lead[0], lead[1]), behind])
  if (!tense) return undefined
  return { start: from, end: leader.end, office, tense }
}

/** The office of a title that the table gives to somebody, in one country alone. */
function onlyOffice(
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

/** So many names have one title before them: a longer list is none. */
const LONGEST_LIST = 6

/** What stands between the names of a list. */
const LISTED = /^(?:,|,?\s+(?:and|et|y|e|und))\s+$/u

/** 'Presidents Biden and Xi', 'former Presidents Obama and Clinton': each of a list has the title before it. */
function byPlural(
  { blockText, start, mentions }: Sentence,
  at: number,
  lexicon: Lexicon,
  lookup: Lookup,
): Found | undefined {
  const leader = mentions[at]
  const isNext = (i: number): boolean => {
    const [one, two] = [mentions[i], mentions[i + 1]]
    return (
      one !== undefined &&
      two !== undefined &&
      isLeader(one) &&
      isLeader(two) &&
      LISTED.test(blockText.slice(one.end, two.start))
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

const UNREAL_REACH = 48

/** What makes a clause of what follows that need not be so, or is told of somebody else. */
const UNREAL = /(?<!\p{L})(?:if|whether|unless|when|that|whose|claims?|as though)\s+(?:\S+\s+){0,2}$/iu

/** 'Macron is the president of France', 'Thatcher was prime minister from 1979 to 1990'. */
function byVerb(
  { blockText, start, mentions, masked }: Sentence,
  at: number,
  lexicon: Lexicon,
  lookup: Lookup,
): Found | undefined {
  const leader = mentions[at]
  const next = mentions[at + 1]
  if (!leader || UNREAL.test(blockText.slice(Math.max(start, leader.start - UNREAL_REACH), leader.start)))
    return undefined
  // What stands in quotation marks is somebody else's word.
  const behind = masked.slice(leader.end - start)
  const patterns = patternsOf(lexicon)
  const of = next && !isLeader(next) ? patterns.isOf.exec(blockText.slice(leader.end, next.start)) : null
  const match = of ?? patterns.isAlone.exec(behind)
  const title = lexicon.titles[match?.[3]?.toLowerCase() ?? '']
  if (!match?.[3] || title === undefined || title.includes('|')) return undefined
  const code = of && next ? codeOf(next.entity) : undefined
  const office = of ? code && { title, country: code } : onlyOffice(title, leader, lookup)
  const end = of && next ? next.end : leader.end + match[0].length
  if (!office) return undefined
  const isPast = /^(?:was|had)/i.test(match[1] ?? '')
  // What stands between the verb and the title: 'been' alone makes nothing a past office.
  const lead = leadOf(match[0], match[3]).replace(/^.*?\b(?:is|was|been)(?=\s)/u, '')
  const tense = tenseBy(lexicon, [lead])
  // 'was prime minister when …' is told of those who are in office as well.
  const isHeld = (lookup.entity(leader.entity).offices ?? []).some(
    (o) => o.title === office.title && o.country === office.country && o.to === undefined,
  )
  if (tense !== 'now' && tense !== 'past') return undefined
  if (isPast && isHeld) return undefined
  return { start: leader.start, end, office, tense: isPast ? 'past' : tense }
}

/** German 'Milei ist seit 2023 Präsident', 'Truss war nur 45 Tage Premierministerin': the office that the table knows. */
function byPredicate(
  { blockText, end }: Sentence,
  leader: Mention,
  lexicon: Lexicon,
  lookup: Lookup,
): Found | undefined {
  const is = lexicon.verbSecond && predicateOf(lexicon).exec(blockText.slice(leader.end, end))
  const words = is?.groups?.title
  const title = words && lexicon.titles[words.toLowerCase()]
  if (!is || !words || !title) return undefined
  const held = (lookup.entity(leader.entity).offices ?? []).filter((o) => title.split('|').includes(o.title))
  const countries = new Set(held.map((o) => o.country))
  const [country] = countries
  const own = held.at(-1)
  if (!own || country === undefined || countries.size > 1) return undefined
  const isPast = /^\s+war\s/.test(is[0])
  return {
    start: leader.start,
    end: leader.end + is[0].length,
    office: { title: own.title, country },
    tense: isPast ? 'past' : 'now',
  }
}

/** German 'Johnsons Vorgängerin Theresa May': the one office that both have had. */
function byPredecessor(
  { blockText }: Sentence,
  other: Mention,
  leader: Mention,
  { verbSecond }: Lexicon,
  lookup: Lookup,
): Found | undefined {
  const kin = /^\s+(?:direkte[rn]?\s+)?(?:Amts)?(vorgänger|nachfolger)(?:in|s)?,?\s+$/iu.exec(
    blockText.slice(other.end, leader.start),
  )
  if (!verbSecond || !kin?.[1]) return undefined
  const theirs = lookup.entity(other.entity).offices ?? []
  const same = (lookup.entity(leader.entity).offices ?? []).filter((o) =>
    theirs.some((t) => t.title === o.title && t.country === o.country),
  )
  const [office] = same
  if (!office || new Set(same.map((o) => `${o.title} ${o.country}`)).size > 1) return undefined
  return {
    start: other.start,
    end: leader.end,
    office: { title: office.title, country: office.country },
    tense: kin[1].toLowerCase() === 'vorgänger' ? 'past' : 'now',
  }
}

const PREDICATES = new WeakMap<Lexicon, RegExp>()

/** 'ist', when and since when, an article and a rank, and a title that no other noun joins. */
function predicateOf(lexicon: Lexicon): RegExp {
  const known = PREDICATES.get(lexicon)
  if (known) return known
  const titles = Object.keys(lexicon.titles).sort((a, b) => b.length - a.length)
  const made = new RegExp(
    `^\\s+(?:ist|war)\\s+(?:(?:seit|von|bis|ab)\\s+(?:\\p{Lu}\\p{L}+\\s+)?\\d{4}\\s+|(?:bis\\s+\\d{4}|nur|noch|auch|bereits|weiterhin|derzeit|zugleich|damals|lange|\\d+\\s+(?:Tage|Wochen|Monate|Jahre)(?:\\s+lang)?)\\s+)*(?:(?:der|die)\\s+)?(?:(?:erste|neue|amtierende|jüngste|älteste|einzige|dienstälteste|\\d+\\.|[a-zäöü]+te)r?\\s+)?(?<title>${titles.join('|')})(?![\\p{L}-])(?!\\s+(?:\\p{Lu}\\p{L}*(?:rats|tags|bank|partei|verbands)|des\\s|eine[rs]\\s))`,
    'iu',
  )
  PREDICATES.set(lexicon, made)
  return made
}

/** What is said of somebody who was elected and has not taken office. */
export const ELECT = /-elect$|-designate$|(?:élue?|electo|electa|eleito|eleita|eletto|eletta|gewählte)$/iu

/** What stands before the title in a phrase. */
function leadOf(phrase: string, title: string): string {
  return /^ex/i.test(title) ? 'ex-' : phrase.slice(0, phrase.lastIndexOf(title))
}

/** Whether a phrase says before its title that the office is a past one. */
export function isFormer(phrase: string, title: string, lexicon: Lexicon): boolean {
  return tenseBy(lexicon, [leadOf(phrase, title)]) !== 'now'
}

/** The tense of an office by what stands before its title; none where it is another office: 'deputy', 'vice'. */
function tenseBy(lexicon: Lexicon, leads: readonly string[]): OfficeTense | undefined {
  const some = (pattern: RegExp): boolean => leads.some((lead) => pattern.test(lead))
  if (some(lexicon.deputy)) return undefined
  if (some(lexicon.acting)) return 'acting'
  if (some(lexicon.elect)) return 'next'
  return some(lexicon.former) ? 'past' : 'now'
}

function foundOf(
  lexicon: Lexicon,
  words: string,
  country: Mention,
  span: Span,
  leads: readonly string[],
): Found | undefined {
  const lower = words.toLowerCase()
  const title = lexicon.titles[lower]
  const code = codeOf(country.entity)
  const tense = ELECT.test(words) ? 'next' : tenseBy(lexicon, leads)
  const isElsewhere =
    code !== undefined && lexicon.titleCountries?.[lower]?.split(' ').includes(code) === false
  return title === undefined || title.includes('|') || code === undefined || isElsewhere || !tense
    ? undefined
    : { ...span, office: { title, country: code }, tense }
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
